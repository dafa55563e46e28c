import { expect, test } from 'vitest'
import { onOneDay, theOne } from '../../../lib/delays/told-by-the-page/choose/one.ts'
import type { Event } from '../../../lib/record.ts'

const reading = (name: string, weight: number) => ({ name, weight })

test('the heaviest reading is the one where no other comes near it', () => {
  expect(theOne([reading('first', 3), reading('second', 2.5)])?.name).toBe('first')
  expect(theOne([reading('first', 3), reading('second', 2.6)])).toBeNull()
  expect(theOne([])).toBeNull()
})

test('what says the same in other words is no rival, wherever it stands in the list', () => {
  const sameName = (one: { name: string }, first: { name: string }) => one.name !== first.name
  expect(theOne([reading('same', 3), reading('same', 3)], sameName)?.name).toBe('same')
  expect(theOne([reading('same', 3), reading('same', 3), reading('other', 2.8)], sameName)).toBeNull()
})

test('how far apart two readings must be can be said', () => {
  expect(theOne([reading('first', 3), reading('second', 2.2)], undefined, 1)).toBeNull()
})

test('all on one day, on two, none', () => {
  const on = (from: string) => ({ event: { span: { from, to: from } } as Event })
  expect(onOneDay([on('2024-05-03'), on('2024-05-03')])).toBe(true)
  expect(onOneDay([on('2024-05-03'), on('2024-05-04')])).toBe(false)
  expect(onOneDay([])).toBe(false)
})
