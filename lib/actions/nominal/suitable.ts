import { cued } from '../../text/cued.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { spaced } from '../patterns.ts'

/** "A suitable remedy", "enough to put things right": what a list of nouns is said to be. */
const SUITABLE = spaced(laidOutText`
  (?:
    (?:
      are
      is
      offers?
      provides?
      represents?
      was
      were
      will be
      will provide
      would be
      would provide
    ) (?:together )?(?:an?|the|our|its)? ?(?:\w+ ){0,3}?(?:
      outcome
      redress
      remedy
      resolution
      response to th\w+ \w+
      settlement
    )\b
    (?:will|should|would|suitably|adequately|properly|to)? ?(?:remed(?:y|ies)|resolves?|settles?|puts? right) (?:
      any
      her
      his
      matters
      M\w+ \w+’s
      that
      the
      their
      things
      this
    ) ?\w*
    (?<=(?:apolog|£).*)(?:is|are|(?:has|have)(?: now)? been) (?:also |now )?agreed(?=\s*(?:[.,;]|$| (?:and|as|for|to) ))
  )
`)
/** Words of which one is there where SUITABLE can be: most sentences need no look at it. */
const SAID = cued(/remed|resol|outcome|redress|settle|right|response|agreed/i)
const SUBJECT = cued(new RegExp(`^(?<list>.{3,400}?)\\s+${SUITABLE}`, 'i'))

/** The list of which a sentence says that it is a suitable remedy, and what is said: "an apology and £100 is a suitable remedy". */
export const suitable = (sentence: string): RegExpExecArray | null => (SAID.test(sentence) ? SUBJECT.exec(sentence) : null)

/** "… are enough to put this right": said of the list, not in it; "a review of whether checks are enough" is in it. */
const ENOUGH = cued(
  /\s(?:is|are|was|were|would be|will be)\s+(?:\w+ly\s+)?(?:enough|sufficient)\s+(?:to|for)\b(?<!\b(?:whether|if|how|that|why)\b.*)/,
)

/** How far the list of nouns goes: not into what is said of it ("… is a suitable remedy"). */
export function endOfNominals(list: string): number {
  const subject = suitable(list)
  const enough = ENOUGH.exec(list)
  const relative = /,?\s+(?:which|because|so that|this(?! (?:is|has)(?: now| been)* agreed))\b/.exec(list)
  return Math.min(subject ? subject.groups!.list!.length : list.length, relative?.index ?? list.length, enough?.index ?? list.length)
}
