// The sentences of a page that have lengths in them.

import type { Mention } from '../../../dates/mention.ts'
import type { Decision, SectionKind } from '../../../page/decision.ts'
import { sentences } from '../../../text/sentences.ts'
import type { Line } from '../figure.ts'
import { goesOnInAccount } from '../who/account.ts'
import { datesOf } from './dates-beside.ts'
import { lengthsOf } from './lengths.ts'
import { markLengths } from './marked.ts'
import type { Length } from './marked.ts'

/** Sections that speak of what is to come, not of what happened. Those of the law only say how late something was. */
const silent: ReadonlySet<SectionKind> = new Set(['head', 'powers', 'scope', 'method'])

/** The sentences with lengths in them, with what stands before them in their paragraph. */
export function linesOf(decision: Decision, mentions: readonly Mention[]): Line[] {
  const lengths = lengthsOf(decision, mentions)
  const dates = datesOf(mentions)
  const found: Line[] = []
  let account = false
  for (const block of decision.blocks) {
    const known = lengths.get(block.id) ?? []
    const section = decision.sections[block.section]?.kind ?? 'other'
    if ((!known.length && section !== 'summary') || silent.has(section) || (block.kind !== 'paragraph' && block.kind !== 'item')) continue
    let before: Line | null = null
    let next = 0
    for (const { start, end } of sentences(decision.text, block)) {
      const inside: Length[] = []
      for (; next < known.length && known[next]!.start < end; next++) if (known[next]!.end <= end) inside.push(known[next]!)
      const earlier = decision.text.slice(Math.max(block.start, start - 600), start)
      const marked = markLengths(decision.text, start, end, inside)
      account = section === 'summary' && goesOnInAccount(account, marked.text)
      const line: Line = { block, section, marked, dates: dates.get(block.id) ?? [], earlier, account, before, after: null }
      if (before) before.after = line
      if (line.marked.lengths.size) found.push(line)
      before = line
    }
  }
  return found
}
