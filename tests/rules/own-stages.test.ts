import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readPageLimits } from '../../lib/rules/page-limits.ts'
import { decisionFromText } from '../support/decision.ts'

/** "s1 10*": the limit's last part, its working days, and a star where it runs from the acknowledgement. */
function read(text: string): string {
  const decision = decisionFromText(`# Testing Council (99 999 999)\n## What I found\n### What should have happened\n1. ${text}\n`)
  return [
    ...new Set(
      readPageLimits(decision, findDates(decision)).map(
        (l) => `${l.rule.replace('lgsco-code-', '')} ${l.period.value}${l.startsWith[0]?.endsWith('acknowledged') ? '*' : ''}`,
      ),
    ),
  ].join(', ')
}

describe('stages of a body’s own complaints procedure, however shortly their times are told', () => {
  test.each([
    [
      'The Council acknowledges a complaint within five working days and answers it within 10 working days of the ' +
        'acknowledgement. The times for stage two are five and 20 working days.',
      'ack 5, s1 10*, s2 20*',
    ],
    [
      'The Council will acknowledge a complaint within five working days and answer it within 10 working days of the ' +
        'acknowledgement. At stage two the times are five and 20 working days.',
      'ack 5, s1 10*, s2 20*',
    ],
    ['The Council answers at stage two within 20 working days from when the stage two complaint was acknowledged.', 's2 20*'],
    ['At stage two the Council answers within 20 working days of the date on which it confirms that the case has moved up.', 's2 20*'],
    ['At stage two the Council answers within 20 working days of the request, and acknowledges that in five.', 's2 20, ack 5'],
    [`The Council's complaints procedure has two stages, of 10 and 20 working days.`, 's1 10, s2 20'],
    [`The Council has a two-stage complaints procedure, with replies in 15 and 25 working days.`, 's1 15, s2 25'],
    [
      "The Council's complaints procedure has two stages. It aims to reply in 15 working days at stage one and in 20 " +
        'working days at stage two.',
      's1 15, s2 20',
    ],
    [`Its complaints procedure has two stages, and the Council should answer within 10 and 30 working days respectively.`, 's1 10, s2 30'],
    [`The Council's complaints policy gives 10 working days for a reply at stage one and 20 for one at stage two.`, 's1 10, s2 20'],
    [`Complaints to the Council go through two stages. Stage one should take 15 working days and stage two 25.`, 's1 15, s2 25'],
    [`Under its complaints procedure the Council has 10 working days to reply at stage one; at stage two it has 20.`, 's1 10, s2 20'],
    [
      "The Council's complaints procedure (2022) has two stages: " +
        "a reply from the service within 20 working days, and a review by the chief executive's office within 30.",
      's1 20, s2 30',
    ],
    [
      'At stage one the Council replies within 15 working days of acknowledging the complaint, and at stage two within 20 ' +
        'working days of acknowledging the request.',
      's1 15*, s2 20*',
    ],
    [
      `The Council says it will acknowledge complaints in three working days and reply in 15. At stage two it takes up to 25 working days.`,
      'ack 3, s1 15, s2 25',
    ],
    [`Stage one complaints are answered within 10 working days and stage two complaints within 20 working days.`, 's1 10, s2 20'],
    [
      "The Council's website says a complaint will be answered in 10 working days. " +
        'If the complainant asks for stage two, an answer will be sent in 20 working days.',
      's1 10, s2 20',
    ],
    [
      `The Council answers complaints at stage one within ten working days. A stage two review takes up to 30 working days.`,
      's1 10, s2 30',
    ],
    [`The Council's corporate complaints procedure: stage one, 10 working days; stage two, 20 working days.`, 's1 10, s2 20'],
    [
      "The Council's complaints procedure has two stages. A manager replies at stage one within 10 working days. " +
        'A director replies at stage two within 25 working days.',
      's1 10, s2 25',
    ],
    [
      `The Council has 10 working days to respond to a stage one complaint and 20 working days to respond to a stage two complaint.`,
      's1 10, s2 20',
    ],
    [
      "The Council follows the Ombudsman's Complaint Handling Code. " +
        'A stage one response is due within 10 working days of the acknowledgement and a stage two response within 20.',
      's1 10*, s2 20*',
    ],
    [`The Council's complaint policy allows 15 working days for each stage.`, 's1 15, s2 15'],
    [`The Council aims to deal with complaints within 20 working days at both stages.`, 's1 20, s2 20'],
    [
      'A complaint is acknowledged within two working days. The investigating manager then has 15 working days to respond ' +
        'at stage one and 20 at stage two.',
      'ack 2, s1 15*, s2 20*',
    ],
    [
      'Under the allocations policy a review has two stages. At stage 1 a senior officer replies within 10 working days. ' +
        'At stage 2 a manager decides within 20 working days.',
      'page-limit 10, page-limit 20',
    ],
    [`The Council's complaints procedure has one stage, with a reply in 25 working days.`, 'page-limit 25'],
    [`In 2022 the Council replied to 10 and 20 complaints.`, ''],
    [`Its complaints procedure has two stages. Mr A waited 10 and 20 working days for the replies.`, ''],
    [
      `The Council's complaints policy says it replies at stage one within 15 working days, in writing, and in 2023 it did so in 80 cases.`,
      's1 15',
    ],
    [`The stage one reply took 12 working days and the stage two reply 30.`, ''],
    [`The procedure allows for two stages. We expect councils to tell people about both.`, ''],
    [
      "The Council's complaints policy says that it will acknowledge a complaint within three working days and, at stage " +
        'two, reply within 20.',
      'ack 3, s2 20',
    ],
    [
      'The Council has a two-stage complaints process. It will reply in ten working days. ' +
        'If asked for a review it will reply in 20 working days.',
      's1 10, s2 20',
    ],
    [`The Council's complaints policy says a stage one reply takes up to 15 working days, and a stage two reply up to 30.`, 's1 15, s2 30'],
    [`Under the Council's complaints policy, stage one is to be completed in 10 working days and stage two in 20.`, 's1 10, s2 20'],
    [
      'Stage one: reply within 10 working days. Stage two: reply within 20 working days. ' +
        "These are the times in the Council's complaints procedure.",
      's1 10, s2 20',
    ],
    [`The target for both stages of the Council's complaints procedure is 20 working days.`, 's1 20, s2 20'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})
