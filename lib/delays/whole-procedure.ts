import type { Event } from '../record.ts'
import { limitById } from '../rules/index.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { sentences } from '../text/sentences.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { ClockInput } from './clock-input.ts'

const whole = cued(laidOut('i')`
  \b(?:
    (?:all )?three stages
    complaints? (?:process|procedure)
    entire (?:process|procedure)
    start to finish
    this complaint took
    whole (?:process|procedure|complaint)
  )\b
`)
const stage = /\bstages? (?:one|two|three|1|2|3)\b/i

/**
 * The whole children's complaint against about six months: only where the page measures the whole, or where the whole is what is
 * late, because stage two never got a date.
 */
export function wholeProcedure(
  { decision, mentions }: ClockInput,
  threads: ReadonlyMap<string, Event[]>,
  clocks: readonly NewClock[],
): NewClock[] {
  const limit = limitById('csp-total')
  if (!limit || !('value' in limit.length)) return []
  const measured = decision.blocks.some((block) => {
    const kind = decision.sections[block.section]?.kind ?? 'other'
    if (!tellsStory(kind) && kind !== 'summary') return false
    return sentences(decision.text, block).some((place) => {
      const words = decision.text.slice(place.start, place.end)
      return (
        whole.test(words) &&
        !stage.test(words) &&
        /\b(?:took|taken|taking|take|completed|delay|lasted)\b/.test(words) &&
        mentions.some((m) => m.kind === 'duration' && m.start >= place.start && m.end <= place.end && /months|years|weeks/.test(m.unit))
      )
    })
  })
  const found: NewClock[] = []
  for (const matter of threads.values()) {
    const of = (kind: string) => matter.find((e) => e.kind === kind)
    const start = of('csp-complaint-made')
    if (!start) continue
    const final = of('csp-final-replied')
    const second = of('csp-stage2-replied')
    const stageTwo = clocks.some((c) => c.rule === 'csp-stage2' && matter.some((e) => e.id === c.end?.event || e.id === c.start?.event))
    const open = !final && second?.state === 'open' && !stageTwo
    if (!(open || (measured && final?.happened))) continue
    const clock = clockOf({
      rule: limit.id,
      name: limit.name,
      start: endOf(start),
      end: open ? null : endOf(final!),
      limit: { value: limit.length.value, unit: limit.length.unit },
      decisionDate: decision.decisionDate,
      notes: ['Six months is the sum of the stages, rounded.'],
    })
    if (clock) found.push(clock)
  }
  return found
}
