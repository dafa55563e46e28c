import type { DurationMention, Mention } from '../../dates/mention.ts'
import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import type { Length } from './lengths.ts'
import type { Page } from './page.ts'
import type { Place } from './places.ts'
import { taskKinds, triggerKinds } from './acts/kinds.ts'
import type { Kind } from './acts/kinds.ts'

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
  /** The sentence that lays it down. */
  sentence: { block: string; start: number; end: number }
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
/** The law, which the rulebook knows, and what others ordered. */
const law = cued(
  anyOf(
    'i',
    /\b(?:regulations?|acts? (?:19|20)\d\d|judgment|court|the law|parliament)\b/,
    /\b(?:(?:statutory|government|national|the) guidance|code of practice|ombudsman|inspector)\b/,
  ),
)
/** What tells that a body set the time for itself. */
const itsOwn = cued(
  anyOf(
    'i',
    /\b(?:polic(?:y|ies)|procedures?|standards?|leaflet|website|web page|charter|enforcement plan|protocols?|targets?|arrangements)\b/,
    /\b(?:contract|handbook|manual|agreement|scheme|guide|its own|gives itself|set itself)\b/,
    /\b(?:aims?|promis\w+|undertak\w+|undertook|(?:says?|tells people) (?:that )?(?:it|an officer|the council))\b/,
    /\b(?:rules|terms) (?:of|say)\b/,
  ),
)
/** A length that measures what was, or that somebody was told. */
const measures = cued(/\b(?:took|taken|waited|spent|lasted|were not|was not|did not|had the|would have|(?:were|was|been) told|directed)\b/i)

/** The stages of a body's own procedure for complaints: what each asks for, and from what. */
const stages: Record<string, { task: string; triggers: string[] }> = {
  'lgsco-code-ack': { task: 'acknowledge', triggers: ['complain', 'again'] },
  'lgsco-code-s1': { task: 'reply', triggers: ['complain'] },
  'lgsco-code-s2': { task: 'reply', triggers: ['again'] },
}
/** What people do that starts most times, where the words name none. */
const general = ['report', 'complain', 'ask', 'apply', 'refer']

/**
 * What the sentence around a length asks of the body, by its own words: "will visit the site within 15 working days of a report".
 * @returns null where it is not the body's own undertaking, or asks for nothing that the data knows
 */
export function asksOf(length: Length, page: Page): Asks | null {
  const {
    input: { decision, mentions },
    places,
  } = page
  const place = places(length.words.block, length.words.start)
  const sentence = place?.all[place.at]
  if (!place || !sentence || !isUndertaking(place, length, page)) return null
  const within = ({ start, end }: Mention) => start >= sentence.start && end <= sentence.end
  const lengths = mentions.filter((m): m is DurationMention => m.kind === 'duration' && within(m))
  const before = lengths.findLast((m) => m.end <= length.words.start)
  const behind = lengths.find((m) => m.start >= length.words.end)
  const lead = decision.text.slice(before?.end ?? sentence.start, length.words.start)
  const rest = decision.text.slice(length.words.end, behind?.start ?? sentence.end)
  const from = counts.exec(rest)
  // Between two lengths stands first what the one before counts from.
  let words = before ? lead.replace(/^[^,;]*?(?:, ?(?:and )?|; ?|\band\b)/, '') : lead
  // "Allows 20 working days to decide".
  if (!taskKinds.some(({ asked }) => asked.test(words))) words = rest.slice(from?.[0].length ?? 0)
  if (others.test(words)) return null
  const all = decision.text.slice(sentence.start, sentence.end)
  const found = {
    outcome: stems(words),
    whole: stems(all),
    words: words.trim(),
    sentence: { block: place.block.id, start: sentence.start, end: sentence.end },
  }
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
  for (const said of [own, ...lengths.map((m) => counts.exec(decision.text.slice(m.end, sentence.end))?.[1] ?? ''), all]) {
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

/** Whether a sentence says what a body set itself, and is no law, no measure of what was, and tells of no day. */
export function isUndertaking({ block, all, at }: Place, { rule }: Length, { input: { decision, mentions } }: Page): boolean {
  const { text, blocks, sections } = decision
  const { start, end } = all[at]!
  const sentence = text.slice(start, end)
  if (law.test(sentence.replace(/\([^)]*\)/g, '')) || measures.test(sentence)) return false
  if (mentions.some((m) => m.kind === 'date' && m.precision === 'day' && m.start >= start && m.end <= end)) return false
  if (rule !== 'page-limit') return true
  const parent = blocks.find(({ id }) => id === block.parent)
  const lead = parent ? text.slice(parent.start, parent.end) : ''
  return itsOwn.test(`${sections[block.section]?.heading ?? ''}. ${lead} ${text.slice(block.start, end)}`)
}
