import { number } from '../read/progress.ts'
import type { Collection } from './collect.ts'
import type { Late } from './facts.ts'
import type { Figures, Grouping } from './groups.ts'

export const HEADINGS: Record<Grouping, string> = { body: 'Body', category: 'Category', limit: 'Time limit', year: 'Year' }

/** "93" or "90–121": days at the least and at the most. */
export const days = (late: Late | null): string =>
  !late ? '–' : late.least === late.most ? number(late.least) : `${number(late.least)}–${number(late.most)}`

/** "31 %", a dash where nothing could be checked. */
export const share = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)} %` : '–')

/** The columns of a summary, in all forms that it is shown in. */
export const COLUMNS: { key: string; head: string; about: string; of: (figures: Figures) => string }[] = [
  { key: 'decisions', head: 'Decisions', about: 'decisions read', of: (f) => number(f.decisions) },
  { key: 'upheld', head: 'Upheld', about: 'decisions upheld, also in part', of: (f) => number(f.upheld) },
  { key: 'checked', head: 'Checked', about: 'decisions in which a time limit could be checked', of: (f) => number(f.checked) },
  { key: 'late', head: 'Late', about: 'decisions in which one was missed for certain', of: (f) => number(f.late) },
  { key: 'share', head: 'Share late', about: 'of those checked', of: (f) => share(f.late, f.checked) },
  { key: 'perhaps', head: 'Perhaps late', about: 'late or in time, as the dates are not known to the day', of: (f) => number(f.perhaps) },
  { key: 'median', head: 'Median days late', about: 'of those late for certain, by their latest limit', of: (f) => days(f.median) },
  { key: 'ninetieth', head: '90th percentile', about: 'the same', of: (f) => days(f.ninetieth) },
  { key: 'actions', head: 'Actions', about: 'steps of a remedy that were agreed', of: (f) => number(f.actions) },
  { key: 'dated', head: 'With a last day', about: 'actions whose last day is known', of: (f) => number(f.dated) },
  {
    key: 'allowed',
    head: 'Median days allowed',
    about: 'from the decision to that day',
    of: (f) => (f.allowed === null ? '–' : number(f.allowed)),
  },
]

/** What is needed to read the figures rightly. */
export const NOTES = [
  'Late means late for certain: on any day that the words of the decision leave open, the limit was missed. ' +
    'A range of days is the least and the most that they leave open.',
  'Only limits whose start and end the decision dates could be checked. ' +
    'Decisions are about complaints: they do not tell how often a body is late in all that it does.',
  'A decision about several bodies counts for each of them.',
]

/** What of the records is not in the figures: "2 news articles, 1 page that could not be read." */
export function leftOut({ left }: Collection): string | null {
  const count = (n: number, one: string, many: string) => (n ? [`${number(n)} ${n === 1 ? one : many}`] : [])
  const parts = [
    ...count(left.news, 'news article', 'news articles'),
    ...count(left.errors, 'page that could not be read', 'pages that could not be read'),
    ...count(left.twice, 'record of a page that is there already', 'records of pages that are there already'),
    ...count(left.other, 'line that is no record of this version', 'lines that are no records of this version'),
  ]
  return parts.length ? `Not counted: ${parts.join(', ')}.` : null
}
