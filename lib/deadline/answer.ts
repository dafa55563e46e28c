import type { Day, Span } from '../calendar/span.ts'
import { formatDay, formatSpan, fromToday, wholeUnits } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { inVoice, lasting } from './what-to-do.ts'
import { forOmbudsman, safeDay } from './next.ts'
import { startOf } from './nouns.ts'
import { firstDue, ownLimit, type Branch, type Step } from './step.ts'
import { ifText, spanWords, whoMust, workingOf } from './words.ts'
import type { WorkedOut } from './work-out.ts'

/** The answer that stands on top. */
export interface Answer {
  /** `ask`: a question has to be answered first; `none`: no fixed time, and none was entered; `over`: the reader's own time is past. */
  state: 'overdue' | 'perhaps overdue' | 'waiting' | 'late' | 'perhaps late' | 'kept' | 'yours' | 'over' | 'unknown' | 'ask' | 'none'
  /** "Overdue since 16 April 2026, 7 months." */
  head: string
  /** Sentences under it. */
  lines: string[]
  /** The step that it is about. */
  step: Step | null
}

/** One more way in which the step could run, while the reader has not said which. */
export interface Other {
  branch: Branch
  step: Step
}

/** Steps that lead to another one, and are no answer to what was asked. */
const formal: ReadonlySet<string> = new Set(['lgsco-code-ack', 'asc-complaint-ack', 'ehc-review-report', 'cin-referral-decision'])

/**
 * The step that matters. While it is not done, the one that the matter names. Else, of the council's: the one that is overdue and ends
 * last, then the first that is still to come. Formalities, sums and duties that only last lead nothing. Else the reader's own.
 */
export function leading({ main }: Asked, { steps }: Pick<WorkedOut, 'steps'>): Step | null {
  const usual = steps.filter((step) => step.usual)
  const named = usual.find(({ limit }) => limit.id === main || limit.id === ownLimit)
  if (named && !named.ended) return named
  const council = usual.filter(({ limit: { id, by, force } }) => !by && force !== 'derived' && !lasting.has(id) && !formal.has(id))
  // Once what mattered is done, only what that began comes next.
  const begun = new Set<string | undefined>(usual.map(({ ended }) => ended?.kind))
  const open = council.filter(({ ended, from, branches }) => !ended && branches[0]!.due && (!named || begun.has(from)))
  return (
    byDay(open.filter(({ state }) => state === 'overdue')).at(-1) ??
    byDay(open)[0] ??
    named ??
    byDay(council.filter(({ ended }) => ended)).at(-1) ??
    council[0] ??
    byDay(usual.filter(({ limit }) => limit.by === 'complainant'))[0] ??
    byDay(usual)[0] ??
    null
  )
}

const byDay = (steps: Step[]): Step[] => steps.toSorted((a, b) => firstDue(a).localeCompare(firstDue(b)))

/**
 * Ways beside the usual one that are still possible: of the step itself, and of the limits that an open question would put in its place.
 */
export function othersOf(step: Step, { steps }: Pick<WorkedOut, 'steps'>): Other[] {
  const own = step.branches.slice(1).map((branch) => ({ branch, step }))
  const instead = step.applies ? [] : steps.filter((each) => !each.usual && each.from === step.from && !each.limit.by === !step.limit.by)
  return [...own, ...instead.flatMap((each) => each.branches.map((branch) => ({ branch, step: each })))].filter(({ branch }) => branch.due)
}

/** The other way that ends last, where it ends after the usual one. */
export function latestOther(step: Step, worked: Pick<WorkedOut, 'steps'>): Other | null {
  const usual = step.branches[0]!.due?.to ?? ''
  return (
    othersOf(step, worked)
      .filter(({ branch }) => branch.due!.to > usual)
      .toSorted((a, b) => b.branch.due!.to.localeCompare(a.branch.due!.to))[0] ?? null
  )
}

/** The answer to what a reader told: how it stands, at the latest since when, and what can be done. */
export function answerOf(asked: Asked, worked: WorkedOut, today: Day): Answer {
  const unanswered = worked.questions.find((each) => each.must && !worked.answered.has(each.id))
  if (unanswered) return { state: 'ask', head: 'Answer one question, and you see the day.', lines: [], step: null }
  const step = leading(asked, worked)
  if (!step) return noAnswer(worked)
  const [branch] = step.branches as [Branch]
  if (!branch.due)
    return { state: 'unknown', head: 'No last day can be counted.', lines: [...workingOf(branch), `${whoMust(step)}.`], step }
  const other = latestOther(step, worked)
  const { state, head } = step.ended
    ? doneHead(branch, step.ended.span)
    : step.limit.by === 'complainant'
      ? yoursHead(branch.due, today)
      : openHead(step, branch, other, today)
  const lines = [
    other && !step.ended ? latestLine(other, today) : '',
    step.chained ? chainLine(step) : '',
    `${whoMust(step)}.`,
    state === 'over' ? 'Later may still be possible. Ask, and say why.' : '',
    canDo(asked, worked, state, today),
  ]
  return { state, head, lines: lines.filter(Boolean), step }
}

function noAnswer({ none, notYet }: WorkedOut): Answer {
  const since = notYet[0]?.effective?.from
  if (notYet.length && since)
    return {
      state: 'none',
      head: 'We do not know the rule of that time.',
      step: null,
      lines: [
        `The rule of today has been in force since ${formatDay(since)} only (${notYet[0]!.citation}). ` +
          'Another one may have held before. Ask for advice.',
      ],
    }
  return {
    state: 'none',
    head: none.some(({ atOnce }) => atOnce) ? 'Due at once: the law gives no time to wait.' : 'No law sets a time for this.',
    lines: none.length ? [] : ['No day follows from what you entered.'],
    step: null,
  }
}

function openHead({ limit }: Step, { due, state }: Branch, other: Other | null, today: Day): Pick<Answer, 'state' | 'head'> {
  const about = 'approx' in limit.length && limit.length.approx ? 'about ' : ''
  const { from, to } = due!
  if (from === to) {
    if (today <= to) return { state: 'waiting', head: `Due by ${about}${formatDay(to)}, ${fromToday(to, today)}.` }
    const since = `verdue since ${about}${formatDay(to)}, ${wholeUnits(to, today)}`
    if (about) return { state: 'perhaps overdue', head: `Perhaps o${since}.` }
    const unless = other && other.branch.due!.to >= today ? ifText(other.branch).replace(/^If /, '') : ''
    return unless ? { state: 'perhaps overdue', head: `O${since}, unless ${unless}.` } : { state: 'overdue', head: `O${since}.` }
  }
  if (state === 'overdue') {
    const unless = other && other.branch.due!.to >= today ? `, unless ${ifText(other.branch).replace(/^If /, '')}` : ''
    return {
      state: unless ? 'perhaps overdue' : 'overdue',
      head: `Overdue since ${formatDay(to)} at the latest, ${wholeUnits(to, today)}${unless}.`,
    }
  }
  if (state === 'perhaps overdue')
    return { state, head: `Perhaps overdue: the last day lies between ${formatDay(from)} and ${formatDay(to)}.` }
  return { state: 'waiting', head: `Due by a day between ${formatDay(from)} and ${formatDay(to)}.` }
}

function yoursHead({ from, to }: Span, today: Day): Pick<Answer, 'state' | 'head'> {
  if (today <= from)
    return {
      state: 'yours',
      head:
        from === to
          ? `You have until ${formatDay(to)}, ${fromToday(to, today)}.`
          : `You have until ${formatDay(from)}, or a little longer.`,
    }
  return today > to
    ? {
        state: 'over',
        head: `Your time ended on ${from === to ? formatDay(to) : `a day up to ${formatDay(to)}`}, ${wholeUnits(to, today)} ago.`,
      }
    : { state: 'yours', head: `Your time may be over: it ends between ${formatDay(from)} and ${formatDay(to)}.` }
}

function doneHead({ due, state }: Branch, done: Span): Pick<Answer, 'state' | 'head'> {
  const on = done.from === done.to ? `on ${formatDay(done.to)}` : `in ${formatSpan(done)}`
  if (state === 'late') return { state, head: `Done ${wholeUnits(due!.to, done.from)} late, ${on}.` }
  return state === 'kept'
    ? { state, head: `Done in time, ${on}.` }
    : { state: 'perhaps late', head: `Done ${on}: perhaps late. The last day was ${spanWords(due!)}.` }
}

function latestLine({ branch }: Other, today: Day): string {
  const last = branch.due!.to
  const condition = ifText(branch).replace(/^If/, 'if').replace(/^For/, 'for')
  return last < today
    ? `At the latest, ${condition}: since ${formatDay(last)}, ${wholeUnits(last, today)}.`
    : `At the latest, ${condition}: by ${formatDay(last)}.`
}

/** Where the step before it is not done: what the day rests on. */
function chainLine(step: Step): string {
  const day = formatDay(step.branches[0]!.trace!.counts.at(-1)!.start)
  return `This counts from the last day for ${startOf(step)}, ${day}. If that came earlier, the last day was earlier too.`
}

/** What can be done now, with the day until which the Ombudsman can be asked about the delay. */
function canDo(asked: Asked, worked: WorkedOut, state: Answer['state'], today: Day): string {
  if (state !== 'overdue' && state !== 'perhaps overdue') return ''
  const safe = forOmbudsman(asked) ? safeDay(worked.days[asked.kind ?? 'asked']) : null
  if (!safe) return 'You can write now.'
  if (safe >= today) return inVoice(`You can write now, and go to the Ombudsman until ${formatDay(safe)}.`, 'page')
  return (
    'You can write now. For the Ombudsman there are twelve months from the day you first knew; ' +
    'yours may be over, but good reasons count.'
  )
}
