import { describe, expect, it } from 'vitest'
import { findDates } from '../../../lib/dates/find-dates.ts'
import { readStated } from '../../../lib/delays/stated/read-stated.ts'
import { decisionFromText } from '../../support/decision.ts'
import { figuresIn } from '../../support/figures.ts'
import { elsewhere, excess, nothing, totals } from './sentences.ts'
import { fresh } from './second-hand.ts'
import { second } from './third-hand.ts'
import { fourth } from './passages.ts'
import { plain, plainToo, story } from './plain.ts'
import { summaries } from './summaries.ts'
import { third } from './fourth-hand.ts'
import { fifth } from './fifth-hand.ts'
import { eighth } from './eighth-hand.ts'
import { ninth } from './ninth-hand.ts'
import { afterDue, afterLimit, besideLimit, lay, outside, story as steps } from './tenth-hand.ts'
import {
  afterWhatWasDue,
  allowed,
  behind,
  byHowMuch,
  doneIn,
  fromTo,
  goesOn,
  inHotels,
  ofAnother,
  stillToCome,
  underTheLaw,
  whose,
} from './eleventh-hand.ts'
import { laidDown, nothingThere, passed, unable } from './twelfth-hand.ts'
import { afterItsTime, countedFrom, goesOnByStage, howShort, inHand, wentBy } from './thirteenth-hand.ts'
import { ofMany, ofOne } from './group.ts'
import { seventh } from './seventh-hand.ts'
import { sixth } from './sixth-hand.ts'

describe.each([
  ['time past a limit', excess],
  ['time taken', totals],
  ['other sections', elsewhere],
  ['no delay of the body', nothing],
  ['second hand', fresh],
  ['third hand', second],
  ['fourth hand', third],
  ['fifth hand', fifth],
  ['sixth hand', sixth],
  ['seventh hand', seventh],
  ['eighth hand', eighth],
  ['ninth hand', ninth],
  ['after what was due', afterDue],
  ['outside what was allowed', outside],
  ['a limit passed, and no more', passed],
  ['what a body could not do', unable],
  ['what was not there', nothingThere],
  ['what is laid down', laidDown],
  ['after the end of what was allowed', afterLimit],
  ['beside what was allowed', besideLimit],
  ['steps of a story', steps],
  ['how long something lay', lay],
  ['still to come', stillToCome],
  ['behind and beyond', behind],
  ['by how much', byHowMuch],
  ['after what was due, by other names', afterWhatWasDue],
  ['done in', doneIn],
  ['whose lateness', whose],
  ['what was allowed', allowed],
  ['under the law', underTheLaw],
  ['several in one sentence, and or so', goesOn],
  ['of another', ofAnother],
  ['from one thing to another', fromTo],
  ['in hotels', inHotels],
  ['after its time', afterItsTime],
  ['how short it was', howShort],
  ['what went by', wentBy],
  ['late in being dealt with', inHand],
  ['stage by stage', goesOnByStage],
  ['counted from what happened', countedFrom],
  ['of a group', ofMany],
  ['of one beside a group', ofOne],
  ['passages of findings and summaries', fourth],
  ['plain wordings', plain],
  ['plain wordings of other domains', plainToo],
  ['what happened', story],
  ['several things in one sentence', summaries],
])('%s', (_name, cases) => {
  it.each(cases)('$text', (sentence) => {
    expect(figuresIn(sentence.text, sentence)).toEqual(sentence.figures)
  })
})

describe('what is only alleged', () => {
  const said = (text: string) => {
    const decision = decisionFromText(`# Anytown Council (99 000 001)\n${text}`)
    return readStated(decision, findDates(decision)).map(({ said: by, value, unit }) => `${by}: ${value} ${unit}`)
  }
  it('is marked in the complaint and where somebody says it', () => {
    expect(said('## The complaint\n1. Ms J says it took the Council over 11 months to get the plan right.')).toEqual([
      'allegation: 11 months',
    ])
    expect(said('## Analysis\n1. Mr P says that the Council was nine weeks late.')).toEqual(['allegation: 9 weeks'])
    expect(said('## Analysis\n1. He also told us the Council took six months to visit.')).toEqual(['allegation: 6 months'])
  })
  it('is left out where the complaint was upheld and findings say how long it took', () => {
    const head = 'Decision : Upheld\n## The complaint\n1. Mrs B says it took two years to adapt her bathroom.'
    expect(said(`${head}\n## Analysis\n2. The grant was decided nine weeks late.`)).toEqual(['finding: 9 weeks'])
    expect(said(`${head}\n## Analysis\n2. There was fault.`)).toEqual(['allegation: 2 years'])
    expect(said(`${head.replace('Upheld', 'Not upheld')}\n## Analysis\n2. The letter took nine weeks.`)).toContain('allegation: 2 years')
  })
  it('is no allegation when the Council or the investigator says it', () => {
    expect(said('## Analysis\n1. The Council accepts that it was nine weeks late.')).toEqual(['finding: 9 weeks'])
    expect(said('## Analysis\n1. I find that it took six months.')).toEqual(['finding: 6 months'])
    expect(said('## Analysis\n1. Mrs X complained on 3 May and the Council took nine weeks to reply.')).toEqual(['finding: 9 weeks'])
    expect(said('## Analysis\n1. Mr Y says he heard nothing, but the Council took two weeks to answer him.')).toEqual(['finding: 2 weeks'])
  })
  it('gives way in the middle of a story to the figures of the story', () => {
    expect(said('## Analysis\n1. Mr P says that the Council was nine weeks late. The visit took two weeks.')).toEqual(['finding: 2 weeks'])
  })
  it('gives way to a finding about the same thing', () => {
    const page = (found: string) =>
      `## The complaint\n1. Mr P complains that the Council took nine months to assess him.\n## Analysis\n2. ${found}`
    expect(said(page('The assessment took five months.'))).toEqual(['finding: 5 months'])
    expect(said(page('The assessment took nine months.'))).toEqual(['finding: 9 months'])
    expect(said(page('The assessment took one month.'))).toEqual(['finding: 1 months'])
    expect(said(page('The reply to his letter took five months.'))).toEqual(['allegation: 9 months', 'finding: 5 months'])
    expect(said(page('I found no fault.'))).toEqual(['allegation: 9 months'])
    expect(said(page('The records show that the assessment took 19 working days.'))).toEqual(['finding: 19 working days'])
  })
})

describe('where a figure stands', () => {
  const [figure] = (() => {
    const decision = decisionFromText(
      '# Anytown Council (99 000 001)\n## Analysis\n7. It was due in May.\n' +
        '   - The plan came more than 14 weeks after the statutory deadline.',
    )
    return readStated(decision, findDates(decision))
  })()
  it('gives the words, the paragraph that an item belongs to, and what limits the length', () => {
    expect(figure).toMatchObject({
      id: 's0',
      text: 'more than 14 weeks after the statutory deadline',
      limiting: 'over',
      kind: 'excess',
      value: 14,
      unit: 'weeks',
    })
    expect(figure!.words.paragraph).toBe(7)
  })
})
