import { describe, expect, it } from 'vitest'
import { daysOf, linesOf } from '../../lib/score/days.ts'
import { inputOf, pageOf } from '../support/learnt.ts'

function pointsOf(page: string) {
  const { decision, mentions, events } = inputOf(page)
  return daysOf(decision, mentions, events, linesOf(decision))
}
const daysIn = (page: string) => pointsOf(page).map(({ span }) => span.from)
const told = (story: string) => pageOf('It acts.', story)

describe('the days of a page', () => {
  it('are looked at up to a number of places', () => {
    const page = told(Array.from({ length: 520 }, (_, i) => `It wrote on ${(i % 27) + 1} March ${1990 + (i % 25)}.`).join(' '))
    expect(pointsOf(page).reduce((sum, { spots }) => sum + spots.length, 0)).toBe(500)
  })

  it('are no longer than a season', () => {
    expect(daysIn(told('It wrote in March 2024. It wrote in 2023.'))).toEqual(['2024-03-01'])
  })

  it('stand in sentences of what was found, not in headings or in what was agreed', () => {
    expect(daysIn(told('It wrote on 3 May 2024.').replace('### What happened', '### What happened on 4 June 2024'))).toEqual(['2024-05-03'])
    const under = (heading: string) =>
      daysIn(told('It acts.').replace('## What I found', `## ${heading}\n9. It wrote on 3 May 2024.\n## What I found`))
    expect(under('Analysis')).toEqual(['2024-05-03'])
    expect(under('Agreed action')).toEqual([])
    expect(under('How I considered this complaint')).toEqual([])
    expect(under('The Ombudsman’s role and powers')).toEqual([])
    expect(daysIn(told('It wrote:\n   - on 3 May 2024 of a gate.'))).toEqual(['2024-05-03'])
  })

  it('stand in no sentence of the head or of the Ombudsman’s powers', () => {
    const { decision } = inputOf(told('It acts.').replace('## What', '## The Ombudsman’s role and powers\n9. We look into fault.\n## What'))
    const head = {
      ...decision,
      sections: decision.sections.map((section, i) => (i === 3 ? { ...section, kind: 'head' as const } : section)),
    }
    expect(linesOf(decision).some(({ text }) => text.includes('fault'))).toBe(false)
    expect(linesOf(decision).some(({ block }) => decision.blocks[block]!.section === 3)).toBe(true)
    expect(linesOf(head).some(({ block }) => decision.blocks[block]!.section === 3)).toBe(false)
  })

  it('keep what their own words say apart from what another day’s say', () => {
    const [first, second] = pointsOf(told('It lit the lantern on 3 May 2024, and it mended the gate on 4 June 2024.')).map(
      ({ spots }) => spots[0]!,
    )
    expect([first!.second, second!.second]).toEqual([0, 1])
    expect(first!.facts.about.has('gat')).toBe(false)
    expect(second!.facts.about.has('lantern')).toBe(false)
  })

  it('lean on the sentence before where theirs points back, in the same paragraph', () => {
    const leans = (story: string) => pointsOf(told(story)).some(({ spots }) => spots[0]!.leaning.get('lantern') === 0.5)
    expect(leans('A lantern was dark. This was mended by a painter in a hurry on 3 May 2024.')).toBe(true)
    expect(leans('A lantern was dark. Paint was on by 3 May 2024.')).toBe(true)
    expect(leans('A lantern was dark. A painter mended a gate in a hurry on 3 May 2024.')).toBe(false)
    expect(leans('A lantern was dark.\n9. This was mended by a painter on 3 May 2024.')).toBe(false)
  })
})
