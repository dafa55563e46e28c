import type { CalendarEntry } from '../export/ics.ts'
import type { Day, Span } from '../calendar/span.ts'
import { formatDay, formatSpan } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { lengthText } from '../rules/length-text.ts'
import { most, type Case, type CaseAction, type Mark } from '../watchlist/case.ts'
import { newCase } from '../watchlist/new-case.ts'
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
}

/**
 * The case that is kept on the watchlist: one action for each limit that applies for certain, due on the latest day that it can be, so that it is called
 * overdue only when it is.
 * @param readOn today
 * @param at now, in milliseconds
 */
export function keptCase({ key, asked, council, start, worked }: Kept, readOn: Day, at: number): Case {
  const title = `${asked.says}${start ? ` (${formatSpan(start)})` : ''}`
  return newCase(
    key,
    {
      title: title.slice(0, most.line), bodies: council.trim() ? [council.trim().slice(0, most.line)] : [], category: asked.domain,
      headline: title, actions: worked.steps.filter(({ applies }) => applies).slice(0, most.actions).map((step) => actionOf(step, readOn)), notes: '',
    },
    readOn, at,
  )
}

function actionOf(step: Step, readOn: Day): CaseAction {
  const { limit, ended } = step
  const mark: Mark = ended ? { as: 'done', on: ended.span.from === ended.span.to ? ended.span.from : null } : { as: 'open' }
  return {
    id: limit.id, text: `${whoMust(step)}.`.slice(0, most.text), paragraph: null, kind: 'other',
    within: null, due: latestDay(step), later: null, since: readOn,
    deadlineText: lengthText(limit.length), anchor: 'event', amounts: [], mark, note: noteOf(step).slice(0, most.text), changed: 0,
  }
}

/** The last day on which the limit can end; null where no way of counting gives a day. */
export const latestDay = ({ branches }: Pick<Step, 'branches'>): Day | null => branches.flatMap(({ due }) => due?.to ?? []).toSorted().at(-1) ?? null

/** Source, and every day that it can be. */
function noteOf(step: Step): string {
  const { limit, branches } = step
  const open = branches.length > 1 || branches.some(({ due, when }) => when.length > 0 || (due && due.from !== due.to))
  const ways = open ? branches.map((branch) => `${ifText(branch) ? `${ifText(branch)}: ` : ''}${dayText(step, branch)}.`) : []
  return [`${limit.citation}.`, ...ways].join(' ')
}

/** The same deadlines for a calendar file; those that are done, or have no last day, are left out. */
export function keptEntries({ key, asked, council, worked }: Kept, revision: number): CalendarEntry[] {
  return worked.steps.flatMap((step): CalendarEntry[] => {
    const day = latestDay(step)
    if (!day || step.ended || !step.applies) return []
    const first = step.branches.flatMap(({ due }) => due?.from ?? []).toSorted()[0]!
    return [
      {
        uid: `own-${key}.${step.limit.id}`, day, revision, cancelled: false, url: step.limit.url || null,
        title: `${first === day ? 'Last day' : 'Latest last day'}: ${council.trim() ? `${council.trim()}: ` : ''}${step.limit.name}`,
        text: [asked.says, `${whoMust(step)}.`, first === day ? '' : `The last day may be as early as ${formatDay(first)}.`, noteOf(step)].filter(Boolean).join('\n'),
      },
    ]
  })
}
