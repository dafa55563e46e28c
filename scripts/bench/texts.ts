import { readdirSync, readFileSync } from 'node:fs'
import type { Day } from '../../lib/calendar/span.ts'
import type { Decision } from '../../lib/page/decision.ts'
import { articleDate, type Case, spanOfShort, TODAY } from '../../tests/dates/cases/case.ts'
import { forms } from '../../tests/dates/cases/forms.ts'
import { more } from '../../tests/dates/cases/more.ts'
import { never } from '../../tests/dates/cases/no-dates.ts'
import { notRelative, relative } from '../../tests/dates/cases/relative.ts'
import { story } from '../../tests/dates/cases/story.ts'
import { decisionFromText } from '../../tests/support/decision.ts'
import type { Read } from './readers.ts'

/** A text and the dates that a careful reader finds in it. */
export interface Text {
  decision: Decision
  today: Day
  gold: Read[]
}

const corpus = new URL('../../tests/corpus/', import.meta.url)

/** The decisions of the corpus. */
export const pages = (): Text[] =>
  readdirSync(corpus)
    .filter((f) => f.endsWith('.gold.json'))
    .map((file) => {
      const source = readFileSync(new URL(file.replace('.gold.json', '.md'), corpus), 'utf8')
      const decision = decisionFromText(source, { articleDate: articleDate(source) })
      const gold = JSON.parse(readFileSync(new URL(file, corpus), 'utf8')) as Record<
        'dates' | 'relative',
        { quote: string; from: Day; to: Day }[]
      >
      return {
        decision,
        today: decision.decisionDate ?? decision.articleDate ?? TODAY,
        gold: [...gold.dates, ...gold.relative].map(({ quote, from, to }) => ({ text: quote, from, to })),
      }
    })

function ofCase([text, ...found]: Case): Text {
  const decision = decisionFromText(/^## /m.test(text) ? text : `## What happened\n1. ${text}`, { decisionDate: TODAY })
  const gold: Read[] = []
  for (let i = 0; i < found.length; i += 2) {
    const span = spanOfShort(found[i + 1]!)
    if (span) gold.push({ text: found[i]!, ...span })
  }
  return { decision, today: TODAY, gold }
}

/** The single wordings on which the reading is tried: dates and what only looks like one. */
export const wordings = (): Text[] => [...forms, ...more, ...never, ...story, ...relative, ...notRelative].map(ofCase)
