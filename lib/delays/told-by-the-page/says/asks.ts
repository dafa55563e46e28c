// What such a sentence asks for and counts from, by its words.

import { anyOf } from '../../../text/any-of.ts'
import { cued } from '../../../text/cued.ts'
import { stems } from '../../../text/stems.ts'
import type { Stems } from '../../../text/stems.ts'
import { taskKinds, triggerKinds } from '../acts/kinds.ts'
import type { Kind } from '../acts/kinds.ts'
import type { Undertaken } from './undertaken.ts'

/** What a body set itself to do within a time, and from what that time runs. */
export interface Asks {
  tasks: Kind[]
  /** What the words for the task are about. */
  outcome: Stems
  triggers: Kind[]
  /** What the words for the trigger are about. */
  trigger: Stems
  /** true where its words say what starts it; else it is whatever is told right before. */
  sure: boolean
  /** What the whole sentence is about. */
  whole: Stems
  /** The words that say what is asked for. */
  words: string
}

/** What it counts from: "within five working days of the inspection". */
const counts = cued(/^(?:[’'”"] ?)?(?: \([^)]{0,40}\))? (?:of|from|after|following|beginning with|starting with|once|when)\b([^.;,]*)/i)

/** What others may do or must do, and what is only allowed on top of the time itself. */
const others = cued(
  anyOf(
    'i',
    /\b(?:comments?|objections?|representations?|consultation|you|appeal(?:s|ing)?)\b/,
    /\b(?:applicants?|complainants?|parents?|tenants?|people) (?:\w+ ){0,6}?(?:must|should|can|has|have|may|needs?)\b,?(?! be\b)/,
    /\b(?:person|they|he|she|schools?) (?:\w+ ){0,6}?(?:must|should|can|has|have|may|needs?)\b,?(?! be\b)/,
    /\b(?:may|can),? *$/,
    /\b(?:schools?|GPs?|hospitals?|trust) (?:\w+ )?(?:sends?|provides?|must|should|gives?)\b/,
    /\b(?:extend\w*|extension|longer|further|complex)\b/,
  ),
)
/** The stages of a body's own procedure for complaints: what each asks for, and from what. */
const stages: Record<string, { task: string; triggers: string[] }> = {
  'lgsco-code-ack': { task: 'acknowledge', triggers: ['complain', 'again'] },
  'lgsco-code-s1': { task: 'reply', triggers: ['complain'] },
  'lgsco-code-s2': { task: 'reply', triggers: ['again'] },
}
/** What people do that starts most times, where the words name none. */
const general = ['report', 'complain', 'ask', 'apply', 'refer']

/**
 * What an undertaking asks of the body, by its own words: "will visit the site within 15 working days of a report".
 * @returns null where it asks for nothing that the data knows
 */
export function asksOf({ length, sentence, lengths }: Undertaken, text: string): Asks | null {
  const before = lengths.findLast((m) => m.end <= length.words.start)
  const behind = lengths.find((m) => m.start >= length.words.end)
  const lead = text.slice(before?.end ?? sentence.start, length.words.start)
  const rest = text.slice(length.words.end, behind?.start ?? sentence.end)
  const from = counts.exec(rest)
  // Between two lengths stands first what the one before counts from.
  let words = before ? lead.replace(/^[^,;]*?(?:, ?(?:and )?|; ?|\band\b)/, '') : lead
  // "Allows 20 working days to decide".
  if (!taskKinds.some(({ asked }) => asked.test(words))) words = rest.slice(from?.[0].length ?? 0)
  if (others.test(words)) return null
  const all = text.slice(sentence.start, sentence.end)
  const found = { outcome: stems(words), whole: stems(all), words: words.trim() }
  const stage = stages[length.rule]
  if (stage)
    return {
      ...found,
      tasks: taskKinds.filter(({ name }) => name === stage.task),
      triggers: triggerKinds.filter(({ name }) => stage.triggers.includes(name)),
      trigger: new Map(),
      sure: true,
    }
  const tasks = taskKinds.filter(({ asked }) => asked.test(words))
  if (!tasks.length) return null
  // What it counts from itself, then what the other lengths of the sentence do, then whatever the sentence names.
  const own = from?.[1] ?? ''
  for (const said of [own, ...lengths.map((m) => counts.exec(text.slice(m.end, sentence.end))?.[1] ?? ''), all]) {
    const triggers = triggerKinds.filter(({ asked, bodys }) => (said === own || !bodys) && asked.test(said))
    if (triggers.length) {
      const trigger = stems(said)
      // The kind itself is weighed already.
      for (const stem of trigger.keys()) if (triggers.some(({ asked }) => asked.test(stem))) trigger.delete(stem)
      return { ...found, tasks, triggers, trigger, sure: true }
    }
  }
  return { ...found, tasks, triggers: triggerKinds.filter(({ name }) => general.includes(name)), trigger: new Map(), sure: false }
}
