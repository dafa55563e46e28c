import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsIn, wordsLeft } from './sentences.ts'

test('no sentence stands in a component', () => {
  expect(wordsLeft(), 'Put these words into lib/interface/en-GB, and say them with say().').toEqual({})
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
