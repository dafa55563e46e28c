import { describe, expect, it } from 'vitest'
import { both } from '../../lib/chain/join.ts'
import { readEvents } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionOf } from '../support/story.ts'

/** Kinds that are left open by the frames alone. */
function open(category: string, ...story: string[]) {
  const decision = decisionOf(category, ...story)
  return both([], readEvents(decision, findDates(decision))).flatMap(({ state, kind }) => (state === 'open' ? [kind] : []))
}

const matters = {
  deferred: ['Adult care, deferred payment', 'Mr A applied for a deferred payment agreement on 3 May 2024.', 'deferred-agreed'],
  dols: ['Deprivation of liberty', 'The Council received a request for a standard authorisation on 3 May 2024.', 'dols-assessed'],
  certificate: [
    'Planning, lawful development',
    'The Council received Mr A’s application for a lawful development certificate on 3 May 2024.',
    'pl-ldc-decided',
  ],
  grant: ['Disabled facilities grants', 'Mr A applied for a disabled facilities grant on 3 May 2024.', 'dfg-decided'],
  badge: ['Blue badge', 'Mr A applied for a blue badge on 3 May 2024.', 'blue-badge-decided'],
  enquiry: ['Adult care, safeguarding', 'Mr A raised a safeguarding concern on 3 May 2024.', 'safeguarding-concluded'],
} as const

describe('what is left open', () => {
  it.each([
    ['deferred', 'There is still no deferred payment agreement in place.'],
    ['deferred', 'As of today no agreement has been signed.'],
    ['dols', 'The Council has yet to complete the assessments.'],
    ['dols', 'Her neighbour’s assessments were completed on 9 July 2024. Hers have still not been completed.'],
    ['certificate', 'On the certificate the Council has made no decision.'],
    ['certificate', 'To this day the certificate has been neither here nor there: the Council has never decided the application.'],
    ['grant', 'No decision on the grant has been made to date.'],
    ['grant', 'The Council tells us that it has still not approved the grant.'],
    ['badge', 'He is still waiting for a decision on his blue badge.'],
    ['badge', 'He remains without a decision on his badge.'],
    ['enquiry', 'The safeguarding enquiry has never been completed.'],
    ['enquiry', 'Another enquiry ended on 9 July 2024. The one about Mr A’s aunt has still not been concluded.'],
  ] as const)('%s: "%s"', (matter, sentence) => {
    const [category, begun, kind] = matters[matter]
    expect(open(category, begun, sentence)).toEqual([kind])
  })

  it.each([
    ['deferred', 'Mr A told the Council that no agreement has been signed.'],
    ['deferred', 'The agreement was signed on 9 July 2024. He has still not signed the agreement with his lodger.'],
    ['dols', 'Another resident’s assessments have still not been completed.'],
    ['dols', 'The assessments were completed on 9 July 2024. The Council has not completed the assessments in time for years.'],
    ['certificate', 'Mr A had still had no decision on the certificate in June.'],
    ['certificate', 'The Council said the certificate would not be decided in June.'],
    ['grant', 'We have not decided whether the grant was refused.'],
    ['grant', 'She will write again when the Council has still not approved the grant.'],
    ['badge', 'He has not complained of the badge.'],
    ['badge', 'He asked whether the badge had been approved.'],
    ['enquiry', 'The police have still not completed their enquiry.'],
    ['enquiry', 'The manager feared that the enquiry has not been completed.'],
  ] as const)('not of %s: "%s"', (matter, sentence) => {
    const [category, begun] = matters[matter]
    expect(open(category, begun, sentence)).toEqual([])
  })

  it('of nothing that was not begun', () => {
    expect(open('Blue badge', 'Mr A fell on 3 May 2024. He is still waiting for a decision on his blue badge.')).toEqual([])
  })
})
