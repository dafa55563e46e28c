import { describe, expect, test } from 'vitest'
import { auxiliariesAt } from '../../../lib/frames/pieces/auxiliaries.ts'
import { chunking } from '../../../lib/frames/pieces/chunking.ts'
import { verbGroup } from '../../../lib/frames/pieces/verb-group.ts'
import { tokensFor } from '../../support/told.ts'

/** The group at the beginning of words: what is said in it. */
function group(told: string) {
  const c = chunking(tokensFor(told).tokens)
  if (!verbGroup(c)) return null
  const [piece] = c.found
  return piece?.is === 'verb' ? { ...piece.verb, to: piece.to } : null
}

describe('what stands before a verb', () => {
  test.each([
    ['had by then asked', { have: 'had', end: 3 }],
    ['was no longer owed it', { be: true, noLonger: true, not: true, end: 3 }],
    ['was unable to send it', { able: true, be: false, not: true, end: 3 }],
    ['was going to amend it', { modal: 'would', be: false, end: 3 }],
    ['would not have been sent', { modal: 'would', not: true, have: 'has', be: true, end: 4 }],
    ['did not finally send it', { doing: true, not: true, end: 3 }],
    ['to do it', { infinitive: true, doing: false, end: 1 }],
  ])('%s', (told, said) => expect(auxiliariesAt(chunking(tokensFor(told).tokens))).toMatchObject(said))

  test.each(['to the school', 'not it', 'no longer a home'])('no group: %s', (told) =>
    expect(auxiliariesAt(chunking(tokensFor(told).tokens))).toBeNull(),
  )
})

describe('a group of verbs', () => {
  test.each([
    ['sent the plan', { acts: ['SEND'], form: 'past', passive: false, to: 1 }],
    ['was sent', { form: 'past', passive: true, to: 2 }],
    ['had not sent it', { perfect: 'had', not: true, to: 3 }],
    ['will send it', { modal: 'will', form: 'base' }],
    ['to be sent', { infinitive: true, passive: true }],
    ['would like her son to be assessed', { acts: ['WANT'], modal: null, form: 'past', to: 2 }],
    ['had no longer owed her it', { acts: ['END'], not: false }],
    // By themselves.
    ['had the letter', { acts: ['HAVE'], form: 'past' }],
    ['was late', { acts: ['BE'], form: 'past' }],
    ['was no longer under a duty', { acts: ['END'], not: false, lemma: 'be' }],
    ['did so', { acts: ['DO'], form: 'past' }],
    ['would', { acts: ['OTHER'], form: 'base', modal: 'would' }],
  ])('%s', (told, said) => expect(group(told)).toMatchObject(said))

  test.each(['dated 3 May', 'the plan', 'to the school'])('none: %s', (told) => expect(group(told)).toBeNull())

  test('a verb behind its subject is kept until its place', () => {
    const c = chunking(tokensFor('did the panel sit').tokens)
    expect(verbGroup(c)).toBe(true)
    expect(c.found).toMatchObject([{ is: 'verb', verb: { acts: [], turned: true, modal: null } }])
    expect(c.pending).toMatchObject({ at: 3, verb: { acts: ['MEET'], turned: true } })
  })
})
