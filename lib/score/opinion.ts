import type { Span } from '../calendar/span.ts'
import type { ClockInput } from '../delays/clock-input.ts'
import type { ClockResult } from '../delays/run-clocks.ts'
import type { Clock } from '../record.ts'
import { fieldOf } from './candidates.ts'
import type { Scored } from './rivals.ts'
import { scoredOf } from './score.ts'
import type { Model } from './score.ts'

/** The chance below which a clock is none. Set on authors left out of training: `npm run accuracy -- --left-out`. */
const bar = 0.03

/**
 * A second opinion on the clocks of a page, by what was learnt from decisions read by hand. Of what is late for certain it drops what it
 * finds most unlikely; the others get their chance. Open clocks and agreed actions
 * stay as they are. Calling an unlikely clock only perhaps late made right ones wrong as often as wrong ones right.
 */
export function* secondOpinion(input: ClockInput, read: ClockResult, model: Model): Generator<void, ClockResult> {
  if (!read.clocks.some(({ start, end }) => start && end)) return read
  const scored = yield* scoredOf(fieldOf(input), model)
  yield
  return judge(read, scored)
}

/** What the chances of a page's candidates make of its clocks. */
function judge({ clocks, dropped }: ClockResult, scored: readonly Scored[]): ClockResult {
  const chances = new Map<string, number>()
  for (const one of scored) {
    const key = keyOf({ start: one.start.day.span, end: one.end.day.span, due: one.due })
    chances.set(key, Math.max(chances.get(key) ?? 0, one.chance))
  }
  const unlikely: ClockResult['dropped'] = []
  const kept = clocks.flatMap((clock): Clock[] => {
    const chance = clock.rule === 'agreed-action' ? undefined : chances.get(keyOf(clock))
    if (chance === undefined) return [clock]
    if (chance >= bar || clock.late[0] === 0) return [{ ...clock, chance: Math.round(chance * 100) / 100 }]
    unlikely.push({ rule: clock.rule, reason: `${clock.name}: how the decision tells it speaks against these days` })
    return []
  })
  return { clocks: kept.map((clock, i) => ({ ...clock, id: `c${i}` })), dropped: [...dropped, ...unlikely] }
}

const keyOf = ({ start, end, due }: Record<'start' | 'end' | 'due', Span | null>): string =>
  [start, end, due].map((span) => (span ? `${span.from} ${span.to}` : '')).join(' | ')
