import { daysBetween } from '../calendar/day.ts'
import type { Mention } from '../dates/mention.ts'
import type { Matter } from '../matters/card.ts'
import { matters } from '../matters/index.ts'
import type { Block, Decision } from '../page/decision.ts'
import { atOnce } from '../text/steps.ts'
import { people } from '../timeline/actors.ts'
import type { Dated } from '../timeline/clause.ts'
import { tellsStory } from '../timeline/clauses.ts'
import { onlyComplaintTells } from '../timeline/only-the-complaint.ts'
import { Chains } from './chains.ts'
import type { NoSteps } from './no-step.ts'
import { OfOthers } from './of-others.ts'
import { readBlock } from './read-block.ts'
import type { Page } from './read-block.ts'
import type { Told } from './told.ts'

/** Days that a date can leave open and still say when a step was taken: a month and its neighbour. A year says too little. */
const longest = 61

/** What the frames make of a decision. */
export interface Reading extends NoSteps {
  told: Told[]
  /** Steps that the text says are still to be taken. */
  open: Told[]
}

/**
 * Dated steps of the matters that a decision tells of, by frames and cards. What only mentions a step, plans or asks
 * for it, or is of somebody else, is none.
 * Linear in the text.
 */
export const readEvents = (decision: Decision, mentions: readonly Mention[]): Reading => atOnce(readEventsInSteps(decision, mentions))

/** The same with pauses, so that a page is not held up. */
export function* readEventsInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Reading> {
  const dated = mentions.filter((m): m is Dated => m.kind !== 'duration' && !!m.span && daysBetween(m.span.from, m.span.to) <= longest)
  const spoken = spokenOf(decision)
  const accepted = onlyComplaintTells(decision, dated, tellsStory)
  const tells = (block: Block): boolean => {
    const kind = decision.sections[block.section]?.kind ?? 'other'
    return !/^(?:heading|title|metadata)$/.test(block.kind) && (tellsStory(kind) || (accepted && kind === 'complaint'))
  }
  const page: Page = {
    text: decision.text,
    dated,
    blocks: new Map(decision.blocks.map((block) => [block.id, block])),
    who: people(decision),
    others: new OfOthers(decision, spoken.head, tells),
    chains: new Chains(decision, spoken.matters, spoken.focus),
    none: { idle: new Set(), unanswered: new Set(), elsewhere: new Set() },
    reached: null,
  }
  for (const block of decision.blocks.filter(tells)) {
    yield
    page.others.begin()
    readBlock(page, block)
  }
  const { chains, none } = page
  const day = decision.decisionDate
  return { told: chains.told, ...none, open: day ? chains.open({ from: day, to: day }) : [] }
}

/** Matters that the page speaks of, and those that it is about. */
function spokenOf(decision: Decision): { matters: Matter[]; focus: Set<string>; head: string } {
  const text = `${decision.category} ${decision.text}`.toLowerCase()
  const head = decision.blocks
    .filter((b) => /^(?:head|summary|complaint)$/.test(decision.sections[b.section]?.kind ?? 'other'))
    .map((b) => decision.text.slice(b.start, b.end))
    .join('\n')
  const about = `${decision.category} ${decision.subcategory} ${head}`.toLowerCase()
  const spoken = matters.filter((matter) => matter.page.some((words) => words.split(' + ').every((part) => text.includes(part))))
  return {
    head,
    matters: spoken,
    focus: new Set(spoken.filter((matter) => matter.focus?.some((words) => about.includes(words))).map((matter) => matter.id)),
  }
}
