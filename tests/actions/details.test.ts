import { expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readActions } from '../../lib/actions/read-actions.ts'
import { decisionFromText } from '../support/decision.ts'

const read = (text: string, given = {}) => readActions(decisionFromText(text, { decisionDate: '2025-01-30', ...given }), [])

test('each step has its kind, and the person that it is for', () => {
  const { actions } = read(`## Agreed action
1. Within one month the Council will:
   - write to Mrs X to apologise;
   - pay her £300;
   - refund the £40 fee;
   - reassess Mr B’s needs;
   - review its lettings;
   - train its officers;
   - remind staff of the law;
   - write a procedure for appeals.
`)
  expect(actions.map((a) => [a.kind, a.beneficiary])).toEqual([
    ['apology', 'Mrs X'],
    ['payment', 'Mrs X'],
    ['reimbursement', null],
    ['assessment', 'Mr B'],
    ['review', null],
    ['training', null],
    ['guidance', null],
    ['policy', null],
  ])
})

test('rates are kept with what they are for', () => {
  const { actions } = read('## Agreed action\n1. The Council will pay Ms K £150 a month until it finds her a home.\n')
  expect(actions[0]!.rate).toEqual({ amount: 150, per: 'month' })
})

test('who acts is named where there are several bodies', () => {
  const { actions } = read('## Agreed action\n1. Within one month the Council will pay Mr S £300 and the Trust will pay him £150.\n', {
    bodies: ['Anytown Council', 'Valley NHS Foundation Trust'],
  })
  expect(actions.map((a) => a.actor)).toEqual(['Anytown Council', 'Valley NHS Foundation Trust'])
})

test.each<[string, string[], string, (string | null)[]]>([
  [
    'two councils',
    ['Carrow District Council', 'Blythe County Council'],
    'Carrow District Council will pay Mr S £300. Blythe County Council will pay Mr S £90.',
    ['Carrow District Council', 'Blythe County Council'],
  ],
  [
    'by its letters',
    ['Carrow District Council', 'NHS Blythe Integrated Care Board'],
    'The Council will pay Mr S £300. The ICB will review its records.',
    ['Carrow District Council', 'NHS Blythe Integrated Care Board'],
  ],
  ['by its name alone', ['Carrow District Council', 'Larch Homes Limited'], 'Larch Homes will mend the roof.', ['Larch Homes Limited']],
  [
    'both',
    ['Carrow District Council', 'Blythe NHS Trust'],
    'The Council and the Trust will each pay Mr S £90.',
    ['the Council and the Trust'],
  ],
  ['it, of whom nobody knows who', ['Carrow District Council', 'Blythe NHS Trust'], 'It will pay Mr S £90.', [null]],
  ['nobody', ['Carrow District Council', 'Blythe NHS Trust'], 'Within four weeks:\n   - apologise to Mr S.', [null]],
  ['both of them', ['Carrow District Council', 'Blythe NHS Trust'], 'They will each pay Mr S £90.', [null]],
  ['somebody else', ['Carrow District Council', 'Blythe NHS Trust'], 'The school will pay Mr S £90.', ['the school']],
  ['only one', ['Carrow District Council'], 'It will pay Mr S £90.', ['Carrow District Council']],
])('whose step it is: %s', (_, bodies, text, wanted) =>
  expect(read(`## Agreed action\n1. ${text}\n`, { bodies }).actions.map((a) => a.actor)).toEqual(wanted),
)

test('two bodies that apologise take two steps', () => {
  const { actions } = read(
    '## Agreed action\n1. Carrow District Council will apologise to Mr S.\n2. Blythe County Council will apologise to Mr S.\n',
    { bodies: ['Carrow District Council', 'Blythe County Council'] },
  )
  expect(actions).toHaveLength(2)
})

test.each([
  ['review its refund process', 'review'],
  ['make payments to Mr S of £80 and £20', 'payment'],
  ['pay a remedy of £150', 'payment'],
  ['refund £30', 'reimbursement'],
  ['make payments to Mrs D and her son', 'payment'],
  ['make two further payments', 'payment'],
  ['offer Mr D a financial remedy', 'payment'],
  ['review direct payments', 'review'],
  ['stop payments to its agency', 'other'],
  ['write a payment policy', 'policy'],
  ['complete stage two', 'provision'],
  ['finish the stage two investigation', 'provision'],
  ['answer her complaint', 'provision'],
  ['meet Mr and Mrs Y', 'provision'],
  ['share this decision with staff', 'guidance'],
  ['share our decision with its contractor', 'guidance'],
  ['change the date of his priority', 'other'],
  ['put in place service improvements', 'policy'],
  ['carry out a fresh panel in line with the guidance', 'provision'],
  ['write a policy in accordance with the statutory guidance', 'policy'],
  ['provide staff with guidance on appeals', 'guidance'],
])('the kind of a step: %s', (step, kind) => expect(read(`## Agreed action\n1. The Council will ${step}.\n`).actions[0]!.kind).toBe(kind))

test('what was done before the decision is kept apart', () => {
  const { actions, done } = read(
    '## Agreed action\n1. The Council has already apologised to Mrs X and paid her £200. It will review its policy within ' +
      'one month of my decision.\n',
  )
  expect(done.map((a) => [a.text, a.status, a.amounts])).toEqual([
    ['apologised to Mrs X', 'done', []],
    ['paid her £200', 'done', [200]],
  ])
  expect(actions.map((a) => a.text)).toEqual(['review its policy within one month of my decision'])
})

test('without a decision date the period is kept and no day is claimed', () => {
  const { actions } = read('## Agreed action\n1. Within two months of this decision the Council will apologise to Mr X.\n', {
    decisionDate: null,
  })
  expect(actions[0]).toMatchObject({
    within: { value: 2, unit: 'months' },
    due: null,
    anchor: 'decision',
    deadlineText: 'Within two months of this decision',
  })
})

test('deadlines without a day keep their words', () => {
  const { actions } = read(
    '## Agreed action\n1. The Council will, without delay, repair the step.\n' +
      '2. It will update the plan before the next annual review.\n' +
      '3. It will pay her within ten days of receiving her bank details, £80.\n',
  )
  expect(actions.map((a) => [a.deadlineText, a.anchor, a.due])).toEqual([
    ['without delay', 'none', null],
    ['before the next annual review', 'event', null],
    ['within ten days of receiving her bank details', 'event', null],
  ])
})

test('recommended until the body agrees', () => {
  expect(read('## Recommendations\n1. I recommend the Council pay Mr J £60.\n').actions[0]!.status).toBe('recommended')
  expect(read('## Recommendations\n1. I recommend the Council pay Mr J £60. It has agreed.\n').actions[0]!.status).toBe('agreed')
})

test('a promise is no remedy where nothing was upheld', () => {
  const text = '## My assessment\n1. The Council has agreed to reply at stage two. So we will not investigate.\n'
  expect(read(text, { outcome: 'Closed after initial enquiries' }).actions).toEqual([])
  expect(read(text, { outcome: 'Upheld' }).actions).toHaveLength(1)
})

test('a news article has no steps of its own', () => {
  expect(read('## News\nThe council has agreed to pay the mother £600 by 31 May 2024.\n', { kind: 'news' }).actions).toEqual([])
})

test.each([
  ['teach D, or as far as is possible with the school, from no later than 3 March 2025', '2025-03-03'],
  ['train a further officer to hear appeals before the end of March 2025', '2025-03-31'],
  ['review its policy on home visits within three months', '2025-04-30'],
  ['review its policy on acknowledging letters within three days', null],
  ['remind its officers to answer within four weeks', null],
])('whose deadline it is: %s', (step, due) => {
  const decision = decisionFromText(`## Agreed action\n1. The Council will ${step}.\n`, { decisionDate: '2025-01-30' })
  expect(readActions(decision, findDates(decision)).actions[0]?.due ?? null).toBe(due)
})

test('a list under "pay Mrs S" is steps of their own where each begins with its sum, else one payment', () => {
  const steps = (list: string) =>
    read(`## Agreed action\n1. The Council will pay Mrs S:\n${list}`).actions.map(({ text, amounts }) => `${text} ${amounts.join()}`)
  expect(steps('   - £300 for her distress; and\n   - £200 for her time.')).toEqual(['£300 for her distress 300', '£200 for her time 200'])
  expect(steps('   - the arrears of £400; and\n   - her costs.')).toEqual(['pay Mrs S 400'])
})

test('help that the Council will give, as what something else is told of, is no step', () => {
  const { actions } = read(`## Agreed action
1. The Council will apologise to Mr D.
2. The support the Council will give Mr D is set out in his plan.
3. The help it would give him was not enough.`)
  expect(actions.map(({ text }) => text)).toEqual(['apologise to Mr D'])
})

test.each([
  ['make a remedy payment to Mrs P', ['make a remedy payment to Mrs P']],
  ['pay the settlement sum of £300', ['pay the settlement sum of £300']],
  ['provide a suitable remedy', []],
  ['carry out the agreed actions', []],
])('a payment that is called a remedy is a step, a remedy alone is none: %s', (words, wanted) => {
  expect(read(`## Agreed action\n1. The Council has agreed to ${words}.\n`).actions.map((a) => a.text)).toEqual(wanted)
})
