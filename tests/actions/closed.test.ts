import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { decisionFromText } from '../support/decision.ts'

const read = (text: string, outcome: string) => readActions(decisionFromText(text, { decisionDate: '2025-01-30', outcome }), [])
const summary = (text: string) => `## The Ombudsman's final decision:\nSummary: ${text}\n`
const assessment = (text: string) => `## My assessment\n1. ${text}\n`

test.each<[string, string[]]>([
  [
    summary(
      'We will not investigate this complaint about a permit. This is because the Council has agreed to refund the fee and apologise. We ' +
        'consider this a fair outcome and could achieve nothing more.',
    ),
    ['refund the fee', 'apologise'],
  ],
  [summary('We will not investigate Mrs M’s complaint because the Council has agreed to assess her again.'), ['assess her again']],
  [
    summary(
      'We will not investigate Mr A’s complaint about his appeal. The Council has agreed to hear it again. We would add little to that.',
    ),
    ['hear it again'],
  ],
  [summary('We will not investigate. The Council has agreed to pay £35 and this is a suitable remedy for the inconvenience.'), ['pay £35']],
  [
    assessment('The Council has agreed to cancel the bill. I consider this a suitable remedy and we could not achieve more for Mr C.'),
    ['cancel the bill'],
  ],
])('closed for what the body agreed to: %s', (text, wanted) => {
  const { actions } = read(text, 'Closed after initial enquiries')
  expect(actions.map((a) => wanted.find((words) => a.text.startsWith(words)) ?? a.text)).toEqual(wanted)
  expect(actions.every((a) => a.status === 'agreed')).toBe(true)
})

test.each([
  summary(
    'We will not investigate Mr C’s complaint about a fine. He had a right of appeal. The Council has agreed to wait while he appeals.',
  ),
  summary('We will not investigate because there is not enough evidence of fault. The Council has agreed to visit again.'),
  summary('We will not investigate because the Council has agreed to visit again and fault is unlikely.'),
  summary('We will not investigate. The Council agreed to visit in May but did not find a nuisance.'),
  summary('We will not investigate because the Council agreed in 2022 to move the stop.'),
  summary(
    'Mr C says the Council has not built the ramp it agreed to build. It has agreed to look again once it has funds. We found no fault.',
  ),
  summary('The Council has already apologised and offered to carry out the assessment. It is unlikely we could achieve more.'),
  assessment('The Council has agreed to send him copies. There is not enough evidence of fault to justify an investigation.'),
])('no remedy of a closed complaint: %s', (text) => {
  expect(read(text, 'Closed after initial enquiries').actions).toEqual([])
  expect(read(text, 'Not upheld').actions).toEqual([])
})

test.each<[string, string]>([
  ['The Council was at fault. The Council will apologise.', 'agreed'],
  ['The Council was at fault. It will now pay Ms B £50.', 'agreed'],
  ['The Council was at fault. It should apologise.', 'recommended'],
  ['The Council was at fault. We recommend that it apologise.', 'recommended'],
])('what a body will do is agreed, what it should do is recommended: %s', (text, status) =>
  expect(read(summary(text), 'Upheld').actions.map((a) => a.status)).toEqual([status]),
)

test.each<[string, string[]]>([
  ['## Action\n1. Within one month the Council will:\n   - apologise to Mr A;\n   - pay him £20.\n', ['agreed', 'agreed']],
  ['## Action\n1. Within one month the Council should:\n   - apologise to Mr A;\n   - pay him £20.\n', ['recommended', 'recommended']],
  [
    '## What I found\n1. To remedy this the Council should apologise to Mr A.\n' +
      '## Action\n2. The Council will apologise to Mr A by 3 March 2025.\n',
    ['agreed'],
  ],
])('so in a list: %s', (text, wanted) => expect(read(text, 'Upheld').actions.map((a) => a.status)).toEqual(wanted))

test('the Ombudsman’s recommendations that were agreed to, where the outcome says that nothing was upheld', () => {
  const text = summary(
    'We found no fault in how the Council looked into it. It has agreed to our recommendations and will apologise to Mr B. It will also ' +
      'remind its officers of the law.',
  )
  expect(read(text, 'Not upheld').actions.map((a) => a.text)).toEqual(['apologise to Mr B', 'remind its officers of the law'])
  const before = 'In 2022 the Council agreed to our recommendations and will now check its files. We found no fault in that.'
  expect(read(summary(before), 'Not upheld').actions).toEqual([])
  expect(read(summary('The panel agreed to its recommendations and will meet in May. We found no fault.'), 'Not upheld').actions).toEqual(
    [],
  )
})

test('what was done before leaves no open step', () => {
  const { actions, done } = read(
    summary('The Council was late. It has already apologised and paid Mr F £100. This is a satisfactory remedy.'),
    'Upheld',
  )
  expect(actions).toEqual([])
  expect(done.every((a) => a.status === 'done')).toBe(true)
})
