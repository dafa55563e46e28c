import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import type { Found } from './forms.ts'
import { LABEL_BEFORE, noYear } from './no-dates.ts'

/** Words before a month or season that make it a time: "in May", "the end of", "since the spring". */
const TIME_BEFORE = cued(laidOut('i')`
  (?:^|[\s(/])(?:
    about
    after
    again
    all
    and
    and in
    around
    before
    between
    both
    but in
    by
    during
    each
    early
    early in
    every
    following
    for
    from
    her
    his
    in
    its
    last
    late
    late in
    mid
    my
    next
    of
    on
    only
    or
    our
    over
    previous
    since
    s[’']
    that
    the
    their
    this
    throughout
    through
    till
    to
    until
    up to
    whole
    your
    [’']s
  )[\s-]+$
`)
/** What follows a month or season that is part of a name: "March Road", "Summer House", "May Smith". */
const NAME_AFTER = cued(laidOut()`
  ^[’']s\b
  ^\s(?:
    Academy
    and Partners
    Ave\b
    Avenue
    Bank Community
    Care
    Center
    Centre
    Close
    Cottages?
    Court
    Crescent
    Drive
    Farm
    Gardens?
    Hall
    Hill
    Homes?
    House
    Lane
    Limited
    Lodge
    Ltd
    Nursery
    Park
    Place
    Primary
    Rd\b
    Road
    School
    St\b
    Street
    Terrace
    Town
    Trust
    View
    Way
    Wood
  )\b
`)
const TITLE_BEFORE = cued(laidOut()`
  (?:^|[\s(])(?:
    Aunt
    Auntie
    called
    Cllr
    Councillor
    Dr
    Judge
    Lady
    Lord
    Miss
    Mrs?
    Ms
    named
    Nurse
    Officer
    Prof(?:essor)?
    Sir
    Sister
    Theresa
  )\.?\s+$
`)
/** "3-4 May Street", "12 June Close". */
const STREET_AFTER = cued(/^\s(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Close|Lane|Drive|Court|Gardens|Place|Terrace|Crescent|Mews|Grove)\b/)
/** "May and June", "Jan-March". */
const LISTED_AFTER = cued(laidOut()`
  ^(?:\s?,?\s?(?:and|or|to|until|[-–—/])\s?|,\s)(?:early|mid|late|in|the end of)?[\s-]?
    (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)
`)

/** What makes a season a thing and not a time: "the summer play scheme", "winter fuel". */
const SEASON_THING = cued(laidOut('i')`
  ^[\s-](?:
    activit\w+
    bank
    bedding
    beds?
    born
    budgets?
    bulbs?
    camps?
    clean\w*
    cloth\w*
    clubs?
    coats?
    events?
    exams?
    fairs?
    fetes?
    fuel
    gardening
    gardens?
    gritting
    house
    leaves
    maintenance
    months
    night shelters?
    of (?:the|an?|his|her|its)(?! (?:year|same|following|next|previous|academic|school|[12]\d))
    on the
    onions?
    payments?
    plans?
    play
    playscheme
    pressures?
    programmes?
    provision
    reading
    schemes?
    school(?! holidays)
    season
    services?
    shelters?
    solstice
    sports?
    statement
    timetables?
    tyres?
    uniforms?
    vegetable
    water
    weather
  )\b
`)
const SEASON_BEFORE = cued(laidOut('i')`
  (?:^|[\s(])(?:
    (?:
      about
      after
      all
      and
      around
      at
      before
      between
      by
      during
      early
      entire
      following
      for
      from
      in
      late
      mid
      most of
      much of
      of
      or
      over
      since
      throughout
      through
      till
      to
      until
      whole
    )\s(?:the\s)?
    the\s
  )$
`)
/** "allowing for Christmas": nothing happened then. */
const NO_TIME = cued(laidOut('i')`
  \b(?:
    (?:allow\w*|account\w*|except|but|apart|aside) (?:for|from)
    because of
    despite
    discount\w*
    disregard\w*
    due to
    even with
    even without
    exclud\w*
    ignor\w*
    (?:in )?spite of
    leaving out
    left out
    not counting
    out of account
    owing to
    regard to
    sets? aside
    setting aside
    taking account of
  )\s(?:the\s)?(?:(?:the )?Christmas (?:and|or)\s)?$
`)

/** "with Easter and one other holiday excluded" */
const LEFT_OUT = cued(/^[^.;]{0,50}\b(?:excluded|omitted|(?:set|left|leaving) (?:aside|out))\b/)

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
    if (/\b(?:each|every|per|a|an|one|any)\s+(?:whole\s+)?$/i.test(before)) return false
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
    // "In March Neville fell" opens a sentence with the month.
    if (
      !/(?:^|[.:;,]\s+|\n|\band\s)(?:in|by|since|during|until) $/i.test(before) &&
      /^\s(?:[A-Z][a-z]+|said|says|told|was born)\b/.test(after) &&
      !/^\s(?:Mrs?|Ms|Miss|Dr|I|The|Council|[A-Z])\b/.test(after)
    )
      return false
    if (TIME_BEFORE.test(before)) return true
    if (/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*,\s*$/.test(before)) return true
    return word === 'May'
      ? (/^\s(?:was|is|had|saw|came|went|passed)\b/.test(after) && !/[a-z,]\s$/.test(before)) ||
          (/(?:^|\n)$/.test(before) && after.startsWith(':'))
      : /(?:^|[.(:;,–—-]\s*|\n)$/.test(before)
        ? /^\s(?:was|is|saw|came|went|passed|ran out)\b|^[.,;:)]/.test(after)
        : !/^\s[a-z]+(?:s|ed)\b/.test(after)
  }
  // "I have disregarded the Christmas holiday", "even allowing for Easter" name what is left out, not when something was.
  if (
    p.base === 'holiday' &&
    inferred &&
    (NO_TIME.test(before) ||
      LEFT_OUT.test(after) ||
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
