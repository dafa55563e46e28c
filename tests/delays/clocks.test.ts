import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

/** Decisions in tests/delays/clocks: "=== name", the text, and after it one "> rule start end [value unit]" for each clock. */
const folder = new URL('./clocks/', import.meta.url)

/** "csp-stage2 2024-04-02 2024-09-16", days as spans only where they are more than one: "2024-03-01..2024-03-31". */
const days = (span: { from: string; to: string } | null): string => (!span ? '-' : span.from)

for (const file of readdirSync(folder)) {
  describe(file.replace('.txt', ''), () => {
    for (const part of readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1)) {
      const [name, ...lines] = part.trim().split('\n')
      const expected = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2))
      const source = `# Anytown Council (99 000 001)\n${lines.filter((line) => !line.startsWith('> ')).join('\n')}`.replace(
        /^Decision date : (\d) /m,
        'Decision date : 0$1 ',
      )
      test(name!, () => {
        const { delays } = analyse(decisionFromText(source))
        const read = delays.map((c) => `${c.rule} ${days(c.start)} ${c.open ? 'open' : days(c.end)}`)
        const limits = delays.map((c) => `${c.limit.value} ${c.limit.unit}`)
        expect(read.toSorted()).toEqual(expected.map((e) => e.split(' ').slice(0, 3).join(' ')).toSorted())
        for (const line of expected) {
          const [rule, start, end, ...length] = line.split(' ')
          if (length.length) expect(limits[read.indexOf(`${rule} ${start} ${end}`)]).toBe(length.join(' '))
        }
      })
    }
  })
}
