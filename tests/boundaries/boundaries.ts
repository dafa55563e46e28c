import fc from 'fast-check'
import { analyse } from '../../lib/analyse.ts'
import { isDay } from '../../lib/calendar/day.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readTyped } from '../../lib/deadline/when.ts'
import { watchlistCsv } from '../../lib/export/watchlist-csv.ts'
import { watchlistIcs } from '../../lib/export/watchlist-ics.ts'
import { readWatchlist, watchlistJson } from '../../lib/export/watchlist-json.ts'
import { readLogRows } from '../../lib/log/schema.ts'
import { readAddress } from '../../lib/page/address.ts'
import { readDay } from '../../lib/page/read-day.ts'
import { readDecision } from '../../lib/page/read-decision.ts'
import { readList } from '../../lib/page/read-list.ts'
import { recordSchema } from '../../lib/record-schema.ts'
import { readView } from '../../lib/watchlist/address.ts'
import { readStored } from '../../lib/watchlist/migrate.ts'
import { readMemory } from '../../lib/watchlist/reminders.ts'
import { readCase, readCorrections, readSettings } from '../../lib/watchlist/schema.ts'
import { firstSettings } from '../../lib/watchlist/settings.ts'
import { readRows, rowOf, writeRows } from '../../lib/watchlist/summary.ts'
import { pull, push, syncLimits } from '../../lib/watchlist/sync.ts'
import { decisionFromText } from '../support/decision.ts'
import { linkedDocument } from '../support/dom.ts'
import { anyCase, anyCases } from '../watchlist/arbitrary.ts'
import { anyAddress, anyDay, anyMarkup, anyText, mutated } from './arbitrary.ts'

/** A place where something comes in that nobody has looked at yet. */
export interface Boundary {
  name: string
  /** What holds for every input, for the table in docs/security.md. */
  holds: string
  /** Fails where it does not. */
  property: fc.IRawProperty<unknown>
}

function claim(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence)
}

const boundary = <Input>(name: string, holds: string, input: fc.Arbitrary<Input>, check: (input: Input) => void): Boundary => ({
  name,
  holds,
  property: fc.property(input, check) as fc.IRawProperty<unknown>,
})

/** Days and spans of days anywhere in a record. */
function* daysIn(value: unknown): Generator<{ from: string; to: string }> {
  if (typeof value !== 'object' || value === null) return
  const { from, to } = value as { from?: unknown; to?: unknown }
  if (typeof from === 'string' && typeof to === 'string' && /^-?\d+-\d/.test(from)) yield { from, to }
  for (const part of Object.values(value)) yield* daysIn(part)
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const today = '2026-01-05'
/** As a file or a message holds it: what JSON cannot say is not in it. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null')

export const boundaries: Boundary[] = [
  boundary(
    'dates and lengths in the text',
    'every expression stands in the text; days are real and in order; lengths do not run backwards',
    fc.tuple(anyText, anyDay),
    ([text, decisionDate]) => {
      const decision = decisionFromText(`## What happened\n${text}`, { decisionDate })
      for (const found of findDates(decision)) {
        claim(decision.text.slice(found.start, found.end) === found.text, 'the words are not those of the text')
        if (found.kind === 'duration')
          // "17 and 15 working days" are two lengths in one: the second may be the shorter.
          claim(
            (found.most >= found.value || / (?:and|or|&) /i.test(found.text)) && Math.min(found.value, found.most) >= 0,
            `${found.text}: ${found.value} to ${found.most}`,
          )
        else if (found.span)
          claim(
            isDay(found.span.from) && isDay(found.span.to) && found.span.from <= found.span.to,
            `${found.text}: ${JSON.stringify(found.span)}`,
          )
      }
    },
  ),
  boundary(
    'the whole reading of a text',
    'no part fails; the record has the shape of its schema; spans are real days in order; nothing is late by less than nothing',
    fc.tuple(anyText, anyDay),
    ([text, decisionDate]) => {
      const record = analyse(decisionFromText(`## What happened\n${text}`, { decisionDate }))
      claim(!record.problems.some((problem) => problem.includes('could not be read')), record.problems.join(' '))
      const wrong = recordSchema.safeParse(sent(record)).error?.issues
      claim(!wrong, JSON.stringify(wrong?.slice(0, 2)))
      for (const { from, to } of daysIn(record)) claim(isDay(from) && isDay(to) && from <= to, `${from} to ${to}`)
      for (const { late } of record.delays) claim(late[0] >= 0 && late[0] <= late[1], `late ${late.join(' to ')}`)
    },
  ),
  boundary(
    'days of any year in the text and in the metadata',
    'of a year of four figures outside 1900 to 2099 there is no date in the text, outside 1950 to 2100 none of the decision; ' +
      'no other year is put in its place; the record has the shape of its schema',
    fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.nat(9_999), fc.constantFrom(1_899, 1_900, 1_949, 1_950, 2_099, 2_100, 2_101)),
      fc.nat(),
    ),
    ([date, month, number, form]) => {
      const year = String(number).padStart(4, '0')
      const name = monthNames[month - 1]!
      const forms = [
        `${date} ${name} ${year}`,
        `${date}th of ${name}, ${year}`,
        `${name} ${date}, ${year}`,
        `${name} ${year}`,
        `the end of ${name} ${year}`,
        `the spring of ${year}`,
        `${date}/${month}/${year}`,
        `${date}.${month}.${year}`,
        `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      ]
      const words = forms[form % forms.length]!
      const decisionDate = readDay(`${date} ${name.slice(0, 3)} ${year}`)
      claim((decisionDate === null) === (number < 1_950 || number > 2_100), `decided on ${decisionDate}`)
      const source = `## What happened
1. Mr B complained on 3 May 2024. The Council replied by ${words}. It should have replied within four weeks.
## Agreed action
2. The Council has agreed to apologise by ${words}.`
      const decision = decisionFromText(source, { decisionDate })
      const record = analyse(decision)
      const wrong = recordSchema.safeParse(sent(record)).error?.issues
      claim(!wrong, JSON.stringify(wrong?.slice(0, 2)))
      claim(!record.problems.length, record.problems.join(' '))
      const told = record.dates.filter(({ start, text }) => start > decision.text.indexOf('replied by') && text !== 'four weeks')
      for (const { text, span } of told) {
        claim(number >= 1_900 && number <= 2_099, `${text} is ${span?.from}`)
        claim(!span || (span.from <= `${year}-12-31` && span.to >= `${year}-01-01`), `${text} is ${span?.from}`)
      }
      for (const { due } of record.actions) claim(!due || due.startsWith(year), `due ${due}`)
    },
  ),
  boundary(
    'a page, whatever its markup',
    'a decision of plain data; its blocks lie in the text; its address is of the web',
    fc.tuple(anyMarkup, anyAddress, fc.boolean()),
    ([inner, address, canonical]) => {
      const link = canonical ? `<link rel="canonical" href="${address}">` : ''
      const page = linkedDocument(`<html><head><title>x</title>${link}</head><body>${inner}</body></html>`)
      const { decision } = readDecision(page, 'https://www.lgo.org.uk/decisions/a/b/24-000-001')
      claim(
        decision.problems.every((problem) => !problem.includes('could not be read')),
        decision.problems.join(' '),
      )
      for (const { start, end } of decision.blocks)
        claim(start >= 0 && start <= end && end <= decision.text.length, 'a block outside the text')
      claim(/^https:\/\/(?:www\.)?lgo\.org\.uk\/./.test(decision.url), `the address is ${decision.url}`)
      claim(Object.getPrototypeOf(sent(decision)) === Object.prototype, 'no plain data')
      for (const { url } of readList(page, 'https://www.lgo.org.uk/decisions')) claim(url.startsWith('https://'), `a link to ${url}`)
    },
  ),
  boundary('addresses', 'taken for a decision or a list only where they are of the web or of a file', anyAddress, (address) => {
    const place = readAddress(address)
    claim(place.kind === 'other' || /^(?:https?|file):/.test(place.url), `${address} gives ${place.url}`)
  }),
  boundary('days of metadata', 'a real day of the years 1950 to 2100, or none', fc.oneof(anyText, fc.string({ maxLength: 40 })), (text) => {
    const day = readDay(text)
    claim(day === null || (isDay(day) && day >= '1950-01-01' && day <= '2100-12-31'), String(day))
  }),
  boundary(
    'days that a reader types',
    'a real span, or a sentence that says what is missing',
    fc.record({ day: fc.string({ maxLength: 6 }), month: fc.string({ maxLength: 10 }), year: fc.string({ maxLength: 6 }) }),
    (typed) => {
      const { span } = readTyped(typed)
      if (span) claim(isDay(span.from) && isDay(span.to) && span.from <= span.to, JSON.stringify(span))
    },
  ),
  boundary(
    'a watchlist file',
    'taken or refused in a sentence; what is taken is of the shape that is stored, and reads back the same',
    mutated(anyCases.map((cases) => sent(JSON.parse(watchlistJson({ cases, corrections: {}, settings: firstSettings }, today))))),
    (file) => {
      const read = readWatchlist(JSON.stringify(file) ?? '')
      if (typeof read === 'string') return claim(read.length > 10, 'no sentence')
      for (const each of read.cases) claim(readCase(sent(each)) !== null, 'a case of another shape')
      const again = readWatchlist(watchlistJson(read, today))
      claim(typeof again !== 'string' && JSON.stringify(again.cases) === JSON.stringify(read.cases), 'it does not read back the same')
    },
  ),
  boundary(
    'stored cases, of every version',
    'a case of today’s shape with an address of the web, or none; what was there is not altered',
    mutated(anyCase),
    (value) => {
      const before = JSON.stringify(value)
      const read = readStored(value)
      claim(JSON.stringify(value) === before, 'the stored value was altered')
      if (!read) return
      claim(readCase(sent(read)) !== null, 'a case of another shape')
      claim(read.url === null || /^https?:\/\//.test(read.url), `the address is ${read.url}`)
    },
  ),
  boundary('the index', 'rows of its shape, or it is made anew', mutated(anyCases.map((cases) => sent(cases.map(rowOf)))), (value) => {
    for (const stored of [value, JSON.stringify(value)]) {
      const rows = readRows(stored)
      if (rows) claim(JSON.stringify(readRows(writeRows(rows))) === JSON.stringify(rows), 'it does not read back the same')
    }
  }),
  boundary(
    'settings, corrections, reminders and rows of the log',
    'always of their shape',
    fc.tuple(
      mutated(fc.constant(firstSettings)),
      mutated(fc.constant([{ of: 'event:e1', span: { from: '2024-01-01', to: '2024-01-02' }, text: 'x', removed: false }])),
      mutated(fc.constant({ told: ['a b'], snoozed: { 'a b': '2024-01-01' }, week: null, backup: null })),
      mutated(fc.constant([{}, null, { id: 'x' }])),
    ),
    ([settings, corrections, memory, rows]) => {
      claim(Object.keys(readSettings(settings)).sort().join() === Object.keys(firstSettings).sort().join(), 'settings lack something')
      claim(Array.isArray(readCorrections(corrections)), 'no list of corrections')
      claim(Array.isArray(readMemory(memory).told), 'no list of what was told')
      claim(Array.isArray(readLogRows(Array.isArray(rows) ? rows : [])), 'no list of rows')
    },
  ),
  boundary(
    'what the browser’s sync brings',
    'nothing but cases is taken in; what is given out keeps within the browser’s limits',
    fc.tuple(anyCases, anyCases, fc.nat(), mutated(fc.constant({}))),
    ([mine, others, at, junk]) => {
      const area = {
        ...push(others, new Map(), {}).set,
        ...(typeof junk === 'object' && junk !== null && !Array.isArray(junk) ? (junk as Record<string, unknown>) : {}),
      }
      const keys = Object.keys(area)
      if (keys.length) area[keys[at % keys.length]!] = junk
      const here = new Map(mine.map((each) => [each.id, each]))
      const heard = pull(area, here, new Map(), today)
      for (const each of heard.put) claim(readCase(sent(each)) !== null, 'a case of another shape')
      const { set } = push([...here.values()], new Map(), area)
      for (const [key, value] of Object.entries(set))
        claim(key.length + JSON.stringify(value).length <= syncLimits.item, 'an item too long')
    },
  ),
  boundary(
    'addresses of the extension’s own pages',
    'a view, whatever stands behind the question mark',
    fc.oneof(anyAddress, fc.string({ maxLength: 60 })),
    (search) => {
      claim(typeof readView(search) === 'object', 'no view')
    },
  ),
  boundary(
    'tables and calendars written of the watchlist',
    'no cell that a spreadsheet would run; no line of a calendar longer than 75 octets or of another’s making',
    anyCases,
    (cases) => {
      const calendar = watchlistIcs(cases, today, 1_700_000_000_000)
      for (const line of calendar.split('\r\n')) claim(Buffer.byteLength(line) <= 75, 'a line too long')
      claim(!/^(?:ATTACH|ATTENDEE|VALARM|ORGANIZER)/m.test(calendar), 'a line that is not ours')
      for (const [, quoted, plain] of watchlistCsv(cases, today, 14)
        .slice(1)
        .matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g))
        claim(!/^[=@+-]/.test(quoted ?? plain ?? ''), `a cell begins ${(quoted ?? plain)!.slice(0, 5)}`)
    },
  ),
]
