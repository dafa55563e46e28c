import { expect, test } from 'vitest'
import { readActions } from '../../lib/actions/read-actions.ts'
import { decisionFromText } from '../support/decision.ts'

/** A decision in which an item that begins with ">> " is under the item before it. */
function nested(text: string) {
  const decision = decisionFromText(`## Agreed action\n${text}\n`, { decisionDate: '2025-01-30' })
  let outer = ''
  for (const block of decision.blocks) {
    if (block.kind !== 'item') continue
    if (decision.text.startsWith('>> ', block.start)) Object.assign(block, { parent: outer, depth: 2, start: block.start + 3 })
    else outer = block.id
  }
  return readActions(decision, []).actions.map((a) => `${a.text} | ${a.due ?? '-'} | ${a.amounts.join(',')}`)
}

test.each<[string, string, string[]]>([
  [
    'people head inner lists',
    `1. Within one month of my decision the Council will:
   - for Mrs X:
   - >> apologise for its delay;
   - >> pay her £200;
   - for her son:
   - >> pay him £100.`,
    ['apologise for its delay | 2025-02-28 | ', 'pay her £200 | 2025-02-28 | 200', 'pay him £100 | 2025-02-28 | 100'],
  ],
  [
    'periods head inner lists',
    `1. The Council has agreed to do the following:
   - within one month:
   - >> apologise to Mr B;
   - within three months of my decision:
   - >> review its procedure; and
   - >> train its staff.`,
    ['apologise to Mr B | 2025-02-28 | ', 'review its procedure | 2025-04-30 | ', 'train its staff | 2025-04-30 | '],
  ],
  [
    'parts of a payment are no steps',
    `1. Within one month of my decision the Council will:
   - pay Mr B £700, made up of:
   - >> £500 for his distress;
   - >> £200 for his time;
   - apologise to him.`,
    ['pay Mr B £700 | 2025-02-28 | 700,500,200', 'apologise to him | 2025-02-28 | '],
  ],
  [
    'what a review covers is no step',
    `1. Within one month of my decision the Council will:
   - review its allocations, to make sure that:
   - >> officers record why they refuse; and
   - >> applicants are told of their rights;
   - apologise to Miss C.`,
    ['review its allocations, to make sure that | 2025-02-28 | ', 'apologise to Miss C | 2025-02-28 | '],
  ],
])('%s', (_, text, wanted) => expect(nested(text)).toEqual(wanted))
