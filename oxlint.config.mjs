// What `npm run lint` checks: the rules of .oxlintrc.json, which editors read too, and the way of imports between rooms (ARCHITECTURE.md).
import { readFileSync } from 'node:fs'

/**
 * Rooms of `lib` in the order of the way from a page to what people see: each may import what stands before it, and nothing after it.
 * Those on one line may import each other; circles of files are refused everywhere.
 */
export const order = [
  ['text'],
  ['calendar'],
  ['interface'],
  ['page'],
  ['dates'],
  ['words'],
  ['frames'],
  ['rules'],
  ['record.ts'],
  ['timeline'],
  ['matters'],
  ['chain'],
  ['actions'],
  ['delays'],
  ['score'],
  ['record-schema.ts'],
  ['analyse.ts'],
  ['sites'],
  ['index.ts'],
  ['watchlist', 'log'],
  ['corrections'],
  ['export'],
  ['deadline'],
  ['highlight'],
]

/** What each of the other folders may not import. */
const above = {
  lib: ['components', 'entrypoints', 'cli', 'scripts', 'tests'],
  components: ['entrypoints', 'cli', 'scripts', 'tests'],
  entrypoints: ['cli', 'scripts', 'tests'],
  cli: ['components', 'entrypoints', 'scripts', 'tests'],
  scripts: ['components', 'entrypoints'],
}

/** No folder lies deeper below its room, or below the root, than this. */
const deepest = 4
const depths = Array.from({ length: deepest }, (_, depth) => depth)

const escape = (name) => name.replace('.', '\\.')
const pattern = (up, names) => `^${up}(?:${names.map(escape).join('|')})(?:/|$)`
const message = 'It goes against the way of imports; see ARCHITECTURE.md.'
const refuse = (files, patterns) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map((regex) => ({ regex, message })) }] },
})

/** Files of a folder, `depth` folders below it, and how such a file names what lies beside the folder. */
const filesOf = (folder, depth) => `${folder}/${'*/'.repeat(depth)}*.{ts,tsx,mjs}`
const up = (depth) => (depth ? '\\.\\./'.repeat(depth) : '\\./')

const folders = Object.entries(above).flatMap(([folder, names]) =>
  depths.map((depth) => refuse(filesOf(folder, depth), [pattern(up(depth + 1), names)])),
)
// A later entry takes the place of an earlier one: those of rooms say what `lib` may not import as well.
const rooms = order.flatMap((level, at) => {
  const later = order.slice(at + 1).flat()
  const patterns = (depth) => [...(later.length ? [pattern(up(depth), later)] : []), pattern(up(depth + 1), above.lib)]
  return level.flatMap((room) =>
    room.endsWith('.ts')
      ? [refuse(`lib/${room}`, patterns(0))]
      : depths.map((depth) => refuse(filesOf(`lib/${room}`, depth), patterns(depth + 1))),
  )
})

export default {
  ...JSON.parse(readFileSync(new URL('.oxlintrc.json', import.meta.url), 'utf8')),
  overrides: [...folders, ...rooms],
}
