import type { Mention } from '../dates/mention.ts'
import type { Decision } from '../page/decision.ts'
import type { Event } from '../record.ts'
import { relations } from '../timeline/carried-out/of-others.ts'
import { onlySpokenOf } from '../timeline/carried-out/only-spoken-of.ts'
import type { Told } from './told.ts'

/** Whose matter it is a frame knows by itself. */
const family = [
  'mother',
  'father',
  'husband',
  'wife',
  'partner',
  'son',
  'daughter',
  'grandmother',
  'grandfather',
  'grandson',
  'granddaughter',
  'tenant',
  'landlord',
  'friend',
]

/** Without what is quoted, also where the quotation begins before it. */
const unquoted = (text: string): string => text.replace(/“[^”]*”?|^[^“”]*”/g, '').toLowerCase()

/** "wrote that it had assessed him and would not issue a plan": the second half of what was told. */
const refuses = /^(?:and|but) would not\b/i

/** Where what was done begins, behind the day that a sentence holds out: "it was 3 May before". */
function cleftAt(said: string, day: string | undefined): number {
  if (!day) return 0
  const cleft = `${day} before `
  const at = said.indexOf(cleft)
  return at === 0 || /\b(?:was|took until) (?:\w+day,? )?$/.test(said.slice(0, Math.max(at, 0))) ? at + cleft.length : 0
}

/** Whether the timeline read an event as one that did not come about. What a letter says by its own words the frames read themselves. */
const isUndone = ({ state, text }: Event): boolean =>
  !/[“”]/.test(text) && ((state === 'not' && !/\bdeci(?:sion|ded) not to\b/i.test(text)) || (state === 'planned' && !refuses.test(text)))

/** What the frames told, without what the timeline read as not done, or whose words show that it was only spoken of. */
export function withoutNotDone(told: Told[], timeline: readonly Event[], mentions: readonly Mention[], { text: page }: Decision): Told[] {
  const near = new Set([...relations(page.toLowerCase()), ...family])
  const undone = new Set(timeline.flatMap((event) => (isUndone(event) ? event.mentions : [])))
  const words = new Map(timeline.flatMap(({ mentions: ids, text }) => ids.map((id) => [id, unquoted(text)])))
  const named = new Map(mentions.map(({ id, text }) => [id, text.toLowerCase()]))
  const isDone = ({ mentions: ids, words: { text } }: Told['event']): boolean => {
    const day = named.get(ids[0] ?? '')?.replace(/^\w+day /, '')
    const spokenOf = (said: string) => onlySpokenOf(said.slice(cleftAt(said, day)), near)
    return !ids.some((id) => undone.has(id) || spokenOf(words.get(id) ?? '')) && !spokenOf(unquoted(text))
  }
  return told.filter(({ event, taken }) => taken || isDone(event))
}
