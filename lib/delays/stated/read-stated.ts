// Figures that the text itself puts on a delay: from sentences with lengths to the record.

import type { Mention } from '../../dates/mention.ts'
import type { Decision } from '../../page/decision.ts'
import type { Stated } from '../../record.ts'
import { officersOf } from './who/officers.ts'
import { laidOut } from '../../text/laid-out.ts'
import { atOnce } from '../../text/steps.ts'
import type { Figure } from './figure.ts'
import { readLine } from './read-line.ts'
import { stands } from './standing.ts'
import { written } from './written.ts'
import { linesOf } from './sentence/lines.ts'

/**
 * Every figure that the decision itself puts on a delay ("12 weeks late": excess) or on how long something took
 * ("took 32 weeks rather than 20": total, with its limit where the sentence has one), in document order. What is only alleged is
 * marked as such, and left out where a finding gives a figure for the same thing, or one that comes near. Limits, forecasts, lateness
 * of others
 * and what might have been are no figures. Any text will do.
 */
export function readStated(decision: Decision, mentions: readonly Mention[]): Stated[] {
  return atOnce(readStatedInSteps(decision, mentions))
}

/** The same with pauses, so that a page is not held up. */
export function* readStatedInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Stated[]> {
  const own = [...decision.bodies, ...officersOf(decision.text)].join(' ').toLowerCase()
  const denied = deniesFault(decision)
  const upheld = /^upheld/i.test(decision.outcome ?? '')
  const page = pageWords(decision)
  const speaksOf = page.toLowerCase()
  const found: Figure[] = []
  for (const line of linesOf(decision, mentions)) {
    yield
    found.push(...(yield* readLine(line, own, denied, speaksOf)))
  }
  yield
  const kept: Stated[] = []
  for (const figure of found) {
    if (!stands(figure, found, denied, upheld)) continue
    yield
    kept.push(written(decision, figure, `s${kept.length}`, page))
  }
  return kept
}

/** What a page is about: its category and its summary. */
function pageWords({ category, subcategory, sections, blocks, text }: Decision): string {
  const summary = blocks.filter(({ section, kind }) => sections[section]?.kind === 'summary' && kind !== 'heading')
  return [category, subcategory, ...summary.map(({ start, end }) => text.slice(start, end))].join(' . ')
}

/** Whether the decision found no fault at all; a delay that is only alleged was then none. */
function deniesFault({ outcome, sections, blocks, text }: Decision): boolean {
  if (outcome) return /^not upheld/i.test(outcome)
  return blocks.some(
    ({ section, start, end }) =>
      sections[section]?.kind === 'summary' &&
      laidOut('i')`
        \b(?:
          (?:find|found|is|was) no (?:evidence of )?fault
          (?:did|do|have|has) not uph[eo]ld (?:the|h(?:er|is)|their|this|m(?:rs?|s|iss) \w+'s) complaint
        )\b
      `.test(text.slice(start, end)),
  )
}
