import type { Passage } from './forms.ts'

/**
 * What is agreed, without an article or by nobody, and sums that are one payment; and what only looks like it. Form as in forms.ts; each
 * text under one kind.
 */
const ACTION = '## Agreed action\n1. '
const ASSESSMENT = '## My assessment\n1. '
const STORY = '## What happened\n1. '
const SUMMARY = "## The Ombudsman's final decision:\nSummary: "

const all = (kind: string, place: string, texts: [text: string, ...steps: string[]][]): Passage[] =>
  texts.map(([text, ...steps]) => [`${kind}: ${text.slice(0, 70)}`, place + text, steps])

export const passages: Passage[] = [
  ...all('agreed', ACTION, [
    ['A payment of £75 for her time and trouble is agreed.', 'A payment of £75 for her time and trouble | - | 75'],
    ['A symbolic payment of £150 to recognise this is agreed.', 'A symbolic payment of £150 to recognise this | - | 150'],
    ['An apology and £500 have now been agreed.', 'An apology | -', '£500 | - | 500'],
    ['The Council has agreed to payments of £500, £3,000 and £100.', 'payments of £500, £3,000 and £100 | - | 500,3000,100'],
    ['The Council should pay Ms D £2,000, £450 and £150.', 'pay Ms D £2,000, £450 and £150 | - | 2000,450,150'],
    [
      'The Council will apologise and pay £500, £3,000 and £100 for the distress, the lost provision and her time.',
      'apologise | -',
      'pay £500, £3,000 and £100 for the distress, the lost provision and her time | - | 500,3000,100',
    ],
    ['The Council will offer sums of £1,200, £300, £250 and £50.', 'offer sums of £1,200, £300, £250 and £50 | - | 1200,300,250,50'],
    ['The Council will pay £200 for distress and £100 for her time.', 'pay £200 for distress and £100 for her time | - | 200,100'],
    [
      'The Council will pay £500 to Mrs X, £300 to Mr X and review its policy.',
      'pay £500 to Mrs X, £300 to Mr X | - | 500,300',
      'review its policy | -',
    ],
    ['The Council will pay £500, £3,000 and £100.', 'pay £500, £3,000 and £100 | - | 500,3000,100'],
    ['The Council will refund £30, £45 and £60 to the three families.', 'refund £30, £45 and £60 to the three families | - | 30,45,60'],
  ]),
  ...all('a list told in one sentence', ASSESSMENT, [
    [
      'The Council agreed to settle the complaint by: a letter of apology to Mr D; £180 for the lost visits; and a start on his review.',
      'a letter of apology to Mr D | -',
      '£180 for the lost visits | - | 180',
      'a start on his review | -',
    ],
    [
      'It agreed to remedy this through a refund of £40 and a new date for the visit.',
      'a refund of £40 | - | 40',
      'a new date for the visit | -',
    ],
    [
      'We suggested to the Council that it end the matter by saying sorry to Ms A, repaying her £30 and putting her street on its map.',
      'saying sorry to Ms A | -',
      'repaying her £30 | - | 30',
      'putting her street on its map | -',
    ],
    [
      'We put it to the Trust that it could bring the complaint to a close by apologising and paying £80. It accepts that.',
      'apologising | -',
      'paying £80 | - | 80',
    ],
    [
      'After we wrote to it, the Council agreed to cancel the bill and give back the £20 she had paid.',
      'cancel the bill | -',
      'give back the £20 she had paid | - | 20',
    ],
    ['We put it to the Council that it was at fault. It did not agree.'],
    ['When the tenants wrote to it in May, the Council agreed to cancel the works.'],
  ]),
  ...all('what it agreed to, by name', ACTION, [
    [
      'We have agreed with the Council the following remedy for Mr D: an apology, a payment of £60 and the backdating of his claim.',
      'an apology | -',
      'a payment of £60 | - | 60',
      'the backdating of his claim | -',
    ],
    ['The remedy proposed for her is this: an apology and a fresh review.', 'an apology | -', 'a fresh review | -'],
  ]),
  ...all('who gets it', ACTION, [
    [
      'Mr D is to have a letter of apology no later than Monday 10 March 2025.',
      'a letter of apology no later than Monday 10 March 2025 | 2025-03-10',
    ],
    ['The family will receive a refund of £200.', 'a refund of £200 | - | 200'],
    ['She will have had her answer by then.'],
  ]),
  ...all('each thing by its own day', ACTION, [
    [
      'An apology is to go out by 7 March 2025, a payment of £120 by the 21st, and training is to be held by 30 June 2025.',
      'An apology is to go out by 7 March 2025 | 2025-03-07',
      'a payment of £120 by the 21st | 2025-03-21 | 120',
      'training is to be held by 30 June 2025 | 2025-06-30',
    ],
    [
      'An apology should reach Mr D by 7 March 2025 and a payment of £60 should follow by 21 March 2025.',
      'An apology should reach Mr D by 7 March 2025 | 2025-03-07',
      'a payment of £60 should follow by 21 March 2025 | 2025-03-21 | 60',
    ],
    [
      'Within one month an apology should be sent to Mr D and a payment of £60 made to him.',
      'an apology should be sent to Mr D | 2025-02-28',
      'a payment of £60 made to him | 2025-02-28 | 60',
    ],
  ]),
  ...all('not by the day of the step before', ACTION, [
    [
      'By 7 March 2025 the Council will apologise to him. It will also pay him £60, on a day for him to choose.',
      'apologise to him | 2025-03-07',
      'pay him £60, on a day for him to choose | - | 60',
    ],
    [
      'It will apologise by 7 March 2025. It will also meet her at a time that suits her.',
      'apologise by 7 March 2025 | 2025-03-07',
      'meet her at a time that suits her | -',
    ],
  ]),
  ...all('what is to be done, by nobody', ACTION, [
    ['Within one month the remaining reviews will be completed.', 'the remaining reviews will be completed | 2025-02-28'],
    ['£350 will be paid to Mr D.', '£350 will be paid to Mr D | - | 350'],
    ['The drains will be repaired by 31 May 2025.', 'The drains will be repaired | 2025-05-31'],
    ['The protocol will be amended so that lawyers are asked first.', 'The protocol will be amended | -'],
    ['This will be done within one month.'],
    ['The Council will be asked for evidence, and Mr D will be told of the outcome.'],
    ['The decision will be published on our website.'],
    ['I am satisfied that the plan will be reviewed in the usual way.'],
    ['If this is not done, the complaint will be reopened.'],
  ]),
  ...all('what is to be done, outside the agreed actions', STORY, [['The remaining reviews will be completed by the end of the year.']]),
  ...all('until', ACTION, [
    [
      'The Council will apologise to Mr D and refund his fee of £30. It has until 14 March 2025 to do both.',
      'apologise to Mr D | 2025-03-14',
      'refund his fee of £30 | 2025-03-14 | 30',
    ],
  ]),
  ...all('two verbs', ACTION, [
    [
      'The Council will pay Mr D £60 for the worry and calls that its silence meant, and say sorry to him.',
      'pay Mr D £60 | - | 60',
      'say sorry to him | -',
    ],
    [
      'The Council has agreed to refund his fee and issue fresh advice to its officers.',
      'refund his fee | -',
      'issue fresh advice to its officers | -',
    ],
    [
      'The Council will apologise for having failed to ring him back and to send him a card.',
      'apologise for having failed to ring him back and to send him a card | -',
    ],
    [
      'It has agreed to apologise for failing to reply and to review its letters.',
      'apologise for failing to reply | -',
      'review its letters | -',
    ],
    ['It will pay them £40 a month, beginning with this month and ending once the plan is issued.', 'pay them £40 a month | - | 40'],
  ]),
  ...all('what it leaves be', ACTION, [
    [
      'The Council does not accept this. It has nonetheless agreed to write to him and express its regret. It will not charge him the £75.',
      'write to him and express its regret | -',
      'not charge him the £75 | -',
    ],
    [
      'It has agreed to pay him £90, and to no longer pursue him for the arrears.',
      'pay him £90 | - | 90',
      'no longer pursue him for the arrears | -',
    ],
    ['The Council will not change its decision.'],
    ['It will not reply to further letters about this.'],
  ]),
  ...all('said of itself, and then agreed', ACTION, [
    [
      'The Council acknowledges that it was slow and has agreed to apologise to Mr N and pay him £90 within one month.',
      'apologise to Mr N | 2025-02-28',
      'pay him £90 within one month | 2025-02-28 | 90',
    ],
    ['The Council regrets the confusion and will pay Mrs K £75.', 'pay Mrs K £75 | - | 75'],
    ['The Trust admits its part and has also agreed to write to Miss F within two weeks.', 'write to Miss F within two weeks | 2025-02-13'],
    ['The Council acknowledges that officers were busy and would not always answer.'],
    ['The Council apologised in May for the letter and its tone.'],
  ]),
  ...all('for which', ACTION, [
    ['The wait caused Mr G distress, for which the Council should apologise within one month.', 'apologise within one month | 2025-02-28'],
    ['This was a year of worry for which the Council should pay Mr G £300.', 'pay Mr G £300 | - | 300'],
    ['There was a form for which the Council should have kept a receipt.'],
    [
      'The Council will publish the reasons for which it should refuse a badge.',
      'publish the reasons for which it should refuse a badge | -',
    ],
  ]),
  ...all('asked for although there was no fault', ASSESSMENT, [
    [
      'While we did not find fault, we recommend the Council reviews the wording of its letter within one month.',
      'reviews the wording of its letter within one month | 2025-02-28',
    ],
    [
      'I have found no fault in this, but I recommend the Council writes to Mr G within one month.',
      'writes to Mr G within one month | 2025-02-28',
    ],
    ['We said we could not add to the answer, and we did not recommend that the Council pays Mr G.'],
  ]),
  ...all('agreed', ASSESSMENT, [
    ['From May the Council offered to assess the child afresh rather than look at the old request, so fault is unlikely. '],
    ['The Council failed to answer and will write again.'],
    [
      'The Council should make up for this. A payment of £75 for her time and trouble is agreed.',
      'A payment of £75 for her time and trouble | - | 75',
    ],
    ['There was fault. A symbolic payment of £150 to recognise this is agreed.', 'A symbolic payment of £150 to recognise this | - | 150'],
  ]),
  ...all('agreed', STORY, [['The Council was late and will visit in May.']]),
  ...all('agreed', SUMMARY, [
    [
      'The Council accepts it was late and will apologise and make payment to recognise this.',
      'apologise | -',
      'make payment to recognise this | -',
    ],
    ['The Council delayed in its review and has agreed to pay £200.', 'pay £200 | - | 200'],
    [
      'The Council delayed. It will apologise and make payment to acknowledge the distress caused.',
      'apologise | -',
      'make payment to acknowledge the distress caused | -',
    ],
    ['The Council failed to act in time but will apologise and make payment.', 'apologise | -', 'make payment | -'],
    ['The Council was at fault and should have apologised.'],
    [
      'The Council was at fault and will apologise and make payment to acknowledge the distress.',
      'apologise | -',
      'make payment to acknowledge the distress | -',
    ],
    ['The Council was at fault. An apology and a payment of £300 have been agreed.', 'An apology | -', 'a payment of £300 | - | 300'],
    [
      'The Council was at fault. The Council will apologise and make payment to acknowledge the distress.',
      'apologise | -',
      'make payment to acknowledge the distress | -',
    ],
    ['The Council was at fault. The offer of £150 was agreed by Mrs X in May.'],
    [
      'The Trust was at fault for its delay, and will apologise and make payment to acknowledge this.',
      'apologise | -',
      'make payment to acknowledge this | -',
    ],
    [
      'The complaint is upheld. The Council will apologise, make payment for her distress and review its procedures.',
      'apologise | -',
      'make payment for her distress | -',
      'review its procedures | -',
    ],
    [
      'The remedy is payments of £500, £3,000 and £100 and an apology.',
      'payments of £500, £3,000 and £100 | - | 500,3000,100',
      'an apology | -',
    ],
    [
      'There was fault causing distress. The Council agrees to apologise and make payment to her.',
      'apologise | -',
      'make payment to her | -',
    ],
    ['There was fault. A letter of apology and £300 are agreed.', 'A letter of apology | -', '£300 | - | 300'],
    ['There was fault. A payment of £150 is agreed.', 'A payment of £150 | - | 150'],
    ['There was fault. A payment of £250 has been agreed to recognise this.', 'A payment of £250 | - | 250'],
    ['There was fault. A plan is agreed with parents each year.'],
    [
      'There was fault. A symbolic payment of £150 to recognise this is agreed, and the Council will review its letters.',
      'A symbolic payment of £150 to recognise this | - | 150',
      'review its letters | -',
    ],
    ['There was fault. A symbolic payment of £150 to recognise this is agreed.', 'A symbolic payment of £150 to recognise this | - | 150'],
    [
      'There was fault. An apology and a symbolic payment of £200 have been agreed.',
      'An apology | -',
      'a symbolic payment of £200 | - | 200',
    ],
    [
      'There was fault. It has agreed to apologise and make payment to acknowledge the distress.',
      'apologise | -',
      'make payment to acknowledge the distress | -',
    ],
    ['There was fault. Mr X wants a payment of £500 to be agreed.'],
    [
      'There was fault. The Council agreed to an apology, £300 for distress and £100 for time and trouble.',
      'an apology | -',
      '£300 for distress | - | 300',
      '£100 for time and trouble | - | 100',
    ],
    [
      'There was fault. The Council has agreed to an apology and payments of £500, £3,000 and £100.',
      'an apology | -',
      'payments of £500, £3,000 and £100 | - | 500,3000,100',
    ],
    [
      'There was fault. The Council has agreed to pay £500, £3,000 and £100 for the distress, lost provision and her time.',
      'pay £500, £3,000 and £100 for the distress, lost provision and her time | - | 500,3000,100',
    ],
    ['There was fault. The Council was told that she was ill and would visit her.'],
    ['There was no fault. Before a grant of £500 is agreed the surveyor visits.'],
    ['There was no fault. If a payment of £50 is agreed the Council sends a letter.'],
    ['There was no fault. No payment of £150 is agreed.'],
    ['There was no fault. The Council was asked to move the bin and will visit in May.'],
    ['There was no fault. The Council was right and will not change its view.'],
    [
      'We found fault by the Council which caused distress. Council will apologise and make payment to acknowledge the distress.',
      'apologise | -',
      'make payment to acknowledge the distress | -',
    ],
    [
      'We uphold the complaint. The Council has agreed to make payment for the missed provision.',
      'make payment for the missed provision | -',
    ],
  ]),
]
