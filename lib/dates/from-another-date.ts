import type { Day, Span } from '../calendar/span.ts'
import { day, monthOf, yearOf } from './civil.ts'
import { resolve } from './relative/resolve.ts'
import type { Precision } from './mention.ts'
import { speaks, WIDE } from './relative/leaning.ts'
import { key, type StoryDays } from './story-days.ts'
import { ofEvent } from './from-event.ts'
import type { Thread } from './thread.ts'
import type { Token } from './tokens.ts'

/** Between a length and the date that it comes to. */
const APPOSED = /^,?\s(?:in|on)\s(?:the\s)?$/
/** Whether a length that leads to a day has that day, without its year, beside it. */
export const isApposed = (t: Token, next: Token, text: string): boolean =>
  t.leaning?.way === 'shift' && !!next.date && !next.date.pointer && !next.span && APPOSED.test(text.slice(t.end, next.start))
const overlaps = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to

/** Whether a day of the month of `due` lies before it, and not before the date that was told before it. */
function fits(count: number, { span, precision }: Token, before: Token | null): boolean {
  if (precision !== 'day') return false
  const { from } = span!
  const same = day(yearOf(from), monthOf(from), count)
  return same < from && before !== null && before.precision === 'day' && before.span!.from <= same
}

/** Whether a day goes on from one that is told with its weekday: "on Monday 3 June … and on Thursday". */
function tellsWeekday(t: Token, ground: Token | null): boolean {
  let at = ground
  while (at?.source && at.source !== 'decision date' && at.leaning) at = at.source
  return at?.block === t.block && at.date?.weekday !== undefined
}

/** "two weeks after the move": sets the days of `t` from the day of what it names, where that is told. */
export function leanOnEvent(t: Token, all: readonly Token[], at: number, text: string): void {
  const found = ofEvent(all, at, text)
  if (!found) return
  const { day: from, itself } = found
  const ground = { span: from.span!, precision: from.precision }
  const got = itself ? ground : resolve(t.leaning!, { last: ground, lastDay: ground, speaking: null, beside: false, back: false })
  if (typeof got === 'string') return
  t.span = got.span
  t.precision = got.precision
  t.source = from
  t.part = 'day'
}

/**
 * "the following month", "last April": sets the days of `t` from the date before it, or from the day of whoever speaks.
 * @param lead the words of its sentence before it
 * @param next the expression behind it
 * @param looksBack whether the words look back
 * @param tells whether it stands where the story is told
 */
export function lean(
  t: Token,
  thread: Thread,
  text: string,
  lead: string,
  today: Day | null,
  days: StoryDays,
  next: Token | undefined,
  looksBack: boolean,
  tells: boolean,
): void {
  const it = t.leaning!
  let speaking: Day | null = null
  if (speaks(it)) {
    const near = thread.lastDay
    // "The reply of 22 March said a panel would meet next month": the month after March.
    const said =
      near &&
      it.way !== 'this' &&
      it.way !== 'ago' &&
      near.start >= t.from &&
      !/\b(?:since|until|by|from)\s+$/.test(text.slice(Math.max(t.from, near.start - 20), near.start))
    // “The letter will go this week”, say the minutes of that day.
    const quoted = near && /[“"‘][^”"]*$/.test(lead)
    const told = near && it.way === 'next' && /\b(?:said|told|would|expected|hoped|wrote|replied)\b/.test(lead)
    const from = said || told || quoted ? near : null
    speaking = from ? from.span!.from : today
    if (speaking) t.source = from ?? 'decision date'
  }
  const { last, main } = thread
  // "She reported on 12 April that it had leaned since 18 February. Nine days later …": nine days after the report.
  // "It had ten days from 14 April, until 30 April. An officer went on the 25th": of April.
  const planned =
    main &&
    (it.way === 'ordinal' || (it.way === 'following' && it.unit === 'month')) &&
    last === thread.aside &&
    last!.span!.from > main.span!.from
  const back = main && last !== main && ((last!.from === main.from && t.start >= last!.to) || planned)
  // "She complained on 11 November. The answer was due by 9 December, and it came on the 6th": of December, before it was due.
  const inTime = it.way === 'ordinal' && last !== null && last === thread.due && !back && fits(it.count, last, thread.previous)
  // "It was due on 5 August. It came on 9 November, three months later": three months from August.
  const beside = it.way === 'shift' && last && /^,?\s{0,2}$/.test(text.slice(last.end, Math.min(t.start, last.end + 4))) && thread.previous
  // "She noted that he had been ill in December. He would visit by the end of the month": of the month in which it was said.
  const meant =
    it.part &&
    it.unit === 'month' &&
    it.way === 'that' &&
    main &&
    last === thread.aside &&
    last!.start < t.from &&
    last!.span!.to < main.span!.from &&
    /\b(?:would|will|promised|hoped|should)\b/.test(lead)
      ? main
      : null
  const ground = meant || beside || (back ? main : last) || (tells ? thread.before : null)
  const lastDay = beside
    ? beside.precision === 'day'
      ? beside
      : null
    : back && main.precision === 'day'
      ? main
      : tells &&
          last &&
          last === main &&
          !last.heading &&
          WIDE.has(last.precision) &&
          !(thread.lastDay && thread.lastDay.span!.from > last.span!.to)
        ? last
        : (thread.lastDay ?? (tells ? thread.before : null))
  if (it.bare && !tellsWeekday(t, ground)) return
  const got = resolve(it, {
    last: ground as { span: Span; precision: Precision } | null,
    lastDay: lastDay as { span: Span } | null,
    speaking,
    beside: ground ? /^,? on $/.test(text.slice(ground.end, t.start)) : false,
    back: looksBack || inTime,
  })
  if (typeof got === 'string') t.reason = got
  else if (it.way === 'shift' && /\bwould have\b[^;]*$/.test(lead)) t.reason = 'It did not happen.'
  else {
    t.span = got.span
    t.precision = got.precision
    // "the 15th" after "22 October" is 15 October where the page has named that day.
    const at = ground?.span!.from
    if (it.way === 'ordinal' && at && days.named.get(key({ base: 'day', date: it.count, month: monthOf(at) }))?.has(yearOf(at))) {
      const named = day(yearOf(at), monthOf(at), it.count)
      t.span = { from: named, to: named }
    }
    // "until nine months later in February 2024": the days are those of the date beside it.
    if (it.way === 'shift' && next?.date && next.span && APPOSED.test(text.slice(t.end, next.start)) && !overlaps(t.span, next.span)) {
      t.span = next.span
      t.precision = next.precision
      t.source = next
    }
    t.source ??= ground!
    t.part = got.precision === 'day' ? 'day' : got.precision === 'year' ? 'year' : 'month'
  }
}
