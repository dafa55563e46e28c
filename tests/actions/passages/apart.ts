import type { Passage } from './forms.ts'

/** Steps that stand apart within one item of a list, and sums that are told with a step and not paid under it; form as in forms.ts. */
const all = (texts: [text: string, ...steps: string[]][]): Passage[] =>
  texts.map(([text, ...steps]) => [`within one item: ${text.slice(0, 70)}`, `1. The Council will:\n   - ${text}`, steps])

export const passages: Passage[] = [
  ...all([
    [
      'within one month: apologise to Mr and Mrs G; write off the costs of £80; and pay them £510;\n' +
        '   - within two months: train an officer.',
      'apologise to Mr and Mrs G | 2025-02-28',
      'write off the costs of £80 | 2025-02-28 | 80',
      'pay them £510 | 2025-02-28 | 510',
      'train an officer | 2025-03-30',
    ],
    [
      'appoint a key worker by 13 June 2025, and finish the plan within three months of the appointment.',
      'appoint a key worker | 2025-06-13',
      'finish the plan | -',
    ],
    [
      'invite Mrs C, within two weeks of my decision, to send in anything new, and decide again within four weeks of hearing from her.',
      'invite Mrs C | 2025-02-13',
      'decide again | -',
    ],
    ['write to Mr P by 3 March 2025; refund his £30 by 17 March 2025.', 'write to Mr P | 2025-03-03', 'refund his £30 | 2025-03-17 | 30'],
    // One step
    ['pay Mr X £300; this is made up of £100 for distress and £200 for lost time.', 'pay Mr X £300 | - | 300,100,200'],
    ['review its records; they should show who was told.', 'review its records | -'],
    ['remind staff to log calls; to reply within five days; and to keep notes.', 'remind staff to log calls | -'],
    ['write to Mr P and explain its decision by 3 March 2025.', 'write to Mr P and explain its decision | 2025-03-03'],
    ['review its form within two months and put the new one into use.', 'review its form | 2025-03-30'],
  ]),
  ...all([
    ['pay them £300. This takes the place of the £75.', 'pay them £300 | - | 300'],
    ['pay Ms U £500. If she has accepted the £100 it should be taken off.', 'pay Ms U £500 | - | 500'],
    ['pay Ms U £500. If she has received the £100 cheque, the Council will pay £400.', 'pay Ms U £500 | - | 500,400'],
    ['pay Ms U £500 if she accepts it, and £50 to her son.', 'pay Ms U £500 | - | 500,50'],
  ]),
]
