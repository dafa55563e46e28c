import { cued } from '../text/cued.ts'
import type { Found } from './forms.ts'
import { LABEL_BEFORE, noYear } from './no-dates.ts'

/** Words before a month or season that make it a time: "in May", "the end of", "since the spring". */
const TIME_BEFORE = cued(
  /(?:^|[\s(/])(?:in|on|of|by|since|until|till|up to|to|from|during|before|after|between|throughout|through|for|around|about|over|following|and|or|late|early|mid|last|next|this|that|each|every|the|her|his|its|their|our|my|your|[’']s|s[’']|both|only|whole|all|again|late in|early in|previous|and in|but in)[\s-]+$/i,
)
/** What follows a month or season that is part of a name: "March Road", "Summer House", "May Smith". */
const NAME_AFTER = cued(
  /^[’']s\b|^\s(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Close|Lane|Drive|Court|Way|Gardens?|Place|House|Lodge|School|Academy|Primary|Centre|Center|Hall|Farm|Cottages?|Park|Town|Hill|Wood|View|Terrace|Crescent|Bank Community|Nursery|Homes?|Care|Trust|Ltd|Limited|and Partners)\b/,
)
const TITLE_BEFORE = cued(
  /(?:^|[\s(])(?:Mrs?|Miss|Ms|Dr|Cllr|Councillor|Judge|Sir|Lady|Lord|Prof(?:essor)?|Theresa|Officer|Aunt|Auntie|Nurse|Sister|called|named)\.?\s+$/,
)
/** "3-4 May Street", "12 June Close". */
const STREET_AFTER = cued(/^\s(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Close|Lane|Drive|Court|Gardens|Place|Terrace|Crescent|Mews|Grove)\b/)
/** "May and June", "Jan-March". */
const LISTED_AFTER = cued(
  /^(?:\s?,?\s?(?:and|or|to|until|[-–—/])\s?|,\s)(?:early|mid|late|in|the end of)?[\s-]?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
)

/** What makes a season a thing and not a time: "the summer play scheme", "winter fuel". */
const SEASON_THING = cued(
  /^[\s-](?:fuel|payments?|shelters?|night shelters?|maintenance|services?|plans?|gritting|school(?! holidays)|play|playscheme|schemes?|clubs?|cloth\w*|coats?|born|house|gardens?|fairs?|fetes?|events?|activit\w+|programmes?|statement|budgets?|pressures?|clean\w*|camps?|water|onions?|weather|uniforms?|solstice|months|timetables?|reading|sports?|provision|bulbs?|leaves|tyres?|bedding|vegetable|bank|gardening|beds?|exams?|season|on the|of (?:the|an?|his|her|its)(?! (?:year|same|following|next|previous|academic|school|[12]\d)))\b/i,
)
const SEASON_BEFORE = cued(
  /(?:^|[\s(])(?:(?:in|over|during|since|until|till|by|throughout|through|before|after|for|from|of|to|around|about|between|and|or|at|following|all|most of|much of|early|late|mid|whole|entire)\s(?:the\s)?|the\s)$/i,
)
/** "allowing for Christmas": nothing happened then. */
const NO_TIME = cued(
  /\b(?:(?:allow\w*|account\w*|except|but|apart|aside) (?:for|from)|taking account of|regard to|because of|owing to|due to|despite|(?:in )?spite of|disregard\w*|discount\w*|ignor\w*|exclud\w*|leaving out|left out|out of account|not counting|even with|even without)\s(?:the\s)?(?:(?:the )?Christmas (?:and|or)\s)?$/i,
)

/** Whether a found expression is a date where it stands; weighs names, verbs and numbers that look alike. */
export function plausible(text: string, found: Found): boolean {
  const { parts: p, start, end, word: raw } = found
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 90)
  const inferred = p.year === undefined && !found.pointer
  if (p.base === 'year' || p.base === 'academic year' || p.base === 'financial year') return Boolean(p.part) || !noYear(before, after)
  if (p.base === 'season' || p.base === 'term') {
    if (NAME_AFTER.test(after) || /[A-Za-z]$/.test(before)) return false
    if (!inferred) return true
    if (/\b(?:each|every|per|a|an|one|any)\s+$/i.test(before)) return false
    if (p.base === 'term' || p.part || /(?:holidays?|break|vacation)$/i.test(text.slice(start, end))) return true
    const the = /^the\s/i.test(text.slice(start, end))
    return (
      !SEASON_THING.test(after) &&
      (the || SEASON_BEFORE.test(before)) &&
      !/^[A-Z]/.test(
        raw.slice(0, 1).replace(/^[SAW]/, (c) => (the || /\b(?:in|since|by|until|over|during|from|of)\s$/.test(before) ? '' : c)),
      )
    )
  }
  if (p.base === 'month') {
    if (inferred && /\b(?:each|every)\s+$/i.test(before)) return false
    if (/[A-Za-z'’]$/.test(before) || NAME_AFTER.test(after) || TITLE_BEFORE.test(before)) return false
    const word = raw.replace('.', '')
    const lower = /^[a-z]/.test(word)
    if (!inferred) return !lower || !/^(?:mar|jan|dec|may)$/.test(word) || TIME_BEFORE.test(before) || Boolean(p.part)
    if (p.part || p.month2) return !(lower && /^(?:may|march|mar)$/.test(word)) || Boolean(p.part && p.part.includes(' '))
    // Alone, "may" and "march" are verbs, "Jan" and "Mar" names; lower-case months need a preposition.
    if (lower) return !/^(?:may|march|mar|jan|apr|jun|jul|dec|nov|oct|aug|sep)$/.test(word) && TIME_BEFORE.test(before)
    if (LISTED_AFTER.test(after)) return true
    if (/^(?:Jan|Mar|Apr|Jun|Jul)$/i.test(word)) return false
    if (/^(?:Feb|Aug|Sept?|Oct|Nov|Dec)$/i.test(word)) return TIME_BEFORE.test(before)
    if (!/^(?:May|March|April|June|August)$/i.test(word)) return true
    // "May", "March", "April", "June" and "August" are names too.
    if (/^\s(?:[A-Z][a-z]+|said|says|told|was born)\b/.test(after) && !/^\s(?:Mrs?|Ms|Miss|Dr|I|The|Council|[A-Z])\b/.test(after))
      return false
    if (TIME_BEFORE.test(before)) return true
    if (/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*,\s*$/.test(before)) return true
    return word === 'May'
      ? /^\s(?:was|is|had|saw|came|passed)\b/.test(after) && !/[a-z,]\s$/.test(before)
      : /(?:^|[.(:;,–—-]\s*|\n)$/.test(before)
        ? /^\s(?:was|is|saw|came|passed)\b|^[.,;:)]/.test(after)
        : !/^\s[a-z]+(?:s|ed)\b/.test(after)
  }
  // "I have disregarded the Christmas holiday", "even allowing for Easter" name what is left out, not when something was.
  if (
    p.base === 'holiday' &&
    inferred &&
    (NO_TIME.test(before) ||
      (/hol|break|vac|period|clos|shut/i.test(text.slice(start, end)) &&
        !TIME_BEFORE.test(before) &&
        !/(?:^|[.,;:(–—-]\s*|\n)$/.test(before)))
  )
    return false
  if (p.base === 'day') {
    if (/[A-Za-z]$|(?:^|\s)\d{1,3}[.,]$/.test(before) || (/^\d+\./.test(raw) && LABEL_BEFORE.test(before))) return false
    if (inferred && STREET_AFTER.test(after)) return false
    // "stage 1 may": the verb; "1 March" is a day, "1 march" hardly.
    return !inferred || !/^(?:may|march|mar|dec|jan|sep)$/.test(raw) || /\d(?:st|nd|rd|th)/i.test(text.slice(start, end))
  }
  return true
}
