import type { Packed } from '../../lib/score/trees.ts'
import type { Learnt } from './learn.ts'
import type { Lesson } from './pages.ts'

/** Longest line of the file. */
const longest = 130

/** What was learnt, as a file of the project that says what it was learnt from. */
export function weightsFile({ first, second }: Learnt, lessons: readonly Lesson[]): string {
  const authors = [...new Set(lessons.map(({ author }) => author))].sort()
  const right = lessons.reduce((sum, lesson) => sum + lesson.right.filter(Boolean).length, 0)
  const all = lessons.reduce((sum, { rows }) => sum + rows.length, 0)
  return `import type { Packed } from './trees.ts'

// Written by \`npm run train\`; not to be changed by hand.
// Learnt from ${lessons.length} decisions by ${authors.length} authors (${authors[0]} to ${authors.at(-1)}):
// ${all} candidates, ${right} of them right.
// ${sizeOf(first)} trees for a candidate by itself, ${sizeOf(second)} for it among its rivals.

/** How many features a first look has. */
export const width = ${first.bars.length}

export const weights: { first: Packed; second: Packed } = {
  first: ${packed(first)},
  second: ${packed(second)},
}
`
}

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
  const lines = bars
    .map((list) => `[${list.join(', ')}],`)
    .reduce<string[]>((all, part) => {
      const last = all.at(-1)
      if (last !== undefined && last.length + part.length < longest - 8) all[all.length - 1] = `${last} ${part}`
      else all.push(part)
      return all
    }, [])
  const pieces = nodes.match(new RegExp(`.{1,${longest - 10}}`, 'g')) ?? []
  return `{
    base: ${base},
    step: ${step},
    bars: [
${lines.map((line) => `      ${line}`).join('\n')}
    ],
    nodes: [
${pieces.map((piece) => `      '${piece}',`).join('\n')}
    ].join(''),
  }`
}
