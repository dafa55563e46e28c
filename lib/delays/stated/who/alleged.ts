// What is only said by whoever complains.

import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import { complainant } from './complainant.ts'

/** "Stage two of her complaint about a nurse took nine months": how a complaint went, and not what it says. */
const ofComplaint = '(?:answer|consideration|handling|investigation|reply|response|review|stage (?:one|two|three|[1-3]))'

const alleges = cued(laidOut('i')`
  (?:
    \b${complainant}(?: (?:also|still|has|had|further))* (?:
      alleged
      alleges?
      argue[sd]?
      believe[sd]?
      claim(?:s|ed)(?! (?:for|housing|benefits?)\b)
      complain(?:s|ed)(?: to us)?(?= (?:
        that
        about
        of
        the
        it
        its
        there
        an?
        her
        his
        their
        s?he
        they
        councils?
        officers?
        nobody
        no one
        m(?:rs?|s|iss)\.? \w+
        [\w-]+'s
        stage
        [A-Z]
      )\b)
      considers?
      contended
      contends?
      disput(?:es|ed)
      feels?
      felt
      maintain(?:s|ed)
      said
      says?
      thinks?
      thought
      told (?:us|me)
    )
    \bit (?:is|was|has been) (?:alleged|claimed)\b
    \baccording to ${complainant}
    \bin (?:m\w+\.? \w+'s|h(?:is|er)|their) (?:view|opinion)
    \b(?:the )?complaint is
    (?<!\b${ofComplaint} (?:of|to|into) (?:\w+|m\w+\.? \w+'s) )\bcomplaints? (?:that|about)
  )\b(?:(?!\bbut\b|\b(?:I|we) (?:find|found|agree)\b|\brecords? )[^;])*$
`)

/** "We uphold Mr A’s complaint that …": the finding is the complaint; "we do not uphold …" rejects it. */
const upheld = cued(laidOut('i')`
  (?<!\b(?:not|never|cannot|could not|unable to)(?: \w+)?) (?:partly |partially )?uph[eo]ld(?:s|ing)? (?:[\w'.]+ ){0,5}?
    (?:complaints?|allegation|concern)s? (?:that|about)\b(?:(?!\bnot\b)[^;])*$
`)

/** Whether the words before a figure make it the complainant's: "Mrs X says it took", "complained about a delay of". */
export function isAlleged(before: string): boolean {
  return alleges.test(before) && !upheld.test(before)
}
