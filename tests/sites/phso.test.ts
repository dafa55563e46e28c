import { describe, expect, test } from 'vitest'
import { actionsOf, clocksOf, health } from '../support/other-pages.ts'

describe('the Parliamentary and Health Service Ombudsman', () => {
  test('a complaint to the NHS by its regulations', () => {
    const record = health(
      '9 April 2026',
      `
      ## Our decision
      1. We uphold Mrs K’s complaint about the Trust.
      ## Background
      2. Mrs K complained to the Trust on 3 June 2024. It acknowledged her complaint on 5 June 2024 and responded on 20 January 2025.
      ## Findings
      3. The Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 say \
organisations must acknowledge complaints within three working days and should respond within six months.
      4. The Trust took over seven months.
      ## Recommendations
      5. We recommend that within four weeks of the date of our final report the Trust:
      - writes to Mrs K to apologise for its delay
      - pays Mrs K £300
      6. The Trust should send us evidence that it has done so.`,
    )
    expect(clocksOf(record)).toEqual([
      'nhs-complaint-ack 2024-06-03…2024-06-05 3 working days: 0',
      'nhs-complaint-6m 2024-06-03…2025-01-20 6 months: 48',
    ])
    expect(actionsOf(record)).toEqual([
      'writes to Mrs K to apologise for its delay [2026-05-07 recommended]',
      'pays Mrs K £300 [2026-05-07 £300 recommended]',
    ])
    expect(record.headline?.sentence).toBe('Complaint response, or why it is not ready: over 7 months. Limit: 6 months.')
  })

  test('days in figures, the day of the evidence for the steps before it, and a referral to treatment', () => {
    const record = health(
      '9 April 2026',
      `
      ## Background
      1. Mr P’s GP referred him to the Trust on 8 January 2024 for hip pain. He had surgery on 3 February 2025.
      ## Findings
      2. Patients have a right to start treatment within 18 weeks of a referral.
      ## Recommendations
      3. We recommend that the Trust:
      - apologises to Mr P in writing
      - pays him £650
      - sends us evidence of this by 07 05 26.
      4. We also recommend that the Trust by 09 07 26 produces an action plan and shares it with Mr P.`,
    )
    expect(clocksOf(record)).toEqual(['nhs-rtt-18w 2024-01-08…2025-02-03 18 weeks: 266'])
    expect(actionsOf(record).slice(0, 2)).toEqual([
      'apologises to Mr P in writing [2026-05-07 recommended]',
      'pays him £650 [2026-05-07 £650 recommended]',
    ])
    expect(record.dates.filter(({ text }) => /\d\d \d\d \d\d/.test(text)).map(({ text, from }) => [text, from])).toEqual([
      ['07 05 26', '2026-05-07'],
      ['09 07 26', '2026-07-09'],
    ])
  })

  test('a headline rests on a limit that the record has, the worst of all of them, those that only this field has too', () => {
    const told = `
      ## Background
      1. Mr P’s GP referred him to the Trust on 8 January 2024 for hip pain. He had surgery on 3 February 2025.
      ## Findings
      2. Patients have a right to start treatment within 18 weeks of a referral.`
    const complaint = `
      3. Mr P complained to the Trust on 3 March 2025. It responded on 20 October 2025.
      4. The NHS complaints regulations say organisations should respond within six months.`
    for (const text of [told, told + complaint]) {
      const { headline, delays } = health('9 April 2026', text)
      const worst = delays.toSorted((a, b) => b.late[0] - a.late[0])[0]!
      expect(headline?.what).toBe('Treatment after referral')
      expect(headline?.from).toContain(worst.id)
    }
  })

  test('two referrals, or a limit that the page does not state, make no clock', () => {
    expect(
      clocksOf(
        health(
          '9 April 2026',
          `
      ## Background
      1. Mr P’s GP referred him to the Trust on 8 January 2024 and his dentist referred him on 4 March 2024. He had surgery \
on 3 February 2025.
      ## Findings
      2. Patients have a right to start treatment within 18 weeks of a referral.`,
        ),
      ),
    ).toEqual([])
    expect(
      clocksOf(
        health(
          '9 April 2026',
          `
      ## Background
      1. Mrs L was referred on 3 May 2024 and had surgery on 9 May 2025.
      2. Mr L complained in June 2024. The Trust replied in August 2024.
      ## Findings
      3. We found no failing in the time the Trust took.`,
        ),
      ),
    ).toEqual([])
  })

  test('when a person is told that it is cancer, counted from the referral that the hospital received', () => {
    const about = (told: string) =>
      health(
        '9 April 2026',
        `
      ## Background
      1. Her GP made an urgent referral, which the Trust received on 5 February 2024. ${told}
      ## Findings
      2. Patients should be told within 28 days of an urgent referral whether they have cancer.`,
      )
    expect(clocksOf(about('On 25 March 2024 a consultant told Mrs L that she had cancer.'))).toEqual([
      'nhs-cancer-28d 2024-02-05…2024-03-25 28 days: 21',
    ])
    for (const told of [
      'On 25 March 2024 a consultant told Mrs L that a scan was needed.',
      'On 25 March 2024 a nurse told Mrs L to expect a letter. Her sister had had cancer.',
      'Mrs L read about cancer on 25 March 2024.',
    ])
      expect(clocksOf(about(told)), told).toEqual([])
  })

  test('days after a limit that was just named are none after the date before it', () => {
    const days = (text: string) => health('9 April 2026', `## Findings\n${text}`).dates.map(({ from }) => from)
    const before = 'A nurse wrote to Mr P on 2 May 2024.'
    expect(days(`${before} A response is due within six months. The Trust sent its response 23 days after that.`)).toEqual([
      '2026-04-09',
      '2024-05-02',
    ])
    expect(days(`A response is due within six months. ${before} The Trust rang him 23 days after that.`)).toEqual([
      '2026-04-09',
      '2024-05-02',
      '2024-05-25',
    ])
  })
})
