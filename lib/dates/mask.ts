import { DASH, MONTH, O, S } from './words.ts'

const YEAR = '(?:19|20)\\d\\d'
/** "12, 14(2) and 16", but not the day of "paragraph 3 and 9 May". */
const NUM = `\\d[\\w.()]{0,12}(?![\\w.()]|(?:st|nd|rd|th)?${S}(?:of${S})?${MONTH})`

/** What has the shape of a date or a number of one and is none. */
const NEVER: string[] = [
  // "Local Government Act 1974", "Regulations 2014 and 2018", "Acts of 1989 and 2014"
  `\\b(?:Acts?|Regulations?|Regs|Orders?|Rules|Directive|Convention|Measure|Bill|[A-Z]{1,4}A)(?:${S}\\([^()\\n]{1,60}\\))?,?${S}(?:of${S})?\\(?${YEAR}(?:(?:,|${S}and|${S}or)${S}(?:of${S})?${YEAR})?(?!${DASH}?\\d)`,
  // "[2023] EWCA Civ 207", "(2017) 3 WLR", "2015 EWHC 12"
  `\\[${YEAR}\\]|\\(${YEAR}\\)${S}(?:\\d+${S})?(?:[A-Z]{2}|EG|All)|${YEAR}${S}(?:EWCA|EWHC|UK[A-Z]{2,4}|WLR)\\b[^.;\\n]{0,20}`,
  // "23 018 689", "23006293", "0300 061 0614", "01904 551550"
  `\\b\\d{2}${O}\\d{3}${O}\\d{3}[a-z]?\\b|\\b\\d{5,}|\\b0\\d{2,4}${S}\\d{3,4}${O}\\d{3,4}\\b|\\b0\\d{4}${S}\\d{4,6}\\b`,
  // "23/01234/FUL", "P/2023/04", "APP/X1234/W/23/3312345"
  `\\b[A-Z]{1,5}\\/[A-Z0-9/.-]{2,40}|(?<![\\d/.])(?!(?:0?[1-9]|1[0-2])\\/${YEAR}\\b)\\d{2,4}\\/\\d{3,}(?:\\/\\w{1,10})?`,
  // "£2,022", "2,023 requests", "46%"
  `[£$€]${O}\\d[\\d,.]*|\\b\\d{1,3}(?:,\\d{3})+|\\b\\d[\\d.]{0,8}(?:${S})?(?:%|per${S}cent\\b|percent\\b)`,
  // "sections 26(1) and 26A(1)", "paragraph 2024", "Year 10", "stage 1", "category 3", "page 9.4.15"
  `(?<![’'\\w])(?:sections?|ss?|paragraphs?|paras?|regulations?|regs?|schedules?|articles?|chapters?|parts?|clauses?|points?|pages?|pp?|tables?|figures?|appendix|annex|rules?|version|stages?|category|question|box|step|numbers?|no|nos|band|level|grade|room|flat|plot|unit|route|phase|ref|reference|case|form|principle|condition|allegation|recommendation|item|key${S}stage)\\.?${S}${NUM}(?:(?:,|,?${S}and|,?${S}or|${S}to|${DASH})${O}${NUM})*|\\bYears?${S}\\d{1,2}(?!\\d)(?:(?:,|${S}and|${S}or|${S}to)${S}\\d{1,2}(?!\\d|(?:st|nd|rd|th)?${S}(?:of${S})?${MONTH}))*`,
  // "aged 16", "16 years old", "13-year-old", "18 or 19 years of age"
  `\\bage[ds]?${S}(?:\\d{1,3}|(?:an?|of|between|over|under)${S}\\d{1,3})\\b(?!(?:st|nd|rd|th)?${S}(?:of${S})?${MONTH})`,
  // "10.30am", "at 14:05", "9.15-10.15"
  `(?<![\\d./])\\d{1,2}[.:]\\d{2}(?![./]?\\d)(?:${O}[ap]\\.?m\\b)?|\\b\\d{1,2}${O}[ap]\\.?m\\b`,
  `\\bCOVID${DASH}?\\d+|(?<!\\S)\\S{1,64}@\\S+|\\b(?:https?:|www\\.)\\S+`,
]
/** The years of "the 2014 Act", "the 2009 complaints regulations". */
const TITLE = new RegExp(
  `\\b(?:the|these|those|under|its|and|or)${S}(${YEAR})(?:${S}(?!(?:the|an?|and|which|to|in|it)\\b)[\\w&'’()-]{1,30}){0,4}?${S}(?:Acts?|Regulations?|Regs|Orders?|Rules|Directive|Bill)\\b`, 'gi')
const MASK = new RegExp(NEVER.join('|'), 'g')
const ANY_CASE = new RegExp(NEVER[5]!, 'gi')

const blank = (words: string) => '\u0001'.repeat(words.length)

/**
 * The text with everything blotted out that is never a date: Acts and cases, references, money, sections, school years, times.
 * As long as the text, so that offsets hold.
 */
export const mask = (text: string): string =>
  text.replace(MASK, blank).replace(ANY_CASE, blank).replace(TITLE, (all, year: string) => all.replace(year, blank(year)))
