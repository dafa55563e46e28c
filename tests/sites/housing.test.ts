import { describe, expect, test } from 'vitest'
import { housing } from '../../lib/sites/housing/page.ts'
import { plainName } from '../../lib/sites/repairs.ts'
import { actionsOf, clocksOf, housingNew, housingOld } from '../support/other-pages.ts'

describe('the Housing Ombudsman', () => {
  test('orders of a table are due on the day of their row, and the Code counts from the acknowledgement', () => {
    const record = housingNew(
      '4 June 2026',
      `
      ## Background
      The resident is a leaseholder of the landlord. The lift in her block broke down in the spring of 2025.
      ## What we found and why
      The landlord’s complaints policy follows the Complaint Handling Code. \
It says the landlord will acknowledge a complaint within 5 working days, and answer within 10 working days of its \
acknowledgement at stage 1 and 20 working days of its acknowledgement at stage 2.
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
      1 | Apology order¶The landlord must write to the resident to apologise for the delay.¶The apology must:¶•be from a \
director¶•say what went wrong | No later than 02 July 2026
      2 | Compensation order¶The landlord must pay the resident £375. This is made up of:¶•£200 for the lift¶•£175 for the \
complaint | No later than 2 July 2026
      3 | Action plan order¶The landlord must:¶•write an action plan for the repair of the lift¶•share it with the resident \
and us | No later than 16 July 2026
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

  test('a time that the page gives for what another field’s law asks for is none here', () => {
    const asked = (law: string, what: string) =>
      clocksOf(
        housingNew(
          '4 June 2026',
          `
      ## Background
      The resident is a tenant of the landlord.
      ## What we found and why
      ${law}
      ## The complaint procedure
      Date | What happened
      3 March 2025 | The resident ${what}.
      30 June 2025 | The council decided to assess her son’s needs.
      ## Putting things right
      ## Orders
      Order | What the landlord must do | Due date
      1 | Apology order¶The landlord must write to the resident to apologise for the delay. | No later than 02 July 2026`,
        ),
      )
    const law = 'A council must decide whether to assess a child’s special educational needs within six weeks of a request.'
    expect(asked(law, 'asked the council for an education, health and care needs assessment of her son')).toEqual([])
  })

  test('a period that hangs on an inspection has no day; what a policy allows is measured', () => {
    const record = housingNew(
      '4 June 2026',
      `
      ## Background
      The resident is a tenant. The landlord’s repairs policy says that it will complete routine repairs within 28 calendar days.
      ## What we found and why
      The resident reported a broken window on 3 March 2025. The landlord repaired it on 12 May 2025. This was 42 days \
later than its policy allows.
      The resident complained to her councillor on 4 April 2025. The landlord met the councillor on 9 May 2025.
      ## Orders
      Order | What the landlord must do | Due date
      1 | Inspection order¶The landlord must inspect the windows of the flat.¶Within 4 weeks of the inspection it must send \
the resident a list of works. | No later than 1 July 2026
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

  test('an inspection by the landlord’s policy, and the length that the Code is said to allow', () => {
    const record = housingNew(
      '4 June 2026',
      `
      ## Background
      The resident is a tenant.
      ## The complaint procedure
      Date | What happened
      1 April 2025 | The resident escalated her complaint.
      3 April 2025 | The landlord acknowledged the escalation.
      30 June 2025 | The landlord issued its stage 2 response.
      ## What we found and why
      The resident reported damp on 6 January 2025. Under its policy the landlord surveys a home within 15 working days of such a \
report and finishes works within 12 weeks. A surveyor came on 3 March 2025.
      At stage 2 the landlord took 60 working days, when the Code allows 20.`,
    )
    expect(clocksOf(record)).toEqual([
      'page-limit 2025-01-06…2025-03-03 15 working days: 35',
      'ho-code-s2 2025-04-03…2025-06-30 20 working days: 55',
    ])
  })

  test('a time for repairs is none for an inspection', () => {
    const told = (policy: string) =>
      housingNew(
        '4 June 2026',
        `
      ## Background
      The resident is a tenant.
      ## What we found and why
      ${policy} The resident reported damp on 6 January 2025. A surveyor came on 3 March 2025.`,
      )
    for (const policy of [
      'Under its policy the landlord inspects a home and completes the repairs within 28 days.',
      'Its policy is that after an inspection the works are completed within 28 days.',
      'The landlord told her that somebody would inspect within 5 working days.',
    ])
      expect(clocksOf(told(policy)), policy).toEqual([])
  })

  test('an earlier case that is named, the year of a version of the Code, and a reply with evidence', () => {
    const record = housingOld(
      '12 August 2024',
      `
      ## Background and summary of events
      In our decision of 4 May 2023 (case 209944444) we found service failure. The resident’s account number is 209966666.
      The landlord’s policy gives it 10 working days, as the 2022 version of our Code did.
      ## Determination
      There was service failure in the complaint handling.
      ## Orders
      Within four weeks of the date of this report the landlord must pay the resident £150.
      The landlord must reply to this Service within the same four weeks with evidence that it has complied.`,
    )
    expect(record.citedReferences).toEqual(['209944444'])
    expect(record.dates.map(({ text }) => text)).toEqual(['12 August 2024', '4 May 2023'])
    expect(actionsOf(record)).toEqual(['pay the resident £150 [2024-09-09 £150 ordered]'])
  })

  test('a repair that only a sentence of the page names is called a repair', () => {
    const record = housingNew(
      '4 June 2026',
      `
      ## Background
      The resident is a tenant.
      ## What we found and why
      The landlord’s repairs policy says that urgent repairs will be completed within 7 calendar days. The resident reported a leak on \
3 March 2025. The leak was repaired on 12 May 2025, and so the repair should have been completed by 10 March 2025.`,
    )
    expect(clocksOf(record)).toEqual(['page-limit 2025-03-03…2025-05-12 7 days: 63'])
    expect(record.headline?.sentence).toMatch(/^Repair: /)
  })
})

test.each([
  ['The fence should have been replaced by then', 'Repair'],
  ['Completes any works within 8 weeks of its inspection', 'Repair'],
  ['Under its repairs policy the landlord inspects within 10 working days', 'Inspection'],
  ['Road defect repaired', null],
  ['Stage two response', null],
  ['It should have answered her by then', null],
])('“%s” is called %s', (words, name) => {
  expect(plainName(words)).toBe(name)
})
