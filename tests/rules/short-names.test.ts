import { expect, test } from 'vitest'
import { limits } from '../../lib/rules/index.ts'
import { longestShortName, shortNames } from '../../lib/rules/short-names.ts'
import { everyLimit } from '../../lib/rules/whole-rulebook.ts'
import { ombudsmen } from '../../lib/sites/all.ts'

const every = [...limits, ...ombudsmen.flatMap((ombudsman) => ombudsman.limits)]

test('every limit with a clock can be named in a line beside others, and none has a second name that it does not need', () => {
  const long = new Set(every.filter(({ name }) => name.length > longestShortName).map(({ id }) => id))
  expect(Object.keys(shortNames).toSorted()).toEqual([...long].toSorted())
  expect(Object.values(shortNames).filter((name) => name.length > longestShortName)).toEqual([])
})

test('the short names of one field tell its limits apart', () => {
  for (const domain of new Set(every.map((limit) => limit.domain))) {
    const names = new Map<string, string>()
    for (const { id, name } of every.filter((limit) => limit.domain === domain)) {
      const short = shortNames[id] ?? name
      // Limits that are called the same in full are told apart by nothing else either.
      expect(names.get(short) ?? name, `${domain}: ${short}`).toBe(name)
      names.set(short, name)
    }
  }
})

test('the card carries the short names that the files of the fields give (else: npm run rulebook)', () => {
  expect(shortNames).toEqual(Object.fromEntries(everyLimit.flatMap(({ id, short }) => (short ? [[id, short]] : []))))
})
