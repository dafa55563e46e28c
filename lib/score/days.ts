import { daysBetween } from '../calendar/day.ts'
import type { Span } from '../calendar/span.ts'
import type { DateMention, Mention, RelativeMention } from '../dates/mention.ts'
import type { Block, Decision, SectionKind } from '../page/decision.ts'
import type { Event } from '../record.ts'
import { sentences } from '../text/sentences.ts'
import { stems } from '../text/stems.ts'
import type { Stems } from '../text/stems.ts'
import { factsOf } from './facts.ts'
import type { Facts } from './facts.ts'

/** A sentence of the page, numbered through. */
export interface Line {
  n: number
  /** Index of its paragraph. */
  block: number
  section: SectionKind
  start: number
  end: number
  text: string
  about: Stems
}

/** A day of the page where it stands. */
export interface Spot {
  mention: DateMention | RelativeMention
  line: Line
  /** What its own clause says, and with the sentence before where it only points back. */
  facts: Facts
  leaning: Stems
  /** The clause as far as the day, and as a whole. */
  before: string
  clause: string
  /** What today's reading makes of it. */
  event: Event | null
  /** 1 where another day stands before it in its sentence. */
  second: number
  /** How many days stand before it. */
  order: number
}

/** A day, or the days that it can be, with all its places. */
export interface DayPoint {
  span: Span
  spots: Spot[]
}

/** Longer sentences are cut. */
const longest = 700
/** Places of days that are looked at: no decision has more, and it keeps the time of a page that is none within bounds. */
export const mostSpots = 500
/** A year says too little. */
const widest = 100
const silent: ReadonlySet<SectionKind> = new Set(['head', 'powers', 'method', 'action'])
const pointing = /^(?:and |but |so |then |when |once )?(?:it|this|that|they|these|he|she|which|the council)\b/i

/** The sentences of a page, in order. */
export function linesOf({ blocks, sections, text }: Decision): Line[] {
  const lines: Line[] = []
  for (const [b, block] of blocks.entries()) {
    if (!isProse(block)) continue
    const section = sections[block.section]?.kind ?? 'other'
    if (section === 'powers' || section === 'head') continue
    for (const { start, end } of sentences(text, block)) {
      const words = text.slice(start, Math.min(end, start + longest))
      lines.push({ n: lines.length, block: b, section, start, end, text: words, about: stems(words) })
    }
  }
  return lines
}

const isProse = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'item'

/** The days that the page names, where they stand. */
export function daysOf(decision: Decision, mentions: readonly Mention[], events: readonly Event[], lines: readonly Line[]): DayPoint[] {
  const byMention = new Map<string, Event>()
  for (const event of events) for (const id of event.mentions) if (!byMention.get(id)?.kind) byMention.set(id, event)
  const points = new Map<string, DayPoint>()
  let at = 0
  let order = 0
  const dated = mentions.filter((m): m is DateMention | RelativeMention => m.kind !== 'duration' && !!m.span)
  for (const [i, mention] of dated.entries()) {
    if (order >= mostSpots) break
    while (at < lines.length && lines[at]!.end < mention.end) at += 1
    const line = lines[at]
    if (!line || line.start > mention.start || silent.has(line.section)) continue
    if (daysBetween(mention.span!.from, mention.span!.to) > widest) continue
    const last = dated[i - 1]
    const next = dated[i + 1]
    const from = last && last.end > line.start && last.start < mention.start ? last.end : line.start
    const to = next && next.start < line.end ? next.start : line.end
    const before = decision.text.slice(from, mention.start)
    const rest = decision.text.slice(mention.end, Math.min(to, mention.end + 240))
    // "On 3 May she asked for …": what the day is of stands behind it.
    const leads = before.replace(/[^a-z]/gi, '').length < 12
    const after = leads ? rest : rest.split(/[,;:]| and (?=\w+ed\b|it\b|the\b|she\b|he\b)| but /)[0]!
    const clause = `${before.slice(-300)} ${after}`
    const facts = factsOf(clause)
    const previous = lines[at - 1]
    const leaning = new Map(facts.about)
    if (previous && previous.block === line.block && (pointing.test(line.text) || facts.about.size < 2))
      for (const [stem, weight] of previous.about) if (!leaning.has(stem)) leaning.set(stem, weight / 2)
    const spot: Spot = {
      mention,
      line,
      facts,
      leaning,
      before,
      clause,
      event: byMention.get(mention.id) ?? null,
      order: order++,
      second: from === line.start ? 0 : 1,
    }
    const key = `${mention.span!.from} ${mention.span!.to}`
    const point = points.get(key)
    if (point) point.spots.push(spot)
    else points.set(key, { span: mention.span!, spots: [spot] })
  }
  return [...points.values()]
}
