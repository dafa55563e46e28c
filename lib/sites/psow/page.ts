import { bodiesOf } from '../../page/bodies.ts'
import { readDay } from '../../page/read-day.ts'
import type { Site } from '../../page/sites/site.ts'
import { sectionWords } from '../../page/sites/words.ts'

const REFERENCE = /(?<!\d)(20\d{7})(?!\d)/

/** The Public Services Ombudsman for Wales: a few paragraphs without numbers or headings. */
export const psow: Site = {
  id: 'psow',
  origins: ['https://www.ombudsman.wales', 'https://ombudsman.wales'],
  readPlace({ pathname }) {
    const kind = /^\/findings\/[^/]+\/?$/.test(pathname) ? 'decision' : /^\/findings\/?$/.test(pathname) ? 'list' : 'other'
    return { reference: null, kind, chapter: null }
  },
  words: sectionWords({}),
  labels: ['report date', 'case against', 'subject', 'case reference number', 'outcome'],
  openingIsHead: false,
  untitled: 'found',
  identify({ head, title }) {
    const reference = REFERENCE.exec(head.rows.get('case reference number') ?? '')?.[1] ?? null
    return { reference, bodies: bodiesOf(head.rows.get('case against') ?? title.replace(/^.*? ?: /, '')), others: [], problems: [] }
  },
  readMetadata({ head, title }) {
    const { rows } = head
    const dated = rows.get('report date')
    const decisionDate = dated ? readDay(dated) : null
    const problems =
      dated && !decisionDate ? [`The page’s decision date, “${dated.slice(0, 60)}”, is not a day that can be counted with.`] : []
    return {
      category: rows.get('subject') ?? /^(.*?) ?: /.exec(title)?.[1] ?? null,
      subcategory: null,
      outcome: rows.get('outcome') ?? null,
      decisionDate,
      problems,
    }
  },
  pageKind: ({ place, head }) => (place.kind !== 'list' && head.rows.size >= 2 ? 'statement' : 'other'),
}
