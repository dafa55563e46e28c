import { expect, test } from 'vitest'
import { earlierMatches } from '../../lib/actions/earlier-matches.ts'
import type { Watched } from '../../lib/actions/earlier-matches.ts'
import { readEarlier } from '../../lib/actions/earlier.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

const told = (text: string) => {
  const decision = decisionFromText(`# Testing Council (99 999 999)\nDecision date : 30 Jan 2025\n## What I found\n${text}\n`)
  return readEarlier(decision, findDates(decision))
}
const earlier = told(`### Our earlier decision
7. In our decision of 8 March 2024 (98 300 412) the Council agreed to apologise to Ms H and pay her £400 within one month, \
and to review its lettings policy within three months.
8. The Council apologised on 2 April 2024. It paid the £400 on 20 May 2024. It has not reviewed its lettings policy.`)

const watched = (texts: string[], reference: string | null = '98 300 412'): Watched => ({
  id: '98-300-412',
  reference,
  actions: texts.map((text, i) => ({ id: `a${i}`, text, due: null, mark: { as: 'open' } })),
})
const updates = (cases: Watched[]) => earlierMatches(cases, earlier).map(({ action, mark, words }) => [action, mark.on, words.text])

test('actions that the later decision tells were done can be marked so, with the day and its words', () => {
  expect(
    updates([watched(['Apologise to Ms H for the delay', 'Pay Ms H £400', 'Review its lettings policy', 'Train its officers'])]),
  ).toEqual([
    ['a0', '2024-04-02', '2 April 2024'],
    ['a1', '2024-05-20', '20 May 2024'],
  ])
})
test('another case, or one without a reference, is left alone', () => {
  expect(updates([watched(['Pay Ms H £400'], '98 300 413'), watched(['Pay Ms H £400'], null)])).toEqual([])
})
test('another sum is another action', () =>
  expect(updates([watched(['Pay Ms H £400', 'Pay her son £150'])])).toEqual([['a0', '2024-05-20', '20 May 2024']]))
test('what the reader marked as done stays', () => {
  const one = watched(['Pay Ms H £400'])
  expect(earlierMatches([{ ...one, actions: [{ ...one.actions[0]!, mark: { as: 'done' } }] }], earlier)).toEqual([])
})
test('a case with one action and a decision with one step need not share words', () => {
  const one = told(
    '7. In our decision of 14 June 2024 (23 006 293) the Council agreed to improve its service within three months.\n' +
      '8. It sent evidence of compliance on 21 November 2024.',
  )
  const only: Watched = {
    id: 'c',
    reference: '23 006 293',
    actions: [{ id: 'a0', text: 'Change how officers keep notes', due: null, mark: { as: 'open' } }],
  }
  expect(earlierMatches([only], one).map(({ mark }) => mark)).toEqual([{ as: 'done', on: '2024-11-21' }])
})
test('a shared due day alone does not make it the same action', () => {
  const one: Watched = {
    ...watched(['Pay the sum agreed to Ms H']),
    actions: [
      { id: 'a0', text: 'Pay the sum agreed with Ms H for time', due: '2024-04-08', mark: { as: 'open' } },
      { id: 'a1', text: 'Publish a leaflet', due: '2024-04-09', mark: { as: 'open' } },
    ],
  }
  expect(earlierMatches([one], earlier).map(({ action }) => action)).toEqual([])
})
