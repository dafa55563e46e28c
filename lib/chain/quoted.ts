import { actsOf } from '../frames/acts/acts-of.ts'
import type { Act, Context } from '../frames/acts/act.ts'
import type { Frame } from '../frames/frame.ts'
import { framesOf } from '../frames/frames.ts'
import { documents } from '../frames/noun-classes.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import { tokensOf } from '../words/tokens.ts'

const quote = cued(/[“"]([^”"]{12,300})[”"]/)
/** Words of who asks a body for something; all others are taken for the body's own. */
const asks = cued(laidOut('i')`
  \b(?:i|we) (?:would like|want|wish|ask|complain|request|appeal|am (?:complaining|appealing|asking))\b
  \b(?:i|we)['’]d like\b
  ^would like\b
`)

/** The words of a quotation as the story would tell them. */
const retold: Record<'body' | 'person', [RegExp, string][]> = {
  body: [
    [/\bthank you for\b/gi, 'it acknowledged'],
    [/\b(?:i|we) (?:can |write to |am writing to )?confirm\b/gi, 'it confirmed'],
    [/\b(i|we)['’]ve\b/gi, 'it has'],
    [/\b(?:i|we) have\b/gi, 'it has'],
    [/\b(?:i|we|me|us)\b/gi, 'it'],
    [/\b(?:my|our)\b/gi, 'its'],
    [/\byour\b/gi, 'her'],
    [/\byou\b/gi, 'her'],
  ],
  person: [
    [/(?:\b(?:i|we) |^)would like\b/gi, 'she wanted'],
    [/\b(?:i|we)['’]d like\b/gi, 'she wanted'],
    [/\b(?:i|we)\b/gi, 'she'],
    [/\b(?:my|our)\b/gi, 'her'],
    [/\b(?:you|your)\b/gi, 'the council'],
  ],
}

/**
 * What the words of a letter say that is told by quoting them: "“Thank you for your complaint,” said an email of 3 May", "“I want an
 * investigation at stage two,” she wrote on 3 May". Acts have the day at the index given.
 */
export function quotedActs(words: string, place: { start: number }, day: number, context: Context): Act[] {
  const found = quote.exec(words)?.[1]
  if (!found) return []
  const speaker = asks.test(found) ? 'person' : 'body'
  const told = retold[speaker].reduce((text, [pattern, by]) => text.replace(pattern, by), found)
  const { frames } = framesOf(tokensOf(told, { start: 0, end: told.length }))
  const at = { frame: null, dates: [day], start: place.start, end: place.start + words.length }
  return frames
    .flatMap((frame) => (speaker === 'body' ? ofBody(frame, context) : ofWriter(frame, context)))
    .map((act) => ({ ...act, ...at }))
}

/** Whether a place stands in a quotation. */
export const inQuotes = (words: string, at: number): boolean => words.lastIndexOf('“', at) > words.lastIndexOf('”', at)

const writes = new Set(['ACK', 'DELIVER', 'DECIDE'])

/** A body says that it has a complaint, where that has got to, or what it decided. */
function ofBody(frame: Frame, context: Context): Act[] {
  const { acts, clause, subject, objects, links, state, not } = frame
  if (state !== 'happened' || not) return []
  // "This is our final response at stage two".
  const reply = acts.includes('BE') && subject?.pronoun === 'this' ? objects.find(({ head }) => documents.has(head[0] ?? '')) : undefined
  if (reply) return [actFor('DELIVER', reply, new Set([...reply.head, ...reply.before, ...links.flatMap(({ phrase }) => phrase.head)]))]
  const read = actsOf(clause === 'that' ? { ...frame, clause: 'main' } : frame, { ...context, undone: [] })
  const places = [...objects, ...links.filter(({ by }) => by === 'to' || by === 'at').map(({ phrase }) => phrase)]
  const stage = places.find(({ head }) => head.some((noun) => /^s[12]$/.test(noun)))
  if (stage && acts.some((act) => /^(?:SEND|ESCALATE|MOVE|BE|LOG|TAKE)$/.test(act))) return [actFor('ACK', null, new Set(stage.head))]
  return read.flatMap((act) => {
    if (act.act === 'COMPLAIN' || act.act === 'ASK') return [{ ...act, act: 'ACK' as const, by: 'body', to: 'person' }]
    return writes.has(act.act) ? [{ ...act, by: 'body' }] : []
  })
}

/** Somebody asks or complains. */
function ofWriter(frame: Frame, context: Context): Act[] {
  if (frame.state !== 'happened' || frame.not) return []
  const complains = frame.acts.includes('WANT') && frame.told.some(({ acts }) => acts.includes('COMPLAIN'))
  if (complains) return [actFor('COMPLAIN', null, new Set(), 'person')]
  return actsOf(frame, { ...context, undone: [] }).filter(({ act }) => act === 'ASK' || act === 'COMPLAIN')
}

const actFor = (act: Act['act'], what: Act['what'], about: Set<string>, by = 'body'): Act => ({
  act,
  what,
  heads: what?.head ?? [],
  about,
  by,
  to: null,
  frame: null,
  dates: [],
  start: 0,
  end: 0,
})
