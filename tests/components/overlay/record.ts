import { headlineOf } from '../../support/headline.ts'
import { decisionFromText } from '../../support/decision.ts'
import type { Decision } from '../../../lib/page/decision.ts'
import type { Words } from '../../../lib/text/words.ts'
import type { Action, Clock, DecisionRecord } from '../../../lib/record.ts'

const source = `# Anytown Council (99 999 001)
Category : Housing > Homelessness
Decision : Upheld
Decision date : 14 Jun 2024
## The Ombudsman's final decision:
Summary: The Council took too long.
## What I found
1. Mrs X complained on 3 January 2023.
2. The Council replied on 20 April 2023. That was two months late.
3. Mrs X asked for a review in May 2023.
## Agreed action
4. Within two months of the final decision the Council will apologise to Mrs X and pay her £150.
`

/** A small invented decision; `given` replaces what it says. */
export const readyDecision = (given: Partial<Decision> = {}): Decision => decisionFromText(source, given)

/** Where words stand in the decision. */
function wordsOf(decision: Decision, text: string, paragraph: number | null = null): Words {
  const start = decision.text.indexOf(text)
  if (start < 0) throw new Error(`The decision does not say "${text}".`)
  return { start, end: start + text.length, text, block: 'b0', paragraph }
}

/** What a reading of it could be, written by hand. The deadlines follow the decision date. */
export function recordOf(decision: Decision): DecisionRecord {
  const { text: _text, sections: _sections, blocks: _blocks, ...rest } = decision
  const words = (text: string, paragraph: number) => wordsOf(decision, text, paragraph)
  const clock: Clock = {
    id: 'c0',
    rule: 'lgsco-code-s1',
    name: 'Stage one response',
    start: { from: '2023-01-03', to: '2023-01-03', words: words('3 January 2023', 1), event: 'e0' },
    end: { from: '2023-04-20', to: '2023-04-20', words: words('20 April 2023', 2), event: 'e1' },
    limit: { value: 20, unit: 'working days' },
    limitFrom: 'rulebook',
    limitWords: null,
    due: { from: '2023-01-31', to: '2023-01-31' },
    elapsed: [107, 107],
    late: [79, 79],
    open: false,
    notes: ['The limit is that of the Ombudsman’s guidance.'],
    stated: ['s0'],
  }
  const action = (id: string, text: string, kind: Action['kind'], amounts: number[]): Action => ({
    id,
    text,
    words: words(text, 4),
    kind,
    within: { value: 2, unit: 'months' },
    due: decision.decisionDate ? '2024-08-14' : null,
    deadlineText: 'Within two months of the final decision',
    anchor: 'decision',
    amounts,
    rate: null,
    status: 'agreed',
    actor: null,
    beneficiary: 'Mrs X',
  })
  const event = (id: string, from: string, to: string, text: string, dated: string, paragraph: number) => ({
    id,
    span: { from, to },
    mentions: [],
    kind: null,
    text,
    words: words(dated, paragraph),
    actor: null,
    happened: true,
  })
  return {
    ...rest,
    schemaVersion: 1,
    dates: [],
    undated: [],
    durations: [],
    dropped: [],
    earlier: [],
    headline: headlineOf(),
    stated: [
      {
        id: 's0',
        text: 'two months late',
        words: words('two months late', 2),
        kind: 'excess',
        value: 2,
        most: 2,
        unit: 'months',
        limiting: null,
        limit: null,
        said: 'finding',
        about: null,
      },
    ],
    delays: [clock],
    timeline: [
      event('e1', '2023-04-20', '2023-04-20', 'The Council replied.', '20 April 2023', 2),
      event('e0', '2023-01-03', '2023-01-03', 'Mrs X complained.', '3 January 2023', 1),
      event('e2', '2023-05-01', '2023-05-31', 'Mrs X asked for a review.', 'May 2023', 3),
    ],
    actions: [action('a0', 'apologise to Mrs X', 'apology', []), action('a1', 'pay her £150', 'payment', [150])],
  }
}
