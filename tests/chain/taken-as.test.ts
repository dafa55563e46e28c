import { describe, expect, it } from 'vitest'
import { readEvents } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionOf } from '../support/story.ts'

/** What is read of 3 May 2024, "§". */
function onTheDay(category: string, story: string): string[] {
  const decision = decisionOf(category, story.replace('§', '3 May 2024'))
  const { told } = readEvents(decision, findDates(decision))
  return told.flatMap(({ event }) => (event.span.from === '2024-05-03' ? [event.kind!] : []))
}

const register = 'Housing register, banding. Allocations'
const care = 'Adult care services. Care assessments'
const guarding = 'Adult care services. Safeguarding'
const mould = 'Repairs, damp and mould'
const homeless = 'Homelessness'

describe('what the body took for a request', () => {
  it.each([
    ['hr-review-requested', register, 'Mr B wrote on § that his points were wrong, and the Council opened a review.'],
    ['hr-review-requested', register, 'Mr B challenged it on §; the Council treats this as asking for a review of the band.'],
    ['hr-review-requested', register, 'On § she handed in a slip. The Council took it as her review request.'],
    ['care-requested', care, 'His son rang on §. The call handler logged this as a request for a care assessment.'],
    ['care-requested', care, 'Her GP wrote on § that she could not cope. It was recorded as a request for a needs assessment.'],
    ['safeguarding-raised', guarding, 'Ms Q told it on § of the pills; the Council treated this as a safeguarding concern.'],
    ['safeguarding-raised', guarding, 'A nurse rang it on § with her worries. The duty worker put these down as a safeguarding concern.'],
    ['hazard-reported', mould, 'On § she sent photographs of the wall, and they were logged as a potential hazard.'],
    ['hl-review-requested', homeless, 'He emailed on § that he could not live there. The Council accepted this as a request for a review.'],
    ['corp-complaint-made', 'Complaints', 'Mr B wrote a long letter on §. The Council treated it as a complaint.'],
  ])('%s of %s: "%s"', (kind, category, story) => expect(onTheDay(category, story)).toContain(kind))

  it.each([
    [register, 'The Council wrote on § that his points were right, and opened a file.'],
    [register, 'Mr B wrote on § that his points were wrong. The Council did not treat this as asking for a review.'],
    [register, 'On § she handed in a slip. She took it as her review request.'],
    [care, 'His son rang on §. The Council should have logged this as a request for a care assessment.'],
    [care, 'His son rang on §. The line was bad. He rang off. It was logged as a request for a care assessment.'],
    [guarding, 'The Council told Ms Q of the pills on §; it would treat this as a safeguarding concern.'],
    [guarding, 'A nurse rang it on § with her worries. The care home put these down as a safeguarding concern.'],
    [mould, 'On § she sent photographs of the wall, and they were logged as a gift.'],
    [homeless, 'He emailed on § that he could not live there. The Council refused to accept this as a request for a review.'],
    ['Complaints', 'Mr B wrote a long letter on §. The Council treated it as a comment.'],
  ])('nothing of %s: "%s"', (category, story) => expect(onTheDay(category, story)).toEqual([]))
})
