import { daysBetween } from '../../lib/calendar/day.ts'
import { inDays, spokenLength } from '../../lib/calendar/lengths.ts'
import { formatDay, formatDays, formatLimit, formatSpan } from '../../lib/calendar/words.ts'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import { nameOf } from '../../lib/delays/clock-name.ts'
import type { LimitState } from '../../lib/record.ts'
import { stateOf, worstFirst } from '../../lib/delays/state-of.ts'
import type { Words } from '../../lib/text/words.ts'
import type { Clock, DecisionRecord, Stated } from '../../lib/record.ts'
import { isByLikeness } from '../../lib/score/by-likeness.ts'
import { longestShortName, shortNames } from '../../lib/rules/short-names.ts'
import { shorten } from '../../lib/text/shorten.ts'

/** What the first view of the card says, in plain data. */
export interface FirstView {
  state: LimitState
  /** The heading, and what stands beside it. */
  result: string
  limit: string | null
  /** What had to be done, where the heading does not say it. */
  what: string | null
  /** After the tag: by how much, by whose words, whether certain. */
  by: string
  /** The words that it rests on, one a paragraph. */
  words: Words[]
  /** The clock or the figure that is drawn. */
  clock: Clock | null
  figure: Stated | null
  /** "Also late", "Perhaps late", "Kept" … with what belongs to each. */
  also: { title: string; text: string }[]
}

/** Decisions that nobody investigated: what is told in them is nobody's finding. */
const refused = /\b(?:closed|not investigat|discontinu|outside|declin)/i

/** Characters of what else was late that one line of a wide card holds, and two or three of a narrow one. */
const line = 36

/** The first view of a reading. */
export function firstView(record: DecisionRecord): FirstView {
  const { headline, delays, stated, dropped, dates } = record
  const ranked = worstFirst(delays)
  if (!headline) {
    const said = stated.find(({ said: by }) => by === 'allegation')
    const closed = refused.test(record.outcome ?? '')
    const read = dates.length ? say('card_datesRead', { n: dates.length }) : say('card_noDatesRead')
    return {
      state: 'not checked',
      what: null,
      clock: null,
      figure: null,
      also: [],
      result: say(closed ? 'card_noFinding' : 'card_noneChecked'),
      limit: closed ? say('card_notInvestigated') : null,
      by: said ? say('card_onlySaid', { words: said.text }) : `${read} ${dropped[0] ? `${dropped[0].reason}.` : say('card_noneStarts')}`,
      words: said ? [said.words] : [],
    }
  }
  const figure = stated.find(({ id }) => headline.from.includes(id)) ?? null
  const lead = headline.state === 'kept' ? null : (ranked.find(({ id }) => headline.from.includes(id)) ?? null)
  const quoted = figure && headline.result.startsWith('“')
  const result = quoted ? `“${glance(headline.result.slice(1, -1), figure.text)}”` : headline.result
  const named = headline.what !== null && headline.result.startsWith(headline.what)
  return {
    state: headline.state,
    result,
    limit: headline.limit,
    what: named ? null : headline.what,
    by: byWords(record, lead, figure),
    words: perParagraph([figure?.words, lead?.start?.words, lead?.end?.words, lead?.limitFrom === 'page' && lead.limitWords]),
    clock: lead,
    figure: lead ? null : figure,
    also: alsoOf(headline.state === 'kept' ? [] : ranked.filter((clock) => clock !== lead)),
  }
}

/** Characters of a quote that a heading holds: two lines of a wide card, four of a narrow one. */
const longestQuote = 80

/** As much of a quote around the words of a figure as a heading holds. */
function glance(quote: string, figure: string): string {
  if (quote.length <= longestQuote) return quote
  const end = Math.max(0, quote.indexOf(figure)) + Math.min(figure.length, longestQuote)
  const from = end <= longestQuote ? 0 : end - longestQuote
  return `${from ? '… ' : ''}${shorten(quote.slice(from).replace(from ? /^\S{0,40}\s+/ : /^/, ''), longestQuote)}`
}

function byWords({ headline, delays, decisionDate, kind }: DecisionRecord, lead: Clock | null, figure: Stated | null): string {
  if (!lead)
    return figure
      ? say(kind === 'news' ? 'card_ownWordsArticle' : 'card_ownWordsDecision')
      : headline!.state === 'not checked'
        ? delays.some((clock) => stateOf(clock) === 'kept')
          ? say('card_faultFound')
          : say('card_laterDay', { n: delays.length })
        : say('card_allKept', { all: sayNumber(delays.length) })
  const { late, open } = lead
  if (late[0] <= 0) return say('card_byOrInTime', { length: spokenLength([0, late[1]]) })
  const own = figure && !headline!.result.includes(figure.text) ? `“${shorten(figure.text, 50)}”; ` : ''
  const length =
    figure?.kind === 'total' || !figure
      ? say('card_byLength', { length: figure ? spokenLength(late) : formatDays(late) })
      : say('card_byDates', { length: formatDays(late) })
  const certain = say(isByLikeness(lead) ? 'card_ifItsDays' : 'card_certain', { length: open && !figure ? formatDays(late) : length })
  const rest = `${figure?.kind === 'total' ? '' : own}${certain}${headline!.differs ? ` ${headline!.differs}` : ''}`
  if (!open) return rest
  return decisionDate && !figure ? say('card_byDecisionOf', { day: sayDay(decisionDate), rest }) : say('card_byDecision', { rest })
}

/** Others, each by its name and how late, those of one state together; what does not fit into a line is counted. */
function alsoOf(clocks: readonly Clock[]): FirstView['also'] {
  const of = (state: LimitState) => clocks.filter((clock) => stateOf(clock) === state)
  let room = line
  const list = (some: readonly Clock[], how: (clock: Clock) => string) => {
    const named: string[] = []
    for (const words of some.map(how)) if (!named[0] || (room -= words.length) > 0) named.push(words)
    room -= named[0]?.length ?? 0
    const words = named.join(', ')
    const more = some.length - named.length
    return more > 0 ? say('card_andMore', { list: words, count: sayNumber(more) }) : say('card_noMore', { list: words })
  }
  const [late, perhaps, kept] = [
    [...of('late'), ...of('not done')].toSorted((a, b) => b.late[0] - a.late[0]),
    of('perhaps late'),
    of('kept').length,
  ]
  const title = late.every(({ open }) => open) ? say('card_alsoNotDone') : say('card_alsoLate')
  return [
    ...(late.length
      ? [{ title, text: list(late, (clock) => say('card_lateByLength', { name: shortName(clock), length: spokenLength(clock.late) })) }]
      : []),
    ...(perhaps.length ? [{ title: say('card_perhapsLate'), text: room > 10 ? list(perhaps, shortName) : `${perhaps.length}.` }] : []),
    ...(kept ? [{ title: say('card_keptAlso'), text: `${kept}.` }] : []),
  ]
}

/** "stage two response", "agreed action “review its records …”": inside a sentence, and not for long. */
function shortName(clock: Clock): string {
  const name = shortNames[clock.rule] ?? nameOf(clock)
  const short = name.length > longestShortName ? name.slice(0, longestShortName - 2).replace(/\s+\S*$/, '') : name
  // Of what is called by its own words at least one is left, or none is quoted.
  const bare = short === name || short === 'Agreed action' ? short : `${short} …${short.includes('“') ? '”' : ''}`
  return bare.replace(/^[A-Z](?=[a-z]+\b)/, (first) => first.toLowerCase())
}

function perParagraph(all: (Words | null | undefined | false)[]): Words[] {
  const found = new Map<string, Words>()
  for (const words of all)
    if (words && !found.has(String(words.paragraph ?? words.block))) found.set(String(words.paragraph ?? words.block), words)
  return [...found.values()].toSorted((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0))
}

/** Lengths of a bar in days: within the limit, certainly over it, perhaps over it; and where the limit ends. */
export interface Drawn {
  within: number
  over: number
  maybe: number
  limit: number
  open: boolean
  state: LimitState
}

/** What is drawn of a clock; null where it has no length. */
export function drawnOf(clock: Clock): Drawn | null {
  const { start, due, elapsed, late, open } = clock
  if (!due) return null
  const [over, maybe] = [late[0], late[1] - late[0]]
  const taken = elapsed ? elapsed[1] : late[1]
  const within = Math.max(0, taken - late[1])
  return {
    within: late[1] > 0 ? within : taken,
    over,
    maybe,
    limit: start && late[1] <= 0 ? Math.max(0, daysBetween(start.from, due.from)) : within,
    open: open && over > 0,
    state: stateOf(clock),
  }
}

/** The same of a figure without dates; null where nothing tells its limit. */
export function drawnOfFigure(figure: Stated, limit: { value: number; unit: string } | null): Drawn | null {
  const allowed = limit ? inDays(limit) : 0
  if (!allowed) return null
  const days = inDays(figure)
  const over = figure.kind === 'excess' ? days : days - allowed
  return over > 0 ? { within: allowed, over, maybe: 0, limit: allowed, open: false, state: 'late' } : null
}

/** The words under a bar: start, end of the limit, end; each in full and short enough for a phone. */
export function axisOf(clock: Clock, decided: string | null): { full: string; thin: string }[] {
  const { start, due, end } = clock
  const ended = end ?? (decided ? { from: decided, to: decided } : null)
  const one = (span: { from: string; to: string } | null, full = (day: string) => day) =>
    span ? { full: full(formatSpan(span)), thin: monthOf(span.from) } : { full: '', thin: '' }
  return [
    one(start),
    due
      ? { full: say('card_limitEnds', { day: formatSpan(due) }), thin: say('card_limitEndsShort', { month: monthOf(due.from) }) }
      : { full: formatLimit(clock.limit), thin: '' },
    one(ended, clock.open ? (day) => say('card_decidedOn', { day }) : undefined),
  ]
}

/** "Jul 2023" */
const monthOf = (day: string): string => formatDay(day).replace(/^\d+ (\w{3})\w*/, '$1')
