import { cued } from '../text/cued.ts'
import { laidOut, laidOutText } from '../text/laid-out.ts'
import { pattern } from './words.ts'

const ends = (source: string, flags = '') => pattern(`(?:${source})$`, flags)

/** "section 12", "paragraph 2024", "stage 1", "category 3": a number that counts or names something. */
const LABEL = laidOutText`
  (?<![’'\w])(?:
    aged?
    allegation
    annex
    appendix
    articles?
    band
    box
    case
    category
    chapters?
    clauses?
    code
    condition
    extension
    figures?
    flat
    form
    grade
    item
    key stage
    level
    no
    nos
    numbers?
    pages?
    paragraphs?
    paras?
    parts?
    points?
    pp?
    phase
    plot
    postcode
    principle
    question
    recommendation
    ref
    reference
    regulations?
    regs?
    room
    route
    rules?
    sections?
    ss?
    schedules?
    stages?
    step
    tables?
    unit
    version
  )\.?:?\
`
export const LABEL_BEFORE = ends(LABEL, 'i')
/** The same, and "Year 9", before the first day of a list. */
export const LIST_LABEL_BEFORE = ends(`${LABEL}|(?<!\\w)years? |${LABEL}\\d[^\\n]{0,20}`, 'i')

/** "Local Government Act 1974", "Regulations 2014 and 2018", "Acts of 1989 and 2014", "the LGA 1974". */
const LAW_BEFORE = ends(laidOutText`
  (?<!\w)(?:
    Acts?
    [Rr]egulations?
    Regs
    Orders?
    Rules
    Directive
    Convention
    Measure
    Bill
    Instruments?
    SI
    [A-Z]{1,4}A
  )(?: \([^()\n]{1,60}\))?,? (?:of )?\(?(?:(?:19|20)\d\d(?:,| and| or) (?:of )?)?
`)
/** "the 2014 Act", "the 2009 complaints regulations". */
const TITLE_BEFORE = ends(`(?<!\\w)(?:the|these|those|under|its|and|or) `, 'i')
const TITLE_AFTER = pattern(
  `^(?: (?!(?:the|an?|and|which|to|in|it)\\b)[\\w&'’()-]{1,30}){0,3} (?:Acts?|Regulations?|Regs|Orders?|Rules|Directive|Bill)\\b`,
  'i',
)
/** "[2023] EWCA Civ 207", "(2017) 3 WLR", "2015 EWHC 12". */
const CASE_AFTER = pattern(`^(?:\\]|\\) (?:\\d+ )?(?:[A-Z]{2}|EG|All)| (?:EWCA|EWHC|UK[A-Z]{2,4}|WLR)\\b)`, '')
/** "£2023", "01904 2015", "P/2023", "14:2020", "Windows-2019". */
const PIECE_BEFORE = ends(`[£$€]_|\\d[\\s/.,:]?|[A-Za-z][/-]?|/`)
/** "2023/0456", "2,020,000", "2020%", "2020.5". */
const PIECE_AFTER = cued(/^(?:[/.,:]\d|%|[’']s?\w|\sper\s?cent|s\b|\w)/)
/** "more than 2000 homes": a number of things, not a year. */
const THINGS_AFTER = cued(laidOut('i')`
  ^\s(?:(?:other|more|new|social|affordable|council|separate|such)\s)?(?:
    applicants
    calls
    cases
    children
    days
    emails
    homes
    hours
    households
    houses
    kg
    kilometres
    km
    litres
    m
    met(?:re|er)s
    miles
    mm
    names
    people
    places
    pounds
    properties
    pupils
    requests
    residents
    spaces
    sq
    square
    tonnes
    trees
    units
    words
    yards
  )\b
`)
const NUMBER_BEFORE = cued(laidOut('i')`
  (?<!\w)(?:
    over
    nearly
    almost
    than
    some
    approximately
    roughly
    up to
    least
    most
    only
    of
    to
    about
    around
    were
    had
    received
    has
    are
    all
    these
    those
    another
    its
    cost(?:ing)?
    #
    x
    at
  )\s+$
`)

/**
 * Whether a number of four digits is no year: one of a law or a case, a piece of a reference or sum, a count of things.
 * @param before the text before it
 * @param after the text after it
 */
export function noYear(before: string, after: string): boolean {
  return (
    PIECE_BEFORE.test(before.replace(/\b(?:pre|post)-$/i, '')) ||
    PIECE_AFTER.test(after) ||
    LABEL_BEFORE.test(before) ||
    LAW_BEFORE.test(before) ||
    (CASE_AFTER.test(after) && /[[(]$|\s$/.test(before)) ||
    (TITLE_AFTER.test(after) && TITLE_BEFORE.test(before)) ||
    (THINGS_AFTER.test(after) && NUMBER_BEFORE.test(before))
  )
}
