import type { Packed } from '../../lib/score/trees.ts'
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
// ${sizeOf(first)} trees for a candidate by itself, ${sizeOf(second)} for it among its rivals.

/** How many features a first look has. */
export const width = ${first.bars.length}

export const weights: Learnt = {
  pulls: {
    step: ${pulls.step},
    start: ${lines(pulls.start)},
    end: ${lines(pulls.end)},
  },
  first: ${packed(first)},
  second: ${packed(second)},
}
`
}

/** A long string in short lines. */
const lines = (text: string): string =>
  `[\n${(text.match(new RegExp(`.{1,${longest - 10}}`, 'g')) ?? []).map((piece) => `      '${piece}',\n`).join('')}    ].join('')`

/** How many trees there are: a tree ends where each of its nodes has both children. */
function sizeOf({ nodes }: Packed): number {
  const bytes = Buffer.from(nodes, 'base64')
  let trees = 0
  let open = 0
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] !== 255) {
      open += 1
      continue
    }
    if (open === 0) trees += 1
    else open -= 1
  }
  return trees
}

function packed({ base, step, bars, nodes }: Packed): string {
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
  }`
}
