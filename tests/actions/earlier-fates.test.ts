import { describe, expect, test } from 'vitest'
import { readEarlier } from '../../lib/actions/earlier.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionFromText } from '../support/decision.ts'

/** [step agreed on 6 February 2024 to be done within two months, what is told after it, outcome and day] */
const fates: [step: string, told: string, fate: string][] = [
  // The day first.
  ['apologise to Mrs G', 'On 4 March 2024 the Council sent Mrs G its apology.', 'done 2024-03-04'],
  ['apologise to Mrs G', 'On 4 March 2024 the Council wrote to Mrs G about her rent.', 'not said'],
  ['pay Mrs G £600', 'On 7 May 2024, after three reminders, it paid the £600.', 'late 2024-05-07'],
  ['pay Mrs G £600', 'On 7 May 2024 we asked the Council when it would pay the £600.', 'not said'],
  [
    'review its allocations procedure',
    'On 19 June 2024, after two reminders from us, it sent us the outcome of its review.',
    'late 2024-06-19',
  ],
  ['review its allocations procedure', 'On 19 June 2024 the review was still not finished.', 'not done'],
  ['write to the tenants of the block', 'In late March 2024 it wrote to the tenants.', 'done 2024-03-21'],
  // Not done, and after all done on a day that is not told; what else is said of it later does not make it done.
  ['pay Mrs G £600', 'The Council has not paid the £600. Mrs G now has the £600 payment.', 'not said'],
  ['pay Mrs G £600', 'The Council has not paid the £600. The payment of the £600 was to come from its housing fund.', 'not done'],
  // Not done then, or done late: of now that says nothing.
  ['complete stage two', 'It did not complete stage two. A senior officer wrote in January.', 'not said'],
  ['begin the second stage', 'The second stage did not begin that month.', 'not said'],
  ['pay Mrs G £600', 'The £600 was over nine weeks late.', 'not said'],
  ['pay Mrs G £600', 'The £600 payment was made five weeks late, for which I have not been given a reason.', 'not said'],
  ['apologise to Mrs G', 'The apology was made when it should have been.', 'not said'],
  ['issue guidance to its officers', 'The guidance was issued a good ten weeks after it should have been.', 'not said'],
  ['train its reception staff', 'The training did not take place in May and still has not.', 'not done'],
  ['train its reception staff', 'As I write, no training has been given.', 'not done'],
  ['issue guidance to its officers', 'The guidance has not been issued.', 'not done'],
  ['issue guidance to its officers', 'The guidance is now more than four months overdue.', 'not done'],
  // "Done" of any step, and of nothing else.
  ['review its storage procedure', 'The review of the procedure was done in the end, on 29 May 2024.', 'late 2024-05-29'],
  ['carry out an assessment of her needs', 'The assessment was at last done on 8 March 2024.', 'done 2024-03-08'],
  ['train its reception staff', 'The training was done on 8 March 2024 by a barrister.', 'done 2024-03-08'],
  ['review its storage procedure', 'The review of the procedure was to be done on 29 May 2024.', 'not said'],
  ['review its storage procedure', 'Work on the roof was done on 29 May 2024.', 'not said'],
  ['carry out an assessment of her needs', 'On 8 March 2024 she asked when the assessment would be done.', 'not said'],
  ['apologise to Mrs G', 'The apology had not been done on 8 March 2024.', 'not said'],
  // By whom, and from whom.
  ['write to Mrs G to apologise', 'A letter of apology from the Director of Children’s Services is dated 2 April 2024.', 'done 2024-04-02'],
  ['apologise to Mrs G', 'The apology, signed by the head of the service, reached Mrs G on 2 April 2024.', 'done 2024-04-02'],
  // Planned, put off, cancelled.
  [
    'train its admissions officers on the Code',
    'The training was arranged for 3 April 2024 but was cancelled. It is now overdue.',
    'not done',
  ],
  [
    'train its admissions officers on the Code',
    'A course for its officers was booked for 3 April 2024. It took place on 12 June 2024.',
    'late 2024-06-12',
  ],
  ['train its admissions officers on the Code', 'A first session for officers took place on 3 April 2024.', 'done 2024-04-03'],
  [
    'train its admissions officers on the Code',
    'Mrs G’s first session with the therapist took place on 3 April 2024. The training has not been held.',
    'not done',
  ],
  [
    'hold a meeting with Mrs G',
    'The meeting was to be held on 3 April 2024 but did not take place. It was held on 8 May 2024.',
    'late 2024-05-08',
  ],
  ['train its admissions officers on the Code', 'The officers were trained on 12, 14 and 21 March 2024.', 'done 2024-03-21'],
  ['train its admissions officers on the Code', 'Training sessions took place on 12 and 13 June 2024.', 'late 2024-06-13'],
  ['pay Mrs G £600', 'It paid £600 on 3 May 2024 and told us on 5 May.', 'late 2024-05-03'],
  // What begins and goes on.
  [
    'arrange for M’s OT to begin',
    'The Council asked two OT services for prices. It signed a contract on 3 April and the first session took place on 17 April 2024.',
    'late 2024-04-17',
  ],
  ['arrange for M’s OT to begin', 'The Council held a training day, which was arranged for 3 April 2024.', 'not said'],
  ['put in place SALT for M', 'SALT began on 25 March 2024.', 'done 2024-03-25'],
  ['provide tuition for M', 'M’s tuition started on 30 May 2024.', 'late 2024-05-30'],
  ['provide tuition for M', 'School began on 4 March 2024.', 'not said'],
  ['secure transport to college for M', 'M’s transport resumed on 15 April 2024.', 'late 2024-04-15'],
  // What was sent and not accepted.
  [
    'produce an action plan for its reviews',
    'On 2 April 2024 the Council sent us an action plan. It named nobody. ' +
      'We told the Council that we could not accept it. It sent the full plan on 1 July 2024.',
    'late 2024-07-01',
  ],
  [
    'produce an action plan for its reviews',
    'It sent us a plan on 2 April 2024 which did not cover reviews. It has not sent another.',
    'not done',
  ],
  [
    'produce an action plan for its reviews',
    'It sent a first version on 2 April 2024, which its committee had not approved, and the agreed action plan on 3 June 2024.',
    'late 2024-06-03',
  ],
  ['produce an action plan for its reviews', 'It sent us the action plan on 2 April 2024. We accepted it.', 'done 2024-04-02'],
  [
    'review its policy on bonds',
    'It sent us its review on 20 March 2024, but this was not enough. The full review came on 20 May 2024.',
    'late 2024-05-20',
  ],
  // By somebody else.
  ['review its policy on bonds', 'On 20 March 2024 Mrs G sent us a copy of the old policy. The review has not been finished.', 'not done'],
  ['review its policy on bonds', 'We sent the Council our comments on its policy on 20 March 2024.', 'not said'],
  // A cheque.
  ['pay Mrs G £600', 'The Council sent the apology with a cheque on 22 March 2024.', 'done 2024-03-22'],
]

describe('what became of one agreed step', () => {
  test.each(fates)('%s: %s', (step, told, fate) => {
    const decision = decisionFromText(
      '# Anytown Council (99 000 001)\nDecision date : 30 Jan 2025\n## What I found\n### Our first decision\n' +
        `7. In our decision of 6 February 2024 the Council agreed that within two months it would ${step}.\n### Since then\n` +
        `8. ${told}`,
    )
    const steps = readEarlier(decision, findDates(decision)).flatMap((e) => e.steps)
    expect(steps.map((s) => `${s.outcome}${s.done ? ` ${s.done.from}` : ''}`)).toEqual([fate])
  })
})

describe('several steps, each with its own', () => {
  const told = (after: string) => {
    const decision = decisionFromText(
      '# Anytown Council (99 000 001)\nDecision date : 30 Jan 2025\n## What I found\n### Our first decision\n' +
        '7. In our decision of 6 February 2024 the Council agreed to:\n   - apologise to Mrs G, within one month;\n' +
        '   - pay Mrs G £600, within one month;\n   - train its admissions officers, within three months; and\n' +
        `   - review its oversubscription policy, within three months.\n### Since then\n${after}`,
    )
    return readEarlier(decision, findDates(decision))
      .flatMap((e) => e.steps)
      .map((s) => `${s.outcome}${s.done ? ` ${s.done.from}` : ''}`)
  }
  test('evidence of one is none of the others', () =>
    expect(told('8. The Council sent us evidence of the apology on 1 March 2024. The payment has not been made.')).toEqual([
      'done 2024-03-01',
      'not done',
      'not said',
      'not said',
    ]))
  describe('evidence that is provided, where one of the steps is to provide something', () => {
    const both = (after: string) => {
      const decision = decisionFromText(
        '# Anytown Council (99 000 001)\nDecision date : 30 Jan 2025\n## What I found\n' +
          '7. In our decision of 6 February 2024 the Council agreed that within two months it would:\n' +
          `   - review its allocations policy; and\n   - provide guidance to its officers.\n8. ${after}`,
      )
      return readEarlier(decision, findDates(decision))
        .flatMap((e) => e.steps)
        .map((s) => `${s.outcome}${s.done ? ` ${s.done.from}` : ''}`)
    }
    test.each([
      ['On 21 May 2024, the Council provided evidence of compliance with the recommendation.', ['late 2024-05-21', 'late 2024-05-21']],
      [
        'The Council provided us with evidence that it had carried out our recommendations on 2 April 2024.',
        ['done 2024-04-02', 'done 2024-04-02'],
      ],
      ['It supplied the evidence on 21 May 2024.', ['late 2024-05-21', 'late 2024-05-21']],
      ['On 21 May 2024, the Council provided evidence of the guidance.', ['not said', 'late 2024-05-21']],
      ['The Council provided evidence of its review of the policy on 21 May 2024.', ['late 2024-05-21', 'not said']],
      ['The Council had not provided evidence of compliance by 21 May 2024.', ['not said', 'not said']],
      ['On 21 May 2024 the Council provided guidance to its officers.', ['not said', 'late 2024-05-21']],
      ['It provided the guidance on 2 April 2024.', ['not said', 'done 2024-04-02']],
      ['We asked on 21 May 2024 whether it had provided evidence.', ['not said', 'not said']],
    ])('%s', (after, expected) => expect(both(after)).toEqual(expected))
  })
  test('evidence of all of it', () =>
    expect(told('8. The Council sent us evidence that it had done all this on 1 March 2024.')).toEqual([
      'done 2024-03-01',
      'done 2024-03-01',
      'done 2024-03-01',
      'done 2024-03-01',
    ]))
  test('kept, late, put off and not done', () =>
    expect(
      told(
        '8. On 20 February 2024 the Council apologised to Mrs G.\n' +
          '9. We reminded it of the payment on 11 March and 2 April. It paid Mrs G on 15 April 2024.\n' +
          '10. The training was arranged for 2 May but the trainer was ill. It was held on 4 July 2024.\n' +
          '11. The policy has yet to be reviewed.',
      ),
    ).toEqual(['done 2024-02-20', 'late 2024-04-15', 'late 2024-07-04', 'not done']))
})
