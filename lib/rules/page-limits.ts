import type { DurationMention, Mention } from '../dates/mention.ts'
import type { Block, Decision, Section, SectionKind } from '../page/decision.ts'
import type { Words } from '../text/words.ts'
import { sentences } from '../text/sentences.ts'
import { lengthsIn } from './page-limits/bare-numbers.ts'
import type { PageLimit } from './page-limit.ts'
import { atOnce } from '../text/steps.ts'
import { addLimit } from './page-limits/add-limit.ts'
import type { Found } from './page-limits/around.ts'
import { plain, reach, wordsAround } from './page-limits/around.ts'
import { isLimit } from './page-limits/is-limit.ts'
import { limitsOf } from './page-limits/meaning.ts'
import type { Page } from './page-limits/meaning.ts'
import { barely, childrens, topicsOfPage } from './page-limits/topics.ts'

/** Sections that tell what the law or a policy says; elsewhere stand complaints, remedies and the Ombudsman's own rules. */
const telling: ReadonlySet<SectionKind> = new Set(['law', 'found', 'events', 'analysis', 'other'])

const stages = /stage[12]|\btwo[- ]stages?\b|\b(?:both|each|either|last|final) stages?\b/

/** Lengths of one paragraph that are looked at: what keeps the time linear. */
const mostInBlock = 40

/**
 * The time limits that the page itself states, in the order of the text: what law, guidance and the body's own policies allow
 * it. Not the complainant's limits, not remedies, not how long something took. One for each limit and length.
 * @param mentions of `findDates`; only durations count
 */
export function readPageLimits(decision: Decision, mentions: readonly Mention[]): PageLimit[] {
  return atOnce(readPageLimitsInSteps(decision, mentions))
}

/** The same with pauses, so that a page is not held up. */
export function* readPageLimitsInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, PageLimit[]> {
  const about = once(() => pageOf(decision.text))
  const blocks = new Map(decision.blocks.map((block) => [block.id, block]))
  const all: PageLimit[] = []
  yield
  for (const [id, durations] of byBlock(mentions)) {
    const block = blocks.get(id)
    const section = block && decision.sections[block.section]
    if (!section || (block.kind !== 'paragraph' && block.kind !== 'item') || !telling.has(section.kind)) continue
    const lead = block.parent === null ? undefined : blocks.get(block.parent)
    readBlock(decision, about, { block, section, lead, durations }, all)
    yield
  }
  return all
}

/** What the page speaks of: asked for where the first limit is found, which most pages do not have. */
function pageOf(whole: string): Page {
  const text = plain(whole)
  return {
    childrens: childrens.test(text),
    stages: stages.test(text),
    topics: topicsOfPage(text),
    barely: barely.filter(({ page }) => page.test(text)),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

interface Paragraph {
  block: Block
  section: Section
  lead: Block | undefined
  durations: DurationMention[]
}

function readBlock({ text }: Decision, about: () => Page, { block, section, lead, durations }: Paragraph, all: PageLimit[]): void {
  const leadText = lead ? text.slice(lead.start, lead.end).slice(-reach) : ''
  // "Law and guidance" says nothing of whose rule it is; "The Council’s policy" does.
  const heading = /law|legal|legislation|guidance/i.test(section.heading) ? '' : section.heading
  const context = { block, lead: leadText, context: `${heading}. ${leadText} ` }
  const parts = sentences(text, block)
  for (const [i, part] of parts.entries()) {
    const inside = durations.filter((m) => m.start >= part.start && m.end <= part.end)
    let after = false
    for (const found of inside.flatMap((m) => lengthsIn(text, m, part, inside))) {
      const around = wordsAround(text, found, part, { ...context, previous: parts[i - 1] })
      if (!isLimit(around, found, { section: section.kind, item: block.kind === 'item', after })) continue
      after = true
      const words = wordsOf(text, block, lead, found)
      for (const limit of limitsOf(about(), around, found)) addLimit(all, { ...limit, words }, around)
    }
  }
}

/** Durations by the block that they stand in, in the order of the text. */
function byBlock(mentions: readonly Mention[]): Map<string, DurationMention[]> {
  const found = new Map<string, DurationMention[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'duration') continue
    const list = found.get(mention.block) ?? []
    if (list.length < mostInBlock) list.push(mention)
    found.set(mention.block, list)
  }
  return found
}

function wordsOf(text: string, block: Block, lead: Block | undefined, { start, end }: Found): Words {
  return { start, end, text: text.slice(start, end), block: block.id, paragraph: block.number ?? lead?.number ?? null }
}
