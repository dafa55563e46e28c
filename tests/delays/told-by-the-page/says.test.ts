import { expect, test } from 'vitest'
import { findDates } from '../../../lib/dates/find-dates.ts'
import { placesOf } from '../../../lib/delays/places.ts'
import { readStated } from '../../../lib/delays/stated/read-stated.ts'
import { findingsOf } from '../../../lib/delays/told-by-the-page/says/findings.ts'
import { lastDays } from '../../../lib/delays/told-by-the-page/says/last-days.ts'
import { decisionFromText } from '../../support/decision.ts'

const read = (text: string) => {
  const decision = decisionFromText(`# Anytown Council (99 000 001)\n## What I found\n1. ${text}`)
  const mentions = findDates(decision)
  return { decision, mentions, places: placesOf(decision) }
}

test.each([
  ['It should have replied to Mrs X by 3 May 2024.', '2024-05-03 -'],
  ['The six weeks for the decision ended on 21 October 2024. The Council was ten days late.', '2024-10-21 ten days late'],
  ['The reply was due on 3 May 2024. It took 14 weeks.', '2024-05-03 took 14 weeks'],
  ['The minutes were due by 12 May 2024. They have still not been sent.', '2024-05-12 open'],
])('“%s” names a last day: %s', (text, wanted) => {
  const { decision, mentions, places } = read(text)
  const told = lastDays(decision, mentions, places).map(
    ({ span, lateBy, took, open }) => `${span.from} ${open ? 'open' : lateBy ? `${lateBy.text} late` : took ? `took ${took.text}` : '-'}`,
  )
  expect(told).toEqual([wanted])
})

test.each([
  'It replied to Mrs X on 3 May 2024.',
  'Mrs X had until 3 May 2024 to appeal.',
  'Her school should have sent the form by 3 May 2024.',
  'It should have replied in May 2024.',
])('“%s” names none', (text) => {
  const { decision, mentions, places } = read(text)
  expect(lastDays(decision, mentions, places)).toEqual([])
})

test('of two last days in one sentence each has its part, and the latter the figure', () => {
  const { decision, mentions, places } = read(
    'It should have visited Mrs X by 8 March 2024 and should have replied to her by 3 May 2024. It was six months late.',
  )
  const days = lastDays(decision, mentions, places)
  expect(days.map(({ span, lateBy }) => [span.from, lateBy?.text ?? null])).toEqual([
    ['2024-03-08', null],
    ['2024-05-03', 'six months'],
  ])
  expect(days[1]!.words).not.toContain('visited')
})

test('a finding stands with its sentence, and the one before where it leans on it', () => {
  const { decision, mentions, places } = read('The Council replied on 3 May 2024. It was ten days late.')
  const [finding, ...others] = findingsOf(readStated(decision, mentions), decision, places)
  expect(others).toEqual([])
  expect(finding!.words).toBe('The Council replied on 3 May 2024. It was ten days late.')
})

test('what the complainant says is no finding', () => {
  const { decision, mentions, places } = read('Mrs X says the Council was ten days late.')
  expect(findingsOf(readStated(decision, mentions), decision, places)).toEqual([])
})
