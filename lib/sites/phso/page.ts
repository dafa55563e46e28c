import { bodiesOf } from '../../page/bodies.ts'
import { readDay } from '../../page/read-day.ts'
import { gravest } from '../../page/sites/outcomes.ts'
import type { Site } from '../../page/sites/site.ts'
import { sectionWords } from '../../page/sites/words.ts'

const REFERENCE = /\bP-\d{6}\b/
/** As the portal words them, the most upheld first. */
const OUTCOMES = ['Upheld', 'Partly upheld', 'Resolved', 'Not upheld', 'Closed after initial enquiries', 'Closed']

/** The Parliamentary and Health Service Ombudsman. Its pages are filled by a script; the text has to be waited for. */
export const phso: Site = {
  id: 'phso',
  origins: ['https://decisions.ombudsman.org.uk'],
  readPlace({ pathname }) {
    const kind = /^\/decision\/[^/]+\/?$/.test(pathname) ? 'decision' : /^\/(?:decisions)?\/?$/.test(pathname) ? 'list' : 'other'
    return { reference: null, kind, chapter: null }
  },
  words: sectionWords({
    'our decision': 'decision',
    'the complaint': 'complaint',
    background: 'events',
    evidence: 'method',
    findings: 'analysis',
    recommendations: 'action',
  }),
  labels: [],
  openingIsHead: true,
  untitled: null,
  identify({ title, head, place }) {
    const reference = REFERENCE.exec(title)?.[0] ?? head.opening.map((line) => REFERENCE.exec(line)?.[0]).find(Boolean) ?? place.reference
    return { reference: reference ?? null, bodies: bodiesOf(title.replace(/\s*\(?\bP-\d{6}\b.*$/, '')), others: [], problems: [] }
  },
  readMetadata({ head }) {
    const dated = head.opening.map((line) => /\bdecision date ?: ?(.{6,30})/i.exec(line)?.[1]).find(Boolean)
    const decisionDate = dated ? readDay(dated) : null
    const problems = dated && !decisionDate ? [`The page’s decision date, “${dated}”, is not a day that can be counted with.`] : []
    return { category: null, subcategory: null, outcome: gravest(head.opening.join('\n'), OUTCOMES), decisionDate, problems }
  },
  pageKind: ({ place, reference }) => (reference && place.kind !== 'list' ? 'statement' : 'other'),
}
