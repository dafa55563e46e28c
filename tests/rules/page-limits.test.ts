import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readPageLimits } from '../../lib/rules/page-limits.ts'
import { decisionFromText } from '../support/decision.ts'

/** Limits of a page as "rule value unit (+ longer)". */
function read(text: string, heading = 'What I found\n### Law and guidance'): string[] {
  const source = /^\d+\. /m.test(text) ? text : `1. ${text}`
  const decision = decisionFromText(`# Testing Council (99 999 999)\n## ${heading}\n${source}\n`)
  return readPageLimits(decision, findDates(decision)).map(
    (l) => `${l.rule} ${l.period.value} ${l.period.unit}${l.extended ? ` (${l.extended.value})` : ''}`,
  )
}
const csp = 'This is about the children’s statutory complaints procedure. '
const ehc = 'This is about an Education, Health and Care (EHC) plan. '

describe('what law and guidance allow a body, matched to the rulebook', () => {
  test.each([
    [`${csp}Councils have up to 20 working days to respond at stage one.`, ['csp-stage1 20 working days']],
    ['The 56 days for notifying a prior approval decision run from the day of receipt.', ['pl-prior 56 days']],
    [`${csp}The 20 working days for answering at stage one start from the day after it comes in.`, ['csp-stage1 20 working days']],
    ['The 28 days to appeal against a planning decision run from the day of the notice.', []],
    ['The 21 days for objections to a planning application run from the day of the site notice.', []],
    [
      `${csp}The first stage is local resolution. A response should be sent within 10 working days, or 20 working days in complex cases.`,
      ['csp-stage1 10 working days (20)'],
    ],
    [
      `${csp}Stage two should be completed in 25 working days, but this can be extended to 65 working days.`,
      ['csp-stage2 25 working days (65)'],
    ],
    [
      `${csp}There are three stages, of which a panel is the last. A manager answers the first, in ten working days or in 20 at most.`,
      ['csp-stage1 10 working days (20)'],
    ],
    [`${csp}Stage two should take 25 working days and must not take longer than 65.`, ['csp-stage2 25 working days (65)']],
    [`${csp}A stage two investigation should be done in 25 working days, but must not exceed 65.`, ['csp-stage2 25 working days (65)']],
    [`${csp}Stage two should be over in 25 working days, and never more than 65.`, ['csp-stage2 25 working days (65)']],
    [`${csp}Stage two should take 25 working days and must never take more than 65 working days.`, ['csp-stage2 25 working days (65)']],
    [`${csp}Councils should respond at stage one within 10 working days, and no later than 20.`, ['csp-stage1 10 working days (20)']],
    [`${csp}Stage two should take 25 working days, and the report must not have more than 65 pages.`, ['csp-stage2 25 working days']],
    [
      `${csp}The council has 25 working days from the request to complete stage two. ` +
        'It can take up to 65 working days if it tells the complainant why.',
      ['csp-stage2 25 working days (65)'],
    ],
    [`${csp}Councils have up to 13 weeks to complete stage two of the process.`, ['csp-stage2 13 weeks']],
    [
      `${csp}The panel must be held within 30 working days of the request. ` +
        'The panel’s report must be sent within five working days, and the council must respond within 15 working days of ' +
        'receiving it.',
      ['csp-stage3-panel 30 working days', 'csp-stage3-report 5 working days', 'csp-stage3-response 15 working days'],
    ],
    [
      `${csp}The council must hold the review panel within 30 days of the request and issue a final response within 20 ` +
        'days of the hearing.',
      ['csp-stage3-panel 30 working days', 'csp-stage3-final 20 working days'],
    ],
    [`${csp}The whole procedure should take no longer than six months.`, ['csp-total 6 months']],
    [
      `${ehc}The council must decide whether to carry out an assessment and tell the parent within six weeks of the request.`,
      ['ehc-decide-assess 6 weeks'],
    ],
    [
      `${ehc}If the council goes on to issue a plan, the whole process must take no more than 20 weeks from the date of the request.`,
      ['ehc-final 20 weeks'],
    ],
    [`${ehc}The process of assessing needs and developing plans must be completed within 20 weeks.`, ['ehc-final 20 weeks']],
    [`${ehc}Those consulted have a maximum of six weeks to provide the advice.`, ['ehc-advice 6 weeks']],
    [`${ehc}EP advice should be given within six weeks of being asked for.`, ['ehc-advice 6 weeks']],
    [
      `${ehc}Within four weeks of the review meeting the council must notify the parent of its decision to keep, amend or cease the plan.`,
      ['ehc-review-decision 4 weeks'],
    ],
    [`${ehc}It must issue the amended final plan within eight weeks of the amendment notice.`, ['ehc-amend-final 8 weeks']],
    [`${ehc}The final amended plan must be issued within 12 weeks of the annual review meeting.`, ['ehc-review-final-12w 12 weeks']],
    [`${ehc}When the Tribunal orders the council to amend a plan, it has five weeks to issue it.`, ['ehc-tribunal-7 5 weeks']],
    [
      'Working Together says a child in need assessment should be completed within 45 working days of the referral.',
      ['cin-assessment 45 working days'],
    ],
    [
      'The council must complete the homelessness review within eight weeks, unless the applicant agrees to longer.',
      ['hl-review-8w 8 weeks'],
    ],
    ['The council must complete the homelessness review within 56 days of the request.', ['hl-review-8w 56 days']],
    ['Councils must decide an application for a disabled facilities grant within six months.', ['dfg-decision 6 months']],
    ['A council must respond to a freedom of information request within 20 working days.', ['foi 20 working days']],
    ['The UK GDPR gives organisations one month to respond to a subject access request.', ['sar 1 months']],
    [
      'The assessments for a deprivation of liberty (DoLS) authorisation must be finished within 21 days, beginning with ' +
        'the day of the request.',
      ['dols-standard 21 days'],
    ],
    [
      'Councils should determine planning applications within eight weeks, or 13 weeks for major ones.',
      ['pl-minor 8 weeks', 'pl-major 13 weeks'],
    ],
    ['Councils must decide housing benefit claims within 14 days of having all the information.', ['hb-decision 14 days']],
    [
      'If the council does not answer representations against a penalty charge notice within 56 days the charge is cancelled.',
      ['pcn-decision 56 days'],
    ],
    [
      `${ehc}The whole process from the point when an assessment is requested until the final plan is issued must take no ` +
        'more than 20 weeks (unless certain circumstances apply).',
      ['ehc-final 20 weeks'],
    ],
    [
      `${ehc}Case law sets out this should happen within four weeks of the date of the review meeting. ` +
        'Case law also found councils must issue the final amended plan within a further eight weeks.',
      ['ehc-review-decision 4 weeks', 'ehc-amend-final 8 weeks'],
    ],
    [`${ehc}The council must arrange for the plan to be reviewed within 12 months of the last review.`, ['ehc-review-annual 12 months']],
    [
      'An initial child protection conference should be convened within 15 working days of the strategy meeting.',
      ['cp-icpc 15 working days'],
    ],
    [
      'Councils should decide a Disabled Facilities Grant application as soon as possible and no later than six months ' +
        'after the date of the application.',
      ['dfg-decision 6 months'],
    ],
    [
      'A council must acknowledge an adult social care complaint within three working days. It must respond within six months.',
      ['asc-complaint-ack 3 working days', 'asc-complaint-6m 6 months'],
    ],
    [
      'The 2009 complaints regulations require a council to acknowledge a complaint about adult social care within three ' +
        'working days and, unless a longer period is agreed, to respond within six months.',
      ['asc-complaint-ack 3 working days', 'asc-complaint-6m 6 months'],
    ],
    ['A person can serve a notice about council tax liability. The council has two months to answer.', ['ct-appeal-response 2 months']],
    [
      'They can ask for an internal review of a freedom of information response, which should take 20 working days.',
      ['foi-review 20 working days'],
    ],
    [
      `${csp}Stage 1: local resolution (10 working days, with a further 10 working days for complex complaints). ` +
        'Stage 2: formal investigation (25 working days, extendable to 65 working days). ' +
        'Stage 3: review panel (30 working days).',
      ['csp-stage1 10 working days (20)', 'csp-stage2 25 working days (65)', 'csp-stage3-panel 30 working days'],
    ],
    [`${csp}Stage two has to be completed in 25 working days or, at the outside, 65.`, ['csp-stage2 25 working days (65)']],
    [`${csp}Stage 2 must be finished in 25 working days, or 65 at most.`, ['csp-stage2 25 working days (65)']],
    [
      'The statutory complaints procedure begins with local resolution, for which a council has ten working days, or 20 ' +
        'if the complaint is complex.',
      ['csp-stage1 10 working days (20)'],
    ],
    [
      'This is the statutory complaints procedure for children, which has three stages. ' +
        'The first should take ten working days, or 20 if the complaint is complex. ' +
        'The second should take 25 working days, or up to 65.',
      ['csp-stage1 10 working days (20)', 'csp-stage2 25 working days (65)'],
    ],
    [
      `${csp}There are three stages. At stage one councils have up to 20 working days to respond. ` +
        'Stage two should take no more than 65 working days (13 weeks). The panel must be held within 30 working days.',
      ['csp-stage1 20 working days', 'csp-stage2 65 working days', 'csp-stage3-panel 30 working days'],
    ],
    [`${csp}Stage two should be over in 25 working days, extendable to 65, that is 13 weeks.`, ['csp-stage2 25 working days (65)']],
    [
      `${csp}The panel’s recommendations are due within five working days, and the council must respond within 15 working ` +
        'days of getting the recommendations.',
      ['csp-stage3-report 5 working days', 'csp-stage3-response 15 working days'],
    ],
    [
      'The allocation scheme says applicants can ask for a review of any decision about their application for housing ' +
        'within 21 days. The council should tell them the outcome of a review within 56 days. Some applicants are homeless.',
      ['hr-review 56 days'],
    ],
    [
      `${csp}The third stage is a panel. The panel has five working days to send out its recommendations and the council ` +
        '15 from receiving them to reply.',
      ['csp-stage3-report 5 working days', 'csp-stage3-response 15 working days'],
    ],
    [
      'Bed and breakfast is not suitable for families unless nothing else is available and then for no more than six weeks.',
      ['bb-families 6 weeks'],
    ],
    [
      'When the relief duty has ended the council must decide whether it owes the main housing duty. ' +
        'The Code says this decision should not take longer than 15 working days from the end of the 56 days.',
      ['hl-main-decision 15 working days'],
    ],
    [
      'Guidance recommends a two-stage appeal about school transport. ' +
        'The officer should send a written outcome within 20 working days. ' +
        'An independent panel should consider the case within 40 working days of the request.',
      ['transport-s1 20 working days', 'transport-s2 40 working days'],
    ],
    ['The School Admission Appeals Code says appeals must be heard within 40 school days.', ['page-limit 40 school days']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('what a body’s own policy allows', () => {
  test.each([
    ['The Council’s complaints policy allows 15 working days for a stage one reply.', ['lgsco-code-s1 15 working days']],
    [
      'The Council’s complaints procedure has two stages. At stage 1 it aims to respond within 10 working days. ' +
        'At stage 2 it aims to respond within 20 working days.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'The Council’s complaints policy allows 20 working days for a stage one reply, and 25 for stage two.',
      ['lgsco-code-s1 20 working days', 'lgsco-code-s2 25 working days'],
    ],
    ['The policy says the Council will acknowledge stage one complaints within five working days.', ['lgsco-code-ack 5 working days']],
    [
      'Under its complaints policy the Council responds at stage one within 10 working days, which can be extended by a ' +
        'further 10 working days.',
      ['lgsco-code-s1 10 working days (20)'],
    ],
    ['The Council’s complaints policy says it will reply to complaints within 28 days.', ['page-limit 28 days']],
    ['The Council’s complaints policy allows 15 working days.', ['page-limit 15 working days']],
    ['Its complaints procedure gives it 28 days.', ['page-limit 28 days']],
    ['The target in the Council’s complaints policy is 30 working days.', ['page-limit 30 working days']],
    ['Complaints are to be answered within 15 working days.', ['page-limit 15 working days']],
    ['The Council’s charter promises an answer to complaints in 12 working days.', ['page-limit 12 working days']],
    ['The Council’s procedure says a complaint gets a reply 10 working days from its receipt.', ['page-limit 10 working days']],
    [
      'The complaints policy has two stages. It promises an answer 15 days after a complaint reaches it, and at the second stage 25 days.',
      ['lgsco-code-s1 15 days', 'lgsco-code-s2 25 days'],
    ],
    [
      'The complaints procedure has two stages. A manager replies in ten working days and a head of service in 20 working days.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'The Council allows itself 10 working days at the first stage of its complaints procedure and 25 at the next.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 25 working days'],
    ],
    [
      'Its policy is to answer complaints at stage one within 15 days. Her second stage began. That answer is supposed to take 20 days.',
      ['lgsco-code-s1 15 days', 'lgsco-code-s2 20 days'],
    ],
    ['Mr G complained in June. It undertakes to reply in 20 working days to such complaints.', ['page-limit 20 working days']],
    // What speaks of such a time and lays none down
    ['She complained that the Council took 20 working days to reply.', []],
    ['The complaint was answered 15 working days after it reached the Council.', []],
    ['The answer to her complaint came 25 working days after the first stage had ended.', []],
    ['The Council promised her an answer, and 15 working days after that she complained again.', []],
    ['The enforcement plan says an officer aims to visit within 5 working days of a report.', ['page-limit 5 working days']],
    ['The Council’s policy says it will complete occupational therapy assessments within 12 weeks of referral.', ['page-limit 12 weeks']],
    [
      'The Council has a two-stage complaints procedure. At stage one, it aims to respond within 10 working days. ' +
        'If unhappy, complainants can ask to go to stage two within 28 days. ' +
        'At stage two, the Council will respond within 20 working days.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'The timescale under the Council’s complaints process for a stage one response is 10 working days and for stage two ' +
        'it is 20 working days.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'Under its complaints policy the Council will answer stage one complaints in 10 working days. ' +
        'Stage two complaints are answered in 20 working days.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'The care provider’s complaints procedure says it will acknowledge a complaint within two working days and send a ' +
        'full response within 28 days.',
      ['lgsco-code-ack 2 working days', 'lgsco-code-ack 2 working days', 'page-limit 28 days'],
    ],
    [
      'She complained. The stage one reply was sent on 5 January 2022 and its stage two reply on 14 March. ' +
        'Its policy at the time gave it ten working days for the first and 25 for the second.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 25 working days'],
    ],
    [
      'The Council’s corporate complaints procedure has two stages. ' +
        'It aims to reply within 10 working days at stage one and 20 working days at stage two.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'The Council’s customer charter promises a full reply to a complaint within ten working days, and within 20 working ' +
        'days of a request to go to the second stage.',
      ['lgsco-code-s1 10 working days', 'lgsco-code-s2 20 working days'],
    ],
    [
      'Complaints are acknowledged within five working days and answered within 15 working days at stage one, says the Council’s policy.',
      ['lgsco-code-ack 5 working days', 'lgsco-code-s1 15 working days'],
    ],
    ['Mr L complained on 9 October 2023. The Council’s policy is to reply within 20 working days.', ['page-limit 20 working days']],
    [
      'There is no statutory timescale for occupational therapy assessments. The Council’s target is 12 weeks from referral.',
      ['page-limit 12 weeks'],
    ],
    [
      'The Council’s Repairs Policy gives timescales of five working days for urgent repairs and 28 days for routine ones.',
      ['page-limit 5 working days', 'page-limit 28 days'],
    ],
    ['The Council’s timescale for care assessments is 28 days.', ['page-limit 28 days']],
    [
      `${csp}\n2. The Council’s corporate complaints policy says a stage one response takes up to 15 working days.`,
      ['lgsco-code-s1 15 working days'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  test('in a list, under the paragraph that says whose policy it is', () => {
    expect(
      read(
        '1. The Council’s Complaints Policy says:\n   - complaints, at either stage, are acknowledged within three working days;\n' +
          '   - at stage one the service replies within 10 working days of receiving the complaint; and\n' +
          '   - at stage two a manager replies within 20 working days.',
      ),
    ).toEqual([
      'lgsco-code-ack 3 working days',
      'lgsco-code-ack 3 working days',
      'lgsco-code-s1 10 working days',
      'lgsco-code-s2 20 working days',
    ])
    expect(
      read(
        `1. ${ehc}From the day it receives a request a council has:\n` +
          '   a) six weeks to tell the parent if it will assess;\n   b) 16 weeks to say that it will not issue a plan; and\n' +
          '   c) 20 weeks to issue the final plan.',
      ),
    ).toEqual(['ehc-decide-assess 6 weeks', 'ehc-decide-issue-no 16 weeks', 'ehc-final 20 weeks'])
  })

  test('a stage runs from the complaint, unless the policy says from its acknowledgement', () => {
    const limit = (text: string) => {
      const decision = decisionFromText(`# Testing Council (99 999 999)\n## Law and policy\n7. ${text}\n`)
      return readPageLimits(decision, findDates(decision))[0]!
    }
    expect(limit('The complaints policy allows 10 working days for a stage one response.')).toMatchObject({
      startsWith: ['corp-complaint-made', 'asc-complaint-made'],
      from: 'policy',
      name: 'Stage one response',
      words: { text: expect.stringContaining('10 working days') as string, paragraph: 7 },
    })
    expect(
      limit('The complaints policy says a stage one response is sent within 10 working days of acknowledging the complaint.').startsWith,
    ).toEqual(['corp-complaint-acknowledged', 'asc-complaint-acknowledged'])
  })
})

describe('found in findings too, where they say who lays it down', () => {
  test.each([
    ['The complaint response took over six months, when the protocol says 40 working days.', ['page-limit 40 working days']],
    [`${ehc}The Council should have issued the final plan within 20 weeks.`, ['ehc-final 20 weeks']],
    [`${ehc}The Council issued the final plan 27 weeks after the request, 7 weeks beyond the 20-week timescale.`, ['ehc-final 20 weeks']],
    [`${csp}The Council should have completed stage two within 65 working days. It took 120 working days.`, ['csp-stage2 65 working days']],
    [`${csp}The panel then had five working days to write its report.`, ['csp-stage3-report 5 working days']],
  ])('%s', (text, expected) => expect(read(text, 'Analysis')).toEqual(expected))
})

describe('what is no limit of the body', () => {
  test.each([
    ['the complainant’s time to ask', `${csp}A complainant who is unhappy must ask for stage three within 20 working days.`],
    [
      'the complainant’s time, told with "they"',
      'A person may ask a council to review certain decisions on homelessness. ' +
        'They must do so within 21 days of being told of the decision.',
    ],
    [
      'the applicant’s appeal',
      'An applicant who disagrees with the homelessness review may appeal to the county court. They must do so within 21 days.',
    ],
    ['the parent’s appeal', `${ehc}Parents have two months to appeal to the Tribunal.`],
    ['time to comment', `${ehc}The parent must have no less than 15 days to comment on a draft.`],
    ['time to comment, given by the council', `${ehc}The council must give the parent at least 15 days to comment on the draft plan.`],
    [
      'the twelve months of the Ombudsman',
      'We cannot investigate late complaints unless there are good reasons. ' +
        'A complaint is late when more than 12 months have gone by since the person knew.',
    ],
    ['the twelve months, in other words', 'People should complain to us within 12 months of finding out about a problem.'],
    ['time that passed', 'The Council took 14 working days to reply at stage one.'],
    ['time that passed, in time', 'The Council replied at stage one within 10 working days of the complaint.'],
    ['a delay', `${ehc}There was a delay of six weeks in issuing the plan.`],
    ['what was agreed', `${csp}The Council agreed to complete stage two within 65 working days of our decision.`],
    ['what was recommended', `${csp}We recommended the Council respond at stage two within 65 working days.`],
    ['what somebody said they would do', 'The Council said it would reply within 10 working days.'],
    [
      'the life of an authorisation',
      'The managing authority can authorise itself for up to seven days while it waits. This is a standard authorisation under DoLS.',
    ],
    ['a length of care', 'The ICB funded the first four weeks under its discharge scheme.'],
    ['another organisation', 'The ICB should normally decide eligibility within 28 calendar days of a positive checklist.'],
    ['the owner’s time to answer', 'The owner had 21 days to reply.'],
    ['an age', 'The duty applies to children under five years old and must be reviewed.'],
    [
      'when complaints must be made',
      'Complaints should normally be made within 12 months. The Council’s policy is not to accept complaints older than 12 months.',
    ],
    ['the deadline of a parent', `${ehc}She missed the two-month deadline to appeal to the Tribunal.`],
    [
      'what the Council settled for',
      `${csp}We asked whether it would agree to settle the complaint by:\n` +
        '   - writing to Miss R within ten working days to say sorry; and\n' +
        '   - completing stage two within 65 working days.',
    ],
    [
      'a length that only happens to follow',
      `${ehc}The family was in a hotel from 2 June to 18 August 2023. That is 11 weeks; five weeks longer than the law allows.`,
    ],
    ['at least', 'The council must give at least two weeks’ notice of the review meeting.'],
  ])('%s: %s', (_name, text) => expect(read(text)).toEqual([]))

  test.each([
    ['The complaint', 'She says the Council should have replied within 10 working days under its complaints policy at stage one.'],
    ['Agreed action', 'Within one month the Council will apologise. It should complete stage two within 65 working days.'],
    ['The Ombudsman’s role and powers', 'People must complain to us within 12 months. The law says councils must answer within 28 days.'],
  ])('nothing from “%s”', (heading, text) => expect(read(text, heading)).toEqual([]))
})

test('a limit that stands twice is told once, two lengths of one limit are both told', () => {
  expect(
    read(
      `1. ${csp}Councils have up to 20 working days to respond at stage one.\n2. A stage one response must be sent within 20 working days.`,
    ),
  ).toEqual(['csp-stage1 20 working days'])
  expect(
    read(
      '1. The Council’s complaints policy says it replies at stage one within 10 working days.\n' +
        '2. Its leaflet on complaints says 15 working days for stage one.',
    ),
  ).toEqual(['lgsco-code-s1 10 working days', 'lgsco-code-s1 15 working days'])
})

test('what only a policy times names its events', () => {
  const decision = decisionFromText(
    '# Testing Council (99 999 999)\n## Law and policy\n' +
      '1. The Council’s charging policy says financial assessments are completed within 21 days of getting the form.\n',
  )
  expect(readPageLimits(decision, findDates(decision))).toMatchObject([
    { rule: 'page-limit', name: 'Financial assessment', startsWith: ['fa-requested'], endsWith: ['fa-assessed'], from: 'policy' },
  ])
})

test('how long it took is no limit, beside one', () => {
  expect(read("1. It took eight weeks to send them, when the Council's procedures say four weeks.")).toEqual(['page-limit 4 weeks'])
})

test('what only the page names is called by its own words, without what joins them to others', () => {
  const decision = decisionFromText(
    [
      '# Testing Council (99 999 999)',
      '## Law and policy',
      '1. The Council charges householders £90, and its website promises a survey within 30 working days of payment.',
    ].join('\n'),
  )
  expect(readPageLimits(decision, findDates(decision))).toMatchObject([
    { rule: 'page-limit', name: 'Its website promises a survey within 30 working days of payment' },
  ])
})

test('any text in, no exception, and time grows with the text', () => {
  for (const text of [
    '',
    'within',
    'within 0 days',
    `must ${'within 5 days '.repeat(500)}`,
    '£££ within ten days'.repeat(50),
    'a'.repeat(20000),
  ])
    expect(() => read(text)).not.toThrow()
})

describe('what a body lays down for itself, in barer words', () => {
  const care = 'This is about adult social care. '
  const register = 'This is about the housing register. '
  const safeguarding = 'This is about adult safeguarding. '
  test.each([
    [`${care}The Council has set itself 30 days to complete an assessment after somebody asks for one.`, ['page-limit 30 days']],
    [`${care}Adults who ask for help will be assessed within five weeks of the request.`, ['page-limit 5 weeks']],
    [`${care}Carers will have their assessment completed in 25 working days, says the charter.`, ['page-limit 25 working days']],
    [`${register}Under the policy, register reviews are determined in 56 days.`, ['hr-review 56 days']],
    [`${register}The scheme deals with reviews. They are to be concluded within 56 days of being sought.`, ['hr-review 56 days']],
    [`${register}Applicants should have a decision on their review in 56 days, the booklet says.`, ['hr-review 56 days']],
    [`${safeguarding}A safeguarding enquiry is finished 30 working days after the concern reaches it.`, ['page-limit 30 working days']],
    [`${safeguarding}Partners have agreed that enquiries are to be concluded within 30 days of a concern.`, ['page-limit 30 days']],
    ['Eight weeks is the statutory period for planning applications that are not major.', ['pl-minor 8 weeks']],
    ['Thirteen weeks is the statutory time for a major planning application.', ['pl-major 13 weeks']],
  ])('%s', (text, limits) => expect(read(text)).toEqual(limits))

  const story = 'What happened\n### What happened'
  test.each([
    ['The form for the blue badge says the Council decides in ten weeks.', ['page-limit 10 weeks']],
    ['Her badge form came with a note that the Council would decide on the badge within ten weeks.', ['page-limit 10 weeks']],
  ])('in the story: %s', (text, limits) => expect(read(text, story)).toEqual(limits))

  test.each([
    'The form for the blue badge was with her for ten weeks.',
    'She wrote a note that she would return the badge within ten weeks.',
    'People were assessed within six weeks of each other.',
    'The Council will be visited by an inspector ten weeks after the meeting.',
    'The assessment was finished 40 days after the request.',
    'It had agreed that an officer would visit within two weeks.',
    'Applicants should have three years in the area.',
    'He was given a badge three years ago.',
  ])('no limit: %s', (text) => expect(read(text, story)).toEqual([]))
})

test('of a call and an assessment that one sentence gives a time, each has its own', () => {
  const page = `# Testing Council (99 999 999)
Category : Adult care services > Assessment and care plan
## What I found
### Law and guidance
1. Its standards are that somebody will telephone within two working days of a request and an assessment will be completed within 28.
`
  const decision = decisionFromText(page)
  const named = readPageLimits(decision, findDates(decision)).map(({ name, period }) => `${period.value} ${name}`)
  expect(named).toContain('28 Care assessment')
  expect(named).not.toContain('2 Care assessment')
})
