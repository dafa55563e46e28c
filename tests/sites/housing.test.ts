import { describe, expect, test } from 'vitest'
import { housing } from '../../lib/sites/housing/page.ts'
import { actionsOf, clocksOf, housingNew, housingOld } from '../support/other-pages.ts'

describe('the Housing Ombudsman', () => {
  test('orders of a table are due on the day of their row, and the Code counts from the acknowledgement', () => {
    const record = housingNew(
      '4 June 2026',
      `
      ## Background
      The resident is a leaseholder of the landlord. The lift in her block broke down in the spring of 2025.
      ## What we found and why
      The landlord’s complaints policy follows the Complaint Handling Code. It says the landlord will acknowledge a complaint within 5 working days, and answer within 10 working days of its acknowledgement at stage 1 and 20 working days of its acknowledgement at stage 2.
      ## The complaint procedure
      Date | What happened
      2 September 2025 | The resident made a complaint about the lift.
      16 September 2025 | The landlord acknowledged the complaint.
      14 October 2025 | The landlord sent its stage 1 response and apologised.
      20 October 2025 | The resident escalated her complaint.
      21 October 2025 | The landlord acknowledged the escalation request.
      12 December 2025 | The landlord issued its stage 2 response.
      Referral to the Ombudsman | The resident came to us in January 2026.
      ## Putting things right
      ## Orders
      Order | What the landlord must do | Due date
      1 | Apology order¶The landlord must write to the resident to apologise for the delay.¶The apology must:¶•be from a director¶•say what went wrong | No later than 02 July 2026
      2 | Compensation order¶The landlord must pay the resident £375. This is made up of:¶•£200 for the lift¶•£175 for the complaint | No later than 2 July 2026
      3 | Action plan order¶The landlord must:¶•write an action plan for the repair of the lift¶•share it with the resident and us | No later than 16 July 2026
      ## Recommendations
      Our recommendations
      The landlord should consider a spare parts contract for its lifts.`,
    )
    expect(clocksOf(record)).toEqual([
      'ho-code-ack 2025-09-02…2025-09-16 5 working days: 7',
      'ho-code-s1 2025-09-16…2025-10-14 10 working days: 14',
      'ho-code-s2-ack 2025-10-20…2025-10-21 5 working days: 0',
      'ho-code-s2 2025-10-21…2025-12-12 20 working days: 24',
    ])
    expect(actionsOf(record)).toEqual([
      'write to the resident to apologise for the delay [2026-07-02 ordered]',
      'pay the resident £375 [2026-07-02 £375+200+175 ordered]',
      'write an action plan for the repair of the lift [2026-07-16 ordered]',
      'share it with the resident and us [2026-07-16 ordered]',
      'consider a spare parts contract for its lifts [no day recommended]',
    ])
    // The orders are paragraphs of their number; their words are the page's.
    expect(record.actions.map(({ words }) => words.paragraph)).toEqual([1, 2, 3, 3, null])
    expect(JSON.stringify(record)).not.toMatch(/\bMs R\b|\bthe Council\b/)
  })

  test('a period that hangs on an inspection has no day; what a policy allows is measured', () => {
    const record = housingNew(
      '4 June 2026',
      `
      ## Background
      The resident is a tenant. The landlord’s repairs policy says that it will complete routine repairs within 28 calendar days.
      ## What we found and why
      The resident reported a broken window on 3 March 2025. The landlord repaired it on 12 May 2025. This was 42 days later than its policy allows.
      The resident complained to her councillor on 4 April 2025. The landlord met the councillor on 9 May 2025.
      ## Orders
      Order | What the landlord must do | Due date
      1 | Inspection order¶The landlord must inspect the windows of the flat.¶Within 4 weeks of the inspection it must send the resident a list of works. | No later than 1 July 2026
      2 | Apology order¶The landlord must apologise to the resident in person. | No later than 1 July 2026`,
    )
    expect(clocksOf(record)).toEqual(['page-limit 2025-03-03…2025-05-12 28 days: 42'])
    expect(actionsOf(record)).toEqual([
      'inspect the windows of the flat [2026-07-01 ordered]',
      'send the resident a list of works [4 weeks ordered]',
      'apologise to the resident in person [2026-07-01 ordered]',
    ])
    expect(record.headline?.sentence).toBe('Repair: 6 weeks late. Limit: 4 weeks.')
  })

  test('before the Code there is no Code, and evidence for the Ombudsman is no step', () => {
    const record = housingOld(
      '12 August 2021',
      `
      ## Background and summary of events
      The resident is a secure tenant.
      The resident complained on 4 January 2021 about noise. The landlord replied at stage one on 8 February 2021.
      ## Determination
      There was service failure in the complaint handling.
      ## Orders
      Within four weeks of the date of this report the landlord must pay the resident £150 for its complaint handling.
      The landlord should provide evidence of compliance to this Service within four weeks.
      ## Recommendations
      It is recommended that the landlord reviews its record keeping.`,
    )
    expect(clocksOf(record)).toEqual([])
    expect(actionsOf(record)).toEqual([
      'pay the resident £150 for its complaint handling [2021-09-09 £150 ordered]',
      'reviews its record keeping [no day recommended]',
    ])
  })

  test('a page without a reference, or a list of them, is no decision', () => {
    const kind = (place: 'decision' | 'list', reference: string | null) =>
      housing.pageKind({ place: { kind: place }, reference } as Parameters<typeof housing.pageKind>[0])
    expect([kind('decision', '202300001'), kind('decision', null), kind('list', '202300001')]).toEqual(['statement', 'other', 'other'])
  })
})
