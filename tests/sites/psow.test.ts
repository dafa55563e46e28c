import { describe, expect, test } from 'vitest'
import { actionsOf, clocksOf, wales } from '../support/other-pages.ts'

describe('the Public Services Ombudsman for Wales', () => {
  test('a day before a list is that of each step that has none', () => {
    const record = wales(
      '02/03/2023',
      `
      Mrs B complained to the Health Board in March 2022 about her father’s care. \
She had not had a reply when she came to the Ombudsman in January 2023.
      The Ombudsman was concerned that Mrs B had not been kept informed. \
The Health Board therefore agreed to undertake the following actions by 31 March 2023:
      1. Apologise to Mrs B for the delay.
      2. Offer her £150 for her time and trouble.
      3. Issue its response no later than 28 April 2023.`,
    )
    expect(actionsOf(record)).toEqual([
      'Apologise to Mrs B for the delay [2023-03-31 agreed]',
      'Offer her £150 for her time and trouble [2023-03-31 £150 agreed]',
      'Issue its response no later than 28 April 2023 [2023-04-28 agreed]',
    ])
    expect(clocksOf(record)).toEqual([])
  })

  test('a period at the end is for all that was agreed', () => {
    const record = wales(
      '06/11/2024',
      `
      Mr C complained that the Health Board had not replied to his complaint of 4 April 2024.
      The Ombudsman sought and gained the Health Board’s agreement to provide Mr C with a written apology, to provide him \
with a full response and to offer him £200 within 20 working days.`,
    )
    expect(record.actions.map(({ due }) => due)).toEqual(['2024-12-04', '2024-12-04', '2024-12-04'])
  })

  test('a period inside what was agreed, and one of its own', () => {
    const record = wales(
      '03/06/2025',
      `
      Ms D complained about the time that a Medical Practice took to answer her. \
She complained to the Practice on 3 June 2024 and it replied on 30 September 2024.
      The Ombudsman found that this was too long. At the Ombudsman’s request the Practice agreed to, within 3 weeks, \
apologise to Ms D and pay her £75. It also agreed to review its procedure within 3 months.`,
    )
    expect(actionsOf(record)).toEqual([
      'apologise to Ms D [2025-06-24 agreed]',
      'pay her £75 [2025-06-24 £75 agreed]',
      'review its procedure within 3 months [2025-09-03 agreed]',
    ])
    expect(clocksOf(record)).toEqual([])
    expect(record.timeline.map(({ kind }) => kind)).toContain('corp-complaint-made')
  })

  test('a wait for treatment, and what was agreed by a day that stands between', () => {
    const record = wales(
      '02/10/2024',
      `
      Mrs B complained about her wait. She was referred on 4 January 2023 and had surgery on 8 November 2023. The target in Wales is 26 \
weeks from referral to treatment.
      To settle the complaint, it agreed, by 30 October 2024, to:
      1. Apologise to Mrs B.
      2. Pay her £150.`,
    )
    expect(clocksOf(record)).toEqual(['wales-rtt-26w 2023-01-04…2023-11-08 26 weeks: 126'])
    expect(actionsOf(record)).toEqual(['Apologise to Mrs B [2024-10-30 agreed]', 'Pay her £150 [2024-10-30 £150 agreed]'])
  })

  test('one answer has one clock: not another from the acknowledgement', () => {
    const record = wales(
      '02/10/2024',
      `
      Mr C wrote to complain on 5 June 2023. The Health Board acknowledged his letter on 7 June. Under the Putting Things Right \
Regulations, a response should be issued within 30 working days of receipt, or, where that cannot be done, within six months. It sent \
its response on 15 April 2024.`,
    )
    expect(clocksOf(record)).toEqual(['ptr-response 2023-06-05…2024-04-15 6 months: 133'])
  })
})
