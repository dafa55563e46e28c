import { describe, expect, test } from 'vitest'
import { actionsOf, clocksOf, health, housingNew, housingOld, scotland, wales } from '../support/other-pages.ts'

describe('an answer that is still to come', () => {
  const policy = 'Its policy is to respond to complaints within 20 working days.'
  test.each([
    ['which she sent', 'Ms A complained that the Council had not answered a complaint which she sent on 3 March 2025.'],
    ['he made to it', 'Mr B complained that the Council had not responded to the complaint he made to the Council on 3 March 2025.'],
    ['made, then nothing', 'Mr B made a complaint on 3 March 2025. The Council had not responded.'],
  ])('%s: open on the day of the decision, where the body undertook to answer', (_, told) => {
    const page = (agreed: string) => clocksOf(wales('30 September 2025', `${told} ${policy}\n${agreed}`))
    expect(page('The Council agreed to apologise and to issue its complaint response within 4 weeks.')).toEqual([
      'psow-model-formal 2025-03-03… 20 working days: 183',
    ])
    // Whether it has answered since is not known.
    expect(page('The Council agreed to apologise within 4 weeks.')).toEqual([])
  })

  test('a stage two complaint that was taken up runs from that day; its time is none for the first answer', () => {
    const record = wales(
      '30 September 2025',
      `The Ombudsman found that the Council received the complaint on 2 May 2025 and sent its Stage 1 response on 14 May.
      It accepted a Stage 2 complaint on 16 June but had not responded to it.
      Its policy is to respond to a Stage 2 complaint within 20 working days.
      The Council agreed to issue its Stage 2 response within 15 working days.`,
    )
    expect(clocksOf(record)).toEqual(['psow-model-formal 2025-06-16… 20 working days: 78'])
  })

  test('where a page speaks of six months, the 30 working days are a target', () => {
    const page = (limit: string) =>
      clocksOf(
        wales(
          '21 February 2024',
          `Mrs E complained that the Health Board had not answered the complaint she made on 11 May 2023 about her care.
          The regulations require a response ${limit}.
          The Health Board agreed to issue its response by 29 March 2024.`,
        ),
      )
    expect(page('within 30 working days, or within six months at most')).toEqual(['ptr-response 2023-05-11… 6 months: 103'])
    expect(page('within 30 working days')).toEqual(['ptr-response 2023-05-11… 30 working days: 244'])
  })
})

describe('the Code, where nothing was acknowledged', () => {
  const page = (told: string) =>
    clocksOf(
      housingNew(
        '4 June 2026',
        `## What we found
        The Complaint Handling Code gives a landlord 20 working days to respond at stage 2, from its acknowledgement.
        The resident asked for her complaint to be escalated on 3 March 2025. ${told} It sent its final response on 30 April 2025.`,
      ),
    )
  test.each(['The landlord did not acknowledge the request.', 'There was no acknowledgement.'])('%s Counted from the request', (told) =>
    expect(page(told)).toEqual(['ho-code-s2 2025-03-03…2025-04-30 20 working days: 30']),
  )
  // Up to five working days may have passed until one that the page does not date.
  test.each(['The landlord apologised.', 'The landlord acknowledged the request in time.'])('%s Nothing is claimed', (told) =>
    expect(page(told)).toEqual([]),
  )
})

describe('Scotland', () => {
  const story = 'C complained to the board on 9 October 2023. The board issued their response on 26 January 2024.'
  const law = 'Under the NHS complaints handling procedure a full response should be given within 20 working days.'
  test('the NHS has 20 working days; a council is under no law of the NHS', () => {
    expect(clocksOf(scotland(`## Summary\n${story} ${law}`, 'Strathbeg NHS Board'))).toEqual([
      'nhs-scot-report 2023-10-09…2024-01-26 20 working days: 81',
    ])
    expect(clocksOf(scotland(`## Summary\n${story} ${law}`)).join()).not.toContain('nhs-scot')
  })

  test('treatment that was agreed to has 12 weeks, where the page speaks of the guarantee', () => {
    const told = 'A agreed to the operation on 4 May 2022. A had the operation on 12 December 2022.'
    const guarantee = 'The guarantee is that treatment begins within 12 weeks of its being agreed.'
    const page = (text: string) => clocksOf(scotland(`## Summary\n${text}`, 'Strathbeg NHS Board'))
    expect(page(`${told} ${guarantee}`)).toEqual(['scot-ttg-12w 2022-05-04…2022-12-12 12 weeks: 138'])
    expect(page(told)).toEqual([])
    expect(page(`A agreed to the operation on 4 May 2022. It was cancelled on 12 December 2022. ${guarantee}`)).toEqual([])
  })

  test('what was asked for is what was issued', () => {
    const text = `## Summary
      C asked for a stage 2 response on 6 December 2021 and the council issued it on 10 January 2022.
      The complaints handling procedure allows 20 working days.`
    // 3 and 4 January 2022 were holidays there: a day longer than in England.
    expect(clocksOf(scotland(text))).toEqual(['spso-mchp-s2 2021-12-06…2022-01-10 20 working days: 3'])
  })
})

test('steps: what is said of all orders is none; what it had offered is to be paid; what is recommended does not bind', () => {
  const record = housingOld(
    '17 February 2023',
    `## Orders
    The landlord must comply with these orders in the way that we have set.
    1. Within four weeks of the date of this report the landlord must apologise to the resident.
    ## Recommendations
    2. It is recommended that the landlord pays the resident the £150 that it offered.
    3. It is also recommended that the landlord reviews its fencing contract.`,
  )
  expect(actionsOf(record)).toEqual([
    'apologise to the resident [2023-03-17 ordered]',
    'pays the resident the £150 that it offered [no day £150 recommended]',
    'reviews its fencing contract [no day recommended]',
  ])
})

test('a day that stands before several steps of a row is one on the page', () => {
  const record = housingNew(
    '4 June 2026',
    `## Orders
    1 | Apology order¶The landlord must apologise to the resident.¶The apology must come from a director. | No later than 2 July 2026`,
  )
  expect(record.dates.filter(({ from }) => from === '2026-07-02')).toHaveLength(1)
})

test('a complaint to a department is under its own procedure alone', () => {
  const record = health(
    '20 October 2025',
    `## Background
    1. Mr P complained to the Agency on 3 March 2025. It replied on 2 June 2025.`,
  )
  expect(clocksOf(record)).toEqual([])
})
