import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as still from '../../../lib/text/still-open/still-open.ts'
import * as wordings from '../../../lib/text/still-open/wordings.ts'

const file = readFileSync(new URL('../../../lib/text/still-open/wordings.ts', import.meta.url), 'utf8')
/** The short names that stand in wordings: "${yet}". */
const names = Object.fromEntries([...file.matchAll(/^const (\w+) = (['"])(.+)\2$/gm)].map(([, name, , words]) => [name, words!]))
const written = (line: string) => line.replace(/\$\{(\w+)\}/g, (_all, name: string) => names[name]!)

/** Each wording of each list, with the sentences above it. */
const entries = [...file.matchAll(/^export const (\w+) = laidOutText`\n([^`]+)`/gm)].flatMap(([, list, body]) =>
  [...body!.matchAll(/^ {2}((?:\/\/ .+\n {2})*)(.+)$/gm)].map(([, above, line]) => ({
    list: list as keyof typeof wordings,
    wording: line!,
    examples: [...above!.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, sentence]) => sentence!),
  })),
)
const own = entries.filter(({ wording }) => !/^\$\{\w+\}$/.test(wording))

describe('wordings of what is still to be done, and of what came late', () => {
  it('are all read from the file', () => {
    expect(new Set(entries.map(({ list }) => list))).toEqual(new Set(Object.keys(wordings).filter((name) => name !== 'owedThings')))
    expect(own.length).toBeGreaterThan(20)
  })

  it.each(own)('$list: $wording has a sentence beside it, and no other wording of its list has that', ({ list, wording, examples }) => {
    expect(examples.length).toBeGreaterThan(0)
    for (const sentence of examples) {
      expect(sentence).toMatch(new RegExp(written(wording), 'i'))
      const others = own.filter((other) => other.list === list && other.wording !== wording)
      expect(others.filter((other) => new RegExp(written(other.wording), 'i').test(sentence))).toEqual([])
    }
  })

  const of = (...lists: string[]) => own.filter(({ list }) => lists.includes(list)).flatMap(({ examples }) => examples)

  it.each(of('missing', 'open'))('still to be done: “%s”', (sentence) => {
    expect(still.saysOpen(sentence)).toBe(true)
    expect(still.saysLacking(sentence)).toBe(true)
    expect(still.wasDone(sentence)).toBe(false)
    expect(still.saysNothingOfNow(sentence)).toBe(false)
  })

  it.each(of('surely'))('still to be done beyond doubt: “%s”', (sentence) => {
    expect(still.saysSurelyOpen(sentence)).toBe(true)
    expect(still.saysOpen(sentence)).toBe(true)
  })

  it.each(of('lacks'))('of itself alone: “%s”', (sentence) => {
    expect(still.saysLacking(sentence)).toBe(true)
    expect(still.saysOpen(sentence)).toBe(false)
  })

  it.each([
    'We have not seen a reason for this.',
    'I have never been told why.',
    'It has not caused her injustice.',
    'She has not yet fully explained what she wants.',
    'It was still waiting for the surveyor then.',
    'It will say how many people are waiting for a decision.',
    'The Council had not replied by 3 May.',
    'It did not send the plan that month.',
    'The outstanding invoice was paid.',
    'The family stayed in the hotel.',
    'The stage two investigation was completed.',
    'The Council should clear overdue reviews.',
    'The day is long past.',
  ])('nothing is said to be undone now: “%s”', (sentence) => {
    expect(still.saysOpen(sentence)).toBe(false)
    expect(still.saysMissing(sentence)).toBe(false)
    expect(still.saysSurelyOpen(sentence)).toBe(false)
  })

  it.each(['The plan has still not been issued.', 'She has been told that it was sent.', 'It has been done.'])(
    'nothing is said of what the sentence before names: “%s”',
    (sentence) => expect(still.saysOfBefore(sentence)).toBe(false),
  )

  it.each(['The reply was sent in time.', 'The latest report was sent to her.', 'A late lunch was served.'])(
    'nothing came late: “%s”',
    (sentence) => expect(still.wasDone(sentence)).toBe(false),
  )
})
