import type { Block, Decision, SectionKind } from '../../page/decision.ts'
import { sentences } from '../../text/sentences.ts'
import type { Sentence } from '../../text/sentences.ts'
import { stems } from '../../text/stems.ts'
import type { Stems } from '../../text/stems.ts'
import { lastAt } from '../../text/within.ts'

/** Longer sentences are cut: no one writes them, and it keeps the time linear. */
export const longest = 1_200

/** Where words stand: their paragraph, its sentences, and which of them. */
export interface Place {
  block: Block
  section: SectionKind
  all: Sentence[]
  at: number
  /** The sentence in its own words. */
  words: string
}

/** Whether a place tells of what happened: also under a heading about the procedure, where it names the people of the story. */
export const tells = ({ section, words }: Place): boolean => telling.has(section) || (section === 'law' && named.test(words))
const named = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]|\bthe Council (?:wrote|sent|replied|told|issued|received|asked|held|completed)\b/

/** Finds the place of any offset; every block is parted into sentences once. */
export type Places = (block: string, at: number) => Place | null

/** The parts that tell the story, weigh it, or lay down what holds: neither remedies nor the Ombudsman's own rules. */
const telling: ReadonlySet<SectionKind> = new Set(['found', 'events', 'analysis', 'other'])

/** @returns null for offsets outside the paragraphs and items of the decision */
export function placesOf({ blocks, sections, text }: Decision): Places {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const parted = new Map<string, Sentence[]>()
  return (id, offset) => {
    const block = byId.get(id)
    if (!block) return null
    let all = parted.get(id)
    if (!all) parted.set(id, (all = sentences(text, block)))
    const at = Math.max(0, lastAt(all, offset))
    const found = all[at]
    if (!found) return null
    return { block, section: sections[block.section]?.kind ?? 'other', all, at, words: text.slice(found.start, Math.min(found.end, found.start + longest)) }
  }
}

/** The words around a place: the heading and the paragraph. */
export const saidAt = ({ block }: Place, { text, sections }: Decision): string =>
  `${sections[block.section]?.heading ?? ''} ${text.slice(block.start, Math.min(block.end, block.start + longest))}`

/** What a place is about: its sentence, and at half their weight the sentence before and the heading. */
export function aboutPlace({ all, at, words, block }: Place, { text, sections }: Decision): Stems {
  const before = all[at - 1]
  return leaning(stems(words), `${sections[block.section]?.heading ?? ''} ${before ? text.slice(before.start, Math.min(before.end, before.start + longest)) : ''}`)
}

/** Adds what further words are about, at half its weight. */
export function leaning(about: Stems, further: string): Stems {
  for (const [stem, weight] of stems(further)) if (!about.has(stem)) about.set(stem, weight / 2)
  return about
}
