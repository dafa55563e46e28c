import type { Passage } from './forms.ts'

/**
 * Short remedies, as summaries and early settlements tell them: as nouns, by what is done, in two verbs, after a finding of no fault; and
 * what looks like a step and is none. Form as in forms.ts; each text under one kind.
 */
const SUMMARY = "## The Ombudsman's final decision:\nSummary: "
const ASSESSMENT = '## My assessment\n1. '
const ACTION = '## Agreed action\n1. '

const all = (kind: string, place: string, texts: [text: string, ...steps: string[]][]): Passage[] =>
  texts.map(([text, ...steps]) => [`${kind}: ${text.slice(0, 70)}`, place + text, steps])

export const passages: Passage[] = [
  ...all('as nouns', SUMMARY, [
    [
      'The Council was at fault. An apology, £120 and a fresh assessment is a fair remedy.',
      'An apology | -',
      '£120 | - | 120',
      'a fresh assessment | -',
    ],
    [
      'We found fault. The agreed remedy includes an apology, a refund of £85 and a reminder to the call centre.',
      'an apology | -',
      'a refund of £85 | - | 85',
      'a reminder to the call centre | -',
    ],
    [
      'We found fault with the housing register. The Council has accepted our recommendations for a payment of £400, an ' +
        'apology and a review of its letters.',
      'a payment of £400 | - | 400',
      'an apology | -',
      'a review of its letters | -',
    ],
    [
      'There was fault. The Council agreed an apology and training for its panel members.',
      'an apology | -',
      'training for its panel members | -',
    ],
    [
      'The Trust was at fault. We recommended an apology, a £350 payment and changes to its discharge checklist. The Trust accepted this.',
      'an apology | -',
      'a £350 payment | - | 350',
      'changes to its discharge checklist | -',
    ],
    [
      'We consider the agreed actions of a written apology, £60 payment, removal of the marker and correction of its ' +
        'records provide a suitable outcome.',
      'a written apology | -',
      '£60 payment | - | 60',
      'removal of the marker | -',
      'correction of its records | -',
    ],
    [
      'We found delay in mending the fence. We consider the agreed actions of an apology, payment of £140 and closer controls for such ' +
        'works are enough to provide a fair remedy.',
      'an apology | -',
      'payment of £140 | - | 140',
      'closer controls for such works | -',
    ],
    [
      'There was fault. The Council agreed to put Mr L’s complaint through its second stage within four weeks and put matters right.',
      'put Mr L’s complaint through its second stage | 2025-02-27',
    ],
    [
      'There was fault. The Council has agreed to pay Miss R £90 and write-off her arrears of £310.',
      'pay Miss R £90 | - | 90',
      'write-off her arrears of £310 | -',
    ],
    [
      'There was delay and this was fault. The Council has agreed to remedy this with an apology and £275.',
      'an apology | -',
      '£275 | - | 275',
    ],
    [
      'The Council failed to act. The settlement is an apology, a backdated payment and a home visit by the manager.',
      'an apology | -',
      'a backdated payment | -',
      'a home visit by the manager | -',
    ],
    // Wished for, offered before, refused, or talked about
    ['Miss A wants an apology, a refund and a new key worker. We found the Council at fault, but this caused her no injustice.'],
    ['Mr B asked for an apology and £5,000. We will not investigate, as there is no sign of fault.'],
    ['The Council had already given an apology and £200, and that was a suitable remedy for its fault.'],
    ['The Council’s earlier offer of an apology and a £200 payment is a suitable remedy. We upheld the complaint and closed it.'],
    ['An apology is not enough of a remedy on its own, Mrs C says. We found no fault.'],
    [
      'The complaint was about the review of a care plan, payments for a carer and a letter of refusal. ' +
        'The Council was at fault for the delay alone, which caused no injustice.',
    ],
    ['We found fault. No payment, apology or review is needed, as nobody was harmed by it.'],
  ]),
  ...all('a reason, or what is complained of', SUMMARY, [
    [
      'We will not investigate Mr L’s complaint that the Council has decided to clear his allotment. ' +
        'This is because the Council has apologised.',
    ],
    [
      'We will not investigate this complaint that the Council has decided not to waive a fee. ' +
        'This is because the tenant can appeal to the court.',
    ],
    [
      'We will not investigate the complaint by Ms N that the Trust has agreed to a short visit only. ' +
        'This is because a review is under way.',
    ],
    ['We found no injustice. This is because an apology and a refund were not needed.'],
    ['We do not uphold the complaint that the Council has agreed to pay £40 too little. This was because payment had been made in full.'],
    ['We partly upheld Mrs O’s concern that the Council has decided to reassess her. That is why training was not in question.'],
    // Still steps
    [
      'We uphold Ms N’s complaint that the Council was slow. This is because it lost her form. The Council has agreed to pay her £90.',
      'pay her £90 | - | 90',
    ],
    ['The Council agreed a remedy. This is an apology and a review of its letters.', 'an apology | -', 'a review of its letters | -'],
    [
      'We upheld his complaint that nobody came. The Council has decided to waive the fee and will write to him.',
      'waive the fee | -',
      'write to him | -',
    ],
  ]),
  ...all('by doing', SUMMARY, [
    [
      'The Council was at fault. It has agreed to settle this by: writing to Mr D to apologise; paying him £225; and staff training.',
      'writing to Mr D to apologise | -',
      'paying him £225 | - | 225',
      'staff training | -',
    ],
    [
      'The Council was at fault for a delay which it has agreed to put right by apologising and paying Mr D £225.',
      'apologising | -',
      'paying Mr D £225 | - | 225',
    ],
    [
      'The Council has agreed to resolve Mr D’s complaint by clearing his arrears and by sending him a new bill.',
      'clearing his arrears | -',
      'sending him a new bill | -',
    ],
    [
      'The investigator recommends that the Council: makes an apology; refunds £95; changes its form. The Council agrees.',
      'makes an apology | -',
      'refunds £95 | - | 95',
      'changes its form | -',
    ],
    [
      'We asked the Council to waive the fee, return £40 to Mr D and tell the contractor to come back. It agreed to do so.',
      'waive the fee | -',
      'return £40 to Mr D | - | 40',
      'tell the contractor to come back | -',
    ],
    [
      'The Council was at fault. It has agreed to make up for this through apologising, backdating his priority and paying him £150.',
      'apologising | -',
      'backdating his priority | -',
      'paying him £150 | - | 150',
    ],
    // Done before, or how a thing was done
    ['The Council was at fault. It remedied this by apologising and paying Mr D £200 last year. We need not investigate further.'],
    ['The Council put the matter right by refunding the fee before he complained to us. We upheld the complaint and ask for nothing more.'],
    ['The Council worked out the charge by adding the two bills and taking off £30. There was no fault in that.'],
    ['Mr D says the Council could settle this by paying him £3,000. We did not find fault.'],
    ['We found no fault in the Council’s decision to recover the debt by taking £20 a week from his benefit.'],
    ['The Council agreed with the investigator at stage two by accepting ten of her findings. We found no fault.'],
  ]),
  ...all('two verbs', ACTION, [
    [
      'The Council will apologise to Mr E and carry out an audit of its repairs.',
      'apologise to Mr E | -',
      'carry out an audit of its repairs | -',
    ],
    ['The Council has agreed to pay Mr E £300 and implement a new procedure.', 'pay Mr E £300 | - | 300', 'implement a new procedure | -'],
    [
      'The Council has agreed to apologise to Mr E for the upset its letters caused and to reach a decision on his appeal.',
      'apologise to Mr E for the upset its letters caused | -',
      'reach a decision on his appeal | -',
    ],
    [
      'The Council will make a payment of £90 and take steps to empty the bin each fortnight.',
      'make a payment of £90 | - | 90',
      'empty the bin each fortnight | -',
    ],
    [
      'The Council will review its decision, pay a remedy of £150 and carry out improvements to its website.',
      'review its decision | -',
      'pay a remedy of £150 | - | 150',
      'carry out improvements to its website | -',
    ],
    [
      'The Council has agreed to cancel the notice and ask its agent to return the van.',
      'cancel the notice | -',
      'ask its agent to return the van | -',
    ],
    // One step, though it has two verbs
    [
      'The Council will apologise for failing to inspect the house and make the repairs when it should have.',
      'apologise for failing to inspect the house and make the repairs | -',
    ],
    ['The Council will review and update its procedure.', 'review and update its procedure | -'],
    [
      'The Council will apologise for its refusal to visit and provide equipment sooner.',
      'apologise for its refusal to visit and provide equipment sooner | -',
    ],
    ['The Council will remind its officers to visit and keep a note.', 'remind its officers to visit and keep a note | -'],
    ['The Council will begin and complete the assessment.', 'begin and complete the assessment | -'],
    ['The Council will investigate the complaint and tell Mr E the outcome.', 'investigate the complaint and tell Mr E the outcome | -'],
  ]),
  ...all('after no fault', SUMMARY, [
    [
      'We found no fault in how the Council priced the work. We did find failings in how it was done. ' +
        'The Council has agreed to apologise. It will refund £640.',
      'apologise | -',
      'refund £640 | - | 640',
    ],
    [
      'The Council was not at fault for the flood. It was at fault for its poor records. ' +
        'It will pay Mrs F £130 and ask its contractor to log each call.',
      'pay Mrs F £130 | - | 130',
      'ask its contractor to log each call | -',
    ],
    [
      'There was fault. The Council agreed to pay her £70. The Council also agreed to ensure its letters name an officer.',
      'pay her £70 | - | 70',
      'ensure its letters name an officer | -',
    ],
    [
      'There was no fault in the decision to end the service. However, the Council failed to tell Mrs F. ' +
        'It should apologise and pay her £100.',
      'apologise | -',
      'pay her £100 | - | 100',
    ],
    [
      'I did not find fault in the assessment. I found fault in the delay. ' +
        'The Council has agreed to backdate the payments and to apologise.',
      'backdate the payments | -',
      'apologise | -',
    ],
    [
      'Part of the complaint is not upheld. There was fault in the rest. The Council will apologise and train its clerks.',
      'apologise | -',
      'train its clerks | -',
    ],
    // A promise where there is no fault
    ['We did not find fault. The Council will keep the matter under review.'],
    ['There was no fault in the delay. The Council will write to Mrs F when it has a date.'],
    [
      'We found fault in one letter, which caused no injustice. We did not find fault in anything else. ' +
        'The Council will go on paying for the taxi.',
    ],
    ['The Council was not at fault. It will visit again in the spring and send Mrs F its findings.'],
    ['We found no fault in how the Council agreed the fees with the home. It will tell Mrs F each year what they are.'],
    ['There is no evidence of fault. The Council will pay the grant once the work is done.'],
  ]),
  ...all('runs on', ACTION, [
    ['The Council will pay Ms G £120 per month until the tutor starts.', 'pay Ms G £120 per month | - | 120'],
    ['It has agreed to pay £75 a week from 3 February 2025 until she is rehoused.', 'pay £75 a week | - | 75'],
    [
      'Within three weeks the Council will apologise. It will also pay £100 for each month from then until the plan is final.',
      'apologise | 2025-02-20',
      'pay £100 for each month | - | 100',
    ],
    [
      'The Council will pay Ms G £250. It will go on to pay her £50 for every further month to the day that the work is done.',
      'pay Ms G £250 | - | 250',
      'pay her £50 for every further month | - | 50',
    ],
    [
      'The Council will pay £300 for each term of missed schooling up to the date that a place is found.',
      'pay £300 for each term of missed schooling | - | 300',
    ],
    ['The Council agreed to pay £20 a fortnight for as long as the lift is out of order.', 'pay £20 a fortnight | - | 20'],
    // A rate that is added up, and payments that are no remedy
    ['Within three weeks the Council will pay Ms G £600, which is £100 a month for six months.', 'pay Ms G £600 | 2025-02-20 | 600'],
    [
      'Within three weeks the Council will pay Ms G £100 for each month from March to July 2024.',
      'pay Ms G £100 for each month | 2025-02-20 | 100',
    ],
    ['The Council pays Ms G £50 a month towards her travel until her next review.'],
    ['Within three weeks the Council will review why it paid £80 a week until May 2024.', 'review why it paid £80 a week | 2025-02-20'],
    [
      'Within three weeks the Council will write to those who paid £10 a month until the fee ended.',
      'write to those who paid £10 a month | 2025-02-20',
    ],
    ['Within three weeks the Council will pay Ms G £500. It pays its carers £11 an hour until April.', 'pay Ms G £500 | 2025-02-20 | 500'],
  ]),
  ...all('two sums', ACTION, [
    [
      'The Council will pay Mr H £300 for his distress and £90 for his time.',
      'pay Mr H £300 for his distress and £90 for his time | - | 300,90',
    ],
    [
      'Within three weeks the Council will pay Mr H £700 for lost schooling and £150 for worry.',
      'pay Mr H £700 for lost schooling and £150 for worry | 2025-02-20 | 700,150',
    ],
    [
      'The Council will make payments to Mr H of £80 for distress and £25 for postage.',
      'make payments to Mr H of £80 for distress and £25 for postage | - | 80,25',
    ],
    ['The Council will pay £250 to Mr H and £100 to his son.', 'pay £250 to Mr H and £100 to his son | - | 250,100'],
    ['The Council will pay Mr H two sums: £400 for the care he missed and £200 for the trouble.', 'pay Mr H two sums | - | 400,200'],
    ['The Council will refund Mr H £61.50 and pay him £100.', 'refund Mr H £61.50 | - | 61.5', 'pay him £100 | - | 100'],
    // One sum is instead of the other, or was paid before
    ['The Council will pay Mr H £500. This replaces the £200 it offered in May.', 'pay Mr H £500 | - | 500'],
    ['The Council will pay Mr H £500 in place of the £200 that it offered.', 'pay Mr H £500 | - | 500'],
    ['The Council will pay Mr H £500, less the £120 it has already paid.', 'pay Mr H £500 | - | 500'],
    ['The Council will pay Mr H £500 for not paying the £200 on time.', 'pay Mr H £500 | - | 500'],
    ['The Council will raise its offer from £200 to £500.', 'raise its offer | - | 500'],
    ['The Council will return Mr H’s tools, which cost £900.', 'return Mr H’s tools | -'],
  ]),
  ...all('offered already', SUMMARY, [
    ['We will not investigate this complaint because the Council has said sorry and offered Ms J £250. We could not add to that.'],
    ['We will not investigate because the Council has already agreed to replace the gate and refund the fee, which is a suitable remedy.'],
    ['We upheld the complaint but will not look further, because the Council’s earlier offer to apologise and pay Ms J £90 is enough.'],
    ['We will not investigate. In its final reply the Council offered to write off £300 and pay Ms J £50, and we would not ask for more.'],
    ['The Council offered to pay Ms J £400 in its stage two response. That remedies the injustice, so we closed the complaint.'],
    ['We will not investigate, as the Council has refunded the charge, changed its letters and offered to meet Ms J.'],
    // Agreed with us
    ['We will not investigate further, as the Council has agreed, at our request, to pay Ms J £400.', 'pay Ms J £400 | - | 400'],
    [
      'We stopped our investigation because the Council has agreed to apologise to Ms J and replace the gate.',
      'apologise to Ms J | -',
      'replace the gate | -',
    ],
    ['We ended our enquiries as the Council has now agreed to refund £38 and to apologise.', 'refund £38 | - | 38', 'apologise | -'],
    ['The Council offered Ms J £50. This was too little. It has agreed to pay her £200 instead.', 'pay her £200 | - | 200'],
    [
      'We invited the Council to settle the complaint. It has agreed to cancel the bill and pay Ms J £75.',
      'cancel the bill | -',
      'pay Ms J £75 | - | 75',
    ],
    ['The Council upheld the complaint but offered nothing. It has agreed to our suggestion to pay Ms J £150.', 'pay Ms J £150 | - | 150'],
  ]),
  ...all('settled early', ASSESSMENT, [
    [
      'If we investigated, it is likely we would find fault. The Council agreed to apologise and pay Mr K £200. It will ' +
        'do so within three weeks of this decision.',
      'apologise | 2025-02-20',
      'pay Mr K £200 | 2025-02-20 | 200',
    ],
    [
      'We are likely to find fault. We invited the Council to remedy this by: apologising to Mr K; ending the review and; ' +
        'paying him £80. It agreed and will act within three weeks of this decision.',
      'apologising to Mr K | 2025-02-20',
      'ending the review | 2025-02-20',
      'paying him £80 | 2025-02-20 | 80',
    ],
    ['The Council accepts it was late. It has agreed a payment of £640.', 'a payment of £640 | - | 640'],
    [
      'We asked the Council to:\n   - apologise;\n   - decide the appeal; and\n   - pay Mr K £70.\n' +
        '2. The Council has agreed to settle the matter and will do everything above within three weeks.',
      'apologise | 2025-02-20',
      'decide the appeal | 2025-02-20',
      'pay Mr K £70 | 2025-02-20 | 70',
    ],
    [
      'To its credit, the Council will (a) apologise, (b) lift the ban and (c) pay Mr K £35. It will do this within three ' +
        'weeks of this decision.',
      'apologise | 2025-02-20',
      'lift the ban | 2025-02-20',
      'pay Mr K £35 | 2025-02-20 | 35',
    ],
    [
      'I recommended that the Council apologise, pay Mr K £90 and remind its staff of the rules. ' +
        'The Council accepted this and will carry it out within three weeks of my decision.',
      'apologise | 2025-02-20',
      'pay Mr K £90 | 2025-02-20 | 90',
      'remind its staff of the rules | 2025-02-20',
    ],
    [
      'The Council accepts that it was late. It will decide the appeal by 28 February 2025 and pay Mr K £30.',
      'decide the appeal | 2025-02-28',
      'pay Mr K £30 | - | 30',
    ],
    // Told, and agreed with nobody now
    ['The Council should have replied within 20 days and paid Mr K by May. It is likely we would find fault, but Mr K was not harmed.'],
    ['Mr K says the Council agreed to pay him £400 within three weeks. There is no record of it.'],
    ['The Council told Mr K in June that it would lift the ban and would write to him. We will not investigate, as it did.'],
    ['In his reply the manager promised to remind staff. We consider this a proper answer and will not investigate.'],
    ['We would usually ask a council to apologise and pay £100 in such a case. Here there was no injustice.'],
    ['Mr K wants the Council to apologise, pay him £900 and sack the officer. It is unlikely we would find fault.'],
  ]),
  ...all('no step', ACTION, [
    ['The Council has agreed to pay Ms L £80 for the time, effort and worry its error put her to.', 'pay Ms L £80 | - | 80'],
    ['The Council will pay Ms L £150 to recognise the delay and frustration its silence brought about.', 'pay Ms L £150 | - | 150'],
    ['The Council will take action to prevent the same thing and to learn from this. It will apologise.', 'apologise | -'],
    [
      'Ms L did not know about the steps the Council would take or the help it would give her. The Council will apologise.',
      'apologise | -',
    ],
    [
      'The Council will get a quote and send it to Ms L. The quote should cover:\n   - work to fix the lift; and\n' +
        '   - work to paint the door.',
      'get a quote and send it to Ms L | -',
    ],
    ['The Council will apologise within three weeks and give us proof of this straight away.', 'apologise | 2025-02-20'],
    // Steps that look like them
    ['The Council will tell Ms L what steps it will take and what help it will give her.', 'tell Ms L what steps it will take | -'],
    [
      'The Council will apologise for the worry its error caused and change its letters.',
      'apologise for the worry its error caused | -',
      'change its letters | -',
    ],
    ['The Council will take steps to trace the file and to copy it to Ms L.', 'trace the file and to copy it to Ms L | -'],
    [
      'The Council will get two quotes for the lift and choose the cheaper one.',
      'get two quotes for the lift and choose the cheaper one | -',
    ],
    [
      'The Council will pay for the time Ms L lost and review the case her complaint arose from.',
      'pay for the time Ms L lost | -',
      'review the case her complaint arose from | -',
    ],
    ['The Council will take action to repair the lift.', 'repair the lift | -'],
  ]),
  [
    'a list that a second "it will" heads, with its own time',
    `## My assessment
8. We asked the Council, and it agreed that within two weeks of this decision it will issue the final Plan, and that within \
four weeks of this decision it will:
   - write to Ms D to apologise; and
   - pay her £100 for each month of the delay.`,
    [
      'issue the final Plan | 2025-02-13',
      'write to Ms D to apologise | 2025-02-27',
      'pay her £100 for each month of the delay | 2025-02-27 | 100',
    ],
  ],
  [
    'a second period without its unit',
    `8. The Council agreed. It will apologise to Mrs J within two weeks of this decision and pay her £350 within four.`,
    ['apologise to Mrs J within two weeks of this decision | 2025-02-13', 'pay her £350 within four | 2025-02-27 | 350'],
  ],
  [
    'what it now agrees to, after what it has done',
    `## My assessment
8. The Council has repaid her fares, and now agrees to apologise to her and pay her £200 within one month.`,
    ['apologise to her | 2025-02-28', 'pay her £200 within one month | 2025-02-28 | 200'],
  ],
  [
    'a last part that says nothing of its own gives the others their day',
    `11. The Council has agreed to apologise, make a payment of £200, and put this right within one month.`,
    ['apologise | 2025-02-28', 'make a payment of £200 | 2025-02-28 | 200'],
  ],
  [
    'what it has done, but will also do',
    `## My assessment
8. It was at fault. We asked it to put this right. The Council has already apologised but will also pay him £150 within one month.`,
    ['pay him £150 within one month | 2025-02-28 | 150'],
  ],
  [
    'the time in which something should have been done is no deadline',
    `## My assessment
8. It should have reviewed his band within eight weeks of his request. We invited it to remedy this by paying him £80. It agreed to do so.`,
    ['paying him £80 | - | 80'],
  ],
]
