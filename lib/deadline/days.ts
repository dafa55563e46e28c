import type { Day, Span } from '../calendar/span.ts'
import { formatSpan, wholeUnits } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { kindNames } from '../rules/kinds.ts'
import { lengthText } from '../rules/length-text.ts'
import { leading, othersOf } from './answer.ts'
import { lasting } from './what-to-do.ts'
import { forOmbudsman, safeDay } from './next.ts'
import { nounOf, toReader } from './nouns.ts'
import type { Branch, Step } from './step.ts'
import { ifText, whoMust } from './words.ts'
import type { WorkedOut } from './work-out.ts'

/** A line of “What follows”: a day, and what it is. */
export interface DayLine {
  key: string
  span: Span
  /** "16 April 2026", "7 March to 8 April 2024" */
  on: string
  text: string
  is: 'happened' | 'last day' | 'yours' | 'today'
  tag: { words: string; look: 'late' | 'perhaps' | 'due' | 'kept' } | null
}

/** Every day that follows, the earliest first: what was told, the last days, today, and what the reader may still do. */
export function dayLines(asked: Asked, worked: WorkedOut, today: Day): DayLine[] {
  const lines: DayLine[] = []
  const add = (key: string, span: Span, text: string, is: DayLine['is'], tag: DayLine['tag'] = null) =>
    lines.push({ key, span, on: formatSpan(span), text, is, tag })
  const start = asked.kind ?? 'asked'
  for (const [key, span] of Object.entries(worked.days)) {
    const name = key === start ? toReader(asked) : (kindNames[key as keyof typeof kindNames] ?? extra[key])
    if (name) add(key, span, name.charAt(0).toUpperCase() + name.slice(1), 'happened')
  }
  const lead = leading(asked, worked)
  for (const step of worked.steps) {
    if (!step.usual || step.limit.force === 'derived') continue
    const [branch] = step.branches as [Branch]
    const others = step === lead ? othersOf(step, worked) : step.branches.slice(1).map((each) => ({ branch: each, step }))
    for (const [index, { branch: each, step: of }] of [{ branch, step }, ...others].entries())
      if (each.due)
        add(
          `${of.limit.id}-${index}`,
          each.due,
          textOf(of, each, index > 0),
          step.limit.by === 'complainant' ? 'yours' : 'last day',
          tagOf(of, each, today),
        )
  }
  add('today', { from: today, to: today }, 'Today', 'today')
  const safe = forOmbudsman(asked) && !worked.days['grounds-arose'] ? safeDay(worked.days[start]) : null
  if (safe)
    add(
      'ombudsman',
      { from: safe, to: safe },
      'Your last day to go to the Ombudsman about the delay, 12 months. Later only for good reasons',
      'yours',
    )
  return lines.toSorted((a, b) => a.span.to.localeCompare(b.span.to))
}

const extra: Record<string, string> = {
  'advocate-found': 'The council found you an advocate',
  'written-record': 'The council wrote your complaint down',
  done: 'The council did it',
}

/** "Last day for the stage two response, 25 working days", "Last day if the council wrote to you in time, 65 working days". */
function textOf(step: Step, branch: Branch, other: boolean): string {
  const { limit } = step
  const length = branch.trace?.period ? lengthText(branch.trace.period) : ''
  const approx = 'approx' in limit.length && limit.length.approx ? 'about ' : ''
  if (limit.by === 'complainant') return `${whoMust(step).replace(/^You can /, 'Your last day to ')}${length ? `, ${length}` : ''}`
  if (lasting.has(limit.id)) return `The ${nounOf(limit)} ends${length ? `, ${length}` : ''}`
  const what =
    other && ifText(branch)
      ? ifText(branch).replace(/^(If|For)/, (word) => word.toLowerCase())
      : `for the ${nounOf(limit).replace(/\bmy\b/g, 'your')}`
  const supposed = step.chained && !other ? ', if the step before took its whole time' : ''
  return `Last day ${what}${length ? `, ${approx}${length}` : ''}${supposed}`
}

function tagOf({ ended, limit }: Step, { due, state, past }: Branch, today: Day): DayLine['tag'] {
  const own = limit.by === 'complainant'
  if (ended)
    return state === 'kept'
      ? { words: 'done in time', look: 'kept' }
      : {
          words: state === 'late' ? `done ${wholeUnits(due!.to, ended.span.from)} late` : 'perhaps done late',
          look: state === 'late' ? 'late' : 'perhaps',
        }
  if (lasting.has(limit.id) || past[1] === 0) return null
  if (own) return { words: 'time is over', look: 'perhaps' }
  return past[0] === 0 ? { words: 'perhaps late', look: 'perhaps' } : { words: `${wholeUnits(due!.to, today)} late`, look: 'late' }
}
