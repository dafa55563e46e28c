import type { Day } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block, Decision } from '../page/decision.ts'

/** Offsets into the text. */
export type Place = { start: number; end: number }

/** No remedy has more steps, and no sentence of one is longer: what a hostile text can cost. */
export const MOST = { steps: 200, sentence: 3000, items: 1500 }

/** A stretch cut to the length that is read of a sentence. */
export function bounded({ start, end }: Place): Place {
  return { start, end: Math.min(end, start + MOST.sentence) }
}

/** "Larkfield" of "Larkfield District Council"; null where no one word of three letters or more is left. */
function shortName(body: string): string | null {
  const own = body
    .replace(/\b(?:and|authority|borough|city|combined|council|county|district|london|metropolitan|of|royal|the)\b/gi, ' ')
    .trim()
  return /^[A-Z][\w’'-]{2,}$/.test(own) ? own : null
}
/** What a body that is named so does: "will", "has, within a month, agreed". */
const ACTS = '\\s+(?:(?:also|both|each|now|therefore|then)\\s+)*(?:accepts?|agree[ds]?|has|is to|must|shall|should|will)\\b'

/** A decision with what reading it by paragraphs needs. */
export interface Page {
  text: string
  blocks: Block[]
  decided: Day | null
  /** What came of the complaint: a remedy is to be expected, is not, or nothing is known. */
  outcome: 'upheld' | 'not upheld' | null
  /** Items of a paragraph, or of an item. */
  items(block: Block): Block[]
  /** Dates of the text that stand in a stretch of it. */
  dates(place: Place): Mention[]
  /** Words of the same length in which the only body, where it acts under its short name ("Larkfield will"), is "it". */
  named(words: string): string
  /** Number of the paragraph that a block is or belongs to. */
  paragraph(block: Block): number | null
}

/**
 * @param mentions in the order of the text
 */
export function pageOf({ text, blocks, decisionDate, outcome, bodies }: Decision, mentions: readonly Mention[]): Page {
  const short = bodies.length === 1 ? shortName(bodies[0]!) : null
  const acting = short ? new RegExp(`\\b${short}(?=${ACTS})`, 'g') : null
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const children = new Map<string, Block[]>()
  for (const block of blocks) {
    if (!block.parent || block.parent === block.id) continue
    const siblings = children.get(block.parent)
    if (siblings) siblings.push(block)
    else children.set(block.parent, [block])
  }
  return {
    text,
    blocks,
    decided: decisionDate,
    outcome: /^\s*upheld/i.test(outcome ?? '')
      ? 'upheld'
      : /\bnot\b|\bclosed\b|\bdiscontinued\b/i.test(outcome ?? '')
        ? 'not upheld'
        : null,
    items: (block) => children.get(block.id) ?? [],
    dates: ({ start, end }) => {
      let [from, to] = [0, mentions.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if (mentions[middle]!.start < start) from = middle + 1
        else to = middle
      }
      for (to = from; to < mentions.length && mentions[to]!.end <= end;) to++
      return mentions.slice(from, to)
    },
    named: (words) => (acting && words.includes(short!) ? words.replace(acting, (name) => `It${' '.repeat(name.length - 2)}`) : words),
    paragraph: (block) => {
      let at: Block | undefined = block
      for (let depth = 0; at && at.number === null && depth < 8; depth++) at = at.parent ? byId.get(at.parent) : undefined
      return at?.number ?? null
    },
  }
}
