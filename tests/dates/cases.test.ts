import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import type { Mention } from '../../lib/dates/mention.ts'
import { decisionFromText } from '../support/decision.ts'
import { type Case, spanOfShort, TODAY } from './cases/case.ts'
import { durations } from './cases/durations.ts'
import { fromEvents, pointed } from './cases/events.ts'
import { forms } from './cases/forms.ts'
import { before, late, recent } from './cases/late.ts'
import { more } from './cases/more.ts'
import { never } from './cases/no-dates.ts'
import { leftOut } from './cases/left-out.ts'
import { notRelative, relative } from './cases/relative.ts'
import { beside, passing } from './cases/passing.ts'
import { story } from './cases/story.ts'
import { pointing, told } from './cases/told.ts'
import { afterIt, edges, fromMonths, planned, saidOn } from './cases/turned.ts'
import { daysOf, leads, nths, weekdays } from './cases/weekdays.ts'
import { written } from './cases/written.ts'

/** A case as a decision: a text without headings stands under "What happened". */
const read = (text: string): Mention[] =>
  findDates(decisionFromText(/^## /m.test(text) ? text : `## What happened\n1. ${text}`, { decisionDate: TODAY }))

function dates(text: string): string[] {
  return read(text)
    .filter((m) => m.kind !== 'duration')
    .flatMap((m) => [m.text, m.span ? `${m.span.from}..${m.span.to}` : '?'])
}

function wanted(found: string[]): string[] {
  return found.map((f, i) => {
    const span = i % 2 ? spanOfShort(f) : null
    return span ? `${span.from}..${span.to}` : f
  })
}

const tables: Record<string, Case[]> = {
  'names of days, months, seasons, terms and years': forms,
  'neighbours of these': more,
  'dates as people jot them down': written,
  'what is never a date': never,
  'the year from the story': story,
  'what is told out of turn': told,
  'what is only mentioned': passing,
  'days beside the story': beside,
  'days that something was late for': late,
  'days that something had come before': before,
  'days while it was looked into': recent,
  'holidays that are left out': leftOut,
  'weekdays by themselves': weekdays,
  'days of a week or month that is named': daysOf,
  'days of the month in words': nths,
  'lengths that lead to a day': leads,
  'what leans on a date': relative,
  'terms, weeks and months that point back': pointing,
  'days on which something was said': saidOn,
  'what lies ahead and what lay ahead': planned,
  'days counted from a month': fromMonths,
  'lengths counted from it, and from now': afterIt,
  'days counted from what happened': fromEvents,
  'days that point on': pointed,
  'ends and beginnings': edges,
  'what leans on nothing': notRelative,
}

for (const [name, cases] of Object.entries(tables))
  describe(name, () => {
    test.each(cases.map((c) => ({ text: c[0], found: c.slice(1) })))('$text', ({ text, found }) => {
      expect(dates(text)).toEqual(wanted(found))
    })
  })

describe('lengths of time', () => {
  test.each(durations.map((c) => ({ text: c[0], found: c.slice(1) })))('$text', ({ text, found }) => {
    const got = read(text).flatMap((m) => {
      if (m.kind !== 'duration') return []
      const value = m.most === m.value ? `${m.value}` : `${m.value}–${m.most}`
      return [m.text, [m.limiting, value, m.unit, m.calendar && 'calendar'].filter(Boolean).join(' ')]
    })
    expect(got).toEqual(found)
  })
})
