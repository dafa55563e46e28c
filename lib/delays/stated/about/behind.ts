import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import type { Figure } from '../figure.ts'
import { any } from '../wordings/pattern.ts'
import { pieceOf } from './piece.ts'
import type { Piece } from './piece.ts'

/** What lets a phrase follow the figure: "a delay of ¤ in …", "took ¤ to …", "waited ¤ for …". Before it may stand the delay itself. */
const leads = {
  // "delayed by five weeks its reply"
  by: /^(?=,? (?:its|the|an?|h(?:is|er)|their|m(?:rs?|s|iss)\.? \w+'s) \w)/i,
  delay: /^(?:'s?)?(?: \([^()]{1,60}\))?(?: delays?)?(?:,? (?:in|with|to|over|at|before|for|when)(?: the Council)?(?= )|(?= \w+ing\b))/i,
  took: /^(?: \([^()]{1,60}\))?(?: (?:longer|more))?(?:,? (?:to|for|in|on|over|at)(?= )|(?= \w+ing\b))/i,
  late: /^(?:,? (?:in|with|at|to)(?= )|(?= \w+ing\b))/i,
  other: /^ (?:to|in(?= \w+ing\b)|with)(?= )/i,
}

/** What follows such a word and is no subject: a time, a degree, a place in the argument. */
const noSubject = cued(laidOut('i')`
  ^ ?(?:
    (?:in )?(?:all|total)\b
    (?:this|that|which|these|those|both|most|some|many|several|other|any|every|each)\b(?!
      \ (?:(?:annual )?review|stage|plan|assessment|complaint|request|decision|reply)
    )
    (?:early|late|mid|spring|summer|autumn|winter|\d)
    (?:january|february|march|april|may|june|july|august|september|october|november|december)\b
    (?:at )?(?:
      addition
      breach
      fact
      fault
      her
      him
      it
      its view
      least
      line
      me
      most
      my view
      our view
      part
      them
      turn
      us
    )\b(?! \w+(?:'s)? )
    the (?:
      authority
      case
      circumstances
      complainant
      council
      deadline
      end
      family
      (?:government )?guidance
      law
      limit
      meantime
      result
      statutory (?:time|deadline|limit)
      target
      time
    )\b
    m(?:rs?|s|iss)\.? \w+(?!'s)\b(?! (?:home|back|out))
    [${any}]
  )
`)

/** Where a phrase after a figure ends. */
const phraseEnd = cued(laidOut('i')`
  ,(?! health and)
  [;:.()—–${any}]
  \s-\s
  \ (?:because|which|who|when|while|where|since|rather|instead|against|compared|but|so|despite|due to|owing to)\b
  \ (?:although|though|between|until|as|than|by|without)\b
  \ (?:that )?(?:was|were|is|are|has|had|caused|meant|led|amounts?|amounted)\b(?!
    \ (?:asked|been asked|applied|requested|agreed|recommended|promised)
  )
  \ and(?= ?[${any}])
  \ and (?:it|the (?:council|delay)|then|an?|was|did|has|failed|took|this|that|he|she|they|we|another|delay\w*)\b
`)

/** What stands after the figure: "a delay of five weeks in issuing the plan". */
export function behind({ line, wording, from, to }: Figure, at: number): Piece | null {
  const { text } = line.marked
  const own = text.slice(from, to)
  const kind = /\bdelay/i.test(own)
    ? 'delay'
    : /\b(?:too?k|tak|need|spent|wait|gap)/i.test(own)
      ? 'took'
      : wording.kind === 'excess'
        ? 'late'
        : 'other'
  // "outside the timescale" goes on to "timescales".
  const after = Math.max(to, at + 1) + /^\w*/.exec(text.slice(Math.max(to, at + 1)))![0].length
  const lead = leads[kind].exec(text.slice(after)) ?? (/\bdelay\w* by\b/i.test(own) ? leads.by.exec(text.slice(after)) : null)
  if (!lead) return null
  const start = after + lead[0].length
  const rest = text.slice(start, start + 160)
  if (noSubject.test(rest)) return null
  return pieceOf(line, start, start + (phraseEnd.exec(rest)?.index ?? rest.length))
}
