import { expect, test } from 'vitest'
import { whatWasTold } from '../../../lib/timeline/carried-out/what-was-told.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'
import type { Step } from '../../../lib/timeline/matters/matter.ts'

const told = (words: string, kind = 'final', more: Partial<Clause> = {}) =>
  whatWasTold({ words, sentence: words, actor: 'body', ...more } as Clause, { kind } as Step, '\\bplan\\b')

test.each([
  ['the council sent the plan on §', 'the council sent the plan on §'],
  ['the council cleared her diary to write the response', null],
  ['the council moved staff to write the response', 'the council moved staff'],
  ['the council sent staff to discuss the plan on §', 'the council sent staff §'],
  ['the council met to discuss the plan on §', null],
  ['the council had problems with the plan on §', 'the council had §'],
  ['its letter of § said it would send the plan', 'its letter of § said it would send the plan'],
])('%s', (words, left) => expect(told(words)?.replace(/ +/g, ' ') ?? null).toBe(left))

test.each<[string, string, Partial<Clause>]>([
  ['the council received it on §', 'issued', {}],
  ['it was logged by the council on §', 'issued', {}],
  ['she told it on §', 'final', { actor: 'complainant' }],
  ['the council agreed to send its reply', 'replied', {}],
  ['the council told her that it would send it', 'issued', {}],
  ['the council told her on §', 'issued', { sentence: 'the council told her on § that it would reply by §' }],
  ['the council wrote that it had it', 'stage1-ack', {}],
])('nothing done: %s (%s)', (words, kind, more) => expect(told(words, kind, more)).toBeNull())

test('what was only said is left out where no answer is meant', () =>
  expect(told('the council told her that it would send it', 'met')).toBe('the council told her'))
