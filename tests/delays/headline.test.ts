import { describe, expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { headline } from '../../lib/delays/headline.ts'
import { widthOf } from '../../lib/delays/pair-figures.ts'
import { decisionFromText } from '../support/decision.ts'

const page = (text: string) =>
  analyse(decisionFromText(`# Anytown Council (99 000 001)\nCategory : Children's care services > Other\nDecision date : 10 Mar 2025\n## What I found\n### What happened\n${text}`))

const procedure = '1. The children\'s statutory complaints procedure has three stages. Stage two may take up to 65 working days.\n'

describe('headline', () => {
  test('a total of the text leads, with its limit and what the dates give beside it', () => {
    const record = page(`${procedure}2. Mrs C complained in January 2023. The Council replied in February 2023. She agreed a statement of complaint on 1 June 2023 and the Council sent its stage two response on 31 January 2024. She asked for a panel on 8 February 2024. It met on 4 June 2024. The Council responded to the panel's findings on 24 June 2024.\n### Analysis\n3. The Council delayed in completing the complaints process, taking nearly 18 months when it should have been completed within six.`)
    expect(record.headline).toMatchObject({
      short: '~18 months vs 6', sentence: 'This complaint took nearly 18 months. The rules allow about 6.', range: '510 to 540 days',
    })
  })

  test('an excess of the text is never given as a total', () => {
    const record = page(`${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 23 August 2023.\n### Analysis\n3. The stage two response was three months late.`)
    expect(record.headline).toMatchObject({ short: '3 months late', range: '93 days' })
  })

  test('a figure in working days is set beside the dates in working days', () => {
    const record = page('1. Under the Council’s complaints policy it replies at stage one within ten working days.\n2. Ms T complained to the Council on 14 February 2023. The Council sent its stage one response on 13 March 2023.\n### Analysis\n3. The stage one response was nine working days late.')
    expect(record.headline).toMatchObject({ short: '9 working days late', range: '9 working days' })
  })

  test('without a figure of the text the latest clock leads', () => {
    const record = page(`${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 23 August 2023.`)
    expect(record.headline).toMatchObject({
      short: '190 days vs 65 working days', sentence: 'Stage two response: it took 190 days. The rules allow 65 working days (to 22 May 2023).',
    })
  })

  test('an open clock says that the thing is not done', () => {
    const record = page(`${procedure}2. Ms T asked for stage two on 14 February 2024. The Council has still not sent its stage two response.`)
    expect(record.headline?.sentence).toBe('Stage two response: still not done when the decision was made, after 390 days. The rules allow 65 working days (to 20 May 2024).')
  })

  test('a body’s own limit is not called the rules', () => {
    const record = page('1. Under the Council’s complaints policy it replies at stage one within ten working days.\n2. Ms T complained to the Council on 14 February 2023. The Council sent its stage one response on 23 August 2023.')
    expect(record.headline?.sentence).toMatch(/The limit given is 10 working days \(to 28 February 2023\)\.$/)
  })

  test('a figure with a limit that no clock stands for', () => {
    const record = page('1. The Council took eight weeks to repair the boiler when its policy allows two.')
    expect(record.headline?.sentence).toBe('By the decision’s own figure it took 8 weeks. The limit given is 2.')
  })

  test('all in time', () => {
    const record = page(`${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 2 May 2023.`)
    expect(record.headline).toMatchObject({ short: 'In time', sentence: 'Every time limit that could be checked was met.' })
  })

  test('dates too wide to tell', () => {
    const record = page(`${procedure}2. Ms T complained in January 2023. The Council replied in February 2023.`)
    expect(record.headline?.short).toBe('Not certain')
  })

  test('nothing measured, nothing said', () => {
    expect(page('1. Ms T moved house on 14 February 2023.').headline).toBeNull()
    expect(headline(decisionFromText(''), [], [])).toBeNull()
  })
})

describe('figures of the text and clocks', () => {
  test('a figure is as wide as its words', () => {
    expect(widthOf({ value: 2, most: 2, unit: 'months', limiting: 'over' })[0]).toBeGreaterThan(55)
    expect(widthOf({ value: 18, most: 18, unit: 'months', limiting: 'nearly' })[1]).toBeLessThan(560)
  })
})
