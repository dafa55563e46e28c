import { describe, expect, it } from 'vitest'
import { fits, proposals } from '../../lib/chain/propose.ts'
import { ruleOf } from '../../lib/matters/card.ts'
import type { Matter } from '../../lib/matters/card.ts'
import { actsFor } from '../support/told.ts'

const act = (sentence: string, name: string) => actsFor(sentence).find((a) => a.act === name)!
const sent = act('The Council sent her the final plan on §.', 'DELIVER')

describe('fits', () => {
  it.each([
    ['DELIVER ^plan final', true],
    ['DELIVER ^plan draft', false],
    ['DELIVER ^plan -final', false],
    ['DELIVER ^reply', false],
    ['DELIVER ^reply/plan', true],
    ['DELIVER plan/reply final', true],
    ['DO ^plan', false],
    ['DELIVER ^final', false],
  ])('%s: %s', (line, right) => {
    expect(fits(ruleOf(line), sent)).toBe(right)
  })
  it('minds who does it and who gets it', () => {
    expect(fits(ruleOf('DELIVER ^plan'), act('Ms B sent the plan to the Council on §.', 'DELIVER'))).toBe(false)
    expect(fits(ruleOf('DELIVER ^plan @any >any'), act('The Council sent the school the plan on §.', 'DELIVER'))).toBe(true)
    expect(fits(ruleOf('DELIVER ^plan'), act('The Council sent the school the plan on §.', 'DELIVER'))).toBe(false)
  })
  it('counts "copy" and "draft" only of the thing itself', () => {
    expect(fits(ruleOf('DELIVER ^letter -copy'), act('The Council sent her the letter with copies of the reports on §.', 'DELIVER'))).toBe(
      true,
    )
    expect(fits(ruleOf('DELIVER ^plan -draft'), act('The Council sent her the draft plan on §.', 'DELIVER'))).toBe(false)
  })
})

describe('proposals', () => {
  const matters: Matter[] = [
    {
      id: 'm',
      page: [],
      cards: [
        { kind: 'sent', told: ['DELIVER ^plan', 'DELIVER ^plan final'] },
        { kind: 'other', told: ['DELIVER ^reply'], lean: ['DELIVER'], page: ['word'] },
      ],
    },
  ]
  it('takes the line of a card that says most', () => {
    expect(proposals(sent, matters)).toMatchObject([{ card: { kind: 'sent' }, size: 2, lean: false }])
  })
  it('offers none for what others do, or get, or for the Ombudsman', () => {
    const open: Matter[] = [{ id: 'm', page: [], cards: [{ kind: 'sent', told: ['DELIVER ^plan @any >any'] }] }]
    expect(proposals(sent, open)).toHaveLength(1)
    for (const one of ['else', 'ombudsman'] as const) {
      expect(proposals({ ...sent, by: one }, open)).toEqual([])
      expect(proposals({ ...sent, to: one }, open)).toEqual([])
    }
  })
  it('offers none for what is about somebody else, and one for what is only told beside them', () => {
    const own = sent.frame!.objects[0]!
    const phrase = { ...own, owner: ['else'] } as typeof own
    const beside = (by: string) => proposals({ ...sent, frame: { ...sent.frame!, links: [{ by, phrase }] } }, matters)
    expect(beside('about')).toEqual([])
    expect(beside('by')).toHaveLength(1)
    expect(proposals({ ...sent, frame: { ...sent.frame!, links: [{ by: 'about', phrase: own }] } }, matters)).toHaveLength(1)
  })
  it('offers a card only where the page speaks of it', () => {
    expect(proposals(sent, matters, 'a word').map(({ card, lean }) => [card.kind, lean])).toEqual([
      ['sent', false],
      ['other', true],
    ])
  })
})
