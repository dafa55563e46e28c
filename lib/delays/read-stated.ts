import type { Figure, Line } from './figure.ts'
import type { Block, Decision, SectionKind } from '../page/decision.ts'
import type { Mention } from '../dates/mention.ts'
import type { Stated } from '../record.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { matches } from '../text/matches.ts'
import { sentences } from '../text/sentences.ts'
import { atOnce } from '../text/steps.ts'
import { pastDue } from './stated-due.ts'
import { goesOnInAccount, isOfAccount } from './stated-account.ts'
import { isOfMany } from './stated-group.ts'
import { lengthsOf } from './stated-lengths.ts'
import { countedFromStart, datesOf } from './stated-beside.ts'
import { holds, isAlleged } from './stated-guards.ts'
import { giveLimits } from './stated-limits.ts'
import type { Length } from './stated-marked.ts'
import { pattern } from './stated-pattern.ts'
import { officersOf, subjectOf } from './stated-subject.ts'
import type { Wording } from './stated-pattern.ts'
import { more, wordings } from './stated-wording.ts'
import { aboutOf } from './stated-about/about-of.ts'
import { markLengths } from './stated-marked.ts'
import { askedAt } from './stated-asked.ts'

/** Sections that speak of what is to come, not of what happened. Those of the law only say how late something was. */
const silent: ReadonlySet<SectionKind> = new Set(['head', 'powers', 'scope', 'method'])

/**
 * Every figure that the decision itself puts on a delay ("12 weeks late": excess) or on how long something took
 * ("took 32 weeks rather than 20": total, with its limit where the sentence has one), in document order. What is only alleged is
 * marked as such, and left out where a finding gives a figure for the same thing, or one that comes near. Limits, forecasts, lateness
 * of others
 * and what might have been are no figures. Any text will do.
 */
export function readStated(decision: Decision, mentions: readonly Mention[]): Stated[] {
  return atOnce(readStatedInSteps(decision, mentions))
}

/** The same with pauses, so that a page is not held up. */
export function* readStatedInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Stated[]> {
  const own = [...decision.bodies, ...officersOf(decision.text)].join(' ').toLowerCase()
  const denied = deniesFault(decision)
  const upheld = /^upheld/i.test(decision.outcome ?? '')
  const page = pageWords(decision)
  const speaksOf = page.toLowerCase()
  const found: Figure[] = []
  for (const line of lines(decision, mentions)) {
    yield
    found.push(...(yield* readLine(line, own, denied, speaksOf)))
  }
  yield
  const kept: Stated[] = []
  for (const figure of found) {
    if (contradicted(figure, found, denied) || isTakenUp(figure, found, upheld) || isPut(figure, found)) continue
    yield
    kept.push(written(decision, figure, `s${kept.length}`, page))
  }
  return kept
}

/** What a page is about: its category and its summary. */
function pageWords({ category, subcategory, sections, blocks, text }: Decision): string {
  const summary = blocks.filter(({ section, kind }) => sections[section]?.kind === 'summary' && kind !== 'heading')
  return [category, subcategory, ...summary.map(({ start, end }) => text.slice(start, end))].join(' . ')
}

/** The sentences with lengths in them, with what stands before them in their paragraph. */
function lines(decision: Decision, mentions: readonly Mention[]): Line[] {
  const lengths = lengthsOf(decision, mentions)
  const dates = datesOf(mentions)
  const found: Line[] = []
  let account = false
  for (const block of decision.blocks) {
    const known = lengths.get(block.id) ?? []
    const section = decision.sections[block.section]?.kind ?? 'other'
    if ((!known.length && section !== 'summary') || silent.has(section) || (block.kind !== 'paragraph' && block.kind !== 'item')) continue
    let before: Line | null = null
    let next = 0
    for (const { start, end } of sentences(decision.text, block)) {
      const inside: Length[] = []
      for (; next < known.length && known[next]!.start < end; next++) if (known[next]!.end <= end) inside.push(known[next]!)
      const earlier = decision.text.slice(Math.max(block.start, start - 600), start)
      const marked = markLengths(decision.text, start, end, inside)
      account = section === 'summary' && goesOnInAccount(account, marked.text)
      const line: Line = { block, section, marked, dates: dates.get(block.id) ?? [], earlier, account, before, after: null }
      if (before) before.after = line
      if (line.marked.lengths.size) found.push(line)
      before = line
    }
  }
  return found
}

function* readLine(line: Line, own: string, denied: boolean, page: string): Generator<void, Figure[]> {
  const { text, lengths } = line.marked
  // No sentence of a decision has hundreds of lengths; marks would run out.
  if (lengths.size > 500) return []
  const figures = new Map<string, Figure>()
  const claim = (wording: Wording, mark: string, from: number, to: number) => {
    const length = lengths.get(mark)
    const unit = length && (length.unit ?? unitAround(line, mark))
    if (!length || !unit || unit === 'hours' || (unit === 'days' && length.most < 1) || figures.has(mark)) return
    if (isOfMany(text.slice(0, text.indexOf(mark)), text.slice(text.indexOf(mark) + 1), length.most / length.value)) return
    // "Two days after his call an officer came": a step of the story. "No more than two days after the call": what is laid down.
    if (wording.act && (length.told || (line.section === 'events' && unit.endsWith('days')) || length.limiting === 'up to')) return
    const told = line.section === 'complaint' || isAlleged(text.slice(Math.max(0, from - 300), from))
    const said = told || (line.account && isOfAccount(text.slice(0, text.indexOf(mark)), denied)) ? 'allegation' : 'finding'
    if (told && (!(wording.strong || wording.alleged) || together.test(text.slice(from, to)))) return
    // "It should have been done three months later in May. It was not done until nine months later in November": nine in all.
    const all = wording.late && countedFromStart(length, line.dates, length.end + 12)
    figures.set(mark, { line, wording: all ? { ...wording, kind: 'total' } : wording, length, unit, from, to, said, limit: null })
    for (const match of [
      lead.exec(text.slice(0, text.indexOf(mark))),
      [...text.slice(text.indexOf(mark) + 1).matchAll(pattern(more))][0],
    ]) {
      const other = match?.groups?.length
      if (other) claim(wording, other, Math.min(from, text.indexOf(other)), Math.max(to, text.indexOf(other) + 1))
    }
  }
  const lower = text.toLowerCase()
  for (const wording of wordings) {
    if (line.section === 'action' && !wording.cues.includes('delay')) continue
    if (line.section === 'law' && !(wording.strong && wording.kind === 'excess')) continue
    if (wording.field && !page.includes(wording.field)) continue
    if (wording.lodged && !(page.includes('homeless') && lodged.test(line.earlier.slice(-300) + text))) continue
    if (!wording.cues.some((cue) => lower.includes(cue))) continue
    // A pattern takes longest where it is wanted for the first time.
    yield
    for (const match of matches(pattern(wording.source), text)) {
      const goes = wording.asked ? askedAt(text, match.index + match[0].length) : 0
      const end = match.index + match[0].length + goes
      if (figures.has(match.groups!.length!) || (wording.asked && !goes) || !holds(wording, text, match.index, end)) continue
      // Where no fault was found, what came after its day had leave to.
      if (wording.late && (denied || !pastDue(line, match.index))) continue
      const before = text.slice(0, wording.supposed || wording.late ? text.indexOf(match.groups!.length!) : match.index)
      const who =
        wording.who === 'any' ||
        (wording.kind === 'excess' && (lodged.test(line.earlier.slice(-200) + text) || inHand.test(text.slice(end))))
          ? 'body'
          : subjectOf(before, line.earlier, own, wording.kind === 'excess' && !wording.cues.includes('delay'))
      if (who === 'other' || (wording.who === 'body' && who !== 'body')) continue
      claim(wording, match.groups!.length!, match.index, end)
    }
  }
  // "Exceeded the 21 days allowed by two weeks": what says by how much has the other for its limit.
  const only = [...figures.values()].every(({ wording }) => wording.over)
  for (const [mark, { wording }] of figures) if (wording.over && !only) figures.delete(mark)
  const found = [...figures.values()].sort((a, b) => a.length.start - b.length.start)
  if (found.length) giveLimits(line, found, figures)
  // "It was due on 3 May. Five weeks went by before it came": past its time.
  for (const figure of found) {
    const { wording, limit, from, to } = figure
    if (!wording.onward || limit || denied || !pastDue(line, from) || inAll.test(text.slice(from, to + 9))) continue
    if (allowed.test((line.before?.marked.text ?? '') + text.slice(0, from))) continue
    figure.wording = { ...wording, kind: 'excess' }
  }
  return found
}

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

/** Whether what is alleged here is put otherwise by a finding: another length for the same thing, or no fault where lateness is alleged. */
function contradicted(figure: Figure, all: readonly Figure[], denied: boolean): boolean {
  if (figure.said === 'finding') return false
  if (denied && figure.wording.kind === 'excess') return true
  const about = topics(figure)
  const same = all.filter(
    (other) =>
      other.said === 'finding' &&
      other.wording.kind === figure.wording.kind &&
      (topics(other).some((topic) => about.includes(topic)) || (other.line === figure.line.after && corrects.test(other.line.marked.text))),
  )
  return same.length > 0 && same.every((other) => Math.abs(weeks(other) - weeks(figure)) > weeks(figure) * 0.2)
}

/**
 * Whether what somebody says of a length is left to the findings: it stands in the middle of a story that has figures of its own, or a
 * finding on the same thing gives a length that comes near it.
 */
function isTakenUp(figure: Figure, all: readonly Figure[], upheld: boolean): boolean {
  const { said, line } = figure
  if (said === 'finding' || line.section === 'summary') return false
  // Where the complaint was upheld, what was found of its time is said by the findings.
  if (upheld && line.section === 'complaint' && all.some((other) => other.said === 'finding')) return true
  const about = topics(figure)
  return all.some((other) => {
    if (other.said !== 'finding') return false
    const of = topics(other)
    const same = !about.length || !of.length || of.some((topic) => about.includes(topic))
    return line.section !== 'complaint' || (same && weeks(other) >= weeks(figure) * near)
  })
}
/** Whether a figure says by how much the limit was passed that is only said to have been passed here. */
function isPut(figure: Figure, all: readonly Figure[]): boolean {
  if (!figure.wording.over) return false
  const about = topics(figure)
  return all.some(
    (other) => !other.wording.over && (other.line === figure.line.before || topics(other).some((topic) => about.includes(topic))),
  )
}

/** How much of an alleged length a finding must be to take it up. */
const near = 0.35

/** "Mr L says it took seven weeks. The records show that it took 19 working days." */
const corrects = cued(/^(?:in fact|but|however|(?:the|its) (?:\w+'s )?(?:records?|evidence|documents|file|log))\b/i)

const weeks = ({ length, unit }: Figure): number =>
  length.value * ({ days: 1 / 7, 'working days': 0.2, 'school days': 0.2, months: 4.35, terms: 13, years: 52 }[unit] ?? 1)

/** Whether the decision found no fault at all; a delay that is only alleged was then none. */
function deniesFault({ outcome, sections, blocks, text }: Decision): boolean {
  if (outcome) return /^not upheld/i.test(outcome)
  return blocks.some(
    ({ section, start, end }) =>
      sections[section]?.kind === 'summary' &&
      laidOut('i')`
        \b(?:
          (?:find|found|is|was) no (?:evidence of )?fault
          (?:did|do|have|has) not uph[eo]ld (?:the|h(?:er|is)|their|this|m(?:rs?|s|iss) \w+'s) complaint
        )\b
      `.test(text.slice(start, end)),
  )
}

const matter = laidOut('g')`
  adapt
  answer
  appeal
  application
  assess
  complain
  deci
  investig
  pa(?:y|id)
  plan
  referral
  repair
  repl
  respon
  review
  stage (?:one|two|1|2)
  visit
  works
`

function topics(figure: Figure): string[] {
  return figure.line.marked.text.toLowerCase().match(matter) ?? []
}

const goesOn = cued(/^(?: [\w'’-]{1,20}){0,2}? (?:date|deadline|(?:time )?limit|time ?(?:scale|frame)s?|targets?)\b/)

function written(decision: Decision, figure: Figure, id: string, page: string): Stated {
  const { line, length, limit } = figure
  const start = Math.min(line.marked.offsets[figure.from]!, limit?.start ?? Infinity)
  // "past that" goes on to "past that date", "after the statutory" to its "deadline".
  const said = Math.max(line.marked.offsets[figure.to]!, length.end, limit?.end ?? 0)
  const end = said + (goesOn.exec(decision.text.slice(said, Math.min(said + 60, line.block.end)))?.[0].length ?? 0)
  const text = decision.text.slice(start, end)
  const about = aboutOf(figure, decision, page)
  return {
    id,
    text,
    words: { start, end, text, block: line.block.id, paragraph: paragraphOf(decision, line.block) },
    kind: figure.wording.kind,
    value: length.value,
    most: length.most,
    unit: figure.unit,
    limiting: figure.wording.over ? 'over' : length.limiting,
    limit: limit && { value: limit.value, unit: limit.unit },
    said: figure.said,
    about: about && {
      ...about,
      words: {
        ...about.words,
        paragraph: paragraphOf(
          decision,
          decision.blocks.find((block) => block.id === about.words.block)!,
        ),
      },
    },
  }
}

function paragraphOf(decision: Decision, block: Block): number | null {
  let at: Block | undefined = block
  for (let depth = 0; at && at.number === null && at.parent && depth < 9; depth++) {
    const parent: string = at.parent
    at = decision.blocks.find((other) => other.id === parent)
  }
  return at?.number ?? null
}
