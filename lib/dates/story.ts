import type { Day, Span } from '../calendar/span.ts'
import type { Decision, SectionKind } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { daysBetween } from '../calendar/day.ts'
import { yearOf } from './civil.ts'
import { isApposed, lean, leanOnEvent } from './from-another-date.ts'
import { type Cues, cuesOf, inClause, namesAside } from './cues.ts'
import { isBeside } from './from-event.ts'
import { lateness } from './lateness.ts'
import { join, key, StoryDays } from './story-days.ts'
import { Thread, YEARS } from './thread.ts'
import { give, type Token } from './tokens.ts'
import { inferYear } from './year.ts'
import { comesRound, yearOfStory } from './yearly.ts'

/** Sections that come back to the days of the story. */
const RETOLD = new Set<SectionKind>(['analysis', 'injustice', 'decision', 'action', 'summary'])
/** Sections whose days are not those of the story. */
const ASIDE = new Set<SectionKind>(['head', 'method', 'law', 'powers'])
/** Sections that stand before the story and tell it in short. */
const EARLY = new Set<SectionKind>(['head', 'summary', 'complaint'])

/** "from 1 April to ", "between May and ". */
const RANGE = cued(/\b(?:from|between)\s(?:the\s)?[^,.]{1,24}\s?(?:to|until|till|and|[-–—])\s(?:the\s)?$/i)
/** What was so then, and then: not the day of a letter that is named. */
const AND = cued(/^ (?!\w+,? (?:on|in|by) )[^.;]{1,80} and [^.;,]{1,30}\b(?:by|in)\s$/)
const RANGE_START = cued(/\b(?:from|between)\s(?:the\s|about\s|around\s)?$/i)
const RANGE_GOES_ON = cued(/^\s(?:to|until|till|and|[-–—])\s(?:the\s)?$/)

/**
 * Reads the year, or the days, of every token that does not say it, from the story that the decision tells.
 * @param today day of the decision or article
 * @param all the tokens of the page, in order; their days are set in place
 */
export function* readStory(decision: Pick<Decision, 'text' | 'sections'>, today: Day | null, all: Token[]): Generator<void> {
  const story = new Story(decision, today, lateness(decision.text, all))
  for (const t of all) story.note(t)
  // The summary and the complaint come last, when the years of the story are known.
  const early = (t: Token) => EARLY.has(story.kind(t))
  yield
  yield* story.read(all.filter((t) => (t.leaning || !t.duration) && !early(t)))
  yield* story.read(all.filter((t) => (t.leaning || !t.duration) && early(t)))
  story.settle()
}

class Story {
  private readonly decision: Pick<Decision, 'text' | 'sections'>
  private readonly today: Day | null
  private readonly kinds: SectionKind[]
  /** Dates that are only mentioned. */
  private readonly brief = new Set<Token>()
  private readonly days: StoryDays
  /** Days that the law names for every year. */
  private readonly everyYear = new Set<Token>()

  /** How long after a day something is said to have come. */
  private readonly late: ReadonlyMap<Token, [number, number]>

  constructor(decision: Pick<Decision, 'text' | 'sections'>, today: Day | null, late: ReadonlyMap<Token, [number, number]>) {
    this.late = late
    this.decision = decision
    this.today = today
    this.days = new StoryDays(today)
    let outer: SectionKind = 'other'
    this.kinds = decision.sections.map(({ level, kind }) => {
      // "Personal budget" after "Analysis" is a part of it, and so are the topics that follow.
      if (kind !== 'found' || level < 3) outer = kind
      return kind === 'found' && level > 2 && outer === 'analysis' ? outer : kind
    })
  }

  kind(t: Token): SectionKind {
    return this.kinds[t.section] ?? 'other'
  }

  /** The story goes on under headings of its own: "Stage three", "After the panel". */
  private tells(t: Token): boolean {
    return this.kind(t) === 'found' || this.kind(t) === 'events'
  }

  note(t: Token): void {
    // The day of the decision is no day of its story.
    if (this.kind(t) === 'head') return
    this.days.note(t, ASIDE.has(this.kind(t)) || this.kind(t) === 'action')
  }

  *read(part: Token[]): Generator<void> {
    const { text } = this.decision
    let thread = new Thread()
    // "January to October 2023" as a heading: what stands under it lies within.
    let frame: Span | null = null
    let before: Token | null = null
    const waits = part.map((t) => !t.span)
    for (let i = part.length - 2; i >= 0; i--) waits[i] ||= waits[i + 1]! && this.kind(part[i]!) === this.kind(part[i + 1]!)
    for (const [i, t] of part.entries()) {
      const opens = t.block !== before?.block
      // Each agreed action looks to its own day.
      if (before && (t.section !== before.section ? this.kind(before) !== this.kind(t) : opens && this.kind(t) === 'action'))
        thread = new Thread(this.tells(before) && this.tells(t) ? (thread.main ?? thread.before) : null)
      if (t.section !== before?.section) frame = null
      before = t
      // What has its days needs no more than them, unless something leans on it.
      if (t.span && !waits[i]) {
        if (t.heading) frame = join(frame, t.span)
        continue
      }
      if (i % 4 === 0) yield
      const lead = text.slice(Math.max(t.from, t.start - 240), t.start)
      const cues = cuesOf(lead, text.slice(t.end, Math.min(t.to, t.end + 160)), this.kind(t) === 'action')
      if (t.leaning?.event) {
        const next = part[i + 1]
        const beside = isBeside(t, next, text)
        if (beside && !next!.span) this.giveYear(next!, thread, cues, frame, part.slice(i + 2, i + 7))
        if (!ASIDE.has(this.kind(t))) leanOnEvent(t, part, i, text)
        continue
      }
      if (t.leaning?.told && !this.follows(t, cues, thread)) continue
      if (t.leaning) {
        // "The Director wrote three weeks later, on 13 November": the date says which year.
        const next = part[i + 1]
        if (next && isApposed(t, next, text)) this.giveYear(next, thread, cues, frame, part.slice(i + 2, i + 7))
        lean(t, thread, text, lead, this.today, this.days, next, cues.back, this.tells(t))
      } else if (!t.span) {
        if (t.date!.pointer) this.point(t, thread)
        if (!t.span && !this.standing(t, lead)) this.giveYear(t, thread, cues, frame, part.slice(i + 1, i + 6))
        else if (t.span) t.part = 'year'
      }
      if (!t.span) continue
      if (!t.explicit && !this.everyYear.has(t)) this.note(t)
      if (t.heading) frame = join(frame, t.span)
      const future = this.today !== null && t.span.from > this.today
      const passing = YEARS.has(t.precision) && thread.main !== null && t.span.to < thread.main.span!.from
      // "It had until 4 March 2024" is where a finding begins.
      const open = cues.open && !(t.explicit && RETOLD.has(this.kind(t)))
      // "last April" is said from the day of the decision, not from a day of the story.
      if (t.leaning && t.source === 'decision date') continue
      const near = lead.slice(-80)
      if (this.isBrief(t, cues, near, thread.main)) this.brief.add(t)
      if (cues.due) thread.due = t
      // "On 13 March 2023 it sent the bill for 2023/24": what comes next goes on from the day.
      const ofBill = t.precision === 'financial year' && thread.last?.precision === 'day' && thread.last.start >= t.from
      if (ofBill || this.stands(t, near)) thread.pass(t)
      else
        thread.add(
          t,
          cues.back || cues.ahead || open || (cues.lead === 'before' && !t.explicit) || future || passing || this.brief.has(t),
          future,
          cues.lead === 'since',
          opens && !t.item,
        )
    }
  }

  /**
   * Whether no day goes on from it, not even in its own sentence: "born in May 2011", "the officer who had come in 2019 had left in May".
   */
  private stands(t: Token, near: string): boolean {
    if (!t.explicit || ASIDE.has(this.kind(t))) return false
    return (YEARS.has(t.precision) && inClause(near)) || (namesAside(near) && this.days.far(t))
  }

  /** Whether it is only mentioned, so that later sentences do not go on from it: "the 2021 review", "her letter of 3 May 2018". */
  private isBrief(t: Token, cues: Cues, near: string, main: Token | null): boolean {
    if (!t.explicit || ASIDE.has(this.kind(t))) return false
    // "Paid him too much in 2020/21": what a sum is for.
    if (t.precision === 'financial year') return true
    if (YEARS.has(t.precision) && namesAside(near)) return true
    return cues.lead === 'of' && main !== null && daysBetween(t.span!.to, main.span!.from) > 366
  }

  /**
   * Whether a year named by itself is no part of the story that goes on at `t`: none of its days is. Where the story itself is told,
   * the first year may begin it.
   */
  private passing(year: Token, t: Token, first: boolean): boolean {
    // "He had died in 2023, as she said when on 20 November she asked"
    if (year.start >= t.from && !/,\s(?:as|but|so|when|yet)\s/.test(this.decision.text.slice(year.end, t.start))) return false
    if (this.brief.has(year)) return true
    if (!YEARS.has(year.precision) || !this.days.empty(year)) return false
    return (
      !first ||
      RETOLD.has(this.kind(t)) ||
      (year.block !== t.block && this.days.reach !== null && yearOf(year.span!.to) + 1 < yearOf(this.days.reach.from))
    )
  }

  /** Whether "on the Friday" goes on from the day before it: where the story tells what happened, from a day on which something did. */
  private follows(t: Token, cues: Cues, thread: Thread): boolean {
    const kind = this.kind(t)
    return !RETOLD.has(kind) && !ASIDE.has(kind) && !(cues.had && t.leaning!.count > 0) && !cues.either && thread.last === thread.main
  }

  /** "in January this year", "in June of that year". */
  private point(t: Token, thread: Thread): void {
    const pointer = t.date!.pointer!
    const by = /next|following/.test(pointer) ? 1 : /last|previous/.test(pointer) ? -1 : 0
    const told = /that|the /.test(pointer)
    const from = told ? thread.last?.span!.from : this.today
    if (!from) return
    give(t, yearOf(from) + by)
    t.source = told ? thread.last! : 'decision date'
  }

  /** A day that the law names for every year is that of the year of the story. @returns whether it is one, and has its days */
  private standing(t: Token, lead: string): boolean {
    const { base } = t.date!.parts
    if (
      !this.days.reach ||
      !/^(?:day|month|term|season)$/.test(base) ||
      !comesRound(lead, this.decision.text.slice(t.end, Math.min(t.to, t.end + 160)), ASIDE.has(this.kind(t)))
    )
      return false
    const named = this.days.named.get(key(t.date!.parts))
    const year = yearOfStory(t.date!.parts, this.days.months, this.days.reach, named)
    if (!year) return false
    give(t, year)
    t.source = named?.get(year) ?? 'decision date'
    this.everyYear.add(t)
    return true
  }

  /** What the law names for every year is that of the story, once the story has named it too. */
  settle(): void {
    for (const t of this.everyYear) {
      const named = this.days.named.get(key(t.date!.parts))
      if (!named || named.has(yearOf(t.span!.from))) continue
      const year = yearOfStory(t.date!.parts, this.days.months, this.days.reach!, named)
      if (!year || !named.has(year)) continue
      give(t, year)
      t.source = named.get(year)!
    }
  }

  private giveYear(...[t, ...rest]: Parameters<Story['infer']>): void {
    this.infer(t, ...rest)
    if (t.span) t.part = 'year'
  }

  private infer(t: Token, thread: Thread, cues: Cues, frame: Span | null, rest: Token[]): void {
    const { text } = this.decision
    const { parts, weekday } = t.date!
    const kind = this.kind(t)
    const years = this.days.named.get(key(parts))
    const main = thread.main?.span
    // What comes after it in the sentence bounds it, unless that is itself a look back.
    const next = rest.find((n) => n.date && n.explicit && n.start < t.to && !YEARS.has(n.precision) && !(main && n.span!.to < main.from))
    const ahead = rest.find(
      (n) => n.date && n.explicit && n.block === t.block && !YEARS.has(n.precision) && !(main && n.span!.from < main.from),
    )
    // "replied in June, having received the request in March 2023": the later words name the earlier day.
    const turned = next && /\b(?:after|since|following|having|because|against)\b/.test(text.slice(t.end, next.start).slice(-200))
    // "In January 2023 it had 11 of them and nine by September."
    const beside = thread.main === thread.last && main && thread.main!.explicit && thread.main!.start >= t.from && !cues.back
    const goesBeside = beside && !YEARS.has(thread.main!.precision) && AND.test(text.slice(thread.main!.end, t.start))
    const anchors = turned
      ? [next]
      : goesBeside
        ? [thread.main!]
        : cues.recent
          ? []
          : thread.anchors(t, cues.had, (a) => this.passing(a, t, a === thread.main))
    // "She had applied in November 2019. It had refused in March": a flashback goes forward too.
    const { last, aside } = thread
    const goesOn =
      cues.had &&
      aside !== null &&
      main &&
      ((anchors[0] === aside && aside.span!.to < main.from) || (aside === last && aside.start >= t.from))
    const range = last !== null && last.end > t.start - 14 && RANGE.test(text.slice(Math.max(0, last.start - 9), t.start))
    const to = rest[0]
    const until =
      to?.date &&
      !to.span &&
      to.start < t.to &&
      RANGE_START.test(text.slice(Math.max(t.from, t.start - 12), t.start)) &&
      RANGE_GOES_ON.test(text.slice(t.end, to.start))
        ? to.date.parts
        : null
    const alone = anchors.length === 0
    const late = this.late.get(t)
    // "Had it replied by 12 May, she would have had it in June": a day of the same sentence is what to go on from.
    const unreal = cues.unreal && !(last && last.start >= t.from)
    // "the minutes of 8 April" names a day again.
    const weight =
      parts.base === 'day' ? [25, 25, cues.lead === 'of' || (cues.had && cues.reported) ? 25 : 4] : [kind === 'action' ? 3 : 10, 4, 1]
    // What the agreed actions name again is a day of the story: "the journeys between 3 September and 1 April".
    const action = cues.action && !(parts.base === 'day' && years && !/^(?:by|before|until|till)$/.test(cues.lead))
    const y = inferYear({
      parts,
      until,
      weekday,
      frame,
      seen: parts.base === 'month' && alone ? [...(this.days.named.get(`in ${parts.month}`)?.keys() ?? [])] : [],
      anchors: (alone && thread.before && !cues.recent ? [thread.before] : anchors).map((a) => a.span!),
      list: turned ? [] : thread.list.map((a) => a.span!),
      near:
        unreal || (RETOLD.has(kind) && !action && !cues.either && parts.base === 'day')
          ? thread.days
              .slice(-12)
              .filter((d) => !unreal || d !== last)
              .map((a) => a.span!)
          : [],
      later: next && !turned ? next.span : alone && ahead && kind !== 'method' ? ahead.span : null,
      leadsTo: !next && !alone && ahead ? ahead.span : null,
      named: years ? [...years.keys()] : [],
      // Many a day lies so long before the one that came late; few so long after the one that it was due on.
      lateWeight: late && late[0] < 0 ? 8 : 30,
      late: late && this.days.reach ? this.days.followed(parts, late) : [],
      // "should have been held by 5 June": a day that was worked out, not one that is named again.
      namedWeight: action || cues.recent ? 1 : cues.either ? 6 : weight[alone ? 0 : RETOLD.has(kind) ? 1 : 2]!,
      unreal,
      next: cues.next,
      back: cues.back,
      argues: RETOLD.has(kind) && !(last && last.start >= t.from),
      opens: kind === 'analysis' && !/^(?:to|from)$/.test(cues.lead),
      range, // The items of a complaint stand side by side; those of a chronology follow each other.
      either: cues.either || (t.item && EARLY.has(kind) && thread.last?.block !== t.block),
      forward: cues.back ? (cues.reported || goesOn ? 1 : /\bborn in $/.test(text.slice(t.start - 8, t.start)) ? 12 : 6) : 0,
      ahead: cues.ahead && kind !== 'law',
      open: cues.open,
      action,
      reach: kind === 'method' || kind === 'action' || cues.recent ? null : this.days.reach,
      today: this.today,
    })
    if (y === null) t.reason = 'The year is not said and nothing on the page tells it.'
    else {
      give(t, y)
      t.source = years?.get(y) ?? thread.main ?? 'decision date'
    }
  }
}
