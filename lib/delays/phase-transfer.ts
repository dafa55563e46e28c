import type { Day } from '../calendar/span.ts'
import type { Block, Decision } from '../page/decision.ts'
import type { Mention } from '../dates/mention.ts'
import type { Event } from '../record.ts'
import { limits } from '../rules/index.ts'
import { laidOut } from '../text/laid-out.ts'
import { clockOf, endOf } from './clock.ts'
import type { NewClock } from './clock.ts'
import type { ClockInput } from './clock-input.ts'
import { sentenceOf } from './sentence-of.ts'

/**
 * Limits that are a calendar date: the plan for a move between phases of education by 15 February, or by 31 March for a move from
 * secondary school to post-16. Where the text names that day as the deadline, outside the law; or, as the law sets it, where the text
 * tells in which September the child was to move.
 */
export function phaseTransfer(input: ClockInput): NewClock[] {
  const { decision, events } = input
  if (!/\bphase|transfer|secondary|(?:primary|junior|infant|upper) school|into reception|post-16|sixth form|college\b/i.test(decision.text))
    return []
  const plans = events.filter((e) => e.happened && (e.kind === 'ehc-amended-final-issued' || e.kind === 'ehc-final-issued'))
  for (const limit of limits) {
    if (!('date' in limit.length)) continue
    const day = limit.length.date
    for (const plan of plans) {
      const due = named(day, plan, input) ?? moved(day, plan, input)
      if (!due) continue
      const clock = clockOf({
        rule: limit.id,
        name: limit.name,
        start: null,
        end: endOf(plan),
        limit: { date: day },
        due: { from: due, to: due },
        decisionDate: decision.decisionDate,
      })
      if (clock) return [clock]
    }
  }
  return []
}

/** The day, where the text names it as the deadline in the year of the plan. */
function named(day: string, plan: Event, { decision, mentions }: ClockInput): Day | null {
  const found = mentions.find((m) => {
    if (m.kind !== 'date' || !m.span?.from.endsWith(day) || m.span.to !== m.span.from) return false
    if (m.span.from.slice(0, 4) !== plan.span.from.slice(0, 4)) return false
    const block = story(m, decision)
    const words = block && sentenceOf(m, decision)
    return (
      !!words &&
      /\b(?:deadline|limit|by|before|statutory|missed)\b/i.test(words) &&
      !/\b(?:said|say|told|quoted?|guideline|claimed|thought|aware)\b/i.test(words)
    )
  })
  return found && found.kind !== 'duration' ? found.span!.from : null
}

const moves = laidOut('i')`
  \b(?:due|going|about|set|would|will|was|were|needed|had) to (?:\w+ )?(?:transfer|move|start|leave|go|begin|join)\b
  \bphase transfer
  \b(?:transfer|move|moving|transition)\b[^.]*\b(?:school|college|post-16|sixth form|phase)
`
const phases = /\b(?:secondary|junior|primary|infant|middle|reception|year (?:7|seven|3|three|9|nine)|phase|post-16|sixth form|college)\b/i
const post16 = /\b(?:post-16|sixth form|college|year (?:12|twelve))\b/i
/** What the plan was made for, where its sentence or the one that tells of the move says it. */
const namesNext = /\b(?:amended|transfer|secondary|phase|nam(?:ed|ing|es)|new school|junior|post-16|college)\b/i

/** The plan by what the sentence after its day says of it: "It named the junior school that she wanted". */
const goesOn = /^[^.\n]*\. (?:It|This|The plan) (?:\w+ )?(?:named|names|was for|gave)\b[^.\n]*\b(?:school|college|placement|setting)\b/

/** The day of the year in which the child was to move, by the September that the text gives; null where it tells of no move. */
function moved(day: string, plan: Event, { decision, mentions }: ClockInput): Day | null {
  if (!has.test(decision.text)) return null
  for (const m of mentions) {
    if (m.kind === 'duration' || !m.span || m.span.from.slice(5, 7) !== '09' || m.span.from.slice(0, 7) !== m.span.to.slice(0, 7)) continue
    const block = story(m, decision)
    const words = block && sentenceOf(m, decision)
    if (!words || !moves.test(words) || !phases.test(words)) continue
    if ((day === '03-31') !== (post16.test(words) && /\b(?:from secondary|secondary school|year 11)\b/i.test(decision.text))) continue
    const year = m.span.from.slice(0, 4)
    // The plan that was made for the move: in the school year before it, and not the first plan of all.
    const within = plan.span.from >= `${Number(year) - 1}-09-01` && plan.span.to <= `${year}-12-31`
    const said = sentenceOf(plan.words, decision)
    if (within && (namesNext.test(said) || goesOn.test(decision.text.slice(plan.words.start)))) return `${year}-${day}`
  }
  return null
}
/** There was a plan to amend. */
const has = /\b(?:has|had|have|with) (?:an? |her |his |their )?(?:\w+ )?(?:EHC|Education)|\bannual review|\bamend\w*|\bphase transfer\b/i

function story(mention: Mention, { blocks, sections }: Decision): Block | null {
  const block = blocks.find((b) => b.id === mention.block)
  const kind = sections[block?.section ?? 0]?.kind
  return !block || kind === 'action' || kind === 'law' ? null : block
}
