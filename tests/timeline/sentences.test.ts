import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readTimeline } from '../../lib/timeline/read-timeline.ts'
import { decisionFromText } from '../support/decision.ts'

/**
 * Sentences with the kind and first day of what happened in them: "sentence => kind day, kind day" or "=> none", in groups
 * "=== name | category | what the page said before". A sentence may say more than the kinds; it may not say another kind.
 */
for (const group of readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)) {
  const [head, ...lines] = group.trim().split('\n')
  const [name, category, before] = head!.split(' | ')
  describe(name!, () => {
    for (const line of lines) {
      const [sentence, expected] = line.split(' => ')
      test(sentence!, () => {
        const decision = decisionFromText(
          `# Anytown Council (99 000 001)\n${category}\nDecision date : 10 Mar 2025\n## What I found\n### What happened\n` +
            `1. ${before}\n2. ${sentence}\n`,
        )
        const told = readTimeline(decision, findDates(decision))
          .filter((e) => e.words.paragraph === 2 && e.happened && e.kind)
          .map((e) => `${e.kind} ${e.span.from}`)
        expect(told.join(', ') || 'none').toBe(expected)
      })
    }
  })
}
