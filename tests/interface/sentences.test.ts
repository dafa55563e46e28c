import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsIn, wordsLeft } from './sentences.ts'

/** Files whose words do not stand in lib/interface yet, with how many they hold. */
const known = JSON.parse(readFileSync(join(import.meta.dirname, 'not-yet.json'), 'utf8')) as Record<string, number>

test('no sentence stands in a component, but for those of the files that are still listed: the list only shrinks', () => {
  const left = wordsLeft()
  const more = Object.entries(left).filter(([file, words]) => words.length > (known[file] ?? 0))
  expect(more, 'Put these words into lib/interface/en-GB, and say them with say().').toEqual([])
  const fewer = Object.entries(known).filter(([file, count]) => (left[file]?.length ?? 0) < count)
  expect(fewer, 'These hold fewer now: say so in tests/interface/not-yet.json.').toEqual([])
})

test('words are found in text, attributes, strings and templates; values, classes, addresses and comparisons are none', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'words-')), 'a.tsx')
  writeFileSync(
    file,
    `import { a } from './not some words.ts'
     const b = (c: string) => c === 'is not some words' ? 'Yes' : \`\${c} cases left\`
     const d = { state: 'due soon', key: c === 'Enter' }
     const e = <p class="some words" title="tip">One <b>two</b> {say('popup_some')} <i aria-label="x y" /></p>
     document.querySelector('p > a, b i')`,
  )
  expect(wordsIn(file, new Set(['due soon']))).toEqual(['Yes', '0 cases left', 'tip', 'One', 'two', 'x y'])
})
