import { expect, test } from 'vitest'
import { Classifier } from '../../../lib/timeline/classify/classifier.ts'
import { every, lawsIn, prepare } from '../../../lib/timeline/classify/says-itself.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'
import { asked } from '../../../lib/timeline/patterns.ts'
import type { Threads } from '../../../lib/timeline/threads.ts'

const page = 'an education, health and care needs assessment: the council decided to issue an ehc plan'
const threads = { recent: [], latest: () => null, has: () => false, waits: () => false } as unknown as Threads
const clause = (words: string, more: Partial<Clause> = {}) =>
  ({ words, sentence: words, asked: asked(words), dates: [], state: 'happened', actor: 'body', section: 'events', ...more }) as Clause
const classifier = () => new Classifier(page, threads)

test('a step that its words name', () => {
  const hit = classifier().classify(clause('the council issued the final ehc plan on §'))
  expect(hit?.step.kind).toBe('ehc-final-issued')
  expect(classifier().classify(clause('the weather was fine on §'))).toBeNull()
})

test('what was due comes later', () => {
  const it = classifier()
  it.due = it.classify(clause('the council issued the final ehc plan on §'))
  expect(it.asDue(clause('it did not do so until §', { dates: [{}] as Clause['dates'] }))).toBe(it.due)
  expect(it.asDue(clause('it did not do so until §'))).toBeNull()
})

test('what is still to be done', () => {
  expect(classifier().owing(clause('the council has not issued the final ehc plan', { state: 'open' }))?.step.kind).toBe('ehc-final-issued')
  expect(classifier().owing(clause('the council has not found fault', { state: 'open' }))).toBeNull()
})

test('every pattern has its step, and is made ready once', () => {
  prepare()
  expect(every()).toBe(every())
  expect(every().list.every(({ matter, step }) => matter.steps.includes(step))).toBe(true)
  expect(lawsIn('nothing of a law')).toEqual([])
})
