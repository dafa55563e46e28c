import { describe, expect, it } from 'vitest'
import { readEvents } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionOf } from '../support/story.ts'

/** What is read of 3 May 2024, "§", in the last sentence of a story. */
function onTheDay(category: string, ...story: string[]): string[] {
  const decision = decisionOf(category, ...story.map((words) => words.replace('§', '3 May 2024')))
  const { told } = readEvents(decision, findDates(decision))
  return told.flatMap(({ event }) => (event.span.from === '2024-05-03' ? [event.kind!] : []))
}

const badge = ['Blue badge', 'Mr K applied for a blue badge on 5 February 2024.']
const planning = ['Planning permission']
const grant = ['Disabled facilities grants', 'She applied for a disabled facilities grant on 5 February 2024.']
const enquiry = ['Adult care, safeguarding', 'He raised a safeguarding concern on 5 February 2024.']

describe('what somebody of the body says in its own words', () => {
  it.each([
    ['blue-badge-decided', badge, '‘We have refused your blue badge’, a team manager told him on §.'],
    ['blue-badge-decided', badge, '“I am sorry to tell you that you do not qualify for a blue badge”, wrote the officer on §.'],
    ['pl-applied', planning, '‘We have received your application for planning permission’, the case officer wrote to her on §.'],
    ['pl-applied', planning, 'On § the Council emailed: ‘I confirm that your planning application came to us and is complete.’'],
    ['dfg-decided', grant, '‘We have approved your grant in full,’ the grants officer wrote on §.'],
    ['dfg-paid', grant, '‘Today we released the grant to your builder’, the Council told her in an email of §.'],
    ['safeguarding-concluded', enquiry, '‘Our enquiry is finished’, said the social worker in a letter of §.'],
    ['safeguarding-concluded', enquiry, 'On § the enquiry officer wrote: ‘I have completed my safeguarding enquiry.’'],
  ] as const)('is %s', (kind, [category, ...before], last) => expect(onTheDay(category!, ...before, last)).toContain(kind))

  it.each([
    [badge, '‘We will decide about your blue badge soon’, a team manager told him on §.'],
    [badge, '‘I have refused a blue badge’, Mr K told the officer on §.'],
    [planning, '‘We have not received your application for planning permission’, the case officer wrote to her on §.'],
    [planning, '‘I sent in my planning application last week’, Mrs P wrote to the Council on §.'],
    [grant, '‘We hope to approve your grant’, the grants officer wrote on §.'],
    [grant, '‘We would release the grant to your builder’, the Council told her in an email of §.'],
    [enquiry, '‘Our enquiry is not finished’, said the social worker in a letter of §.'],
    [enquiry, 'On § the enquiry officer wrote: ‘I expect to complete my safeguarding enquiry.’'],
  ] as const)('is nothing: %s', ([category, ...before], last) => expect(onTheDay(category!, ...before, last)).toEqual([]))
})
