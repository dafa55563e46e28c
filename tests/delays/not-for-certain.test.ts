import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

/**
 * What must not be said to be late, or not for certain, and beside each kind what must. "=== kind", then lines "| category | story =>
 * rule start end late", where days and lengths that are not certain are ranges ("2024-06-03..2024-06-09", "8..14").
 */
const range = (from: string | number, to: string | number): string => (from === to ? `${from}` : `${from}..${to}`)

for (const group of readFileSync(new URL('./not-for-certain.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)) {
  const [kind, ...lines] = group.trim().split('\n')
  describe(kind!, () => {
    test.each(lines.map((line) => line.slice(2).split(/ => | \| /) as [category: string, story: string, expected: string]))(
      '%s: %s',
      (category, story, expected) => {
        const { delays } = analyse(
          decisionFromText(
            `# Anytown Council (99 000 001)\nCategory : ${category}\nDecision date : 10 Mar 2025\n## What I found\n` +
              `### What happened\n1. ${story}\n`,
          ),
        )
        const read = delays.map(
          (c) => `${c.rule} ${range(c.start!.from, c.start!.to)} ${c.end ? range(c.end.from, c.end.to) : 'open'} ${range(...c.late)}`,
        )
        expect(read.join(', ') || 'none').toBe(expected)
      },
    )
  })
}
