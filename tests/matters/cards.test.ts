import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proposals } from '../../lib/chain/propose.ts'
import { answerKinds } from '../../lib/matters/answers.ts'
import { examples } from '../../lib/matters/examples.ts'
import { ruleOf } from '../../lib/matters/card.ts'
import { matters } from '../../lib/matters/index.ts'
import { procedures } from '../../lib/timeline/procedures.ts'
import { nouns } from '../../lib/words/nouns.ts'
import { asNoun } from '../../lib/frames/phrase.ts'
import { actsFor } from '../support/told.ts'

const cards = matters.flatMap((matter) => matter.cards.map((card) => ({ matter, card, name: `${matter.id}: ${card.kind}` })))
const kindsOf = (sentence: string, page: string) =>
  actsFor(sentence)
    .flatMap((act) => proposals(act, matters, page))
    .map(({ card }) => card.kind)

describe.each(cards)('card $name', ({ matter, card }) => {
  const page = (card.page ?? []).join(' ')
  it('is told by sentences that it knows', () => {
    for (const sentence of examples[card.kind]?.yes ?? []) expect(kindsOf(sentence, page), sentence).toContain(card.kind)
  })
  it('is not told by sentences that only mention it', () => {
    for (const sentence of examples[card.kind]?.no ?? []) expect(kindsOf(sentence, page), sentence).not.toContain(card.kind)
  })
  it('follows only what the same matter can tell', () => {
    const kinds = matter.cards.map(({ kind }) => kind)
    const older = ['ehc-moved-area']
    for (const kind of card.after ?? []) expect([...kinds, ...older]).toContain(kind)
  })
})

describe('cards', () => {
  it('have the sentences that stand under their kinds', () => {
    const kinds = new Set(cards.map(({ card }) => card.kind))
    for (const kind of Object.keys(examples)) expect(kinds.has(kind), kind).toBe(true)
  })
  it('say only what the lexicon can mean', () => {
    const made = [
      'bare',
      'told',
      'would',
      'direct',
      'talk',
      'no',
      'transferred',
      'refused',
      'approved',
      'transfer',
      'become',
      'kin',
      'again',
      'received',
      'have',
      'appeal',
      'trying',
      'cancel',
      'health',
      'child',
      'police',
      'person',
      'body',
      'none',
      'any',
      'escalate',
      'challenge',
      'ombudsman',
      'panel',
      'third',
      'else',
      'provider',
      'service',
      'amend',
      'change',
      'consider',
      'training',
    ]
    const known = new Set([
      ...made,
      ...Object.values(asNoun),
      ...nouns
        .trim()
        .split('\n')
        .flatMap((line) => line.split(' : ')[1]!.split(' ')),
    ])
    for (const { card, name } of cards)
      for (const line of [...card.told, ...(card.lean ?? [])]) {
        const { head, all, none } = ruleOf(line)
        for (const term of [...head.flat(), ...all.flat(), ...none]) expect(known.has(term), `${name}: ${line}: ${term}`).toBe(true)
      }
  })
  it('have no regular expression and no line past 140 characters', () => {
    for (const file of readdirSync('lib/matters')) {
      const text = readFileSync(`lib/matters/${file}`, 'utf8')
      if (file !== 'card.ts') expect(text, file).not.toMatch(/\/[^/\n]+\/[a-z]*\.(?:test|exec)|RegExp/)
      for (const line of text.split('\n')) expect(line.length, `${file}: ${line}`).toBeLessThanOrEqual(140)
    }
  })
  it('alone name kinds: the engine has none', () => {
    const kinds = [
      ...cards.filter(({ matter }) => !matter.byProcedure).map(({ card }) => card.kind),
      ...Object.values(procedures).flatMap((named) => Object.values(named)),
      ...matters.map(({ id }) => id).filter((id) => id.includes('-')),
    ]
    for (const room of ['words', 'frames', 'chain'])
      for (const file of readdirSync(`lib/${room}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
        const text = readFileSync(`lib/${room}/${file}`, 'utf8')
        for (const kind of kinds) expect(text.includes(`'${kind}'`), `${room}/${file} names ${kind}`).toBe(false)
        for (const line of text.split('\n')) expect(line.length, `${file}: ${line}`).toBeLessThanOrEqual(140)
      }
  })
  it('tell which kinds are answers of the body', () => {
    const answers = answerKinds()
    expect(answers.has('ehc-final-issued')).toBe(false) // finishing it is told of too
    expect(answers.has('csp-stage2-replied')).toBe(true)
    expect(answers.has('csp-complaint-made')).toBe(false)
    expect(answers.has('csp-panel-met')).toBe(false)
  })
})
