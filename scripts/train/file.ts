import { unpack } from '../../lib/score/trees.ts'
import type { Packed } from '../../lib/score/trees.ts'
import type { PackedSide } from '../../lib/score/words.ts'
import type { Learnt } from '../../lib/score/score.ts'
import type { Prepared } from './pages.ts'

/** Longest line of the file. */
const longest = 130

/** What was learnt, as a file of the project that says what it was learnt from. */
export function weightsFile({ pulls, first, second }: Learnt, pages: readonly Prepared[]): string {
  const authors = [...new Set(pages.map(({ author }) => author))].sort()
  const clocks = pages.reduce((sum, { golds }) => sum + golds.length, 0)
  return `import type { Learnt } from './score.ts'

// Written by \`npm run train\`; not to be changed by hand.
// Learnt from ${pages.length} decisions by ${authors.length} authors (${authors[0]} to ${authors.at(-1)}) with ${clocks} clocks.
// ${unpack(first).roots.length} trees for a candidate by itself, ${unpack(second).roots.length} for it among its rivals.

/** How many features a first look has. */
export const width = ${first.bars.length}

export const weights: Learnt = {
  pulls: {
    step: ${pulls.step},
    start: ${side(pulls.start)},
    end: ${side(pulls.end)},
  },
  first: ${packed(first)},
  second: ${packed(second)},
}
`
}

/** A long string in short lines. */
const lines = (text: string): string =>
  (text.match(new RegExp(`.{1,${longest - 12}}`, 'g')) ?? ['']).map((piece) => `\n        '${piece}'`).join(' +')

const side = ({ gaps, steps }: PackedSide): string => `{
      gaps: ${lines(gaps)},
      steps: ${lines(steps)},
    }`

function packed({ base, step, bars, nodes, asked, leaves }: Packed): string {
  const rows = bars
    .flatMap((list) => `[${list.join(', ')}],`.match(new RegExp(`.{1,${longest - 12}}(?: |$)`, 'g')) ?? [])
    .map((part) => part.trim())
    .reduce<string[]>((all, part) => {
      const last = all.at(-1)
      if (last !== undefined && last.length + part.length < longest - 8) all[all.length - 1] = `${last} ${part}`
      else all.push(part)
      return all
    }, [])
  return `{
    base: ${base},
    step: ${step},
    bars: [
${rows.map((line) => `      ${line}`).join('\n')}
    ],
    nodes: ${lines(nodes)},
    asked: ${lines(asked)},
    leaves: ${lines(leaves)},
  }`
}
