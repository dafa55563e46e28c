import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { verbAt } from '../verbs.ts'
import type { Deadline } from './deadline.ts'

/** A period or day that belongs to what a step is about: "remind staff that replies are due within ten days". */
const SUBORDINATE = cued(laidOut('i')`
  \b(?:
    are
    be
    deadlines?
    duty
    ensure
    ensuring
    how
    is
    make sure
    must
    needs? (?:to|for)
    required
    requirement
    should
    so
    targets?
    that
    timescales?
    when
    where
    whether
    which
    who
    whose
    why
    will
  )\b
`)
const TEACHES = cued(/^(?:remind|train|retrain|brief|instruct|tell|advise|inform|ensure|make)$/)
const BINDS = cued(laidOut()`
  \b(?:
    are
    be
    deadlines?
    duty
    ensur\w+
    is
    mak\w+ sure
    must
    needs?
    required
    requirement
    should
    targets?
    that
    timescales?
    when
    where
    which
    who
    whose
  )\b
`)
const ABOUT = cued(/^(?:remind|train|retrain|review|brief|instruct|update|issue|circulate|share|revise|amend|introduce)$/)

/**
 * Whether a deadline is no deadline of the step but of what the step is about.
 * @param start where the step begins, from its verb on
 */
export function isInner(text: string, deadline: Deadline, start: number): boolean {
  // ", which is £100 for each week that she waited, within one month": the clause between the commas is told by the way.
  const between = text
    .slice(start, Math.min(Math.max(start, deadline.start), start + 400))
    // "£900 to be paid to her, within the same month": the step is told as a thing that is to be done.
    .replace(/\bto be (?:paid|repaid|made|sent|given|held|issued|written|offered|refunded|credited)\b/, '')
    .replace(/,\s(?:which|who|or as|or such|as far as|so far as|where)\b[^,]{1,150},\s*(?:from\s*)?$/, '')
  if (/\b(?:until|which (?:it|they) (?:will|should))\b/.test(between)) return true
  if (deadline.anchored) return false
  const verb = verbAt(between, 'plain') ?? verbAt(between, 'ing') ?? ''
  const to = /\bto\s+(?!(?:the|its|all|staff|officers|her|him|them|us|Mrs?|Ms|Miss)\b)[a-z]/
  // "Review its policy on home visits within three months", but "its guidance on replying within ten days".
  const about = /\b(?:about|on)\b(.*)$/.exec(between)?.[1]
  const open =
    /^(?:issue|update|share|revise|amend|introduce|circulate|review)$/.test(verb) || /month|week/.test(deadline.within?.unit ?? '')
  const theirs =
    about !== undefined &&
    !(open && !/ing\b|\b(?:repl|respon|answer|complain|decision|request|application|timescale|acknowledg)/.test(about))
  // "Review how it decides on aftercare within three months": no duty takes months, a review does.
  if (/month/.test(deadline.within?.unit ?? '') && !TEACHES.test(verb) && !BINDS.test(between)) return false
  return SUBORDINATE.test(between) || (!deadline.day && ABOUT.test(verb) && (to.test(between) || theirs))
}
