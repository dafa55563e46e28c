import { describe, expect, test } from 'vitest'
import { firstView } from '../../components/overlay/first-view.ts'
import { analyse } from '../../lib/analyse.ts'
import { headline } from '../../lib/delays/headline.ts'
import { widthOf } from '../../lib/delays/pair-figures.ts'
import { decisionFromText } from '../support/decision.ts'

const page = (text: string) =>
  analyse(
    decisionFromText(
      "# Anytown Council (99 000 001)\nCategory : Children's care services > Other\nDecision date : 10 Mar 2025\n" +
        `## What I found\n### What happened\n${text}`,
    ),
  )

const procedure = "1. The children's statutory complaints procedure has three stages. Stage two may take up to 65 working days.\n"
const policy = '1. Under the Council’s complaints policy it replies at stage one within ten working days.\n'

describe('what leads', () => {
  test('a total of the text, with its limit and what the dates give beside it', () => {
    const record = page(
      `${procedure}2. Mrs C complained in January 2023. The Council replied in February 2023. She agreed a statement of ` +
        'complaint on 1 June 2023 and the Council sent its stage two response on 31 January 2024. She asked for a panel on ' +
        "8 February 2024. It met on 4 June 2024. The Council responded to the panel's findings on 24 June 2024.\n" +
        '### Analysis\n3. The Council delayed in completing the complaints process, taking nearly 18 months when it should ' +
        'have been completed within six.',
    )
    expect(record.headline).toMatchObject({
      short: '~18 months vs 6',
      result: 'Nearly 18 months',
      limit: 'Limit: about 6 months',
      state: 'late',
      range: '510 to 540 days',
      more: 2,
      sentence: 'Whole children’s complaint, three stages: nearly 18 months. Limit: about 6 months. And 2 more late.',
    })
  })

  test('the longest certain overrun, before a figure of the text for a shorter one', () => {
    const record = page(
      `${policy}2. Stage two may take up to 65 working days in the children's statutory complaints procedure.\n` +
        '3. Ms T complained to the Council on 14 February 2023. The Council sent its stage one response on 16 March 2023. ' +
        'She asked for stage two on 20 March 2023. The Council sent its stage two response on 14 December 2023.\n' +
        '### Analysis\n4. The stage one response was three working days late.',
    )
    expect(record.headline?.what).toBe('Stage two response')
    expect(record.headline?.result).toMatch(/^Stage two response: (?:\w+ )?\d months late$/)
  })

  test('a clock that only the text’s words decide stays out: perhaps late is said so', () => {
    const record = page(`${procedure}2. Ms T complained in January 2023. The Council replied in February 2023.`)
    expect(record.headline).toMatchObject({ short: 'Perhaps late', state: 'perhaps late' })
    expect(record.headline?.result).toMatch(/^Stage one response: perhaps late, by at most \d weeks$/)
  })

  test('all in time', () => {
    const record = page(
      `${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 2 May 2023.`,
    )
    expect(record.headline).toMatchObject({ short: 'Kept', state: 'kept', sentence: 'Every time limit that could be checked was kept.' })
  })

  test('where the decision finds fault, what was kept is not all that there is to say', () => {
    const of = (outcome: string, text: string) =>
      analyse(
        decisionFromText(`# Anytown Council (99 000 001)\nDecision : ${outcome}\nDecision date : 10 Mar 2025\n## What I found\n${text}`),
      ).headline
    const inTime = `${policy}2. Ms T complained to the Council on 14 February 2024. It sent its stage one response on 20 February 2024.`
    expect(of('Not upheld', inTime)).toMatchObject({ short: 'Kept', state: 'kept' })
    const upheld = analyse(
      decisionFromText(`# Anytown Council (99 000 001)\nDecision : Upheld\nDecision date : 10 Mar 2025\n## What I found\n${inTime}`),
    )
    expect(firstView(upheld)).toMatchObject({
      by: expect.stringMatching(/^What it finds can be a delay/),
      also: [{ title: 'Kept:', text: '1.' }],
    })
    expect(of('Upheld', inTime)).toMatchObject({
      short: 'Fault found',
      state: 'not checked',
      result: 'The decision finds fault; no time limit that could be checked was missed',
      from: [],
    })
  })

  test('no step of the body, no lead: what somebody could not do, and what a summary tells as an account', () => {
    const summary = (text: string) =>
      analyse(decisionFromText(`# Anytown Council (99 000 001)\nDecision : Upheld\n## The Ombudsman's final decision:\nSummary: ${text}`))
    expect(page('1. Mr F was unable to use his bathroom for over three years.').headline).toBeNull()
    expect(
      summary('Mrs K complains about a ramp. She has not been able to leave the house for over two years. We find fault.').headline,
    ).toBeNull()
    expect(summary('Mrs K complains about a ramp. She waited 16 months for it. We find fault.').headline).toBeNull()
    expect(page('1. Mr F was unable to use his bathroom for three years. The Council took 11 months to visit.').headline?.result).toMatch(
      /11 months/,
    )
    expect(page('1. The Council took 11 months to assess how he could get about.').headline?.result).toMatch(/11 months/)
  })

  test('nothing measured, nothing said', () => {
    expect(page('1. Ms T moved house on 14 February 2023.').headline).toBeNull()
    expect(headline(decisionFromText(''), [], [])).toBeNull()
  })

  test('what somebody only says never leads', () => {
    expect(page('1. Mr O complains that the Council was eight weeks late in sending him its decision.').headline).toBeNull()
  })

  test('what would have come earlier is no delay of its own', () => {
    const record = page(
      `${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 5 June ` +
        '2023. Without that fault she would have had her answer nine months earlier.',
    )
    expect(record.headline?.what).toBe('Stage two response')
    expect(record.headline?.result).toContain('2 weeks late')
  })
})

describe('how it is said', () => {
  test('an excess of the text is never given as a total', () => {
    const record = page(
      `${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 23 August ` +
        '2023.\n### Analysis\n3. The stage two response was three months late.',
    )
    expect(record.headline).toMatchObject({
      short: '3 months late',
      result: 'Stage two response: 3 months late',
      limit: 'Limit: about 3 months',
      range: '93 days',
    })
  })

  test('working days of the text become weeks, and stand to the day beside those of the dates', () => {
    const record = page(
      `${policy}2. Ms T complained to the Council on 14 February 2023. The Council sent its stage one response on 13 ` +
        'March 2023.\n### Analysis\n3. The stage one response was nine working days late.',
    )
    expect(record.headline).toMatchObject({ short: '9 working days late', range: '9 working days', limit: 'Limit: about 2 weeks' })
    expect(`${record.headline?.result} ${record.headline?.limit}`).not.toMatch(/working/)
  })

  test('by the dates alone: one unit, on both sides', () => {
    const record = page(
      `${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 23 August 2023.`,
    )
    expect(record.headline).toMatchObject({
      short: '~27 weeks vs 13',
      result: 'Stage two response: about 3 months late',
      limit: 'Limit: about 3 months',
    })
  })

  test('an open clock says that the thing is not done', () => {
    const record = page(
      `${procedure}2. Ms T asked for stage two on 14 February 2024. The Council has still not sent its stage two response.`,
    )
    expect(record.headline).toMatchObject({ state: 'not done', result: 'Stage two response: over 9 months late, not done' })
  })

  test('a figure of which nothing tells what it is about is quoted, without an "it"', () => {
    const record = page('1. The Council took eight weeks to repair the boiler when its policy allows two.')
    expect(record.headline?.sentence).toContain('repair the boiler')
    expect(record.headline).toMatchObject({ short: '8 weeks vs 2', limit: 'Limit: 2 weeks' })
    expect(record.headline?.sentence).not.toMatch(/\bfigure it\b/)
  })

  test('where text and dates cannot both be right, the finding of the text leads and a sentence says so', () => {
    const record = page(
      `${procedure}2. Ms T asked for stage two on 14 February 2023. The Council sent its stage two response on 23 August ` +
        '2023.\n### Analysis\n3. The stage two response was five weeks late.',
    )
    expect(record.headline?.result).toBe('“The stage two response was five weeks late”')
    expect(record.headline?.differs).toBe('By the dates that it gives it would have been about 3 months late.')
    expect(record.delays[0]).toMatchObject({ late: [0, 93] })
  })
})

describe('figures of the text and clocks', () => {
  test('a figure is as wide as its words', () => {
    expect(widthOf({ value: 2, most: 2, unit: 'months', limiting: 'over' })[0]).toBeGreaterThan(55)
    expect(widthOf({ value: 18, most: 18, unit: 'months', limiting: 'nearly' })[1]).toBeLessThan(560)
  })
})

describe('what is more than a length, and what nobody knows', () => {
  const asked = '2. She asked for stage two on 4 March 2024. The Council sent its stage two response on 30 September 2024.'
  test.each([
    'The stage two response took more than 65 working days.',
    'The stage two response took at least three months.',
    'The stage two response took over 65 working days.',
  ])('%s: a floor, which longer dates do not contradict', (said) => {
    const record = page(`${procedure}${asked} ${said}`)
    expect(record.headline).toMatchObject({ result: 'Stage two response: nearly 4 months late', state: 'late' })
    expect(record.delays.flatMap(({ notes }) => notes).join()).not.toContain('cannot both be right')
  })
  test('dates that are shorter than a floor contradict it', () => {
    const record = page(`${procedure}${asked} The stage two response took more than 15 months.`)
    expect(record.delays.flatMap(({ notes }) => notes).join()).toContain('cannot both be right')
  })
  test('what has not ended and is not due yet was not kept', () => {
    const record = page(`${procedure}2. She asked for stage two on 3 February 2025. The Council has not sent its stage two response.`)
    expect(record.delays.map(({ open }) => open)).toEqual([true])
    expect(record.headline).toMatchObject({ state: 'not checked', result: 'No time limit had run out by the decision', from: [] })
    expect(firstView(record).by).toBe('Its last day comes after the decision.')
  })
  test('where only the complainant gives a day, the reason is that', () => {
    const record = page(
      `${procedure}2. She asked for stage two on 4 March 2024. Mrs C says the Council sent its stage two response on 30 September 2024.`,
    )
    expect(record.headline).toMatchObject({ state: 'perhaps late' })
    expect(record.headline?.sentence).toContain('Only Mrs C gives a day of it.')
  })
})

describe('what a figure of the text leads with', () => {
  const of = (summary: string, category = 'Education > Special educational needs') =>
    analyse(
      decisionFromText(
        `# Anytown Council (99 000 001)\nCategory : ${category}\nDecision : Upheld\nDecision date : 10 Mar 2025\n` +
          `## The Ombudsman's final decision:\nSummary: ${summary}`,
      ),
    ).headline?.sentence ?? null

  test.each([
    [
      'The Council was at fault for failing to complete the annual review of her EHC Plan for 19 months outside the statutory timescales.',
      'Annual review of the plan: 19 months late.',
    ],
    ['The Council delayed by seven months in reviewing her EHC Plan.', 'Annual review of the plan: 7 months late.'],
    ['The Council failed to review her EHC Plan for 20 months.', 'Annual review: 20 months. The law allows 12 months.'],
    [
      'There was fault. The Council did not hold an annual review of her EHC Plan for seven months.',
      'Annual review: 7 months. The law allows 12 months.',
    ],
    ['There was a delay of six months in issuing the final EHC Plan.', 'Final EHC plan: 6 months late. The law allows 20 weeks.'],
    // What comes of a review, a move or an order has another time than what comes of an assessment.
    [
      'Mrs B complained about a delay after an annual review. There was a delay of six months in issuing the final EHC Plan.',
      'Final EHC plan: 6 months late.',
    ],
    ['She moved to the area in May. The Council issued the final EHC Plan five weeks late.', 'Final EHC plan: 5 weeks late.'],
    ['The Council delayed by two months in issuing the final EHC Plan that names a secondary school.', 'Final EHC plan: 2 months late.'],
    ['The Tribunal ordered it to change the EHC Plan. The final EHC Plan was five weeks late.', 'Final EHC plan: 5 weeks late.'],
    [
      'The Council agreed to assess her before an annual review of the old plan. The final EHC Plan was five weeks late.',
      'Final EHC plan: 5 weeks late. The law allows 20 weeks.',
    ],
    ['She can appeal to the Tribunal. The final EHC Plan was five weeks late.', 'Final EHC plan: 5 weeks late. The law allows 20 weeks.'],
  ])('%s', (summary, sentence) => expect(of(summary)).toBe(sentence))

  test.each([
    ['The Council kept her and her sons in a B&B beyond the six week limit.', 'over 6 weeks. Limit: 6 weeks.'],
    ['It kept the family in bed and breakfast accommodation for longer than the six weeks allowed.', 'over 6 weeks. Limit: 6 weeks.'],
  ])('%s', (summary, end) => expect(of(summary, 'Housing > Homelessness')).toBe(`Longest stay in bed and breakfast with children: ${end}`))

  test.each([
    'We found no fault because its final EHC Plan was nine days late.',
    'We do not find fault with the Council for its delay of two weeks in issuing the final EHC Plan.',
    'The Council was not at fault for the three-week delay in issuing the final EHC Plan.',
  ])('nothing of what is no fault: %s', (summary) => expect(of(summary)).toBeNull())
})

describe('why a limit is only perhaps late', () => {
  const review = (outcome: string, summary: string, asked: string) =>
    analyse(
      decisionFromText(`Decision date : 03 Mar 2025
Category : Housing > Homelessness
Decision : ${outcome}
## The Ombudsman's final decision:
Summary: ${summary}
## What happened
1. Mrs B asked for a homelessness review ${asked}. The Council decided the review on 9 September 2024.`),
    ).headline?.sentence
  const refused = [
    'Closed after initial enquiries',
    'We will not investigate this complaint. There is not enough evidence of fault.',
  ] as const

  test('the decision found no fault, though every day would make it late', () => {
    expect(review(...refused, 'on 3 May 2024')).toMatch(/perhaps late, by at most 3 months\. The Ombudsman found no fault here/)
  })
  test('its dates leave it open', () => {
    expect(review('Upheld', 'We upheld this complaint.', 'in July 2024')).toMatch(/perhaps late, .*\. The dates do not tell for certain\.$/)
  })
})
