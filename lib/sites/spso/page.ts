import { bodiesOf } from '../../page/bodies.ts'
import type { Site } from '../../page/sites/site.ts'
import { sectionWords } from '../../page/sites/words.ts'

const REFERENCE = /(?<!\d)(\d{9})(?!\d)/

/** The Scottish Public Services Ombudsman. Its pages give the month of a decision, never the day, and no day for what is to be done. */
export const spso: Site = {
  id: 'spso',
  origins: ['https://www.spso.org.uk', 'https://spso.org.uk'],
  readPlace({ pathname }) {
    const reference = /^\/decision-reports\/\d{4}\/[^/]+\/[^/]+/.test(pathname) ? (REFERENCE.exec(pathname)?.[1] ?? null) : null
    const kind = reference ? 'decision' : /^\/(?:sector|outcome|decision-reports)\b/.test(pathname) ? 'list' : 'other'
    return { reference, kind, chapter: null }
  },
  // The whole of the story and of the findings stands under "Summary".
  words: sectionWords({ summary: 'found', recommendations: 'action' }),
  labels: ['case ref', 'date', 'body', 'sector', 'outcome', 'subject'],
  openingIsHead: false,
  untitled: null,
  identify({ head, title, place }) {
    const reference = REFERENCE.exec(head.rows.get('case ref') ?? title)?.[1] ?? place.reference
    return { reference, bodies: bodiesOf(head.rows.get('body') ?? ''), others: [], problems: [] }
  },
  readMetadata({ head }) {
    const { rows } = head
    return {
      category: rows.get('sector') ?? null,
      subcategory: rows.get('subject') ?? null,
      outcome: rows.get('outcome') ?? null,
      decisionDate: null,
      problems: rows.has('date') ? [`The page gives only the month of the decision, ${rows.get('date')}.`] : [],
    }
  },
  pageKind: ({ place, reference }) => (reference && place.kind !== 'list' ? 'statement' : 'other'),
}
