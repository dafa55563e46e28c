import { expect, it } from 'vitest'
import { withResults } from '../../scripts/results.ts'

const page = 'Before.\n\n<!-- times -->\nold\n<!-- end of times -->\n\nAfter.\n'

it('puts the results of a run where the document has their place, and leaves the rest as it is', () => {
  expect(withResults(page, 'times', '| a |\n| b |')).toBe('Before.\n\n<!-- times -->\n| a |\n| b |\n<!-- end of times -->\n\nAfter.\n')
  expect(withResults(withResults(page, 'times', 'new'), 'times', 'old')).toBe(page)
})

it('says where a document has no such place', () => {
  expect(() => withResults(page, 'sizes', 'new')).toThrow('no place for the results of sizes')
  expect(() => withResults('<!-- end of times -->\n<!-- times -->\n', 'times', 'new')).toThrow('no place')
})
