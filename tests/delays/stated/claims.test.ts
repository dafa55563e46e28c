import { describe, expect, it } from 'vitest'
import { findDates } from '../../../lib/dates/find-dates.ts'
import { readStated } from '../../../lib/delays/stated/read-stated.ts'
import { decisionFromText } from '../../support/decision.ts'
import { accounts, ownTime } from './accounts.ts'
import type { Claim } from './claims.ts'
import { afterAnother, besideDates, complainants, longer, promised, stays } from './claims.ts'

function figuresIn({ text, under = 'Analysis', outcome = 'Upheld' }: Claim): string[] {
  const heading = under === 'Summary' ? "The Ombudsman's final decision:" : under
  const decision = decisionFromText(`# Anytown Council (99 000 001)\nDecision : ${outcome}\n## ${heading}\n1. ${text}`)
  return readStated(decision, findDates(decision)).map(
    ({ said, kind, value, unit, limit }) => `${said} ${kind} ${value} ${unit}${limit ? ` of ${limit.value} ${limit.unit}` : ''}`,
  )
}

describe.each([
  ['what the complainant says', complainants],
  ['longer than the limit', longer],
  ['how long somebody was somewhere', stays],
  ['lateness beside a date', besideDates],
  ['a delay after another subject', afterAnother],
  ['a limit that was promised', promised],
  ['what a summary tells as an account', accounts],
  ['how long the complainant let pass', ownTime],
])('%s', (_, claims) => {
  it.each(claims)('$text', (claim) => {
    expect(figuresIn(claim)).toEqual(claim.figures)
  })
})
