import { bibtex, citation, csl, ris } from './citation.ts'
import type { Format } from './formats.ts'
import { calendarFile } from './ics.ts'
import { formatDay } from '../calendar/words.ts'
import { shortNameOf } from '../watchlist/short-name.ts'
import { entryTitle } from './watchlist-ics.ts'
import { readingCsv } from './reading-csv.ts'
import { correctionTexts, outline, type WrittenReading } from './reading-outline.ts'
import { readingMarkdown, readingText } from './reading-text.ts'

/**
 * A reading in one of the formats.
 * @param stamp when it is written, in milliseconds; only the calendar file carries it
 */
export function writeReading(format: Format, reading: WrittenReading, stamp: number): string {
  const { record, today } = reading
  const cited = { ...record, abstract: abstractOf(reading.text) }
  if (format === 'line') return oneLine(reading)
  if (format === 'citation') return citation(record, today)
  if (format === 'ris') return ris(cited, today)
  if (format === 'csl') return csl(cited, today)
  if (format === 'bibtex') return bibtex(cited, today)
  if (format === 'text') return readingText(outline(reading))
  if (format === 'markdown') return readingMarkdown(outline(reading))
  if (format === 'csv') return readingCsv(reading)
  if (format === 'ics') return readingIcs(reading, stamp)
  return `${JSON.stringify({ ...record, corrections: reading.corrections.filter(({ of }) => of !== 'card'), correctionTexts: correctionTexts(reading), readOn: today }, null, 2)}\n`
}

/** The decision's own summary; null where it gives none. */
const abstractOf = (text: string | null): string | null => /^Summary ?: ?(.+)$/m.exec(text ?? '')?.[1] ?? null

/** "Anytown Council (24 001 146): ~18 months vs 6. Whole children’s complaint … https://…" */
function oneLine({ record: { title, headline, url } }: WrittenReading): string {
  if (!headline) return `${title}: no time limit could be checked. ${url}`
  return `${title}: ${headline.short}. ${headline.sentence} ${url}`
}

/** The deadlines of the agreed actions; those without a day are left out. */
function readingIcs({ record, today }: WrittenReading, stamp: number): string {
  const name = shortNameOf(record)
  const id = (record.reference ?? record.url).replace(/[^\w]+/g, '-')
  return calendarFile(
    record.actions.flatMap(({ id: action, due, text, deadlineText, status }) =>
      // What has passed is left out: a page does not say what was done after it.
      due && due >= today && status !== 'done'
        ? [
            {
              uid: `${id}.${action}`,
              day: due,
              title: entryTitle(name, text),
              alarm: true,
              text: [
                text,
                `Last day: ${formatDay(due)}`,
                record.bodies.join(', '),
                record.reference && `Decision ${record.reference}`,
                deadlineText,
              ]
                .filter(Boolean)
                .join('\n'),
              url: record.url,
              revision: Math.max(0, stamp / 1_000 - 1_577_836_800),
              cancelled: false,
            },
          ]
        : [],
    ),
    stamp,
  )
}
