// The lengths of time that the page gives, from which last days are counted.

import type { Period } from '../../calendar/span.ts'
import type { DurationMention } from '../../dates/mention.ts'
import type { Decision } from '../../page/decision.ts'
import type { Words } from '../../text/words.ts'
import type { EarlierDecision, Event } from '../../record.ts'
import { limitById } from '../../rules/index.ts'
import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import type { ClockInput } from '../clock-input.ts'
import { happening } from './happening.ts'
import { aboutPlace, saidAt } from '../places.ts'
import type { Places } from '../places.ts'

/** A length that the page gives, with what the words around it are about. */
export interface Length {
  /** Id of a limit of the rulebook, or 'page-limit'. */
  rule: string
  /** '' where the page's own words must do. */
  name: string
  /** What the limit is called by its own words; '' for lengths that were not read as limits. */
  title: string
  period: Period
  beginningWith: boolean
  words: Words
  about: Stems
  /** The words around it: its sentence, the one before, the heading. */
  said: string
  /** The one day from which it runs, where that is known: the earlier decision of an agreed action. */
  from?: Event
}

/** A sentence that lays down or promises; a length that measures what was. */
const rules = cued(laidOut('i')`
  \b(?:
    aims?
    allows?
    are to be
    at least (?:once|every)
    expects?
    gives?
    had to
    has to
    have to
    is to be
    must
    needs? to
    promis\w*
    requires?
    should
    will
    would
  )\b
`)
const measures = cued(/^ ?(?:[’']s? )?(?:late|later|ago|overdue|old|after that|longer|earlier|before|more)\b/i)
const took = cued(/\b(?:took|taken|waited|spent|lasted)(?: \w+){0,3} $/i)
/** Whether the words around a length say that it measures what was: "took 30 working days", "30 working days late". */
export const tellsWhatWas = ({ start, end }: Pick<DurationMention, 'start' | 'end'>, { text }: Decision): boolean =>
  measures.test(text.slice(end, end + 20)) || took.test(text.slice(Math.max(0, start - 40), start))
const laidDown: ReadonlySet<string> = new Set(['law', 'found', 'events', 'analysis', 'other'])

/**
 * The lengths that the page gives: what was agreed in an earlier decision, what was read as limits, then others that its law, its policy
 * or a promise names.
 */
export function lengthsOf({ decision, mentions, pageLimits, earlier }: ClockInput, places: Places): Length[] {
  const found = earlier.flatMap(agreed)
  const without = new Set(earlier.flatMap((one) => [one.words.block, ...one.steps.map((step) => step.words.block)]))
  for (const page of pageLimits) {
    const place = without.has(page.words.block) ? null : places(page.words.block, page.words.start)
    if (place)
      found.push({
        rule: page.rule,
        name: page.startsWith.length ? page.name : '',
        title: page.name,
        period: page.period,
        words: page.words,
        beginningWith: page.beginningWith || (limitById(page.rule)?.beginningWith ?? false),
        about: aboutPlace(place, decision),
        said: saidAt(place, decision),
      })
  }
  const taken = new Set(pageLimits.map((page) => page.mention))
  for (const mention of mentions) {
    if (mention.kind !== 'duration' || taken.has(mention.id) || without.has(mention.block) || mention.value !== mention.most) continue
    if (mention.limiting !== null && mention.limiting !== 'within' && mention.limiting !== 'up to') continue
    if (tellsWhatWas(mention, decision)) continue
    const place = places(mention.block, mention.start)
    if (!place || !laidDown.has(place.section) || (mention.limiting === null && !rules.test(place.words))) continue
    const length = asLength(mention, decision, places)
    if (length) found.push(length)
  }
  return found
}

/** What was agreed runs from the decision in which it was. */
function agreed({ date: span, words, steps }: EarlierDecision): Length[] {
  if (!span) return []
  const from = happening({ span, text: words.text, words, actor: 'ombudsman' })
  return steps.flatMap((step) =>
    step.within
      ? [
          {
            rule: 'agreed-action',
            name: step.text,
            title: step.text,
            period: step.within,
            beginningWith: false,
            words: step.words,
            about: stems(step.text),
            said: step.text,
            from,
          },
        ]
      : [],
  )
}

/** Any length of the page, as one that only the page gives. */
export function asLength(mention: DurationMention, decision: Decision, places: Places): Length | null {
  const place = places(mention.block, mention.start)
  if (!place) return null
  const { start, end, text, block, value, unit } = mention
  return {
    rule: 'page-limit',
    name: '',
    title: '',
    period: { value, unit },
    beginningWith: false,
    words: { start, end, text, block, paragraph: place.block.number },
    about: aboutPlace(place, decision),
    said: saidAt(place, decision),
  }
}
