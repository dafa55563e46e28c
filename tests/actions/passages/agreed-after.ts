import type { Passage } from './forms.ts'

/**
 * Steps to which a body agrees in a clause or a sentence after they are told, lists that go on as nouns, what is offered, and what only
 * looks like a consent. Form as in forms.ts; each text under one kind.
 */
const ACTION = '## Agreed action\n1. '
const ASSESSMENT = '## My assessment\n1. '
const FOUND = '## What I found\n1. '
const SUMMARY = "## The Ombudsman's final decision:\nSummary: "

const all = (kind: string, place: string, texts: [text: string, ...steps: string[]][]): Passage[] =>
  texts.map(([text, ...steps]) => [`${kind}: ${text.slice(0, 70)}`, place + text, steps])

export const passages: Passage[] = [
  ...all('should be, and agreed to last', FOUND, [
    [
      'The wait was a fault. A payment of £85 should be made to Mr B within a month, which the Council has agreed to.',
      'A payment of £85 should be made to Mr B | 2025-02-28 | 85',
    ],
    [
      'The wait was a fault. £85 should be paid to Mr B within four weeks, which the Council has agreed to do.',
      '£85 should be paid to Mr B | 2025-02-27 | 85',
    ],
    [
      'The refund of £60 should be paid by 14 June 2025, and the Council has agreed to this.',
      'The refund of £60 should be paid | 2025-06-14 | 60',
    ],
    ['A letter of apology should be sent to Ms B. The Council has accepted my recommendation.', 'A letter of apology should be sent | -'],
    ['A fresh review should be held by 3 March 2025, and Kelbrook Council accepts that.'],
    // Nobody agrees to it now
    ['Ms B said that a payment of £50 should be made to her, which the Council agreed to. It paid her on 3 May 2024.'],
    ['Its policy says that a refund should be paid at once, which the Council agreed to.'],
    ['A payment of £200 should have been made to him in May 2024, which the Council agreed to at the time.'],
    ['Ms B says an apology should be sent to her. The Council has not agreed to this.'],
    ['Under the contract a refund should be paid within ten days, which the Council has agreed to in writing.'],
    ['The manager recommended that a larger flat should be offered. The panel agreed. It was offered in May 2024.'],
  ]),
  ...all('the Council should, and agrees in the next sentence', FOUND, [
    ['I consider the Council should pay Mr T £210 for his time and trouble. The Council has agreed.', 'pay Mr T £210 | - | 210'],
    [
      'The Council should refund the £40 fee. It has agreed to do so within 14 days of this decision.',
      'refund the £40 fee | 2025-02-13 | 40',
    ],
    [
      'In my view the Council should apologise to Ms B and pay her £110 within one month. The Council accepted this.',
      'apologise to Ms B | 2025-02-28',
      'pay her £110 | 2025-02-28 | 110',
    ],
    ['Its manager said the Council should move the tree. The Council agreed. It was moved in May 2024.'],
    ['The panel recommended that the Council should assess his needs. The Council has agreed.'],
    ['The Council should have refunded the fee. The Council has agreed.'],
  ]),
  ...all('upheld and agreed in one breath', SUMMARY, [
    ['The Council has apologised to Ms H and agreed to pay her £155, which is a suitable remedy for its delay.', 'pay her £155 | - | 155'],
    ['The Council upheld the complaint and has agreed to refund £95 and review its forms.', 'refund £95 | - | 95', 'review its forms | -'],
    ['The Trust upheld the complaint and will apologise and train its porters.', 'apologise | -', 'train its porters | -'],
    ['The Council upheld the complaint and should be praised for it.'],
    ['The Council upheld the complaint in 2023 and agreed that nothing more was owed.'],
  ]),
  ...all('lists that go on as nouns', SUMMARY, [
    [
      'The Council was at fault. It has agreed to apologise to Mr F, a payment of £75 and a reminder to its wardens.',
      'apologise to Mr F | -',
      'a payment of £75 | - | 75',
      'a reminder to its wardens | -',
    ],
    [
      'We found fault but consider the agreed actions of an apology, £320 and staff guidance provide a suitable remedy.',
      'an apology | -',
      '£320 | - | 320',
      'staff guidance | -',
    ],
    [
      'The Council was at fault. It will apologise to the family, review what the lost lessons meant for B, consider how it can keep ' +
        'them informed and put in place service improvements.',
      'apologise to the family | -',
      'review what the lost lessons meant for B | -',
      'consider how it can keep them informed | -',
      'put in place service improvements | -',
    ],
    ['The Council was at fault. It has agreed to apologise and act to prevent the same fault.', 'apologise | -'],
    ['The Council was at fault. It will review its payments, training and guidance.', 'review its payments, training and guidance | -'],
    ['The Council was at fault. It will apologise for the delay, distress and uncertainty.', 'apologise for the delay | -'],
    ['The Council was at fault. It will remind staff to consider risk, changes and reviews.', 'remind staff to consider risk | -'],
  ]),
  ...all('sharing the decision', ACTION, [
    [
      'By 28 February 2025 the Council will train its clerks, and share this decision with them.',
      'train its clerks | 2025-02-28',
      'share this decision with them | 2025-02-28',
    ],
    [
      'The Council will apologise and share our decision with the staff involved.',
      'apologise | -',
      'share our decision with the staff | -',
    ],
    ['The Council will carry out a review and share its findings with staff.', 'carry out a review | -'],
    ['The Council will review its forms and share the decision with us.', 'review its forms | -'],
    ['The Council will decide the claim and share the decision with Mr T.', 'decide the claim | -'],
  ]),
  ...all('who acts is told with another', ACTION, [
    [
      'Within three months its Chief Executive, or an officer she chooses, will look into why the earlier remedy was late.',
      'look into why the earlier remedy was late | 2025-04-30',
    ],
  ]),
  ...all('told to us, which is no step', ACTION, [
    [
      'The Council will fill its vacancies within six months. It will report to us on this in October 2025.',
      'fill its vacancies | 2025-07-30',
    ],
    ['The Council will empty the mailbox. It will show us that it has.', 'empty the mailbox | -'],
    ['The Council has 31 old appeals. It will send each of these on.', 'send each of these on | -'],
    ['The Council will empty the mailbox. It will confirm each of these steps to us.', 'empty the mailbox | -'],
    ['The Council will tell us how it makes sure that mailboxes are read.', 'tell us how it makes sure that mailboxes are read | -'],
  ]),
  ...all('in so many months', ACTION, [
    ['In three months, the Council will check its list again. It took three months before.', 'check its list again | 2025-04-30'],
    ['The Council will say why 12 people waited in three months.', 'say why 12 people waited | -'],
  ]),
  ...all('by a day to come', ASSESSMENT, [
    [
      'The Council accepted that it was late. It also agreed that by 21 February 2025 it would send Mr Z a reply.',
      'send Mr Z a reply | 2025-02-21',
    ],
    ['The Council accepted that it was late. It had agreed that by 21 June 2024 it would send Mr Z a reply.'],
    [
      'We asked the Council to remedy this, and to its credit it agreed that within two weeks of this decision it will issue the plan, ' +
        'and that within four weeks of this decision it will:\n   - write to Ms D; and\n   - pay her £105.',
      'issue the plan | 2025-02-13',
      'write to Ms D | 2025-02-27',
      'pay her £105 | 2025-02-27 | 105',
    ],
  ]),
  ...all('offered', SUMMARY, [
    ['The Council was slow. It has offered Ms T £310 for this, which puts it right.', 'Ms T £310 for this | - | 310'],
    ['The Council was slow. It has now offered to refund the taxis, and we would not ask for more.', 'refund the taxis | -'],
    ['The Council has offered a suitable remedy for its slow replies.'],
    ['There was fault. The Council has agreed a financial remedy for Ms T’s daughter.', 'a financial remedy for Ms T’s daughter | -'],
    ['There was fault. The Council has agreed a fair remedy.'],
    ['The Home was at fault. It will look at its forms and issue reminders to its carers.', 'look at its forms | -', 'issue reminders | -'],
  ]),
  ...all('what only looks like a consent', ASSESSMENT, [
    ['The Council has accepted its letter was late and that the plan is overdue. This has delayed her appeal.'],
    ['The Council has accepted the decision had no reasons.'],
    ['The Council has agreed to put matters right and we could not add to that by investigating.'],
    ['The Council has agreed to put matters right by paying Mr C £45.', 'paying Mr C £45 | - | 45'],
  ]),
  ...all('to its credit', ASSESSMENT, [
    [
      'To its credit the Council saw this too. It will:\n   - issue the plan within two weeks of this decision; and\n   - pay him £50.',
      'issue the plan | 2025-02-13',
      'pay him £50 | - | 50',
    ],
    ['The Council saw this too. It will visit the school in May.'],
  ]),
  ...all('what is given, as a list', ACTION, [
    [
      'The Council will within one month of the final decision provide Mrs D with:\n   - a written apology;\n' +
        '   - a payment of £150; and\n   - a date for the panel.',
      'a written apology | 2025-02-28',
      'a payment of £150 | 2025-02-28 | 150',
      'a date for the panel | 2025-02-28',
    ],
    ['The Council will send him:\n   - an apology; and\n   - £120.', 'an apology | -', '£120 | - | 120'],
    ['The Council will send Mrs D a plan for:\n   - reviews; and\n   - training.', 'send Mrs D a plan for | -'],
    ['The Council will give its staff training on:\n   - apologies; and\n   - payments.', 'give its staff training on | -'],
  ]),
  ...all('days told in other words', ACTION, [
    ['Within six weeks of the date above the Council will apologise to Ms G.', 'apologise to Ms G | 2025-03-13'],
    [
      'Within four weeks the Council will apologise to Ms A. In the same four weeks it will pay her £50.',
      'apologise to Ms A | 2025-02-27',
      'pay her £50 | 2025-02-27 | 50',
    ],
    [
      'Within one month it will pay Mr and Mrs L £300 and apologise to them for this.',
      'pay Mr and Mrs L £300 | 2025-02-28 | 300',
      'apologise to them | 2025-02-28',
    ],
  ]),
  ...all('sums that are told besides', ACTION, [
    ['The Council will pay him £125, which includes the £10.', 'pay him £125 | - | 125'],
    ['The Council will pay him £125, which includes £10 for a cab.', 'pay him £125 | - | 125,10'],
    [
      'Within two weeks it will start the direct payments.\n2. It will pay £500 for the delay.',
      'start the direct payments | 2025-02-13',
      'pay £500 for the delay | - | 500',
    ],
  ]),
]
