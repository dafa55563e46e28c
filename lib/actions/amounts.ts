import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'

const SUM = /£\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d{1,2})?(?:\s?(m(?:illion)?|k)\b)?/gi
const PER = cued(laidOut('i')`
  ^\s*(?:-\s*)?(?:
    (?:for\s+)?(?:each|every|per)(?:\s+of\s+(?:the|those|these)(?:\s+\w+)?)?
    a
    an
    \/
  )\s*(?:(?:complete|full|whole|calendar|school|academic|further|missed)\s+)*(
    day
    week
    fortnight
    month
    term
    half[- ]term
    year
    occasion
    collection
    hour
    session
  )s?\b
  ^\s*(week|month|year)ly
`)

/** What a sum takes the place of, or is less: "instead of the £150", "less the £200". */
const FORMER = cued(laidOut('i')`
  \b(?:
    deduct\w*
    excluding
    in lieu of
    in place of
    instead of
    less
    minus
    not including
    not
    rather than
    replac\w+
    supersed\w+
    takes the place of
    taking off
  )\s+(?:(?:
    any
    an?
    amount
    earlier
    existing
    first
    for
    initial
    its
    offer
    of
    original
    paying
    payment
    previous
    sum
    symbolic
    that
    the
    their
    this
    those
    total
  )\s+){0,6}$
`)
/** What a sum comes on top of; a sum that is to be paid as well may stand there too ("as well as £100 for her time"). */
const BESIDES = cued(laidOut('i')`
  \b(?:on top of|in addition to|as well as|over and above|besides|add(?:ed)? to)\s+(?<the>
    (?:(?:the|its|their|that|this|those|earlier|previous|original|sum|payment|offer|amount|of)\s+){0,5}
  )$
`)
/** Said of sums of the past, or that only add up: "already paid her £200", "for not paying the £300", "bringing the total to £400". */
const TOLD = cued(laidOut('i')`
  \b(?:already|previously)\s+(?:paid|offered|sent|given)\s+(?:\S+\s+){0,3}$
  \b(?:for|about)\s+(?:not|failing to|its failure to)\b[^.;]*$
  \bif\b[^.;£]{0,30}\b(?:accepted|had|received)\s+the\s+$
  \bincludes\s+the\s+$
  \b(?:bring|tak|mak)ing\s+(?:the|its|her|his|their)\s+total\b[^.;£]*$
`)
/** "Review why it paid £80 a week", "write to those who paid £10": not what is to be paid. */
const PAID = cued(laidOut('i')`
  \b(?:who|which|that|it|she|he|they|council)\s+(?:(?:has|have|had)\s+)?(?:paid|charged)\s+
    (?:(?:about|over|up to|him|her|them|M\w+ \w+)\s+)*$
`)
/** What is said after a sum that was paid or offered before. */
const AFTER = cued(laidOut('i')`
  ^[^£.;,)]{0,40}?\b(?:
    (?:it|they|the council|the trust|which it|that it)\s+(?:has|had|have)?\s*
      (?:already|previously|originally|first|initially)?\s*(?:paid|offered|proposed|sent|given|made)
    (?:already|previously|originally|initially)\s+(?:been\s+)?(?:paid|offered|agreed|proposed|made|sent|given)
    offered before
    (?:was|were|has been|had been)\s+(?:paid|offered)
  )\b
`)
/** A rate told only to explain a sum: "£550, which is £100 for each month", "£1,000. This is £500 a term". */
const EXPLAINS = cued(laidOut('i')`
  \b(?:which|that|this)\s+(?:
    amounts to
    equals
    equates to
    is
    represents
    was
    works out (?:at|as)
  )\s+(?:(?:equal to|based on|calculated at|about|the equivalent of)\s+)?$
`)

/** A step with sums that are the value of something ("return the bicycle, which cost £480") pays nothing. */
const PAYS = cued(laidOut('i')`
  \b(?:
    acknowledg
    add
    award
    backdat
    cancel
    clear
    compensat
    contribut
    cover
    credit
    deduct
    give
    increas
    meet
    offer
    rais
    recognis
    redress
    reduc
    refund
    reimburs
    remed
    remit
    remov
    (?:re)?pa(?:y|id)
    send
    settle
    tak(?:e|ing) £
    top up
    total
    waiv
    withdraw
    writ(?:e|ing) off
  )\w*\b
  ^\W*(?:an?\s+)?(?:(?:to\s+)?M\w+\.?\s+[A-Z]\w*,?\s+|\w+\s+)?(?:sum|£)
`)
const GIVES = cued(/\b(?:pays?|paying|makes?|making|offers?|sends?|increases?|honours?|refund\w*|reimburses?|repays?)\b/i)
const VALUE = cued(laidOut('i')`
  \b(?:
    cost(?:s|ing)?
    worth
    valued at
    priced at
    (?:fine|budget|grant|income|rent|savings) of
  )\s+(?:(?:him|her|them|about|around|over|nearly)\s+)*$
`)

/**
 * Sums, in pounds, that are to be paid under a step: parts, rates and totals, in the order of the text. Sums that were paid or offered
 * before, and rates that only explain a sum, are left out.
 * @param step the words of one step
 */
export function readAmounts(step: string): { amounts: number[]; rate: { amount: number; per: string } | null } {
  const amounts: number[] = []
  let rate: { amount: number; per: string } | null = null
  if (!PAYS.test(step)) return { amounts, rate }
  for (const match of step.matchAll(SUM)) {
    const amount =
      Math.round(Number(match[1]!.replaceAll(',', '') + (match[2] ?? '')) * (match[3] ? (/k/i.test(match[3]) ? 1e3 : 1e6) : 1) * 100) / 100
    const before = step.slice(Math.max(0, match.index - 90), match.index)
    const after = step.slice(match.index + match[0].length, match.index + match[0].length + 90)
    const past = AFTER.test(after)
    const besides = BESIDES.exec(before)
    // "Increase its offer from £200 to £500"
    const raised =
      /\b(?:from|offer of|payment of)\s+(?:about\s+)?$/i.test(before) &&
      /^[^£.;]{0,40}?\bto\s+£/.test(after) &&
      /\b(?:increas|rais|from)/i.test(before)
    if (
      FORMER.test(before) ||
      TOLD.test(before) ||
      (PAID.test(before) && !/^\S*(?:refund|reimburs|repay|return)/i.test(step)) ||
      raised ||
      (besides && (past || besides.groups!.the))
    )
      continue
    // "Pay her the £300 it offered in May" is to be paid; "£100 of this was already paid" is not.
    if (past && (amounts.length > 0 || !GIVES.test(step.slice(0, match.index)) || /^[^£.;,)]{0,40}\balready (?:been )?paid/.test(after)))
      continue
    if (amounts.includes(amount) && /\b(?:the|this|that|these)\s+$/i.test(before)) continue
    if ((amounts.length && EXPLAINS.test(before) && PER.test(after)) || (VALUE.test(before) && !/\b(?:refund|reimburs|repay)/i.test(step)))
      continue
    const per = PER.exec(after)
    if (per) rate ??= { amount, per: (per[1] ?? per[2])!.toLowerCase() }
    amounts.push(amount)
  }
  return { amounts, rate }
}
