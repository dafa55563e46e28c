import type { CalendarEntry } from '../export/ics.ts'
import type { Day, Span } from '../calendar/span.ts'
import { formatDay, formatSpan } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { lengthText } from '../rules/length-text.ts'
import { most, type Case, type CaseAction, type Mark } from '../watchlist/case.ts'
import type { Matter } from '../watchlist/matter.ts'
import { newCase } from '../watchlist/new-case.ts'
import { leading, othersOf } from './answer.ts'
import { toReader } from './nouns.ts'
import { dayText, ifText, whoMust } from './words.ts'
import type { Step } from './step.ts'
import type { WorkedOut } from './work-out.ts'

/** A case of one's own in the making. */
export interface Kept {
  /** What no other case has; the same while the page is open, so that keeping twice keeps one case. */
  key: string
  asked: Asked
  /** Name of the council; '' where it was not given. */
  council: string
  start: Span | null
  worked: WorkedOut
  reference?: string
  /** What was told, to be kept with the case. */
  matter?: Matter
  /** The case as it was kept before: its notes, tags and marks stay. */
  before?: Case | null
}

/**
 * The case that is kept on the watchlist: one action for each limit that applies for certain, due on the latest day that it can be, so
 * that it is called
 * overdue only when it is.
 * @param readOn today
 * @param at now, in milliseconds
 */
export function keptCase({ key, asked, council, start, worked, reference = '', matter, before }: Kept, readOn: Day, at: number): Case {
  const title = `${toReader(asked)}${start ? ` (${formatSpan(start)})` : ''}`.slice(0, most.line)
  const made = newCase(
    key,
    {
      title,
      bodies: council.trim() ? [council.trim().slice(0, most.line)] : [],
      category: asked.domain,
      reference: reference.trim().slice(0, most.line) || null,
      headline: title,
      actions: worked.steps
        .filter(isKept)
        .slice(0, most.actions)
        .map((step) => actionOf(step, asked, worked, readOn)),
      ...(matter && { matter }),
    },
    readOn,
    at,
  )
  if (!before) return made
  const { added, notes, tags, readOn: first } = before
  return { ...made, added, notes, tags, readOn: first, actions: made.actions.map((action) => markedBefore(action, before)) }
}

/** What the reader said about an action elsewhere stays; so does the day from which it is watched. */
function markedBefore(action: CaseAction, { actions }: Case): CaseAction {
  const old = actions.find(({ id }) => id === action.id)
  if (!old) return action
  const { since, later, changed } = old
  return action.mark.as === 'done' || changed === 0
    ? { ...action, since, later, changed }
    : { ...action, since, later, changed, mark: old.mark }
}

/** Sums are no limits of their own, and what does not usually apply is no deadline. */
const isKept = ({ usual, limit }: Step): boolean => usual && limit.force !== 'derived'

function actionOf(step: Step, asked: Asked, worked: WorkedOut, readOn: Day): CaseAction {
  const { limit, ended } = step
  const due = latestDay(step, worked)
  // Who works out that an answer is late says that it has not come; of formalities, and of what others do, nothing is said.
  const waits = step === leading(asked, worked) && !limit.by && due !== null && due < readOn
  const mark: Mark = ended
    ? { as: 'done', on: ended.span.from === ended.span.to ? ended.span.from : null }
    : waits
      ? { as: 'not done', on: readOn }
      : { as: 'open' }
  return {
    id: limit.id,
    text: `${whoMust(step)}.`.slice(0, most.text),
    paragraph: null,
    kind: 'other',
    within: null,
    due,
    later: null,
    since: readOn,
    deadlineText: lengthText(limit.length),
    anchor: 'event',
    amounts: [],
    mark,
    note: noteOf(step, worked).slice(0, most.text),
    changed: 0,
  }
}

/** Every way in which a limit can still run, and the limits that an open question would put in its place. */
const waysOf = (step: Step, worked: WorkedOut) => [{ step, branch: step.branches[0]! }, ...othersOf(step, worked)]

/** The last day on which the limit can end; null where no way of counting gives a day. */
export const latestDay = (step: Step, worked: WorkedOut): Day | null =>
  waysOf(step, worked)
    .flatMap(({ branch }) => branch.due?.to ?? [])
    .toSorted()
    .at(-1) ?? null

/** Source, and every day that it can be. */
function noteOf(step: Step, worked: WorkedOut): string {
  const { limit } = step
  const branches = waysOf(step, worked).map(({ branch }) => branch)
  const open = branches.length > 1 || branches.some(({ due, when }) => when.length > 0 || (due && due.from !== due.to))
  const ways = open ? branches.map((branch) => `${ifText(branch) ? `${ifText(branch)}: ` : ''}${dayText(step, branch)}.`) : []
  return [`${limit.citation}.`, ...ways].join(' ')
}

/** The same deadlines for a calendar file; those that are done, or have no last day, are left out. */
export function keptEntries({ key, asked, council, worked }: Kept, revision: number): CalendarEntry[] {
  return worked.steps.flatMap((step): CalendarEntry[] => {
    const day = latestDay(step, worked)
    if (!day || step.ended || !isKept(step)) return []
    const first = waysOf(step, worked)
      .map(({ branch }) => branch)
      .flatMap(({ due }) => due?.from ?? [])
      .toSorted()[0]!
    return [
      {
        uid: `own-${key}.${step.limit.id}`,
        day,
        revision,
        cancelled: false,
        url: step.limit.url || null,
        title: `${first === day ? 'Last day' : 'Latest last day'}: ${council.trim() ? `${council.trim()}: ` : ''}${step.limit.name}`,
        text: [
          asked.says,
          `${whoMust(step)}.`,
          first === day ? '' : `The last day may be as early as ${formatDay(first)}.`,
          noteOf(step, worked),
        ]
          .filter(Boolean)
          .join('\n'),
      },
    ]
  })
}
