import { expect, test } from 'vitest'
import { holds } from '../../../../lib/delays/stated/holds/holds.ts'
import { isAlleged } from '../../../../lib/delays/stated/who/alleged.ts'
import { officersOf } from '../../../../lib/delays/stated/who/officers.ts'
import type { Wording } from '../../../../lib/delays/stated/wordings/pattern.ts'

/** Whether a wording holds that stands between the brackets of a sentence; "¤" is the length. */
const held = (sentence: string, given: Partial<Wording>): boolean => {
  const [before = '', words = '', after = ''] = sentence.replaceAll('¤', '\ue000').split(/[[\]]/)
  return holds({ kind: 'total', cues: [], source: '', ...given }, before + words + after, before.length, before.length + words.length)
}

test.each<[string, Partial<Wording>, boolean]>([
  ['The Council [took ¤] to reply.', {}, true],
  // Only possible, a condition, denied, disputed.
  ['It could have [taken ¤] to reply.', {}, false],
  ['If the Council [took ¤], that would be fault.', {}, false],
  ['There was not [a delay of ¤].', { kind: 'excess', strong: true }, false],
  ['I do not agree that there was [a delay of ¤].', { kind: 'excess', strong: true }, false],
  ['I cannot say that he would have moved [¤ sooner].', { kind: 'excess', supposed: true }, false],
  ['He would have moved [¤ sooner].', { kind: 'excess', supposed: true }, true],
  // The complainant's or another's.
  ['There was [a delay of ¤] in her returning the form.', { kind: 'excess', strong: true }, false],
  ['When she complained to us it [took ¤].', {}, false],
  ['It [took ¤] at his own request.', {}, false],
  // Laid down, usual.
  ['Complaints are normally answered [in ¤].', {}, false],
  ['Under its complaints policy replies go out [in ¤].', {}, false],
  ['There is currently [a wait of ¤].', { general: true }, false],
  // A step that is none of the body's.
  ['It replied [¤ after] she complained.', { act: true }, true],
  ['Her appeal was lodged [¤ after] the decision.', { act: true }, false],
])('“%s” %o: %s', (sentence, given, wanted) => {
  expect(held(sentence, given)).toBe(wanted)
})

test('what the complainant says is alleged, unless it is upheld', () => {
  expect(isAlleged('Mrs X says the Council took ')).toBe(true)
  expect(isAlleged('The Council says it took ')).toBe(false)
  expect(isAlleged('We uphold Mrs X’s complaint that it took '.replace('’', "'"))).toBe(false)
})

test('officers are known by their office', () => {
  expect(officersOf('An officer, Ms Brook, visited. Mr Ames, the assistant director, replied. Mrs X waited.')).toEqual(['Brook', 'Ames'])
})
