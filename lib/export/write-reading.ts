import { bibtex, citation, csl, ris } from './citation.ts'
import type { Format } from './formats.ts'
import { calendarFile } from './ics.ts'
import { formatDay } from '../calendar/words.ts'
import { shortNameOf } from '../watchlist/short-name.ts'
import { entryTitle } from './watchlist-ics.ts'
import { readingCsv } from './reading-csv.ts'
import { correctionTexts, outline, type WrittenReading } from './reading-outline.ts'
import { readingMarkdown, readingText } from './reading-text.ts'

/** What writes each format; the type check asks for one. `today` is the day of reading. */
const writers: Record<Format, (reading: WrittenReading, stamp: number) => string> = {
  line: oneLine,
  citation: ({ record, today }) => citation(record, today),
  ris: (reading) => ris(cited(reading), reading.today),
  csl: (reading) => csl(cited(reading), reading.today),
  bibtex: (reading) => bibtex(cited(reading), reading.today),
  text: (reading) => readingText(outline(reading)),
  markdown: (reading) => readingMarkdown(outline(reading)),
  csv: readingCsv,
  ics: readingIcs,
  json: readingJson,
}

/**
 * A reading in one of the formats.
 * @param stamp when it is written, in milliseconds; only the calendar file carries it
 */
export function writeReading(format: Format, reading: WrittenReading, stamp: number): string {
  return writers[format](reading, stamp)
}

/** The record with the decision's own summary. */
const cited = ({ record, text }: WrittenReading) => ({ ...record, abstract: abstractOf(text) })

/** The decision's own summary; null where it gives none. */
const abstractOf = (text: string | null): string | null => /^Summary ?: ?(.+)$/m.exec(text ?? '')?.[1] ?? null

function readingJson(reading: WrittenReading): string {
  const corrections = reading.corrections.filter(({ of }) => of !== 'card')
  const whole = { ...reading.record, corrections, correctionTexts: correctionTexts(reading), readOn: reading.today }
  return `${JSON.stringify(whole, null, 2)}\n`
}

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
