/**
 * Remedies in the manners of different investigators, decided on 30 January 2025.
 * [what is tried, the text, the steps]: a step is "words | due | sums"; "-" where there is no due day.
 * Text without a heading stands under "Agreed action".
 */
export type Passage = [name: string, text: string, steps: string[]]

const lists: Passage[] = [
  [
    'bullets under a period',
    `1. Within one month of the date of my final decision, the Council will:
   - apologise to Mrs X for the distress caused by its delay;
   - pay Mrs X £300; and
   - provide a copy of its new procedure to Mrs X.`,
    [
      'apologise to Mrs X for the distress caused by its delay | 2025-02-28',
      'pay Mrs X £300 | 2025-02-28 | 300',
      'provide a copy of its new procedure to Mrs X | 2025-02-28',
    ],
  ],
  [
    'lettered items and a consent',
    `1. The Council has agreed to take the following action within four weeks of my decision:
   a) Write to Mr B and apologise.
   b) Make a payment of £150 to Mr B for his time and trouble.
   c) Remind officers in the housing team of the need to reply to emails.`,
    [
      'Write to Mr B and apologise | 2025-02-27',
      'Make a payment of £150 to Mr B | 2025-02-27 | 150',
      'Remind officers in the housing team | 2025-02-27',
    ],
  ],
  [
    'two lists with two periods',
    `1. To put matters right, within one month of my final decision the Council has agreed to:
   - apologise to Miss P; and
   - refund the £82.50 she paid for the permit.
2. Within three months of my final decision the Council has also agreed to:
   - review its permit policy; and
   - train its call centre staff.
3. The Council should provide us with evidence it has complied with the above actions.`,
    [
      'apologise to Miss P | 2025-02-28',
      'refund the £82.50 she paid for the permit | 2025-02-28 | 82.5',
      'review its permit policy | 2025-04-30',
      'train its call centre staff | 2025-04-30',
    ],
  ],
  [
    'a period alone as the heading line',
    `1. The Council has agreed to the following.
2. Within four weeks:
   - say sorry to Mr T in writing
   - pay him £400
3. Within 12 weeks:
   - produce guidance for its officers on reasonable adjustments`,
    ['say sorry to Mr T in writing | 2025-02-27', 'pay him £400 | 2025-02-27 | 400', 'produce guidance for its officers | 2025-04-24'],
  ],
  [
    'a period as a sub-heading',
    `## Agreed action
### Within one month of my decision
1. The Council will apologise to Ms D.
2. It will pay her £250.
### Within three months of my decision
3. The Council will share the learning from this complaint with its planning officers.`,
    ['apologise to Ms D | 2025-02-28', 'pay her £250 | 2025-02-28 | 250', 'share the learning from this complaint | 2025-04-30'],
  ],
  [
    'items with their own deadlines',
    `1. The Council has agreed to:
   - apologise to Mrs X within two weeks of my decision;
   - pay her £500 within four weeks of my decision; and
   - by 30 June 2025, complete an audit of open cases.`,
    ['apologise to Mrs X | 2025-02-13', 'pay her £500 | 2025-02-27 | 500', 'complete an audit of open cases | 2025-06-30'],
  ],
  [
    "an item's deadline beats that of the list",
    `1. Within one month of this decision the Council will:
   a) apologise to Mr F;
   b) complete the assessment of Mr F’s needs within 20 working days; and
   c) pay him £100.`,
    ['apologise to Mr F | 2025-02-28', 'complete the assessment of Mr F’s needs | 2025-02-27', 'pay him £100 | 2025-02-28 | 100'],
  ],
  [
    'steps as paragraphs of their own after a heading line',
    `1. Within one month of my final decision, the Council has agreed to carry out the following:
2. Apologise to Mrs H for failing to deliver the provision in her daughter’s Plan.
3. Pay Mrs H £900 for the loss of provision.
4. Arrange a review of the Plan.`,
    ['Apologise to Mrs H | 2025-02-28', 'Pay Mrs H £900 | 2025-02-28 | 900', 'Arrange a review of the Plan | 2025-02-28'],
  ],
  [
    'a payment with its parts under it',
    `1. Within one month the Council will pay Mr and Mrs C a total of £700, made up of:
   - £500 for the distress; and
   - £200 for the time and trouble of complaining.`,
    ['pay Mr and Mrs C a total of £700 | 2025-02-28 | 700,500,200'],
  ],
  [
    'what staff are told is one step',
    `1. Within two months of my decision the Council will remind its officers of the need to:
   - record decisions;
   - respond to complaints within 10 working days; and
   - keep complainants informed.`,
    ['remind its officers of the need to | 2025-03-30'],
  ],
  [
    'deadline at the end of the list',
    `1. The Council has agreed to:
   - write to Mr G to apologise;
   - reimburse the £1,150 he spent on a solicitor; and
   - amend its records.
2. The Council should complete the above within six weeks of my final decision.`,
    ['write to Mr G to apologise | 2025-03-13', 'reimburse the £1,150 he spent | 2025-03-13 | 1150', 'amend its records | 2025-03-13'],
  ],
  [
    'nominal items',
    `1. I recommend that, within one month of my decision, the Council provides the following:
   - a written apology to Mrs X;
   - a payment of £200 to recognise her distress.`,
    ['a written apology to Mrs X | 2025-02-28', 'a payment of £200 | 2025-02-28 | 200'],
  ],
  [
    'items of several sentences',
    `1. Within one month of the date of my final decision the Council will:
   - Apologise to Mr L. We publish guidance on remedies which sets out our expectations for how organisations should \
apologise effectively to remedy injustice. The Council should consider this guidance in making the apology.
   - Pay Mr L £350. This is made up of £250 for distress and £100 for his time and trouble.`,
    ['Apologise to Mr L | 2025-02-28', 'Pay Mr L £350 | 2025-02-28 | 350,250,100'],
  ],
  [
    'people as headings of inner lists',
    `1. Within one month of my decision the Council will do the following.
   - For Mrs X, it will:
   - apologise for its fault; and
   - pay her £100.`,
    ['apologise for its fault | 2025-02-28', 'pay her £100 | 2025-02-28 | 100'],
  ],
]

const sentencesOfSteps: Passage[] = [
  [
    'two steps in one sentence',
    `1. Within one month of my decision the Council will apologise to Mrs Y and pay her £200.`,
    ['apologise to Mrs Y | 2025-02-28', 'pay her £200 | 2025-02-28 | 200'],
  ],
  [
    'three steps with commas',
    `1. The Council has agreed to apologise to Mr N, pay him £250, and review its banding procedure within two months of my decision.`,
    ['apologise to Mr N | 2025-03-30', 'pay him £250 | 2025-03-30 | 250', 'review its banding procedure | 2025-03-30'],
  ],
  [
    'a verb that shares its object',
    `1. The Council will review and update its allocations policy within six months of the final decision.`,
    ['review and update its allocations policy | 2025-07-30'],
  ],
  [
    'two deadlines in one sentence',
    '1. The Council will apologise to Ms R within two weeks of my decision and within three months it will retrain its ' +
      'enforcement officers.',
    ['apologise to Ms R | 2025-02-13', 'retrain its enforcement officers | 2025-04-30'],
  ],
  [
    'two bodies',
    `1. Within one month of our decision, the Council will pay Mr S £300 and the Trust will pay him £150.`,
    ['pay Mr S £300 | 2025-02-28 | 300', 'pay him £150 | 2025-02-28 | 150'],
  ],
  [
    'within the same time',
    `1. Within one month of this decision the Council will apologise to Ms E in writing.
2. Within the same timescale it will pay her £75.`,
    ['apologise to Ms E in writing | 2025-02-28', 'pay her £75 | 2025-02-28 | 75'],
  ],
  [
    'it will also',
    `1. Within four weeks of my decision the Council will apologise to Mrs X. It will also pay her £100.`,
    ['apologise to Mrs X | 2025-02-27', 'pay her £100 | 2025-02-27 | 100'],
  ],
  [
    'what they are told belongs to the letter',
    `1. The Council will write to Mr B within ten working days of this decision and explain what it will do about the hedge.`,
    ['write to Mr B | 2025-02-13'],
  ],
  [
    'work that is taken up again',
    `1. Within three months the Council will produce an action plan and publish it on its website.`,
    ['produce an action plan and publish it | 2025-04-30'],
  ],
  [
    'recommendations not yet agreed',
    `## Recommendations
1. I recommend the Council pay Mr J £600 within one month of my decision.
2. I also recommend it reviews how it records calls, within three months of my decision.`,
    ['pay Mr J £600 | 2025-02-28 | 600', 'reviews how it records calls | 2025-04-30'],
  ],
  [
    'a closing sentence sets the period',
    `1. The Council will apologise to Mr A and pay him £500.
2. It will do this within one month of the date of my final decision.`,
    ['apologise to Mr A | 2025-02-28', 'pay him £500 | 2025-02-28 | 500'],
  ],
  [
    'a closing sentence for some of the steps',
    `1. The Council has agreed to apologise to Mr A, pay him £500 and look again at its policy.
2. The apology and the payment should be made within four weeks of my decision.`,
    ['apologise to Mr A | 2025-02-27', 'pay him £500 | 2025-02-27 | 500', 'look again at its policy | -'],
  ],
  [
    'a period in brackets',
    `1. The Council will reassess Mr Q’s care needs (within one month).`,
    ['reassess Mr Q’s care needs | 2025-02-28'],
  ],
  [
    'the period between verb and step',
    `1. The Council has agreed, within 28 days of the date of this statement, to backdate Mr V’s priority to 3 May 2023.`,
    ['backdate Mr V’s priority to 3 May 2023 | 2025-02-27'],
  ],
  ['a fortnight', `1. The Council will issue the final Plan within a fortnight.`, ['issue the final Plan | 2025-02-13']],
  ['no deadline at all', `1. The Council has agreed to waive the £60 penalty charge.`, ['waive the £60 penalty charge | - | 60']],
]

const early: Passage[] = [
  [
    'asked to, agreed',
    `## My assessment
1. If we investigated it is likely we would find fault.
2. We therefore asked the Council to apologise to Mrs X and to pay her £150 for the delay.
3. To its credit, the Council agreed to our proposals and will complete them within one month of this decision.`,
    ['apologise to Mrs X | 2025-02-28', 'pay her £150 | 2025-02-28 | 150'],
  ],
  [
    'by doing',
    `## Analysis
1. We asked the Council to consider remedying the injustice by apologising to Mr B for the delay, and by offering him £200 \
within four weeks of the decision.`,
    ['apologising to Mr B | 2025-02-27', 'offering him £200 | 2025-02-27 | 200'],
  ],
  [
    'a credit with a list',
    `## My assessment
1. To its credit, the Council has agreed to resolve the complaint and within one month of our decision will:
   - make its decision on the review; and
   - pay Mr O £100.`,
    ['make its decision on the review | 2025-02-28', 'pay Mr O £100 | 2025-02-28 | 100'],
  ],
  [
    'reference back to a paragraph',
    `## My assessment
6. It is likely we would find fault.
7. We asked the Council to:
   a) apologise to Ms T; and
   b) complete the stage two investigation.
## Agreed action
8. The Council has agreed to carry out the actions at paragraph 7 within one month of this decision.`,
    ['apologise to Ms T | 2025-02-28', 'complete the stage two investigation | 2025-02-28'],
  ],
  [
    'items by their letters, each with its own time',
    `## Agreed action
6. The Council has agreed to:
   a) apologise to Ms T;
   b) pay her £200; and
   c) review its letters about refunds.
7. It will take the actions at paragraph 6 a) and b) within one month of this decision, and the action at c) within three months.`,
    ['apologise to Ms T | 2025-02-28', 'pay her £200 | 2025-02-28 | 200', 'review its letters about refunds | 2025-04-30'],
  ],
  [
    'items from one letter to another',
    `## Agreed action
6. The Council has agreed to:
   a) apologise to Ms T;
   b) pay her £200; and
   c) review its letters about refunds.
7. It will complete steps (a) to (b) within one month of this decision.`,
    ['apologise to Ms T | 2025-02-28', 'pay her £200 | 2025-02-28 | 200', 'review its letters about refunds | -'],
  ],
  [
    'only in the summary',
    `## The Ombudsman's final decision:
Summary: We have upheld this complaint about delay. The Council has agreed to apologise to Mrs X and make a payment of £250.
## The complaint
1. Mrs X complains of delay.`,
    ['apologise to Mrs X | -', 'make a payment of £250 | - | 250'],
  ],
  [
    'the summary says it again',
    `## The Ombudsman's final decision:
Summary: The Council was at fault. It will apologise and pay Mr D £300.
## Agreed action
1. Within one month the Council will apologise to Mr D.
2. Within two months it will pay him £300.
## Final decision
3. The Council has agreed to apologise and make a payment.`,
    ['apologise to Mr D | 2025-02-28', 'pay him £300 | 2025-03-30 | 300'],
  ],
  [
    'under a heading on injustice',
    `## What I found
1. The Council was at fault.
### Injustice and remedy
2. The Council has agreed to pay Ms N £100 within four weeks of my final decision.`,
    ['pay Ms N £100 | 2025-02-27 | 100'],
  ],
]

const deadlines: Passage[] = [
  [
    'no later than one month after',
    `1. The Council should pay Mr X £50 no later than one month after the date of my final decision.`,
    ['pay Mr X £50 | 2025-02-28 | 50'],
  ],
  [
    'one month from',
    `1. The Council has agreed to apologise to Mrs X, one month from the date of this decision at the latest.`,
    ['apologise to Mrs X | 2025-02-28'],
  ],
  [
    'by the end of a month',
    `1. By the end of May 2025 the Council will publish its revised policy.`,
    ['publish its revised policy | 2025-05-31'],
  ],
  [
    'without delay',
    `1. The Council will, without further delay, issue its decision on the appeal.`,
    ['issue its decision on the appeal | -'],
  ],
  [
    'before the next annual review',
    `1. The Council will update the care plan before the next annual review.`,
    ['update the care plan | -'],
  ],
  ['after an event', `1. The Council will pay the arrears within 14 days of receiving Mr X’s bank details.`, ['pay the arrears | -']],
  [
    'as soon as possible and no later than',
    `1. The Council will reinstate the transport as soon as possible and no later than two weeks from the date of this decision.`,
    ['reinstate the transport | 2025-02-13'],
  ],
  [
    'for three months is how long',
    `1. Within one month the Council will begin to monitor the collections for three months.`,
    ['begin to monitor the collections | 2025-02-28'],
  ],
  [
    'a period told to staff is no deadline',
    `1. Within two months the Council will remind staff to acknowledge complaints within three working days.`,
    ['remind staff to acknowledge complaints | 2025-03-30'],
  ],
  [
    'what a review is about is no deadline',
    `1. The Council will review how it makes sure that reviews are decided within eight weeks.`,
    ['review how it makes sure | -'],
  ],
  [
    'within the next',
    `1. Within the next two months the Council will visit Mr Y’s home to inspect the damp.`,
    ['visit Mr Y’s home | 2025-03-30'],
  ],
  ['from another date', `1. The Council will send its response within two weeks of 10 February 2025.`, ['send its response | 2025-02-24']],
  ['in two weeks’ time', `1. The Council will apologise to Mr X in two weeks’ time.`, ['apologise to Mr X | 2025-02-13']],
]

const amounts: Passage[] = [
  ['instead of an offer', `1. The Council will pay Mrs X £450 instead of the £250 it offered.`, ['pay Mrs X £450 | - | 450']],
  [
    'on top of what was paid',
    `1. The Council will pay Mr X a further £200, in addition to the £150 it has already paid.`,
    ['pay Mr X a further £200 | - | 200'],
  ],
  ['an offer raised', `1. The Council will increase its offer from £200 to £500.`, ['increase its offer | - | 500']],
  [
    'a rate with its total',
    `1. The Council will pay Ms L £100 a month for six months, a total of £600.`,
    ['pay Ms L £100 a month | - | 100,600'],
  ],
  ['a rate that explains', `1. The Council will pay Ms L £600, which is £100 for each month of delay.`, ['pay Ms L £600 | - | 600']],
  [
    'the sum offered before',
    `1. The Council will pay Mr X the £300 it offered in its complaint response.`,
    ['pay Mr X the £300 | - | 300'],
  ],
  ['thousands and pence', `1. The Council will refund £12,345.67 to Mrs Z.`, ['refund £12,345.67 | - | 12345.67']],
]

const traps: Passage[] = [
  ['already done', `1. The Council has already apologised to Mrs X and paid her £200. I consider this a suitable remedy.`, []],
  ['no recommendation', `1. The Council has changed its procedure since these events, so I make no further recommendation.`, []],
  ['what we would have asked', `1. We would not ask the Council for a service improvement, as it has one in hand.`, []],
  [
    'only evidence',
    `1. Within one month the Council will apologise to Mr X.
2. The Council should send us evidence of this within two months.
3. The Council will confirm to us when it has completed these actions.`,
    ['apologise to Mr X | 2025-02-28'],
  ],
  [
    'what the complainant wants',
    `## The complaint
1. Mr X wants the Council to apologise and pay him £5,000.
## Final decision
2. I have not upheld the complaint.`,
    [],
  ],
  [
    'what a panel asked for',
    `## What I found
### What happened
1. The panel recommended the Council pay Mr X £500 within one month. The Council agreed to pay it.
### Analysis
2. I have found no fault.`,
    [],
  ],
  [
    'a meeting there is already',
    `1. Within one month the Council will pay Mr X £50.
2. The Council has, since May 2024, held a weekly meeting about late cases. I consider this should prevent it from happening again.`,
    ['pay Mr X £50 | 2025-02-28 | 50'],
  ],
  [
    'how to apologise',
    '1. Within one month the Council will apologise to Mr X. We publish guidance on remedies. ' +
      'The Council should consider this guidance in making its apology.',
    ['apologise to Mr X | 2025-02-28'],
  ],
  [
    'what we will do',
    '1. The Council will apologise to Mr X within one month. We will consider whether it has done so. ' +
      'If the Council does not do so Mr X can complain to us again.',
    ['apologise to Mr X | 2025-02-28'],
  ],
  [
    'what the law asks after a report',
    `## Recommendations
1. The Council must consider the report and confirm within three months the action it has taken or proposes to take.
2. In addition, the Council should, within one month of the date of this report, pay Mr X £400.`,
    ['pay Mr X £400 | 2025-02-28 | 400'],
  ],
]

export const passages: Passage[] = [...lists, ...sentencesOfSteps, ...early, ...deadlines, ...amounts, ...traps]
