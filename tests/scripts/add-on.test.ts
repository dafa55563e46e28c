import { expect, test } from 'vitest'
import { problemsOf, type Finding } from '../../scripts/checks/add-on.ts'

const preact: Finding = {
  _type: 'warning',
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'decision/card.js',
}

test('a warning that is known, in its file, is no problem', () => {
  const known = [
    preact,
    { ...preact, file: 'chunks/look-D1KIuMRu.js' },
    { ...preact, file: 'content-scripts/decision.js', message: 'Unsafe call to import for argument 0' },
  ]
  expect(problemsOf(known)).toEqual([])
})

test.each<[string, Finding[]]>([
  ['the same in another file', [{ ...preact, file: 'background.js' }]],
  ['a second one in the same file', [preact, preact]],
  ['another message in that file', [{ ...preact, message: 'Unsafe assignment to outerHTML' }]],
  ['another code', [{ ...preact, code: 'DANGEROUS_EVAL' }]],
  ['an error', [{ ...preact, _type: 'error' }]],
  ['one without a file', [{ ...preact, file: undefined }]],
])('%s is one', (_name, findings) => {
  expect(problemsOf(findings)).toHaveLength(1)
})
