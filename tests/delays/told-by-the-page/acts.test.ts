import { expect, test } from 'vitest'
import { taskKinds, triggerKinds } from '../../../lib/delays/told-by-the-page/acts/kinds.ts'
import { acts } from '../../../lib/delays/told-by-the-page/acts/list.ts'
import { acknowledges, notYetDone, onTheWay, partlyDone } from '../../../lib/delays/told-by-the-page/acts/on-the-way.ts'
import { actOf, actOfForm, doneBy, isPeoples, names } from '../../../lib/delays/told-by-the-page/acts/done.ts'
import { framesOf } from '../../../lib/frames/frames.ts'
import { tokensOf } from '../../../lib/words/tokens.ts'

test('each act has a name of its own, and words', () => {
  expect(new Set(acts.map(({ name }) => name)).size).toBe(acts.length)
  expect(acts.filter(({ verbs, nouns, forms, due, starts }) => !(verbs ?? nouns ?? forms ?? due ?? starts))).toEqual([])
})

const named = (kinds: typeof taskKinds, of: 'asked' | 'told', words: string) =>
  kinds.filter((kind) => kind[of].test(words)).map(({ name }) => name)

test.each([
  ['an officer will inspect the flat', ['visit']],
  ['will have calls returned', ['contact', 'return']],
  ['will get in touch', ['contact']],
  ['will let her know', ['tell']],
  ['will consider the matter', []],
])('“%s” asks for %s', (words, wanted) => {
  expect(named(taskKinds, 'asked', words)).toEqual(wanted)
})

test.each([
  ['let Mr A know', ['tell']],
  ['the minutes were good', ['minutes']],
  ['nothing was heard of', ['tell', 'meet']],
])('“%s” tells of %s', (words, wanted) => {
  expect(named(taskKinds, 'told', words)).toEqual(wanted)
})

test('what people do starts a time, and what the body does can', () => {
  expect(named(triggerKinds, 'asked', 'of a report').toSorted()).toEqual(['report'])
  expect(triggerKinds.filter(({ bodys }) => bodys).map(({ name }) => name)).toEqual([
    'acknowledge',
    'visit',
    'decide',
    'assess',
    'meet',
    'begin',
  ])
})

const done = (text: string) => framesOf(tokensOf(text, { start: 0, end: text.length }, [])).frames.flatMap((frame) => doneBy(frame, text))

test.each([
  ['An officer inspected the flat.', 'visit'],
  ['The Council carried out an inspection.', 'visit'],
  ['It refused the grant.', 'decide'],
  ['She applied for a permit.', 'ask'],
  ['The Council lopped the oak.', '~lop'],
])('“%s”: %s', (text, act) => {
  expect(done(text).map((one) => one.act)).toContain(act)
})

test('nouns and forms name acts', () => {
  expect([actOf('inspections'), actOf('oak'), actOfForm('notified'), actOfForm('oak')]).toEqual(['visit', undefined, 'report', undefined])
  expect([names('her application', 'ask'), names('her application', 'visit')]).toEqual([true, false])
  expect([isPeoples('ask'), isPeoples('visit'), isPeoples('~lop')]).toEqual([true, false, false])
})

test.each([
  [onTheWay, 'sent a holding reply', 'sent a reply'],
  [acknowledges, 'acknowledged it', 'answered it'],
  [notYetDone, 'tried to visit', 'visited'],
  [partlyDone, 'mended half of it', 'mended it'],
])('%o: “%s”, and not “%s”', (guard, yes, no) => {
  expect([guard.test(yes), guard.test(no)]).toEqual([true, false])
})
