import { describe, expect, it } from 'vitest'
import { framesFor } from '../support/told.ts'

const frameOf = (told: string, act: string) => framesFor(told).frames.find((frame) => frame.acts.includes(act))!
const heads = (told: string, act: string) => frameOf(told, act).objects.map(({ head }) => head[0])

describe('phrases', () => {
  it('hang on the noun before them by their preposition', () => {
    const [outcome] = framesFor('The outcome of the review was clear.').phrases
    expect(outcome!.links.map(({ by, phrase }) => [by, phrase.head[0]])).toEqual([['of', 'review']])
  })
  it('are what stands behind "of" where the noun before is only a part of it', () => {
    const [copy] = framesFor('A copy of the plan came on §.').phrases
    expect(copy!.head).toEqual(['plan'])
  })
  it('are all objects where "and" joins them', () => {
    expect(heads('The Council sent the plan and a letter on §.', 'SEND')).toEqual(expect.arrayContaining(['plan']))
    expect(heads('The Council wrote about the plan.', 'WRITE')).toEqual([])
  })
})

describe('small words', () => {
  it('open what is said, and what says more of a noun', () => {
    expect(frameOf('The Council said that it had sent the plan.', 'SEND').clause).toBe('that')
    expect(frameOf('The plan that it sent was short.', 'SEND').clause).toBe('which')
    expect(frameOf('The letter in which it refused the request came on §.', 'REFUSE').clause).toBe('which')
  })
  it('open no clause where a phrase follows and no verb', () => {
    expect(framesFor('The Council wrote after the meeting.').frames).toHaveLength(1)
    expect(frameOf('The Council wrote after the panel had met.', 'MEET').clause).toBe('after')
  })
})

describe('verbs', () => {
  it('take the subject of the verb before "and"', () => {
    const { frames } = framesFor('The Council wrote to her and refused the request.')
    expect(frames[1]).toMatchObject({ implied: true, clause: 'main' })
    expect(frames[1]!.subject).toBe(frames[0]!.subject)
  })
  it('only say more of a noun where another verb of the sentence follows', () => {
    expect(frameOf('The conference booked for § was called off.', 'BOOK')).toMatchObject({ clause: 'which', passive: true })
  })
  it('say what a noun is to do', () => {
    const { phrases } = framesFor('The letter refusing to issue a plan came on §.')
    expect(phrases[0]!.does?.acts).toContain('REFUSE')
  })
  it('are not there where they only hold a day out', () => {
    expect(framesFor('It was § before the Council wrote.').frames.map(({ acts }) => acts)).toEqual([['WRITE']])
  })
  it('happened where they could be done on a day that was waited for', () => {
    expect(frameOf('It was § before they could leave.', 'LEAVE')).toMatchObject({ modal: null, state: 'happened', dates: [0] })
  })
})

describe('days', () => {
  it('are of what was asked, and not of what was asked for', () => {
    const { frames } = framesFor('She asked to see the plan on §.')
    expect(frames.map(({ dates }) => dates)).toEqual([[0], []])
  })
  it('are of the first verb too, where they stand behind two', () => {
    const { frames } = framesFor('The Council told her of its decision, and sent the plan, on §.')
    expect(frames.map(({ dates }) => dates)).toEqual([[0], [0]])
  })
  it('stand with each verb in a list', () => {
    expect(frameOf('The Council wrote on § and §.', 'WRITE').dates).toEqual([0, 1])
  })
})

describe('days that verbs share', () => {
  it.each([
    ['On § it wrote to her and refused the request.', 'REFUSE'],
    ['Its letter of § refused the request.', 'REFUSE'],
    ['At the meeting of § it refused the request.', 'REFUSE'],
    ['It decided to refuse it and told her so on §.', 'DECIDE'],
    ['She wrote on § to complain.', 'COMPLAIN'],
  ])('"%s": also of %s', (told, act) => {
    expect(frameOf(told, act).dates).toEqual([0])
  })
  it.each([
    ['On § it wrote to her. She was refused.', 'REFUSE'],
    ['It asked on § whether she would appeal.', 'APPEAL'],
    ['She waited until § to be seen.', 'SEE'],
  ])('"%s": not of %s', (told, act) => {
    expect(framesFor(told).frames.find(({ acts }) => acts.includes(act))?.dates ?? []).toEqual([])
  })
})
