import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../lib/export/ics.ts'
import { watchlistIcs } from '../../lib/export/watchlist-ics.ts'
import { anyCases } from '../watchlist/arbitrary.ts'
import { action, watchedCase } from '../watchlist/support.ts'

const stamp = Date.UTC(2024, 5, 14, 9, 30, 5)
const octets = (text: string) => new TextEncoder().encode(text).length
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

describe('calendar files', () => {
  it('writes a deadline as a whole day', () => {
    expect(
      calendarFile(
        [
          {
            uid: '24-000-001.a1',
            day: '2024-02-29',
            title: 'Anytown Council: pay, then write; say\\so',
            text: 'one\ntwo',
            url: 'https://www.lgo.org.uk/decisions/a',
            revision: 7.9,
            cancelled: false,
          },
        ],
        stamp,
      ).split('\r\n'),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Overdue//Overdue//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:24-000-001.a1@overdue.invalid',
      'DTSTAMP:20240614T093005Z',
      'SEQUENCE:7',
      'DTSTART;VALUE=DATE:20240229',
      'DTEND;VALUE=DATE:20240301',
      'SUMMARY:Anytown Council: pay\\, then write\\; say\\\\so',
      'DESCRIPTION:one\\ntwo',
      'URL:https://www.lgo.org.uk/decisions/a',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('keeps lines to 75 octets, whole characters, and nothing that ends a line inside a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const file = calendarFile([{ uid: 'x', day: '2024-01-01', title, text: title, url: null, revision: 0, cancelled: false }], stamp)
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
        expect(unfolded(file)).toHaveLength(title ? 18 : 17)
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file)
        // oxlint-disable-next-line no-control-regex
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\0-\x08\x0a-\x1f\x7f]/)
      }),
    )
  })

  it('has one event a deadline, and keeps its name when the deadline moves', () => {
    const cases = (due: string) => [
      watchedCase('24-000-001', {
        changed: 1.7e12,
        actions: [
          action('a1', { due }),
          action('a2'),
          action('a3', { due: '2024-05-01', later: '2024-09-01' }),
          action('a4', { due: '2024-07-01', mark: { as: 'dropped' } }),
          action('a5', { due: '2024-05-01', mark: { as: 'done', on: '2024-04-28' } }),
        ],
      }),
    ]
    const events = (due: string) => unfolded(watchlistIcs(cases(due), '2024-04-01', stamp))
    const uids = (lines: string[]) => lines.filter((line) => line.startsWith('UID:'))
    expect(uids(events('2024-04-11'))).toEqual([
      'UID:24-000-001.a1@overdue.invalid',
      'UID:24-000-001.a3@overdue.invalid',
      'UID:24-000-001.a4@overdue.invalid',
    ])
    expect(uids(events('2024-04-30'))).toEqual(uids(events('2024-04-11')))
    expect(events('2024-04-11')).toContain('DTSTART;VALUE=DATE:20240901')
    expect(events('2024-04-11').filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(1)
  })

  it('leaves out what has passed unless it is asked for, and says days in plain words', () => {
    const cases = [
      watchedCase('24-000-001', {
        actions: [
          action('past', { due: '2024-03-30', text: 'pay £100' }),
          action('done', { due: '2024-03-30', later: '2024-04-30', mark: { as: 'done', on: '2024-04-28' } }),
          action('coming', { due: '2024-06-14', later: '2024-07-14', text: 'apologise in writing' }),
          action('unknown', { due: '2020-01-01', since: '2024-06-01' }),
        ],
      }),
      watchedCase('24-000-002', { tracked: false, actions: [action('a', { due: '2024-09-01' })] }),
    ]
    const coming = unfolded(watchlistIcs(cases, '2024-06-14', stamp))
    expect(coming.filter((line) => line.startsWith('SUMMARY:'))).toEqual(['SUMMARY:Anytown: Apologise in writing'])
    expect(coming.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1)
    expect(coming).toContain('TRIGGER:-PT15H')
    expect(coming.join('\n')).toContain('Last day: 14 July 2024\\, agreed in place of 14 June 2024')
    const all = unfolded(watchlistIcs(cases, '2024-06-14', stamp, true))
    expect(all.filter((line) => line.startsWith('SUMMARY:'))).toHaveLength(4)
    expect(all).toContain('SUMMARY:Done on 28 April 2024: Anytown: Do done')
    expect(all.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1)
    expect(all.filter((line) => /^(?:SUMMARY|DESCRIPTION)/.test(line)).join()).not.toMatch(/\d{4}-\d\d/)
  })

  it('cuts a long title after a whole word, and says that it did', () => {
    const text =
      'review how it records what was agreed at meetings with families, and share what it learns with every team that works with them'
    const [title] = unfolded(
      watchlistIcs([watchedCase('x', { actions: [action('a', { due: '2025-01-01', text })] })], '2024-06-14', stamp),
    ).filter((line) => line.startsWith('SUMMARY:'))
    expect(title).toMatch(/^SUMMARY:Anytown: Review how .*\w …$/)
    expect(title!.length).toBeLessThan(140)
  })

  it('takes any case, and names no event twice', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const lines = unfolded(watchlistIcs(cases, '2010-01-01', stamp, true)).filter((line) => line.startsWith('UID:'))
        expect(new Set(lines).size).toBe(lines.length)
      }),
      { numRuns: 50 },
    )
  })
})
