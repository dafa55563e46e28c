import { cued } from '../../text/cued.ts'
import { bodiesOf } from '../../page/bodies.ts'
import { readDay } from '../../page/read-day.ts'
import type { Line } from '../../page/read-lines.ts'
import { gravest } from '../../page/sites/outcomes.ts'
import type { Site } from '../../page/sites/site.ts'
import { sectionWords } from '../../page/sites/words.ts'

/** "202300000": nine figures, of which the first four are a year. */
const REFERENCE = /(?<!\d)(20\d{7})(?!\d)/

/** https://www.housing-ombudsman.org.uk/about-us/corporate-information/policies/ (the determinations of the Scheme), gravest first. */
const FINDINGS = [
  'Severe maladministration',
  'Maladministration',
  'Service failure',
  'Reasonable redress',
  'Resolved with intervention',
  'No maladministration',
  'Outside jurisdiction',
  'Withdrawn',
]

/** What stands at the head of an old report, before and after the landlord's name. */
const NO_NAME = cued(/^(?:report|amended report|final report|complaint\b.*|back to top|.*\b20\d\d\b.*|\d{9})$/i)

/** The Housing Ombudsman, England: the layout of before and that of since October 2025. */
export const housing: Site = {
  id: 'housing',
  origins: ['https://www.housing-ombudsman.org.uk', 'https://housing-ombudsman.org.uk'],
  readPlace({ pathname }) {
    const reference = /\/decisions\/[^/]+$/.test(pathname.replace(/\/$/, '')) ? (REFERENCE.exec(pathname)?.[1] ?? null) : null
    // Decisions that were renamed keep a page: "/decisions/__trashed-7/".
    const one = reference !== null || /^\/decisions\/__trashed[^/]*\/?$/.test(pathname)
    const kind = one ? 'decision' : /^\/decisions(?:\/|\/page\/\d+\/?)?$/.test(pathname) ? 'list' : 'other'
    return { reference, kind, chapter: null }
  },
  words: sectionWords({
    decision: 'head',
    'our approach': 'method',
    'the complaint': 'complaint',
    'what the complaint is about': 'complaint',
    jurisdiction: 'scope',
    'what we have not investigated': 'scope',
    'what we have investigated': 'found',
    background: 'events',
    'background and summary of events': 'events',
    'summary of events': 'events',
    'the complaint procedure': 'events',
    'policies and procedures': 'law',
    'our investigation': 'found',
    'what we found and why': 'analysis',
    'assessment and findings': 'analysis',
    'determination (decision)': 'decision',
    determination: 'decision',
    'our decision (determination)': 'decision',
    'summary of reasons': 'summary',
    reasons: 'summary',
    'putting things right': 'action',
    orders: 'action',
    'orders and recommendations': 'action',
    recommendations: 'action',
    learning: 'other',
  }),
  labels: ['case id', 'decision type', 'landlord', 'landlord type', 'occupancy', 'jurisdiction', 'date'],
  openingIsHead: true,
  untitled: null,
  mendLines: numbersOfOrders,
  identify({ title, place, head, text }) {
    const titled = REFERENCE.exec(title)?.[1] ?? null
    const told = head.rows.get('case id') ?? head.opening.map((line) => REFERENCE.exec(line)?.[1]).find(Boolean) ?? null
    const name = head.rows.get('landlord') ?? head.opening.find((line) => !NO_NAME.test(line)) ?? title.replace(/\s*\(.*$/, '')
    const reference = titled ?? told ?? place.reference
    const problems = [titled, told, place.reference].some((other) => other && other !== reference)
      ? [`The title gives the reference ${titled ?? 'of none'}, the page ${told ?? place.reference}. The title’s is used.`]
      : []
    return { reference, bodies: bodiesOf(name), others: earlierCases(text), problems }
  },
  readMetadata({ head, textOf }) {
    const dated =
      head.rows.get('date') ??
      head.opening.find((line) => /\d/.test(line) && readDay(line)) ??
      head.opening.find((line) => /\b20\d\d$/.test(line))
    const decisionDate = dated ? readDay(dated) : null
    const problems =
      dated && !decisionDate ? [`The page’s decision date, “${dated.slice(0, 60)}”, is not a day that can be counted with.`] : []
    return { category: null, subcategory: null, outcome: gravest(textOf('decision'), FINDINGS), decisionDate, problems }
  },
  pageKind: ({ place, reference }) => (reference && place.kind !== 'list' ? 'statement' : 'other'),
}

/** "In case 202212345 we ordered": decisions of before that a text names. */
const earlierCases = (text: string): string[] =>
  Array.from(
    text.matchAll(
      /\b(?:case|complaint|decision|determination|report|ref(?:erence)?)(?: (?:reference|ref|number|no\.?))?:? \(?(\d{9})(?!\d)/gi,
    ),
    ([, reference = '']) => reference,
  )

/** The number of an order stands in a cell of its own before what must be done: it is the number of that paragraph. */
function numbersOfOrders(lines: readonly Line[]): Line[] {
  const mended: Line[] = []
  for (const line of lines) {
    const before = mended.at(-1)
    if (before && /^\d{1,2}$/.test(before.text) && !before.heading && !line.heading)
      mended[mended.length - 1] = { ...line, number: Number(before.text) }
    else mended.push(line)
  }
  return mended
}
