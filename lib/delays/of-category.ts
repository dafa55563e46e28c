import type { Decision } from '../page/decision.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { laidOut } from '../text/laid-out.ts'
import { tellsStory } from '../timeline/clauses.ts'

const label = laidOut('i')`
  \b(?:
    (?:category|priority|class|level|band|grade|tier) ?(?:[a-e]|[1-5]|one|two|three|four)
    (?:high|medium|low|urgent|routine|standard|top)(?: |-)(?:priority|risk)
    (?:non-)?(?:emergency|urgent)
    routine
    complex
    simple
    standard
  )\b(?! (?:council|social|care home|procedure|process|manual|conditions|charge))
`
const everyLabel = new RegExp(label.source, 'gi')
const cut = /[,;]|\band\b/i

/** The category that a limit is for, by the words around its length: "for category B within ten working days". */
function labelOf({ words }: PageLimit, { text, blocks }: Decision): string | null {
  const block = blocks.find((b) => b.id === words.block)
  if (!block) return null
  const before = text
    .slice(Math.max(block.start, words.start - 120), words.start)
    .split(cut)
    .at(-1)!
  const after = text.slice(words.end, Math.min(block.end, words.end + 80)).split(cut)[0]!
  // "A category 1 defect is made safe within 24 hours and repaired within seven days": both are of that category.
  const earlier = text
    .slice(Math.max(block.start, words.start - 120), words.start)
    .split(/[;.]/)
    .at(-1)!
  return (label.exec(before) ?? label.exec(after) ?? [...earlier.matchAll(everyLabel)].at(-1))?.[0].toLowerCase().replace('-', ' ') ?? null
}

/** A word such as "urgent" is a category only where something is put into it: "logged it as urgent", "a routine repair". */
const givenAs = (one: string): RegExp => {
  if (/ |\d/.test(one)) return new RegExp(`\\b${one}\\b`)
  const things = '(?:repair|job|order|works?|defect|case|report|request|referral|assessment|application)'
  return new RegExp(`\\b(?:(?:as|was|were|is|it) (?:an? |being |not |of )*${one}\\b(?! (?:that|to)\\b)|an? ${one} ${things}\\b)`)
}

/**
 * Of limits for several categories of the same thing the one whose category the story gives; none of them where it gives none or
 * more than one. Limits without a category stay as they are.
 */
export function ofCategory(limits: readonly PageLimit[], decision: Decision): PageLimit[] {
  const labels = new Map(limits.map((limit) => [limit, labelOf(limit, decision)]))
  const key = ({ startsWith, endsWith }: PageLimit) => `${startsWith.join()} ${endsWith.join()}`
  let story: string | undefined
  return limits.filter((limit) => {
    if (!labels.get(limit) || !limit.startsWith.length) return true
    const all = new Set(
      limits
        .filter((other) => key(other) === key(limit))
        .map((other) => labels.get(other))
        .filter((l) => l !== null),
    )
    if (all.size < 2) return true
    story ??= decision.blocks
      .filter((b) => tellsStory(decision.sections[b.section]?.kind ?? 'other') && !limits.some((l) => l.words.block === b.id))
      .map((b) => decision.text.slice(b.start, b.end))
      .join('\n')
      .toLowerCase()
      .replace(/-/g, ' ')
    const told = [...all].filter((one) => givenAs(one!).test(story!))
    return told.length === 1 && told[0] === labels.get(limit)
  })
}
