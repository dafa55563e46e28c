import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { formatDay } from '../../lib/calendar/words.ts'
import { decisionFromText } from '../support/decision.ts'

/**
 * The events of each limit in other words. "=== rules | category"; `about` is the complaint, `law` what the page states, `S` and `E` tell
 * start and end plainly; then the end (`e`) and the start (`s`) in other words, and sentences that only mention the thing (`n`).
 */
const folder = new URL('./told/', import.meta.url)
const filler = 'The Council was short of staff at the time.'

interface Limit {
  rules: string[]
  category: string
  days: [string, string]
  plain: Record<'about' | 'law' | 'S' | 'E', string>
  told: [kind: string, sentence: string][]
}

function limitsIn(text: string): Limit[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n')
      const [rules = '', category = ''] = head.split(' | ')
      const limit: Limit = {
        rules: rules.split('/'),
        category,
        days: ['2024-02-12', '2024-06-25'],
        plain: { about: '', law: '', S: '', E: '' },
        told: [],
      }
      for (const line of lines) {
        const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(line)!
        if (key === 'days') limit.days = value.split(' ') as [string, string]
        else if (key in limit.plain) limit.plain[key as keyof Limit['plain']] = value
        else limit.told.push([key, value])
      }
      return limit
    })
}

/** The clocks of a limit, "start end", that a page with this story has. */
function clocksOf({ rules, category, days, plain: { about, law } }: Limit, story: string[]): string[] {
  const dated = story.map((words) => words.replaceAll('{S}', formatDay(days[0])).replaceAll('{E}', formatDay(days[1])))
  const decided = days[1] < '2025' ? '10 Mar 2025' : '10 Jun 2026'
  const page = [
    '# Anytown Council (99 000 001)',
    `Category : ${category}`,
    `Decision date : ${decided}`,
    '## The complaint',
    `1. ${about}`,
    '## What I found',
    ...(law ? ['### The law', `2. ${law}`] : []),
    '### What happened',
    ...dated.map((words, i) => `${i + 3}. ${words}`),
  ]
  const { delays } = analyse(decisionFromText(page.join('\n')))
  return delays.filter((c) => rules.includes(c.rule)).map((c) => `${c.start?.from} ${c.open ? 'open' : c.end?.from}`)
}

for (const file of readdirSync(folder)) {
  describe(file.replace('.txt', ''), () => {
    for (const limit of limitsIn(readFileSync(new URL(file, folder), 'utf8'))) {
      const { S, E } = limit.plain
      const both = limit.days.join(' ')
      test(limit.rules[0]!, () => {
        expect(clocksOf(limit, [S, filler, E]), 'plain').toEqual([both])
        for (const [kind, words] of limit.told) {
          const story = kind === 's' ? [words, filler, E] : [S, `${filler} ${words}`]
          const found = clocksOf(limit, story)
          if (kind === 'n')
            expect(
              found.filter((c) => !c.endsWith('open')),
              words,
            ).toEqual([])
          else expect(found, words).toEqual([both])
        }
      })
    }
  })
}
