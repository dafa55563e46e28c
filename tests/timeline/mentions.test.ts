import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readTimeline } from '../../lib/timeline/read-timeline.ts'
import { decisionFromText } from '../support/decision.ts'

/**
 * Sentences that mention what ends a time limit and do not do it, in groups "=== kind of event | category | what the page said
 * before". One in each group, after "+", does it: so that a group cannot be right because nothing is read there at all.
 */
for (const group of readFileSync(new URL('./mentions.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)) {
  const [head, ...lines] = group.trim().split('\n')
  const [kind, category, before] = head!.split(' | ')
  const told = (sentence: string) => {
    const decision = decisionFromText(
      `# Anytown Council (99 000 001)\n${category}\nDecision date : 10 Mar 2025\n## What I found\n### What happened\n` +
        `1. ${before}\n2. ${sentence}\n`,
    )
    return readTimeline(decision, findDates(decision))
      .filter((e) => e.words.paragraph === 2 && e.happened)
      .map((e) => e.kind)
  }
  describe(kind!, () => {
    test.each(lines)('%s', (line) => {
      if (line.startsWith('+ ')) expect(told(line.slice(2))).toContain(kind)
      else expect(told(line)).not.toContain(kind)
    })
  })
}
