import { describe, expect, it } from 'vitest'
import { Chains } from '../../lib/chain/chains.ts'
import type { Matter } from '../../lib/matters/card.ts'
import type { Decision } from '../../lib/page/decision.ts'
import { actsFor } from '../support/told.ts'

const matter = (id: string, more: Partial<Matter> = {}): Matter => ({
  id,
  page: [],
  cards: [
    { kind: `${id}-asked`, told: ['ASK review'] },
    { kind: `${id}-answered`, after: [`${id}-asked`], told: ['DELIVER ^decision review'], lean: ['DELIVER ^letter'] },
  ],
  ...more,
})
const decision = { text: '', bodies: [] } as unknown as Decision
const words = { start: 0, end: 1, text: 'x', block: 'b0', paragraph: 1 }
const span = (day: string) => ({ from: day, to: day })

function tell(chains: Chains, ...told: [sentence: string, day: string][]) {
  for (const [i, [sentence, day]] of told.entries()) {
    for (const act of actsFor(sentence)) chains.add(act, { id: `m${i}${day}`, span: span(day) }, words)
    chains.settle()
  }
  return chains.told.map(({ event }) => `${event.kind} ${event.thread}`)
}

describe('Chains', () => {
  it('puts an answer into the latest matter that waits for it', () => {
    const a = matter('a')
    expect(
      tell(
        new Chains(decision, [a], new Set()),
        ['She asked for a review on §.', '2024-01-02'],
        ['The review decision was sent on §.', '2024-02-02'],
        ['She asked for a second review on §.', '2024-03-02'],
        ['The review decision was sent on §.', '2024-04-02'],
      ),
    ).toEqual(['a-asked a-1f', 'a-answered a-1f', 'a-asked a-2f', 'a-answered a-2f'])
  })
  it('takes words that name no matter only while one waits', () => {
    expect(tell(new Chains(decision, [matter('a')], new Set()), ['A letter was sent on §.', '2024-02-02'])).toEqual([])
    expect(
      tell(
        new Chains(decision, [matter('a')], new Set()),
        ['She asked for a review on §.', '2024-01-02'],
        ['A letter was sent on §.', '2024-02-02'],
      ),
    ).toHaveLength(2)
  })
  it('prefers the matter that the page is about', () => {
    expect(tell(new Chains(decision, [matter('a'), matter('b')], new Set(['b'])), ['She asked for a review on §.', '2024-01-02'])).toEqual([
      'b-asked b-1f',
    ])
  })
  it('tells no day of a matter twice', () => {
    expect(
      tell(
        new Chains(decision, [matter('a')], new Set()),
        ['She asked for a review on §.', '2024-01-02'],
        ['Her request for a review was received on §.', '2024-01-02'],
      ),
    ).toHaveLength(1)
  })
  it('lets nothing be answered before it was asked', () => {
    expect(
      tell(
        new Chains(decision, [matter('a')], new Set()),
        ['She asked for a review on §.', '2024-03-02'],
        ['A letter was sent on §.', '2024-02-02'],
      ),
    ).toHaveLength(1)
  })
})
