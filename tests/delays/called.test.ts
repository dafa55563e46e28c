import { expect, it } from 'vitest'
import { addPeriod } from '../../lib/calendar/add-period.ts'
import { late } from '../../lib/calendar/between.ts'
import type { Period } from '../../lib/calendar/span.ts'
import { callByRulebook } from '../../lib/delays/called.ts'
import type { Clock } from '../../lib/record.ts'
import { called } from '../../lib/rules/called.ts'
import { hasLength } from '../../lib/rules/subject-of.ts'
import { limitById } from '../../lib/rules/index.ts'
import { everyLimit } from '../../lib/rules/whole-rulebook.ts'
import { decisionFromText } from '../support/decision.ts'

/** What a clock of the page's own is called: its length, the page's category, what is said of the limit, what began and what ended it. */
function nameOf(...what: Parameters<typeof calledOf>): string {
  return calledOf(...what).rule
}

/** The whole clock; it was counted from the day after 4 March 2024, as what only the page tells is. */
function calledOf(
  length: string,
  category: string,
  law: string,
  from: string,
  to: string,
  rule = 'page-limit',
  body = 'Ambleford Council',
  due?: string,
): Clock {
  const decision = decisionFromText(`# ${body} (99 001 002)
Category : ${category}
Decision date : 20 Jan 2025
## What I found
1. ${law}
2. ${from}
3. ${to}
`)
  const words = (text: string) => {
    const start = decision.text.indexOf(text)
    const block = decision.blocks.find((one) => one.start <= start && start < one.end)!
    return { start, end: start + text.length, text, block: block.id, paragraph: block.number }
  }
  const [value, ...unit] = length.split(' ')
  const day = { from: '2024-03-04', to: '2024-03-04' }
  const limit = { value: Number(value), unit: unit.join(' ') as Period['unit'] }
  const clock = {
    rule,
    name: 'The body’s own time limit',
    start: { ...day, words: words(from), event: null },
    end: { ...day, words: words(to), event: null },
    limit,
    limitFrom: 'page',
    limitWords: words(law),
    due: due ? { from: due, to: due } : addPeriod(day, limit, limitById(rule)).due,
    late: [0, 0],
  } as Clock
  return callByRulebook([clock], decision)[0]!
}

const asked = 'He asked on 4 March.'
const adults = 'Adult care services > Residential care'
const sen = 'Education > Special educational needs'
const homeless = 'Housing > Homelessness'
const transport = 'Education > School transport'
const children = 'Children’s care services > Looked after children'
const parking = 'Transport and highways > Parking and other penalties'
const register = 'Housing > Allocations'
const plans = 'Planning > Planning applications'
const benefit = 'Benefits and tax > Housing benefit and council tax benefit'
const other = 'Other categories > Other'

/** Two that each of these is known by, and one that is only near it. */
it.each([
  [
    'ehc-decide-assess',
    '6 weeks',
    sen,
    [
      ['A parent who requests an assessment hears in six weeks.', 'Her request came on 4 March.', 'It declined to assess on 2 May.'],
      ['It has six weeks from a request to assess.', 'The school asked on 4 March.', 'Its decision not to assess is of 2 May.'],
      ['Requests for equipment are assessed in six weeks.', 'He asked on 4 March.', 'The chair came on 2 May.'],
    ],
  ],
  [
    'ehc-decide-issue-no',
    '16 weeks',
    sen,
    [
      ['Where there will be no plan, the parent hears in 16 weeks.', 'The request is of 4 March.', 'She was told so on 2 August.'],
      ['If it refuses one, it says so within 16 weeks.', 'They asked on 4 March.', 'The decision came on 2 August.'],
      ['The course lasts 16 weeks.', 'It began on 4 March.', 'He was told on 2 August that he had passed.'],
    ],
  ],
  [
    'dols-standard',
    '21 days',
    adults,
    [
      ['The assessments for a standard authorisation take 21 days.', 'The form came on 4 March.', 'The last was assessed on 2 May.'],
      ['All six assessments of deprivation of liberty are due in 21 days.', asked, 'The assessments were in on 2 May.'],
      ['A payment for a break is assessed in 21 days.', asked, 'It was assessed on 2 May.'],
    ],
  ],
  [
    'deferred-payment',
    '12 weeks',
    adults,
    [
      ['A deferred payment is in place within 12 weeks.', 'He applied on 4 March.', 'The agreement was signed on 2 July.'],
      ['It has 12 weeks for the agreement.', 'Her application is of 4 March.', 'The agreement is dated 2 July.'],
      ['A therapist calls within 12 weeks.', 'She was referred on 4 March.', 'He called on 2 July.'],
    ],
  ],
  [
    'blue-badge',
    '12 weeks',
    'Adult care services > Transport',
    [
      ['The guidance has 12 weeks for an application.', 'She applied on 4 March.', 'It was refused on 2 July.'],
      ['A badge is decided on in 12 weeks.', 'His application came on 4 March.', 'The decision was posted on 2 July.'],
      ['A bay is marked out within 12 weeks.', 'He applied for a bay on 4 March.', 'It was granted on 2 July.'],
    ],
  ],
  [
    'pathway-assess-relevant',
    '3 months',
    children,
    [
      ['The needs of one who wants training are assessed in three months.', 'She rang on 4 March.', 'She was assessed on 2 July.'],
      ['It has three months to assess her.', 'She spoke of education on 4 March.', 'The assessment is of 2 July.'],
      ['Carers are assessed in three months.', 'They applied on 4 March.', 'They were assessed on 2 July.'],
    ],
  ],
  [
    'lac-review-1',
    '20 working days',
    children,
    [
      ['The first review is due in 20 working days.', 'He became looked after on 4 March.', 'It was chaired by her on 2 May.'],
      ['Within 20 working days there is a review.', 'She came into care on 4 March.', 'It was reviewed on 2 May.'],
      ['The record of a review is sent in 20 working days.', 'The care review was on 4 March.', 'It was sent after the review, on 2 May.'],
    ],
  ],
  [
    'lac-review-n',
    '6 months',
    children,
    [
      ['Later reviews are held every six months.', 'The third review was on 4 March.', 'The next was on 2 December.'],
      ['A case is looked at each six months.', 'It was reviewed on 4 March.', 'The review after it was on 2 December.'],
      ['Health is looked at every six months.', 'It was reviewed on 4 March.', 'The next was on 2 December.'],
    ],
  ],
  [
    'lado',
    '1 working days',
    children,
    [
      ['The LADO is told within one working day.', 'A girl said so on 4 March.', 'The LADO heard of it on 8 March.'],
      ['It goes to the designated officer in one working day.', 'He knew on 4 March.', 'The designated officer was rung on 8 March.'],
      ['A manager rings back within one working day.', 'She rang on 4 March.', 'He rang the officer on 8 March.'],
    ],
  ],
  [
    'csp-stage1',
    '20 working days',
    children,
    [
      ['At stage one of the statutory procedure it has 20 working days.', 'He complained on 4 March.', 'It replied on 2 May.'],
      ['It wrote that as a complex one it would take 20 working days.', 'Her complaint came on 4 March.', 'The answer came on 2 May.'],
      ['Stage one takes 20 working days.', 'She complained on 4 March.', 'It replied on 2 May.'],
    ],
  ],
  [
    'csp-stage2',
    '65 working days',
    children,
    [
      ['Stage two takes 65 working days at most.', asked, 'Its response is of 2 August.'],
      ['It would need the 65 working days, it said.', 'He asked for the second stage on 4 March.', 'It answered on 2 August.'],
      ['The garden is dug within 65 working days.', asked, 'Its response is of 2 August.'],
    ],
  ],
  [
    'csp-stage3-panel',
    '30 working days',
    children,
    [
      ['It is held in 30 working days.', 'He asked for a panel on 4 March.', 'The panel met on 2 July.'],
      ['A panel meets within 30 working days.', 'She asked for stage three on 4 March.', 'It was held on 2 July.'],
      ['Enquiries are over in 30 working days.', 'The meeting was held on 4 March.', 'They were over when it met on 2 July.'],
    ],
  ],
  [
    'csp-stage3-report',
    '5 working days',
    children,
    [
      ['The panel reports in five working days.', 'The panel met on 4 March.', 'Its report is of 2 May.'],
      ['A report follows within five working days.', 'It was before the panel on 4 March.', 'The report was sent on 2 May.'],
      ['A letter follows in five working days.', 'The panel met on 4 March.', 'It was sent on 2 May.'],
    ],
  ],
  [
    'csp-stage3-response',
    '15 working days',
    children,
    [
      ['It answers the panel within 15 working days.', 'The report came on 4 March.', 'It replied on 2 May.'],
      ['After stage three it has 15 working days.', 'It had the report on 4 March.', 'The decision came on 2 May.'],
      ['A bed comes within 15 working days.', 'The report came on 4 March.', 'It was granted on 2 May.'],
    ],
  ],
  [
    'transport-s1',
    '20 working days',
    transport,
    [
      ['An officer looks at it in 20 working days.', 'He asked for a review on 4 March.', 'The outcome came on 2 May.'],
      ['The first stage takes 20 working days.', 'She appealed on 4 March.', 'He refused on 2 May.'],
      ['An officer decides in 20 working days.', 'They applied on 4 March.', 'It was refused on 2 May.'],
    ],
  ],
  [
    'hl-review-3w',
    '3 weeks',
    homeless,
    [
      ['Such a review takes three weeks.', 'He asked for it on 4 March.', 'The outcome is of 2 May.'],
      ['It has three weeks for that.', 'She asked for a review on 4 March.', 'It was decided on 2 May.'],
      ['The first stage takes three weeks.', 'He complained on 4 March.', 'The reply came on 2 May.'],
    ],
  ],
  [
    'hl-review-8w',
    '8 weeks',
    homeless,
    [
      ['A decision is due within eight weeks.', 'She asked for a review on 4 March.', 'The decision is of 2 July.'],
      ['It has eight weeks, that day included.', 'The review was asked for on 4 March.', 'It answered on 2 July.'],
      ['A person on the register hears in eight weeks.', 'He asked for a review on 4 March.', 'It answered on 2 July.'],
    ],
  ],
  [
    'hr-review',
    '56 days',
    register,
    [
      ['The scheme gives 56 days for that.', 'She asked for a review on 4 March.', 'The decision is of 2 July.'],
      ['It is due in 56 days.', 'The review was asked for on 4 March.', 'The outcome came on 2 July.'],
      ['A form is assessed in 56 days.', 'She sent it on 4 March.', 'The decision is of 2 July.'],
    ],
  ],
  [
    'pl-tpo',
    '8 weeks',
    'Planning > Trees',
    [
      ['An application about a tree is decided in eight weeks.', 'The form was complete on 4 March.', 'It was refused on 2 July.'],
      ['A tree application takes eight weeks.', 'It was valid on 4 March.', 'Consent was given on 2 July.'],
      ['A tree is looked at in eight weeks.', 'He reported it on 4 March.', 'The decision was to leave it, on 2 July.'],
    ],
  ],
  [
    'pl-prior',
    '56 days',
    plans,
    [
      ['It has 56 days where prior approval is needed.', 'He applied on 4 March.', 'It gave notice on 2 July.'],
      ['It must say so in 56 days.', 'She applied for prior approval on 4 March.', 'It refused on 2 July.'],
      ['A hedge is decided on in 56 days.', 'He applied on 4 March.', 'It gave notice on 2 July.'],
    ],
  ],
  [
    'pl-minor',
    '8 weeks',
    plans,
    [
      ['An application of this size is decided in eight weeks.', 'It was valid on 4 March.', 'Permission was given on 2 July.'],
      ['An extension is decided on within eight weeks.', 'It was valid on 4 March.', 'It was granted on 2 July.'],
      ['Applications about conditions take eight weeks.', 'One was valid on 4 March.', 'It was discharged by a notice of 2 July.'],
    ],
  ],
  [
    'pcn-decision',
    '56 days',
    parking,
    [
      ['Representations are decided on in 56 days.', 'They came on 4 March.', 'They were rejected on 2 July.'],
      ['It has 56 days.', 'He made representations on 4 March.', 'The notice of refusal is of 2 July.'],
      ['A permit is decided on in 56 days.', 'He applied on 4 March.', 'It was refused on 2 July.'],
    ],
  ],
  [
    'hb-decision',
    '14 days',
    benefit,
    [
      ['A claim is decided on in 14 days.', 'The last evidence came on 4 March.', 'The decision is of 2 May.'],
      ['Housing benefit is decided on in 14 days.', 'She claimed on 4 March.', 'It was granted on 2 May.'],
      ['A discretionary claim is decided on in 14 days.', 'He claimed on 4 March.', 'It was granted on 2 May.'],
    ],
  ],
  [
    'foi-review',
    '20 working days',
    other,
    [
      ['An internal review about information takes 20 working days.', asked, 'The outcome came on 2 May.'],
      ['It has 20 working days.', 'She asked for an internal review about the information on 4 March.', 'It was sent on 2 May.'],
      ['A review of a charge takes 20 working days.', 'He asked for information on 4 March.', 'The outcome came on 2 May.'],
    ],
  ],
] as const)('knows %s (%s, %s) by its words, and not what is near it', (rule, length, category, [one, another, near]) => {
  for (const [law, from, to] of [one, another]) expect(nameOf(length, category, law, from, to), law).toBe(rule)
  expect(nameOf(length, category, near[0], near[1], near[2])).toBe('page-limit')
})

it.each([
  ['asc-complaint-ack', '3 working days', adults]
    .concat('A complaint about adult social care has to be acknowledged in three working days.')
    .concat('His daughter put in a complaint on 4 March.', 'The acknowledgement went out on 12 March.'),
  [
    'asc-complaint-ack',
    '3 working days',
    adults,
    'The 2009 Regulations ask that a complaint be acknowledged within three working days.',
  ].concat('She complained by email on 4 March.', 'It was acknowledged on 6 March.'),
  ['sar', '1 months', 'Housing > Other', 'Such a request should be met within one month.'].concat(
    'On 4 March he asked for a copy of all the personal data kept on him.',
    'The bundle was sent on 2 May.',
  ),
  ['sar', '1 months', 'Housing > Other', 'An organisation has one month to answer a subject access request.'].concat(
    'She made one on 4 March.',
    'The file arrived on 2 May.',
  ),
  ['foi', '20 working days', adults, 'Under the Freedom of Information Act an answer is due in 20 working days.'].concat(
    'He asked for the staffing figures on 4 March.',
    'They were refused on 2 May.',
  ),
  ['ehc-review-annual', '12 months', sen, 'A plan must be reviewed within 12 months of the review before.'].concat(
    'K’s last review closed with a letter of 4 March 2023.',
    'The Council’s decision to leave it as it was is dated 2 May.',
  ),
  ['ehc-review-report', '2 weeks', sen, 'The report of the meeting goes to all who were invited within two weeks.'].concat(
    'The review meeting was held on 4 March.',
    'The report was circulated on 2 May.',
  ),
  ['ehc-review-decision', '4 weeks', sen, 'The Council must notify its decision within four weeks of the meeting.'].concat(
    'The meeting took place on 4 March.',
    'A letter telling her that the plan would be amended is dated 2 May.',
  ),
  ['ehc-review-final-12w', '12 weeks', sen, 'The final plan follows the review meeting within 12 weeks.'].concat(
    'The meeting took place on 4 March.',
    'It was issued on 2 July.',
  ),
  [
    'ehc-transfer-old',
    '15 working days',
    sen,
    'Once it is aware of the move the old council transfers the plan within 15 working days.',
  ].concat('Mr D told the Council of the move on 4 March.', 'The plan was transferred on 2 May.'),
  ['ehc-unopposed', '2 weeks', sen, 'The Council then has two weeks from telling the Tribunal.'].concat(
    'On 4 March it told the Tribunal that it no longer opposed the appeal.',
    'The plan with the new school was issued on 2 May.',
  ),
  ['ehc-tribunal-1', '2 weeks', sen, 'The letter was due within two weeks of the order.'].concat(
    'On 4 March the Tribunal ordered the Council to assess him.',
    'A letter went to his parents on 2 May.',
  ),
  ['ehc-tribunal-7', '5 weeks', sen, 'An order to amend is carried out in five weeks.'].concat(
    'The Tribunal’s order of 4 March required changes to Section F.',
    'The amended plan reached them on 2 May.',
  ),
  ['ehc-personal-budget', '3 months', sen, 'Direct payments are looked at again within their first three months.'].concat(
    'The first payment was made on 4 March.',
    'The review was carried out on 2 July.',
  ),
  ['ehc-mediation', '30 days', sen, 'Mediation is to be arranged within 30 days.'].concat(
    'On 4 March the adviser said that she wanted mediation.',
    'They met on 2 May.',
  ),
  ['ehc-mediation-comply', '2 weeks', sen, 'What was agreed in mediation is to be done within two weeks.'].concat(
    'They signed the agreement on 4 March.',
    'The therapist was instructed on 2 May.',
  ),
  ['pathway-assess-eligible', '3 months', 'Children’s care services > Looked after children']
    .concat('The needs of an eligible child are assessed within three months of the birthday.')
    .concat('She was sixteen on 4 March.', 'The assessment was completed on 2 July.'),
  ['care-review', '12 months', adults, 'The statutory guidance expects a care and support plan to be reviewed every 12 months.'].concat(
    'The plan was reviewed on 4 March 2022.',
    'The next review took place on 2 July 2023.',
  ),
  ['transport-s2', '40 working days', transport, 'The panel considers the case within 40 working days of the request.'].concat(
    'They asked for the second stage on 4 March.',
    'The panel met on 2 July.',
  ),
  ['csp-stage2', '25 working days', 'Children’s care services > Other', 'At stage two it had 25 working days.'].concat(
    'She asked for stage two on 4 March.',
    'The adjudication letter is dated 2 July.',
  ),
  ['ct-appeal-response', '2 months', 'Benefits and tax > Council tax']
    .concat('The Council has two months to reply to somebody who disputes the charge.')
    .concat('Her letter disputing it came on 4 March.', 'The Council answered on 2 July.'),
  ['pathway-assess-relevant', '3 months', 'Children’s care services > Looked after children']
    .concat('A relevant child’s needs are assessed within three months.')
    .concat('He left care on 4 March.', 'He was assessed on 2 July.'),
  ['hl-review-3w', '3 weeks', homeless, 'A review of the steps in a plan takes no more than three weeks.'].concat(
    'He asked for the review on 4 March.',
    'The answer came on 2 May.',
  ),
  ['hl-review-10w', '10 weeks', homeless, 'The two councils have ten weeks for a review of a referral between them.'].concat(
    'She asked for a review on 4 March.',
    'Their decision is dated 2 July.',
  ),
])('calls by the rulebook what the page tells in its words: %s, %s (%s): %s', (rule, length, category, law, from, to) => {
  expect(nameOf(length!, category!, law!, from!, to!)).toBe(rule)
})

it.each([
  // A home, a joint protocol, a policy: their own three days.
  ['3 working days', adults, 'The home’s policy is to acknowledge a complaint in three working days.'].concat(
    'He complained on 4 March.',
    'It was acknowledged on 6 March.',
  ),
  ['3 working days', adults, 'Complaints about social care go under the corporate policy: acknowledged in three working days.'].concat(
    'He complained on 4 March.',
    'It was acknowledged on 6 March.',
  ),
  ['3 working days', adults, 'A social care referral is entered within three working days.'].concat(
    'The referral came on 4 March.',
    'It was entered on 12 March.',
  ),
  // Another month, another twenty days.
  ['1 months', 'Housing > Other', 'The Council said that it would reply within one month.'].concat(
    'He asked on 4 March for the repair history.',
    'It replied on 2 May.',
  ),
  ['20 working days', transport, 'Applications are decided within 20 working days.'].concat(
    'Her application was received on 4 March.',
    'It was refused on 2 May.',
  ),
  ['20 working days', adults, 'Complaints about freedom of information are looked into in 20 working days.'].concat(
    'He complained on 4 March.',
    'It was answered on 2 May.',
  ),
  ['20 working days', 'Planning > Other', 'The draft agreement is sent within 20 working days of instructions.'].concat(
    'Instructions were given on 4 March.',
    'The draft was sent on 2 May.',
  ),
  // Reviews that are not of an EHC plan, and meetings that are no reviews of one.
  ['12 months', 'Children’s care services > Fostering', 'The approval of carers is reviewed every 12 months.'].concat(
    'Their last review was on 4 March 2022.',
    'The next review was held on 2 July 2023.',
  ),
  ['12 months', adults, 'The leaflet says that the charge for a care plan is reviewed every 12 months.'].concat(
    'The charge was reviewed on 4 March 2022.',
    'The next review was done on 2 July 2023.',
  ),
  ['2 weeks', sen, 'The minutes of the meeting would be sent within two weeks.'].concat(
    'The meeting was held on 4 March.',
    'They were sent on 2 May.',
  ),
  ['4 weeks', sen, 'The therapist’s sessions would begin within four weeks of the meeting.'].concat(
    'The meeting was held on 4 March.',
    'The first session was on 2 May.',
  ),
  ['4 weeks', sen, 'The governors notify their decision within four weeks of the meeting.'].concat(
    'The governors’ meeting was on 4 March.',
    'Their decision came on 2 May.',
  ),
  ['2 weeks', sen, 'The Council said that it would write within two weeks of the order.'].concat(
    'The order for a wheelchair was placed on 4 March.',
    'It wrote on 2 May.',
  ),
  ['15 working days', sen, 'The file is transferred to the new team within 15 working days.'].concat(
    'His plan was allocated on 4 March.',
    'The file was transferred on 2 May.',
  ),
  ['30 days', sen, 'The meeting is arranged within 30 days of the request.'].concat('She asked on 4 March.', 'They met on 2 May.'),
  ['3 months', 'Children’s care services > Adoption', 'Support is assessed within three months of the request.'].concat(
    'She asked on 4 March.',
    'The assessment was completed on 2 July.',
  ),
  // Stages, panels and decisions of other procedures.
  ['40 working days', transport, 'At the second stage a complaint is heard by a panel within 40 working days.'].concat(
    'He asked for the second stage on 4 March.',
    'The panel met on 2 July.',
  ),
  ['40 working days', 'Housing > Allocations', 'A panel hears the appeal within 40 working days.'].concat(
    'He appealed on 4 March.',
    'The panel met on 2 July.',
  ),
  ['25 working days', 'Children’s care services > Other', 'The second stage of the customer policy takes 25 working days.'].concat(
    'She asked for stage two on 4 March.',
    'The manager’s reply is dated 2 July.',
  ),
  ['2 months', 'Benefits and tax > Council tax', 'A refund is paid within two months.'].concat(
    'She asked for the refund on 4 March.',
    'The Council answered on 2 July.',
  ),
  ['8 weeks', 'Planning > Trees', 'A stump by the road is ground out within eight weeks of the report.'].concat(
    'He reported it on 4 March.',
    'It was ground out on 2 July.',
  ),
  ['6 weeks', 'Planning > Planning applications', 'The Council decides such applications within six weeks.'].concat(
    'The application was valid on 4 March.',
    'It was refused on 2 July.',
  ),
  // Reviews of a band, of a claim, of an allowance; what is paid, and to whom a plan is sent.
  ['8 weeks', homeless, 'A review of the band is decided in eight weeks.'].concat(
    'She asked for a review of her band on 4 March.',
    'The decision was sent on 2 July.',
  ),
  ['3 weeks', homeless, 'The officer calls back within three weeks.'].concat(
    'He asked for a review on 4 March.',
    'The call came on 2 May.',
  ),
  ['10 weeks', 'Housing > Allocations', 'A review of a referral takes ten weeks.'].concat(
    'She asked for a review on 4 March.',
    'The decision was sent on 2 July.',
  ),
  ['14 days', 'Benefits and tax > Housing benefit', 'When the Tribunal allows an appeal the award is paid within 14 days.'].concat(
    'Its notice came with the statement on 4 March.',
    'The award was paid on 2 May.',
  ),
  ['6 weeks', sen, 'The school says within six weeks whether it can meet the needs in the plan.'].concat(
    'The Council sent the plan on 4 March.',
    'The school wrote on 2 May.',
  ),
  ['3 months', sen, 'The new timetable is reviewed after three months.'].concat('It began on 4 March.', 'The review was on 2 July.'),
  ['3 months', 'Children’s care services > Fostering', 'New carers are assessed within three months.'].concat(
    'They applied on 4 March.',
    'They were assessed on 2 July.',
  ),
  ['14 weeks', sen, 'The Council meant to issue plans in 14 weeks.'].concat(
    'It agreed to assess on 4 March.',
    'The plan was issued on 2 July.',
  ),
])('leaves what is only as long, or only near it, to the page: %s (%s): %s', (length, category, law, from, to) => {
  expect(nameOf(length!, category!, law!, from!, to!)).toBe('page-limit')
})

it.each([
  ['In our earlier decision the Council agreed to pay her within two months.', 'Our decision was issued on 4 March.'],
  ['We recommended in our last decision that it would apologise within four weeks.', 'We decided the first complaint on 4 March.'],
  ['By the previous decision the schedule was to be written within three months.', 'The previous decision is that of 4 March.'],
  [
    'Under the earlier decision the records were to be put right within six weeks.',
    'What came before 4 March has already led to findings.',
  ],
  ['The Ombudsman decided that it would be done within six weeks.', 'The Ombudsman’s decision was sent on 4 March.'],
  ['In our previous decision the Council agreed to train its staff within six months.', 'We published that decision on 4 March.'],
  ['Our decision said that the work would be finished within eight weeks.', 'Our decision is dated 4 March.'],
  ['When we decided the complaint it agreed to refund the charge within one month.', 'We decided it on 4 March.'],
])('calls agreed what runs from an earlier decision, whatever it was taken for: %s', (law, from) => {
  for (const rule of ['page-limit', 'csp-stage2'])
    expect(nameOf('2 months', adults, law, from, 'It came on 2 July.', rule)).toBe('agreed-action')
})

it.each([
  ['The Council’s decision said that repairs would start within two months.', 'The Council decided this on 4 March.'],
  ['In our earlier decision we said that letters would be answered in two months.', 'She wrote on 4 March.'],
  ['The policy says that a reply would be sent within two months.', 'Our decision was issued on 4 March, and she complained that day.'],
  ['The panel decided that a place would be found within two months.', 'The panel met on 4 March.'],
  ['The manager agreed to call within two months.', 'Earlier on 4 March he had decided to see her.'],
  ['An earlier reply said that a decision would be made within two months.', 'He applied on 4 March.'],
  ['We would expect an answer within two months, and decided nothing else.', 'She asked on 4 March.'],
  ['The school’s earlier decision was that he would be back within two months.', 'The governors’ earlier decision is of 4 March.'],
])('does not call agreed what others decided, or what runs from something else: %s', (law, from) => {
  expect(nameOf('2 months', adults, law, from, 'It came on 2 July.')).toBe('page-limit')
})

it.each([
  ['foi', '20 working days', adults, 'Requests for information are answered within 20 working days.', asked, 'It answered on 2 May.'],
  ['foi', '20 working days', adults, 'An answer takes 20 working days.'].concat(
    'He asked for the records of the contract on 4 March.',
    'It refused on 2 May.',
  ),
  ['eir', '20 working days', adults, 'Environmental information is provided within 20 working days.', asked, 'It came on 2 May.'],
  ['eir', '40 working days', adults, 'An answer takes 40 working days.', 'She made her request on 4 March.', 'The maps came on 2 May.'],
  ['foi', '20 working days', adults, 'It has 20 working days.'].concat(
    'Her freedom of information letter came on 4 March.',
    'The figures came on 2 May.',
  ),
  ['foi-review', '20 working days', adults, 'An internal review takes 20 working days.', asked, 'The outcome came on 2 May.'],
  ['lac-review-2', '3 months', adults, 'A second one is held within three months.'].concat(
    'The first review was on 4 March.',
    'The next was on 2 July.',
  ),
  ['pathway-review', '6 months', children, 'The plan is looked at every six months.'].concat(
    'It was reviewed on 4 March.',
    'That was done again on 2 December.',
  ),
  ['ehc-review-decision', '4 weeks', sen, 'It has four weeks from the meeting.', 'It met on 4 March.', 'Its decision came on 2 May.'],
  ['ehc-amend-final', '8 weeks', 'Housing > Other', 'The final plan follows within eight weeks.'].concat(
    'The notice is dated 4 March.',
    'It came on 2 July.',
  ),
  ['cp-icpc', '15 working days', children, 'A conference is held within 15 working days of the discussion.'].concat(
    'They discussed it on 4 March.',
    'It was held on 2 May.',
  ),
  ['transport-s1', '20 working days', transport, 'The officer writes within 20 working days.', asked, 'The letter is dated 2 May.'],
  ['hr-application', '8 weeks', 'Housing > Allocations', 'An application is assessed in eight weeks.'].concat(
    'He applied on 4 March.',
    'He was put in Band B on 2 July.',
  ),
  ['hb-appeal-forward', '4 weeks', 'Benefits and tax > Housing benefit', 'Appeals go on within four weeks.'].concat(
    'He appealed on 4 March.',
    'The papers were sent on 2 July.',
  ),
  ['pcn-informal', '14 days', parking, 'A challenge is answered in 14 days.', 'It came on 4 March.', 'He was refused on 2 May.'],
  ['pl-minor', '8 weeks', 'Planning > Other', 'Such applications are decided in eight weeks.'].concat(
    'It was valid on 4 March.',
    'It was refused on 2 July.',
  ),
])('leaves under the rulebook what its words speak of: %s, %s (%s): %s', (rule, length, category, law, from, to) => {
  expect(nameOf(length!, category!, law!, from!, to!, rule)).toBe(rule)
})

it.each([
  ['foi', '20 working days', adults, 'Applications are determined within 20 working days.'].concat(
    'It was received on 4 March.',
    'It was refused on 2 May.',
  ),
  ['foi', '20 working days', adults, 'A heater is lent within 20 working days.'].concat(
    'She reported the boiler on 4 March.',
    'It was brought on 2 May.',
  ),
  ['eir', '20 working days', adults, 'The draft is sent within 20 working days of instructions.'].concat(
    'Instructions were given on 4 March.',
    'It came on 2 May.',
  ),
  ['eir', '20 working days', adults, 'The noise meter is put in within 20 working days.'].concat(
    'He rang on 4 March.',
    'It was put in on 2 May.',
  ),
  ['eir', '20 working days', adults, 'A gate is mended within 20 working days.', 'It broke on 4 March.', 'It was mended on 2 May.'],
  ['foi-review', '20 working days', adults, 'The first look at it takes 20 working days.', asked, 'The outcome came on 2 May.'],
  ['lac-review-2', '3 months', adults, 'A savings account is opened within three months.'].concat(
    'She came into care on 4 March.',
    'It was opened on 2 July.',
  ),
  ['lac-review-2', '3 months', adults, 'Contact begins again within three months.', 'He moved on 4 March.', 'They met on 2 July.'],
  ['pathway-review', '6 months', children, 'A passport is applied for within six months.'].concat(
    'He came into care on 4 March.',
    'That was done on 2 December.',
  ),
  ['ehc-review-decision', '4 weeks', adults, 'Sessions begin within four weeks.'].concat(
    'The officer said so on 4 March.',
    'The first was on 2 May.',
  ),
  ['ehc-advice', '6 weeks', adults, 'A therapist calls within six weeks.'].concat(
    'He was put on the list on 4 March.',
    'Her advice came on 2 July.',
  ),
  ['ehc-amend-final', '8 weeks', 'Planning > Building control', 'The certificate follows within eight weeks of the notice.'].concat(
    'The notice is dated 4 March.',
    'It was issued on 2 July.',
  ),
  ['cp-icpc', '15 working days', children, 'The minutes are with the parents within 15 working days of the conference.'].concat(
    'The conference was held on 4 March.',
    'They had them on 2 May.',
  ),
  ['transport-s1', '20 working days', transport, 'Claims for mileage are paid within 20 working days.'].concat(
    'She claimed on 4 March.',
    'It was paid on 2 May.',
  ),
  ['transport-s1', '20 working days', transport, 'Applications for a pass are decided within 20 working days.'].concat(
    'He applied on 4 March.',
    'It was refused on 2 May.',
  ),
  ['hb-appeal-forward', '4 weeks', 'Benefits and tax > Housing benefit', 'Arrears are paid within four weeks of the hearing.'].concat(
    'The appeal was heard on 4 March.',
    'They were paid on 2 July.',
  ),
  ['hb-appeal-forward', '4 weeks', 'Benefits and tax > Housing benefit', 'Another officer looks again within four weeks.'].concat(
    asked,
    'It was looked at again on 2 July.',
  ),
  ['pcn-informal', '14 days', parking, 'The money goes back to the card within 14 days.'].concat(
    'The manager said so on 4 March.',
    'It went back on 2 May.',
  ),
  ['pl-minor', '8 weeks', 'Planning > Other', 'Applications of this kind take eight weeks.'].concat(
    'It was valid on 4 March.',
    'The details were approved on 2 July.',
  ),
  // A length that is not the limit’s, whatever is said of it.
  ['hr-application', '28 days', 'Housing > Allocations', 'An application is registered in 28 days.'].concat(
    'He applied on 4 March.',
    'He was registered on 2 May.',
  ),
  ['csp-stage2', '5 working days', children, 'A request for stage two is acknowledged in five working days.'].concat(
    'He asked for it on 4 March.',
    'It was acknowledged on 6 March.',
  ),
])(
  'gives back to the page what is only as long as a limit of the rulebook, or not as long: %s, %s (%s): %s',
  (rule, length, category, law, from, to) => {
    expect(nameOf(length!, category!, law!, from!, to!, rule)).toBe('page-limit')
  },
)

const acknowledged = ['She complained on 4 March.', 'It was acknowledged on 6 March.'] as const
it.each([
  [
    'of a council, whoever repeats it',
    'Our leaflet says that complaints are acknowledged in three working days.',
    'Ambleford Council',
    true,
  ],
  ['of a council’s charter', 'By its charter a complaint is acknowledged within three working days.', 'Ambleford Council', true],
  [
    'of a provider that speaks of the law',
    'As the regulations ask, it acknowledges in three working days.',
    'Larch Homecare Limited',
    true,
  ],
  ['of a provider', 'The booklet promises that a complaint is acknowledged in three working days.', 'Larch Homecare Limited', false],
  ['of a joint answer', 'A complaint is acknowledged by both in three working days.', 'Ambleford Council & Rook Vale NHS Trust', false],
  ['of a council with stages', 'Complaints are acknowledged in three working days at each stage.', 'Ambleford Council', false],
])('knows the acknowledgement of a complaint about adult care %s: %s (%s)', (_, law, body, known) => {
  expect(nameOf('3 working days', adults, law, ...acknowledged, 'page-limit', body)).toBe(known ? 'asc-complaint-ack' : 'page-limit')
})

it('knows it among the stages of a complaints procedure too, and leaves those of other fields there', () => {
  const law = 'A complaint is acknowledged in three working days.'
  expect(nameOf('3 working days', adults, law, ...acknowledged, 'lgsco-code-ack')).toBe('asc-complaint-ack')
  for (const category of [children, homeless])
    expect(nameOf('3 working days', category, law, ...acknowledged, 'lgsco-code-ack')).toBe('lgsco-code-ack')
})

it('calls by what was not opposed any more what was taken for an order of the Tribunal, only where the page tells the limit', () => {
  const told = ['2 weeks', sen, 'It must say within two weeks of telling the Tribunal that it will assess.'] as const
  const [conceded, wrote] = ['It conceded the appeal on 4 March.', 'It wrote on 2 May that it would.']
  expect(nameOf(...told, conceded, wrote, 'ehc-tribunal-1')).toBe('ehc-unopposed')
  expect(nameOf(...told, 'The order is dated 4 March.', wrote, 'ehc-tribunal-1')).toBe('ehc-tribunal-1')
})

it.each([
  // "Beginning with": a day sooner than what only the page tells.
  [
    'hl-review-3w',
    '3 weeks',
    homeless,
    'A review takes three weeks.',
    'He asked for it on 4 March.',
    'The answer came on 2 May.',
    '2024-03-24',
  ],
  ['dols-standard', '21 days', adults, 'The assessments for the authorisation take 21 days.'].concat(
    'The form came on 4 March.',
    'The last was assessed on 2 May.',
    '2024-03-24',
  ),
  ['hr-review', '8 weeks', 'Housing > Allocations', 'A review takes eight weeks.'].concat(
    'She asked for a review on 4 March.',
    'The decision came on 2 July.',
    '2024-04-29',
  ),
  // The bank holidays of the whole kingdom, of which 18 March is one.
  ['foi', '20 working days', adults, 'Under the FOIA an answer takes 20 working days.', asked, 'It refused on 2 May.', '2024-04-04'],
])('counts anew as the limit is counted: %s, %s (%s): %s', (rule, length, category, law, from, to, due) => {
  const clock = calledOf(length!, category!, law!, from!, to!)
  expect(clock).toMatchObject({ rule, due: { from: due, to: due } })
  expect(clock.late).toEqual(late({ from: due!, to: due! }, clock.end!))
})

it('counts from the day after again what is the page’s own again, and leaves a last day that the page tells', () => {
  const own = calledOf('14 days', parking, 'The refund follows in 14 days.', 'He rang on 4 March.', 'It came on 2 May.', 'pcn-decision')
  expect(own).toMatchObject({ rule: 'page-limit', due: { from: '2024-03-18' } })
  const review = ['A review takes three weeks.', 'He asked for it on 4 March.', 'The answer came on 2 May.'] as const
  const told = calledOf('3 weeks', homeless, ...review, undefined, undefined, '2024-04-01')
  expect(told).toMatchObject({ rule: 'hl-review-3w', due: { from: '2024-04-01' } })
})

it('knows each of its limits, by the rulebook’s own name and length where clocks are read of it', () => {
  for (const { limit, name, lengths } of called) {
    const whole = everyLimit.find(({ id }) => id === limit)!
    // What is due by another of its lengths is called otherwise: a letter is no plan.
    const own = 'value' in whole.length && lengths.split('|').includes(`${whole.length.value} ${whole.length.unit}`)
    if (name && !own) expect(name).not.toBe(whole.name)
    else expect(whole.name, limit).toBe(name ?? limitById(limit)?.name)
    expect(!!limitById(limit), limit).toBe(name === undefined)
    for (const length of name ? [] : lengths.split('|')) {
      const [value, ...unit] = length.split(' ')
      expect(hasLength(limit, { value: Number(value), unit: unit.join(' ') as 'days' }), `${limit} ${length}`).toBe(true)
    }
  }
})
