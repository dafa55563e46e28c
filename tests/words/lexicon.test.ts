import { describe, expect, it } from 'vitest'
import { inflect, lookUp } from '../../lib/words/lexicon.ts'
import { nouns } from '../../lib/words/nouns.ts'
import { people } from '../../lib/words/people.ts'
import { tokensOf } from '../../lib/words/tokens.ts'
import { phrases, verbs } from '../../lib/words/verbs.ts'

const first = (text: string) => lookUp(tokensOf(text, { start: 0, end: text.length }), 0)

describe('inflect', () => {
  it.each([
    ['send', 'sends', 'sended', 'sending'],
    ['apply', 'applies', 'applied', 'applying'],
    ['issue', 'issues', 'issued', 'issuing'],
    ['refer', 'refers', 'referred', 'referring'],
    ['submit', 'submits', 'submitted', 'submitting'],
    ['reach', 'reaches', 'reached', 'reaching'],
    ['reply', 'replies', 'replied', 'replying'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['log', 'logs', 'logged', 'logging'],
  ])('makes the forms of %s', (base, s, past, ing) => {
    expect(inflect(base)).toEqual({ s, past, ing })
  })
})

describe('the lexicon', () => {
  it.each([
    ['sent', 'SEND'],
    ['wrote', 'WRITE'],
    ['upheld', 'UPHOLD'],
    ['met', 'MEET'],
    ['finalised', 'COMPLETE'],
    ['paid', 'PAY'],
  ])('knows %s', (word, act) => {
    expect(first(word).word?.acts).toContain(act)
  })
  it('knows verbs of several words, also with others between', () => {
    expect(first('went out to her').word?.acts).toEqual(['GO-OUT'])
    expect(first('turned his application down').longWord?.acts).toEqual(['REFUSE'])
    expect(first('turned at the corner').longWord).toBeUndefined()
    expect(first('went home').word?.acts).toEqual(['GO'])
  })
  it('knows nouns, their plurals and nouns of several words', () => {
    expect(first('plans').word?.things).toContain('plan')
    expect(first('enquiries').word?.things).toContain('enquiry')
    expect(first('stage two of it').word?.things).toEqual(['s2'])
    expect(first('child protection conference').length).toBe(3)
  })
  it('makes no plural of a pronoun: "is" is no "i"', () => {
    expect(first('is').word?.who).toEqual([])
  })
  it('gives nothing for a word that it does not know', () => {
    expect(first('xylophone')).toEqual({ word: undefined, length: 1 })
  })
  it.each([
    ['verbs', verbs],
    ['phrases', phrases],
    ['nouns', nouns],
    ['people', people],
  ])('has one word a line in %s, with what it means', (name, data) => {
    const meaning = /^(?:verbs|phrases)$/.test(name) ? /^[A-Z-]+(?: [A-Z-]+)*$/ : /^[a-z\d-]+(?: [a-z\d-]+)*$/
    for (const line of data.trim().split('\n')) {
      const [left, right, ...more] = line.split(' : ')
      expect(left, line).toMatch(/^[a-z0-9&,_ '-]+$/)
      expect(right, line).toMatch(meaning)
      expect(more, line).toEqual([])
    }
  })
})
