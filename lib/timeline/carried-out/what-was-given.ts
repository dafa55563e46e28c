import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { bare } from './acted.ts'
import type { Main } from './main-verb.ts'

/**
 * What was sent, issued or had, by the noun that follows the verb ("sent Mrs A a long letter" is "letter", a few words before it
 * with it); '' where nothing follows, or only somebody.
 */
export function whatWasGiven(words: string, main: Main | null): string {
  if (!main || !gave.test(main.verb)) return ''
  const object = words
    .slice(main.end)
    .split(/ (?:§|~|on|to|for|in|by|with|about|of|from|at|until|which|that|what|under|before|after|as|into|within)(?![\w'])|[,;:]/)[0]!
    .trim()
  const noun = bare(object.split(' ').at(-1) ?? '')
  if (!noun || people.test(noun) || /(?:ly|ed)$/.test(noun) || notGiven.test(noun)) return ''
  return object.split(' ').slice(-3).map(bare).join(' ')
}
const notGiven = cued(laidOut()`
  ^(?:
    §
    ~
    out
    back
    off
    up
    again
    one
    it
    them
    this
    that
    these
    those
    both
    all
    nothing
    only
    then
    late
    early
    second
    first
    last
    yet
    and
    been
    itself
    themselves
    \d+
  )$
`)

/** Verbs by which an answer comes. */
const gave = cued(laidOut()`
  ^(?:
    delivered
    emailed
    gave
    given
    got
    had
    handed
    issued
    made
    posted
    produced
    provided
    published
    received
    released
    sent
    shared
    supplied
    texted
  )$
`)
/** To whom, and not what. */
const people = cued(laidOut()`
  ^(?:
    her
    him
    them
    me
    us
    mr
    mrs
    ms
    miss
    mx
    dr
    \w
    family
    parents?
    mother
    father
    complainant
    applicant
    tenant
    couple
    advocate
    solicitors?
    council
    panel
    school
    tribunal
  )$
`)
