// The sentence and the paragraph at a place of the page.

import type { Block, Decision, SectionKind } from '../page/decision.ts'
import { cued } from '../text/cued.ts'
import { oncePer } from '../text/once.ts'
import { sentences } from '../text/sentences.ts'
import type { Sentence } from '../text/sentences.ts'
import { stems } from '../text/stems.ts'
import type { Stems } from '../text/stems.ts'
import { lastAt } from '../text/within.ts'

/** Longer sentences are cut: no one writes them, and it keeps the time linear. */
export const longest = 1_200

/** Where words stand: their paragraph, its sentences, and which of them. */
export interface Place {
  block: Block
  section: SectionKind
  all: Sentence[]
  at: number
  sentence: Sentence
  /** The one before it in the paragraph. */
  before: Sentence | undefined
  /** The sentence in its own words. */
  words: string
  /** true where its paragraph names the people of the story. */
  named: boolean
}

/** Whether a place tells of what happened: also under a heading about the procedure, where the paragraph names the people of the story. */
export const tells = ({ section, named }: Place): boolean => telling.has(section) || (section === 'law' && named)
const people = cued(/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]|\bthe Council (?:wrote|sent|replied|told|issued|received|asked|held|completed)\b/)

/** Finds the place of any offset; every block is parted into sentences once. */
export type Places = (block: string, at: number) => Place | null

/** The parts that tell the story, weigh it, or lay down what holds: neither remedies nor the Ombudsman's own rules. */
const telling: ReadonlySet<SectionKind> = new Set(['found', 'events', 'analysis', 'other'])

/**
 * The places of a decision; its paragraphs are parted once, whoever asks.
 * @returns null for offsets outside the paragraphs and items of the decision
 */
export const placesOf = oncePer(({ blocks, sections, text }: Decision): Places => {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const parted = new Map<string, { all: Sentence[]; named: boolean }>()
  return (id, offset) => {
    const block = byId.get(id)
    if (!block) return null
    let part = parted.get(id)
    if (!part)
      parted.set(
        id,
        (part = {
          all: sentences(text, block),
          named: people.test(text.slice(block.start, Math.min(block.end, block.start + 2 * longest))),
        }),
      )
    const { all, named } = part
    const at = Math.max(0, lastAt(all, offset))
    const sentence = all[at]
    if (!sentence) return null
    return {
      block,
      section: sections[block.section]?.kind ?? 'other',
      all,
      at,
      sentence,
      before: all[at - 1],
      named,
      words: text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest)),
    }
  }
})

/** The words around a place: the heading and the paragraph. */
export const saidAt = ({ block }: Place, { text, sections }: Decision): string =>
  `${sections[block.section]?.heading ?? ''} ${text.slice(block.start, Math.min(block.end, block.start + longest))}`

/** What a place is about: its sentence, and at half their weight the sentence before and the heading. */
export function aboutPlace({ before, words, block }: Place, { text, sections }: Decision): Stems {
  return leaning(
    stems(words),
    `${sections[block.section]?.heading ?? ''} ${before ? text.slice(before.start, Math.min(before.end, before.start + longest)) : ''}`,
  )
}

/** Adds what further words are about, at half its weight. */
export function leaning(about: Stems, further: string): Stems {
  for (const [stem, weight] of stems(further)) if (!about.has(stem)) about.set(stem, weight / 2)
  return about
}
