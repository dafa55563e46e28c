import { clockOf, endOf } from '../delays/clock.ts'
import type { Unit } from '../calendar/span.ts'
import type { DurationMention } from '../dates/mention.ts'
import type { Clock, DecisionRecord, Event, Stated } from '../record.ts'
import { inForce } from '../rules/in-force.ts'
import { anyOf } from '../text/any-of.ts'
import type { Ombudsman, SiteLimit } from './ombudsman.ts'
import type { Retold } from './retell.ts'

/**
 * Clocks of steps that only this field has (a referral, an operation): under a limit that the page states with its length, from the one
 * event that starts it to the one that ends it. Where the page tells of more than one of either, none: which belongs to which it does not
 * say.
 */
export function ownClocks(
  { timeline, durations, stated, actions }: DecisionRecord,
  { limits, calendar }: Ombudsman,
  { decision }: Retold,
  known: readonly Omit<Clock, 'name'>[],
): Clock[] {
  const happened = timeline.filter((event) => event.happened && event.state !== 'due')
  const said = new Map(happened.map((event) => [event.id, saidOf(event, timeline, decision.text)]))
  const lengths = [...durations, ...stated.flatMap(lengthOf)]
  const found: Clock[] = []
  for (const limit of limits) {
    const { told, length } = limit
    if (!told || !('value' in length)) continue
    const words = statedBy(limit, lengths, decision.text)
    if (!words) continue
    const undone = limit.undone?.says.test(decision.text) ? limit.undone.from : []
    const kinds = ofNamedStage([...limit.startsWith, ...undone], sentenceAt(decision.text, words.start))
    const [start, another] = once(
      happened.filter((event) => (told.starts ? told.starts.test(said.get(event.id)!) : kinds.includes(event.kind ?? 'none'))),
    )
    if (!start || another || !inForce(limit, start.span)) continue
    const ends = happened.filter(
      (event) =>
        event.id !== start.id &&
        event.span.from >= start.span.to &&
        (told.ends ? told.ends.test(said.get(event.id)!) : limit.endsWith.includes(event.kind as never)),
    )
    const [end, second] = once(ends)
    if (second || (!end && !stillToCome(limit, actions, decision.text))) continue
    const other = (clock: Omit<Clock, 'name'>) =>
      (!limit.ownTime && clock.rule === limit.id) || (end ? clock.end?.event === end.id : clock.start?.event === start.id && clock.open)
    if (known.some(other) || found.some(other)) continue
    const longer = limit.extended?.length
    const spoken =
      limit.longer && longer && 'value' in longer && durations.some(({ value, unit }) => value === longer.value && unit === longer.unit)
    const period = limit.ownTime ? { value: words.value, unit: words.unit } : spoken ? longer : length
    const clock = clockOf({
      rule: limit.ownTime ? 'page-limit' : limit.id,
      name: limit.name,
      start: endOf(start),
      end: end ? endOf(end) : null,
      limit: period,
      counting: { ...(calendar && { calendar }), ...(limit.beginningWith && { beginningWith: true }) },
      limitWords: { start: words.start, end: words.end, text: words.text, block: words.block, paragraph: null },
      decisionDate: decision.decisionDate,
    })
    if (clock) found.push({ ...clock, id: `own-${limit.id}${found.length || ''}`, limitFrom: limit.ownTime ? 'page' : 'rulebook' })
  }
  return found
}

/** "97 working days, when the Code allows 20": the length of the limit, whose unit is said once. */
const lengthOf = ({ words, limit }: Stated): DurationMention[] =>
  limit
    ? [
        {
          id: '',
          kind: 'duration',
          ...words,
          value: limit.value,
          most: limit.value,
          unit: limit.unit as Unit,
          calendar: false,
          limiting: 'within',
        },
      ]
    : []

/**
 * What a sentence says of an event: of "which the Trust received on 22 January" what stands before it too, and of "on 2 April a consultant
 * told Mr K" what he was told.
 */
function saidOf({ id, text, words }: Event, timeline: readonly Event[], all: string): string {
  const sentence = sentenceAt(all, words.start)
  const at = all.lastIndexOf(sentence, words.start)
  const before = /^(?:which|that)\b/.test(text) ? all.slice(at, words.start) : ''
  if (!/\b(?:told|informed|advised)\b[^.]{0,40}$/.test(text)) return before + text
  const end = at + sentence.length
  const next = timeline.find((other) => other.id !== id && other.words.start >= words.end && other.words.start < end)
  return before + text + all.slice(words.end, next?.words.start ?? end)
}

/** Where the page states the limit: with its own length or its longer one, or with the one length that a body's own policy has. */
function statedBy({ told, length, extended, ownTime }: SiteLimit, durations: readonly DurationMention[], text: string) {
  const named = durations
    .map((one) => ofStage(one, text))
    .filter(
      (one) =>
        one.value === one.most &&
        one.unit !== 'school days' &&
        told!.named.test(sentenceAt(text, one.start)) &&
        (!told!.before || told!.before.test(text.slice(Math.max(0, one.start - 60), one.start))),
    )
  if (ownTime) {
    const own = named.filter(({ limiting, unit }) => (limiting === 'within' || limiting === 'up to') && unit !== 'hours')
    return own.length === 1 ? own[0] : undefined
  }
  return named.find((one) =>
    [length, extended?.length].some((each) => each && 'value' in each && one.value === each.value && one.unit === each.unit),
  )
}

/** "Had still not responded", and it has undertaken to: without both, what came of it is not known. */
const NOT_YET = anyOf(
  'i',
  /\b(?:had|has|have|did) (?:\w+ly )?(?:still )?not (?:yet |still )?(?:been )?(?:respon|repl|answer|issu|provid|sent|send|complet|receiv)/,
  /\b(?:no|without an?) (?:\w+ )?(?:respon|repl|answer)/,
)
const TO_COME = /\b(?:issue|provide|send|give|complete|share)\b.{0,60}\b(?:respon|repl|answer)|^(?:respond|reply) to\b/i

const stillToCome = ({ open }: SiteLimit, actions: DecisionRecord['actions'], text: string): boolean =>
  Boolean(open) && NOT_YET.test(text) && actions.some((action) => TO_COME.test(action.text))

/** "At stage 1 and 20 working days at stage 2": the 1 is that of the stage. */
const ofStage = (one: DurationMention, text: string): DurationMention =>
  /\bstage[ -]$/i.test(text.slice(Math.max(0, one.start - 6), one.start)) ? { ...one, value: one.most } : one

/** A time for stage two is none for the first answer, and the other way round. */
const ofNamedStage = (kinds: readonly string[], sentence: string): readonly string[] => {
  const [first, second] = [/\bstage (?:1|one)\b/i.test(sentence), /\bstage (?:2|two)\b/i.test(sentence)]
  return first === second ? kinds : kinds.filter((kind) => kind.includes('stage2') === second)
}

/** Events by their days: one that is told twice is one. */
function once(events: readonly Event[]): Event[] {
  return events.filter(
    (event, i) => events.findIndex((other) => other.span.from === event.span.from && other.span.to === event.span.to) === i,
  )
}

function sentenceAt(text: string, place: number): string {
  const from = Math.max(text.lastIndexOf('. ', place), text.lastIndexOf('\n', place)) + 1
  const to = /[.\n]/.exec(text.slice(place))
  return text.slice(from, to ? place + to.index : text.length).slice(0, 600)
}
