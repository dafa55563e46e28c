import { expect, test } from 'vitest'
import { answersElsewhere, answersNothing } from '../../../lib/timeline/carried-out/answers.ts'
import type { Clause } from '../../../lib/timeline/clause.ts'
import type { Step } from '../../../lib/timeline/matters/matter.ts'

const elsewhere = (words: string, kind: string, actor: Clause['actor'] = 'body') =>
  answersElsewhere({ words, actor } as Clause, { kind } as Step, words)

test.each<[string, string, Clause['actor']?]>([
  ['it told the new school on §', 'informed'],
  ['she wrote to the council on §', 'issued', 'complainant'],
  ['it replied to her request for a new social worker', 'replied'],
  ['it asked what was meant; this was unclear', 'foi-answered'],
])('answered elsewhere: %s (%s)', (words, kind, actor) => expect(elsewhere(words, kind, actor)).toBe(true))

test.each<[string, string]>([
  ['it told her on §', 'informed'],
  ['it wrote to the council tax payer', 'issued'],
  ['it replied to her request and her complaint', 'replied'],
])('answered: %s (%s)', (words, kind) => expect(elsewhere(words, kind)).toBe(false))

test.each([
  ['it sent an acknowledgement', 'replied', true],
  ['it sent a table', 'replied', true],
  ['it sent a response', 'replied', false],
  ['it sent an acknowledgement', 'stage1-ack', false],
])('nothing answered: %s (%s)', (words, kind, is) => expect(answersNothing({ kind } as Step, words, '\\bsent\\b')).toBe(is))
