import { expect, test } from 'vitest'
import { announced } from '../../../lib/actions/nominal/announced.ts'
import { suitable } from '../../../lib/actions/nominal/suitable.ts'

/** The lists that are announced: who agreed to them, or that somebody gets them. */
const lists = (part: string, before = '') =>
  announced(part, before).map(({ match, who, gets }) =>
    [part.slice(match.index + match[0].length), who && `by ${who}`, gets && 'gets'].filter(Boolean).join(' '),
  )

test.each([
  ['The agreed remedy is an apology and £100.', 'an apology and £100.'],
  ['The Council agreed to an apology.', 'an apology. by Council'],
  ['We recommended an apology.', 'an apology.'],
  ['Mr R is to have a letter of apology.', 'a letter of apology. gets'],
])('%s', (part, list) => expect(lists(part)).toContain(list))

test('what was agreed is taken up in the next sentence, and nothing else is', () => {
  const part = 'This included an apology.'
  expect(lists(part, 'The Council accepted our proposals.')).toEqual(['an apology.'])
  expect(lists(part, 'The Council wrote to her.')).toEqual([])
})

test('what is said to be a suitable remedy', () => {
  expect(suitable('An apology and £100 is a suitable remedy.')?.groups!.list).toBe('An apology and £100')
  expect(suitable('An apology was made.')).toBeNull()
})
