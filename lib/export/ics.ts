import { addDays } from '../calendar/day.ts'
import type { Day } from '../calendar/span.ts'

/** One deadline of a calendar file: a whole day. */
export interface CalendarEntry {
  /** The same whenever this deadline is written, so that a second file updates the first: "23-018-689.a1". */
  uid: string
  day: Day
  title: string
  /** Several lines are fine; '' for none. */
  text: string
  url: string | null
  /** Counts up with each change; whole seconds will do. */
  revision: number
  /** No longer expected: the calendar takes it out. */
  cancelled: boolean
  /** An alarm at nine in the morning of the day before; none for what has passed or is done. */
  alarm?: boolean
}

/**
 * Deadlines as a calendar file (RFC 5545). Lines end in CRLF and are folded at 75 octets, never inside a character.
 * @param stamp when the file is made, in milliseconds
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: number): string {
  const made = `${new Date(stamp).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Overdue//Overdue//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH']
  for (const entry of entries)
    lines.push(
      'BEGIN:VEVENT',
      `UID:${textValue(entry.uid)}@overdue.invalid`,
      `DTSTAMP:${made}`,
      `SEQUENCE:${Math.max(0, Math.trunc(entry.revision)) % 2 ** 31}`,
      `DTSTART;VALUE=DATE:${basic(entry.day)}`,
      `DTEND;VALUE=DATE:${basic(addDays(entry.day, 1))}`,
      `SUMMARY:${textValue(entry.title)}`,
      ...(entry.text ? [`DESCRIPTION:${textValue(entry.text)}`] : []),
      ...(entry.url && /^https?:\/\/[\x21-\x7e]+$/.test(entry.url) ? [`URL:${entry.url}`] : []),
      `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      'TRANSP:TRANSPARENT',
      ...(entry.alarm && !entry.cancelled ? alarm(entry.title) : []),
      'END:VEVENT',
    )
  lines.push('END:VCALENDAR')
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** Section 3.6.6. A whole day begins at midnight: fifteen hours before that it is nine o'clock of the day before. */
const alarm = (title: string) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textValue(title)}`, 'TRIGGER:-PT15H', 'END:VALARM']

const basic = (day: Day) => day.replaceAll('-', '')

/** Section 3.3.11: backslash, semicolon, comma and line end are escaped; other control characters may not stand in a text. */
const textValue = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** Section 3.1: no line longer than 75 octets; a line goes on after CRLF and a space. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const code = character.codePointAt(0)!
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + length > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}
