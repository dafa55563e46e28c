/** What makes "2023/24" a financial year, and what an academic one. */
const MONEY =
  /budget|council tax|benefit|precept|\brates?\b|\brent|charg|\bbills?\b|fund|spend|spent|subscription|garden waste|financ|income|\btax\b|accounts?\b|audit|savings|£|capital|revenue|allocation|\bcosts?\b|bonus|levy|\bfees?\b|upheld|compared/gi
const SCHOOL =
  /school|pupil|academic|\bterms?\b|education|\byears? (?:[1-9]\b|1[0-3]\b|group)|timetable|attend|college|course|admission|tuition|nursery|universit|reception|\bclass|exam|sixth form|transport/gi

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
