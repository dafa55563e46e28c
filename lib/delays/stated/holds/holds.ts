// Whether a wording is said of what happened.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import type { Wording } from '../wordings/pattern.ts'
import { isLaidDown } from './laid-down.ts'
import { isPossible } from './possible.ts'
import { isTheirs } from './theirs.ts'

/** What a body does, for "nine weeks after she complained". */
const step = cued(laidOut('i')`
  \b(?:
    accepted
    acknowledg
    act(?:ed|ion)
    agreed
    allocat
    amend
    answer
    appoint
    approv
    assess
    beg[au]n
    came
    carried
    cleared
    collected
    complet
    conclu
    consider
    contact
    deci
    delivered
    did
    distribut
    done
    e-?mailed
    filled
    final
    finish
    fitted
    fixed
    forwarded
    found
    gave
    grant
    heard
    hearing
    held
    inspected
    install
    issu
    letter
    logged
    made
    meet
    mended
    met\b
    notice
    named
    notified
    offered
    ordered
    paid
    passed
    phoned
    placed
    produc
    provided
    rang\b
    reached
    referred
    refus
    reject
    repaired
    repl
    report
    respon
    restor
    review
    ruled
    sat\b
    saw\b
    sent
    set up
    spoke
    start
    telephoned
    that was
    told
    took place
    transferred
    until
    visit
    which was
    wrote
  )
`)

/**
 * Whether a wording is said of what happened: not denied, not only possible, not somebody's way to the Ombudsman.
 * @param text the marked sentence, the wording from `from` to `to`
 */
export function holds(wording: Wording, text: string, from: number, to: number): boolean {
  const lead = text.slice(0, from)
  const words = text.slice(from, to)
  const after = text.slice(to, to + 80)
  const onward = (words + text.slice(to, to + 240)).replace(upToMark, '')
  const said = { lead, before: lead.slice(-200), words, after, onward }
  if (wording.act && !step.test(said.before + after)) return false
  return !isTheirs(wording, said) && !isLaidDown(wording, said) && !isPossible(wording, said)
}
const upToMark = /^[^\uE000-\uF8FF]*[\uE000-\uF8FF]/
