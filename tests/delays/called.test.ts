import { expect, it } from 'vitest'
import { callByRulebook } from '../../lib/delays/called.ts'
import type { Clock } from '../../lib/record.ts'
import { called } from '../../lib/rules/called.ts'
import { hasLength } from '../../lib/rules/subject-of.ts'
import { limitById } from '../../lib/rules/index.ts'
import { everyLimit } from '../../lib/rules/whole-rulebook.ts'
import { decisionFromText } from '../support/decision.ts'

/** What a clock of the page's own is called: its length, the page's category, what is said of the limit, what began and what ended it. */
function nameOf(length: string, category: string, law: string, from: string, to: string, rule = 'page-limit'): string {
  const decision = decisionFromText(`# Ambleford Council (99 001 002)
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
  const clock = {
    rule,
    name: 'The body’s own time limit',
    start: { ...day, words: words(from), event: null },
    end: { ...day, words: words(to), event: null },
    limit: { value: Number(value), unit: unit.join(' ') },
    limitFrom: 'page',
    limitWords: words(law),
  } as Clock
  return callByRulebook([clock], decision)[0]!.rule
}

const adults = 'Adult care services > Residential care'
const sen = 'Education > Special educational needs'
const homeless = 'Housing > Homelessness'
const transport = 'Education > School transport'

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
  ['ehc-transfer-review', '3 months', sen, 'The new council reviews a plan within three months of its transfer.'].concat(
    'The plan was transferred on 4 March.',
    'The review meeting was on 2 July.',
  ),
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
  ['8 weeks', 'Planning > Trees', 'An application to work on a protected tree is decided within eight weeks.'].concat(
    'The application was valid on 4 March.',
    'It was refused on 2 July.',
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

const asked = 'He asked on 4 March.'
it.each([
  ['foi', 'Requests for information are answered within 20 working days.', asked, 'It answered on 2 May.'],
  ['foi', 'An answer takes 20 working days.', 'He asked for the records of the contract on 4 March.', 'It refused on 2 May.'],
  ['eir', 'Environmental information is provided within 20 working days.', asked, 'It came on 2 May.'],
  ['eir', 'An answer takes 20 working days.', 'She made her request on 4 March.', 'The maps came on 2 May.'],
  ['foi', 'It has 20 working days.', 'Her freedom of information letter came on 4 March.', 'The figures came on 2 May.'],
  ['lac-review-2', 'A second one is held within three months.', 'The first review was on 4 March.', 'The next was on 2 July.'],
  ['ehc-review-decision', 'It has four weeks from the meeting.', 'The meeting was on 4 March.', 'Its decision came on 2 May.'],
  ['ehc-review-decision', 'It gives notice within four weeks.', 'The meeting was on 4 March.', 'It wrote on 2 May.'],
])('leaves under the rulebook what its words speak of: %s: %s', (rule, law, from, to) => {
  expect(nameOf('20 working days', adults, law, from, to, rule)).toBe(rule)
})

it.each([
  ['foi', 'Applications are determined within 20 working days.', 'It was received on 4 March.', 'It was refused on 2 May.'],
  ['foi', 'A heater is lent within 20 working days.', 'She reported the boiler on 4 March.', 'It was brought on 2 May.'],
  ['eir', 'The draft is sent within 20 working days of instructions.', 'Instructions were given on 4 March.', 'It came on 2 May.'],
  ['eir', 'The noise meter is put in within 20 working days.', 'He rang on 4 March.', 'It was put in on 2 May.'],
  ['eir', 'A gate is mended within 20 working days.', 'It broke on 4 March.', 'It was mended on 2 May.'],
  ['lac-review-2', 'A savings account is opened within three months.', 'She came into care on 4 March.', 'It was opened on 2 July.'],
  ['lac-review-2', 'Contact begins again within three months.', 'He moved on 4 March.', 'They met on 2 July.'],
  ['ehc-review-decision', 'Sessions begin within four weeks.', 'The officer said so on 4 March.', 'The first was on 2 May.'],
])('gives back to the page what is only as long as a limit of the rulebook: %s: %s', (rule, law, from, to) => {
  expect(nameOf('20 working days', adults, law, from, to, rule)).toBe('page-limit')
})

it('knows each of its limits, by the rulebook’s own name and length where clocks are read of it', () => {
  for (const { limit, name, lengths } of called) {
    expect(everyLimit.find(({ id }) => id === limit)?.name, limit).toBe(name ?? limitById(limit)?.name)
    expect(!!limitById(limit), limit).toBe(name === undefined)
    for (const length of name ? [] : lengths.split('|')) {
      const [value, ...unit] = length.split(' ')
      expect(hasLength(limit, { value: Number(value), unit: unit.join(' ') as 'days' }), `${limit} ${length}`).toBe(true)
    }
  }
})
