import { describe, expect, test } from 'vitest'
import { actionsOf, clocksOf, scotland } from '../support/other-pages.ts'

describe('the Scottish Public Services Ombudsman', () => {
  test('the model procedure by the bank holidays of Scotland, and no day for what is to be done', () => {
    const record = scotland(`
      ## Summary
      C complained about the way the council handled reports of noise. \
C made a stage 1 complaint on 3 March 2025. The council’s complaints handling procedure says stage 1 complaints should be \
answered within five working days. The council responded on 24 March 2025. C asked for the complaint to go to stage 2 on 31 \
March 2025. The council issued its stage 2 response on 30 May 2025. It should have done so within 20 working days.
      We found that there were unreasonable delays of more than five months in investigating the noise. We upheld this complaint.
      ## Recommendations
      What we asked the organisation to do in this case:
      - Apologise to C for the failings identified. The apology should meet the standards set out in our guidelines on apology.
      - Visit C’s home at night to measure the noise.
      What we said should change to put things right in future:
      - Reports of noise should be recorded and followed up.
      We have asked the organisation to provide us with evidence that they have implemented the recommendations we have \
made on this case by the deadline we set.`)
    // Good Friday is left out, Easter Monday is not: due on 29 April.
    expect(clocksOf(record)).toEqual([
      'spso-mchp-s1 2025-03-03…2025-03-24 5 working days: 14',
      'spso-mchp-s2 2025-03-31…2025-05-30 20 working days: 31',
    ])
    expect(actionsOf(record)).toEqual([
      'Apologise to C for the failings identified [no day recommended]',
      'Visit C’s home at night to measure the noise [no day recommended]',
      'Reports of noise should be recorded and followed up [no day recommended]',
    ])
    expect(record.stated.map(({ text }) => text)).toEqual(['delays of more than five months'])
    expect(JSON.stringify(record)).not.toMatch(/\bMs C\b|\bthe Council\b/)
  })

  test('the complaint to the Ombudsman is none to the body, and the procedure’s length is not supposed', () => {
    const record = scotland(`
      ## Summary
      C complained that the board failed to provide their parent (A) with reasonable treatment in hospital in May 2023. We \
found that the care was reasonable. We did not uphold this complaint.
      C also complained about the board’s complaint handling. \
C complained to the board on 4 August 2023. The board responded on 11 December 2023. We found that this was an unreasonable delay.
      ## Recommendations
      In relation to complaints handling, we recommended:
      - Complaints should be dealt with in line with the model complaints handling procedure.`)
    expect(clocksOf(record)).toEqual([])
    expect(record.timeline.filter(({ kind }) => kind === 'corp-complaint-made').map(({ span }) => span.from)).toEqual(['2023-08-04'])
  })

  test('a repair by the landlord’s own standard, in months as it is told', () => {
    const record = scotland(`
      ## Summary
      C, a tenant of the association, complained about a repair. \
The association’s repairs standard is that routine repairs are done within 20 working days. \
C first reported the fault in December 2023. The repair was completed in late March 2024.
      ## Recommendations
      What we asked the organisation to do in this case:
      - Pay C £150.`)
    expect(clocksOf(record)).toEqual(['page-limit 2023-12-01…2024-03-21 20 working days: 51'])
    expect(actionsOf(record)).toEqual(['Pay C £150 [no day £150 recommended]'])
  })

  test('a time “at that stage” is that of the stage named before', () => {
    const record = scotland(`
      ## Summary
      C complained to the council on 3 March 2025 and was given a stage 1 response on 7 March. C asked for the complaint to be \
escalated to stage 2 on 19 May 2025. The procedure provides for an acknowledgement within three working days and a response within 20 \
working days at that stage. They acknowledged the escalation on 28 May. The stage 2 response followed on 30 July 2025.`)
    expect(clocksOf(record)).toEqual([
      'spso-mchp-ack 2025-05-19…2025-05-28 3 working days: 6',
      'spso-mchp-s2 2025-05-19…2025-07-30 20 working days: 43',
    ])
  })
})
