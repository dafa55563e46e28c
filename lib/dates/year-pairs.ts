import { laidOut } from '../text/laid-out.ts'

/** What makes "2023/24" a financial year, and what an academic one. */
const MONEY = laidOut('gi')`
  accounts?\b
  allocation
  audit
  benefit
  \bbills?\b
  bonus
  budget
  capital
  charg
  compared
  \bcosts?\b
  council tax
  \bfees?\b
  financ
  fund
  garden waste
  income
  levy
  precept
  \brates?\b
  \brent
  revenue
  savings
  spend
  spent
  subscription
  \btax\b
  upheld
  £
`
const SCHOOL = laidOut('gi')`
  academic
  admission
  attend
  \bclass
  college
  course
  education
  exam
  nursery
  pupil
  reception
  school
  sixth form
  \bterms?\b
  timetable
  transport
  tuition
  universit
  \byears? (?:[1-9]\b|1[0-3]\b|group)
`

/**
 * Whether a bare "2023/24" is a school year or a financial one: the nearest telling word of its sentence says, else the page.
 * @param before the words of its sentence before it
 * @param after the words of its sentence after it
 * @param page heading and metadata of the page
 */
export function kindOfYears(before: string, after: string, page: string): 'academic year' | 'financial year' {
  const distance = (words: RegExp) =>
    Math.min(...[...before.matchAll(words)].map((m) => before.length - m.index), ...[...after.matchAll(words)].map((m) => m.index + 3))
  const money = distance(MONEY)
  const school = distance(SCHOOL)
  if (money !== school) return money < school ? 'financial year' : 'academic year'
  return /education|school|children/i.test(page) ? 'academic year' : 'financial year'
}
