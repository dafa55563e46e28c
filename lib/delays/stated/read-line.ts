// The figures of one sentence: wordings that fit it, hold, and are of the body.

import { isAlleged } from './who/alleged.ts'
import { cued } from '../../text/cued.ts'
import { matches } from '../../text/matches.ts'
import type { Figure, Line } from './figure.ts'
import { isOfAccount } from './who/account.ts'
import { holds } from './holds/holds.ts'
import { countedFromStart } from './sentence/dates-beside.ts'
import { pastDue } from './holds/past-due.ts'
import { isOfMany } from './who/of-many.ts'
import { giveLimits } from './wordings/limits.ts'
import { pattern } from './wordings/pattern.ts'
import type { Wording } from './wordings/pattern.ts'
import { subjectOf } from './who/subject.ts'
import { more, wordings } from './wordings/wordings.ts'
import { askedAt } from './wordings/asked.ts'

/**
 * The figures of a sentence, each with its limit.
 * @param own the names of the bodies and of their officers, in small letters
 * @param denied whether the decision found no fault
 * @param page what the page is about, in small letters
 */
export function* readLine(line: Line, own: string, denied: boolean, page: string): Generator<void, Figure[]> {
  const { text, lengths } = line.marked
  // No sentence of a decision has hundreds of lengths; marks would run out.
  if (lengths.size > 500) return []
  const figures = new Map<string, Figure>()
  const lower = text.toLowerCase()
  for (const wording of wordings) {
    if (!wording.cues.some((cue) => lower.includes(cue)) || !isOfPlace(wording, line, page)) continue
    // A pattern takes longest where it is wanted for the first time.
    yield
    for (const match of matches(pattern(wording.source), text)) {
      const mark = match.groups!.length!
      const goes = wording.asked ? askedAt(text, match.index + match[0].length) : 0
      const end = match.index + match[0].length + goes
      if (figures.has(mark) || (wording.asked && !goes) || !holds(wording, text, match.index, end)) continue
      // Where no fault was found, what came after its day had leave to.
      if (wording.late && (denied || !pastDue(line, match.index))) continue
      const who = whose(wording, line, wording.supposed || wording.late ? text.indexOf(mark) : match.index, end, own)
      if (who === 'other' || (wording.who === 'body' && who !== 'body')) continue
      claim(wording, mark, match.index, end)
    }
  }
  // "Exceeded the 21 days allowed by two weeks": what says by how much has the other for its limit.
  const only = [...figures.values()].every(({ wording }) => wording.over)
  for (const [mark, { wording }] of figures) if (wording.over && !only) figures.delete(mark)
  const found = [...figures.values()].sort((a, b) => a.length.start - b.length.start)
  if (found.length) giveLimits(line, found, figures)
  if (!denied) for (const figure of found) if (isPastItsTime(figure)) figure.wording = { ...figure.wording, kind: 'excess' }
  return found

  /** Notes the figure that a wording gives by one length, and those by the lengths that go before it or on after it in one list. */
  function claim(wording: Wording, mark: string, from: number, to: number): void {
    const length = lengths.get(mark)
    const unit = length && (length.unit ?? unitAround(line, mark))
    if (!length || !unit || unit === 'hours' || (unit === 'days' && length.most < 1) || figures.has(mark)) return
    const [before, after] = [text.slice(0, text.indexOf(mark)), text.slice(text.indexOf(mark) + 1)]
    if (isOfMany(before, after, length.most / length.value)) return
    // "Two days after his call an officer came": a step of the story. "No more than two days after the call": what is laid down.
    if (wording.act && (length.told || (line.section === 'events' && unit.endsWith('days')) || length.limiting === 'up to')) return
    const told = line.section === 'complaint' || isAlleged(text.slice(Math.max(0, from - 300), from))
    const said = told || (line.account && isOfAccount(before, denied)) ? 'allegation' : 'finding'
    if (told && (!(wording.strong || wording.alleged) || together.test(text.slice(from, to)))) return
    // "It should have been done three months later in May. It was not done until nine months later in November": nine in all.
    const all = wording.late && countedFromStart(length, line.dates, length.end + 12)
    figures.set(mark, { line, wording: all ? { ...wording, kind: 'total' } : wording, length, unit, from, to, said, limit: null })
    for (const match of [lead.exec(before), [...after.matchAll(pattern(more))][0]]) {
      const other = match?.groups?.length
      if (other) claim(wording, other, Math.min(from, text.indexOf(other)), Math.max(to, text.indexOf(other) + 1))
    }
  }
}

/** Whether a wording counts where its sentence stands. */
const isOfPlace = (wording: Wording, line: Line, page: string): boolean =>
  (line.section !== 'action' || wording.cues.includes('delay')) &&
  (line.section !== 'law' || (!!wording.strong && wording.kind === 'excess')) &&
  (!wording.field || page.includes(wording.field)) &&
  (!wording.lodged || (page.includes('homeless') && lodged.test(line.earlier.slice(-300) + line.marked.text)))

/**
 * Who did what a wording tells of.
 * @param until where the words that lead up to it end
 * @param end where its own end
 */
function whose({ who, kind, cues }: Wording, { marked: { text }, earlier }: Line, until: number, end: number, own: string) {
  const late = kind === 'excess'
  if (who === 'any' || (late && (lodged.test(earlier.slice(-200) + text) || inHand.test(text.slice(end))))) return 'body'
  return subjectOf(text.slice(0, until), earlier, own, late && !cues.includes('delay'))
}

/** "It was due on 3 May. Five weeks went by before it came": past its time. */
const isPastItsTime = ({ wording, limit, line, from, to }: Figure): boolean =>
  !!wording.onward &&
  !limit &&
  pastDue(line, from) &&
  !inAll.test(line.marked.text.slice(from, to + 9)) &&
  !allowed.test((line.before?.marked.text ?? '') + line.marked.text.slice(0, from))

/** Where a council puts people up who have no home: they are there too long, and it is the council's doing. */
const lodged = cued(/\b(?:b(?:ed )?(?:and|&) ?b(?:reakfast)?|hostel|hotel)\b/i)

/** "The application was a day late in being registered", "overdue when it was decided": what was late is what was done with it. */
const inHand = cued(/^ (?:in (?:be(?:com)?ing|leaving|reaching)|when it (?:was|left|reached))\b/)

/** "56 days had passed from the request", "the second stage lasted", "in its hands for": how long all of it took. */
const inAll = cued(/(?<!\bit )\blasted\b|\bhands\b| (?:from|between)\b/i)

/** "It should have ended in 33 working days. It was open for 97": counted from the same day. */
const allowed = cued(/\b(?:in|inside|within) [\uE000-\uF8FF]|\ballow\w* $/)

/** How long it took all of them is no figure for one. */
const together = cued(/\b(?:both|two|three|several) (?:councils|authorities|bodies)\b/i)

/** What a list begins with: "6, 8 and 12 weeks", "15 weeks and eight weeks". */
const lead = cued(/(?<length>[\uF000-\uF8FF]|[\uE000-\uEFFF](?= and ))(?:,|,? and|,? or) $/)

/** The unit of a bare number: of the length that ends its list, else of the last one before it, here or in the sentence before. */
function unitAround(line: Line, mark: string): string | null {
  const { text, lengths } = line.marked
  const at = text.indexOf(mark)
  const list = /^(?:(?:,|,? and|,? or) [\uF000-\uF8FF])*(?:,|,? and|,? or) ([\uE000-\uEFFF])/.exec(text.slice(at + 1))
  if (list) return lengths.get(list[1]!)!.unit
  const here = [...lengths.values()].filter((other) => other.start < lengths.get(mark)!.start)
  const before = [...(line.before?.marked.lengths.values() ?? []), ...here]
  return before.findLast((length) => length.unit)?.unit ?? null
}
