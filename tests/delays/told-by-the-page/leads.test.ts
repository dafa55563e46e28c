import { expect, test } from 'vitest'
import { heaviestFirst, leadingFrom, weighing } from '../../../lib/delays/told-by-the-page/choose/leads.ts'
import type { Length } from '../../../lib/delays/told-by-the-page/lengths.ts'
import type { Told } from '../../../lib/delays/told-by-the-page/told.ts'
import { happening } from '../../../lib/delays/told-by-the-page/happening.ts'
import { atOnce } from '../../../lib/text/steps.ts'
import { stems } from '../../../lib/text/stems.ts'

const words = { start: 0, end: 0, text: '', block: 'b0', paragraph: null }
const on = (day: string, text: string): Told => ({
  event: happening({ span: { from: day, to: day }, text, words }),
  about: stems(text),
})
const length = (value: number, about: string, given: Partial<Length> = {}): Length => ({
  rule: 'page-limit',
  name: '',
  title: '',
  period: { value, unit: 'days' },
  beginningWith: false,
  words,
  about: stems(about),
  said: about,
  ...given,
})

test('each length leads from each start to its last day', () => {
  const starts = [on('2024-05-01', 'asked for a permit'), on('2024-05-06', 'chased the permit')]
  const leading = atOnce(leadingFrom(starts, [length(10, 'permit'), length(5, 'licence')]))
  expect([...leading.keys()].toSorted()).toEqual(['2024-05-06', '2024-05-11', '2024-05-16'])
  expect(leading.get('2024-05-11')).toHaveLength(2)
})

test('what was agreed runs from the decision in which it was, and from nowhere else', () => {
  const from = happening({ span: { from: '2024-01-01', to: '2024-01-01' }, text: '', words, actor: 'ombudsman' })
  const leading = atOnce(leadingFrom([on('2024-05-01', 'asked')], [length(10, 'apology', { from })]))
  expect([...leading.keys()]).toEqual(['2024-01-11'])
})

test('what no word ties to the sentence weighs nothing', () => {
  const weigh = weighing(stems('The permit should have been issued'))
  const start = on('2024-05-01', 'asked for a permit')
  expect(weigh({ start, length: length(10, 'issue permits') }, 0)).toBeGreaterThan(2)
  expect(weigh({ start: on('2024-05-01', 'moved house'), length: length(10, 'mend roofs') }, 0)).toBe(0)
  expect(weigh({ start: on('2024-05-01', 'moved house'), length: length(10, 'mend roofs') }, 2)).toBe(2)
})

test('of two that weigh the same the limit of the rulebook comes first', () => {
  const start = on('2024-05-01', 'asked')
  const leads = [length(10, 'permit'), length(10, 'permit', { rule: 'foi-reply' })].map((one) => ({ start, length: one, weight: 2 }))
  expect(heaviestFirst(leads).map((lead) => lead.length.rule)).toEqual(['foi-reply', 'page-limit'])
})
