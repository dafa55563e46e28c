import { cued } from '../../../text/cued.ts'
import { laidOut } from '../../../text/laid-out.ts'
import type { Line } from '../figure.ts'
import { any } from '../wordings/pattern.ts'
import { pieceOf } from './piece.ts'
import type { Piece } from './piece.ts'
import { theBody } from './the-body.ts'
import { little } from './vague.ts'

/** What opens a clause; the last of them before a figure is where its own begins. */
const openings = laidOut('gi')`
  [;:()—–.${any}]
  \s-\s
  , (?:(?:and|but|so|which|while|although|then|also|because) )?
  \b(?:because|although|while|whereas|therefore|when|where)\b
  \b(?:that|and|but|if|as)\b(?= (?:it|the|its|this|there|no|an?|s?he|they|mr|mrs|ms|miss|the council)\b)
  \b(?:complain(?:s|ed)|says?|said|accepts?|accepted|f(?:i|ou)nd|believes?)\b(?: that)?(?! fault)
  \bfault (?:for|in|with|because|when|as)\b
`

/** Words before a figure that are only its own. */
const tail = new RegExp(String.raw`(?:[ ,]+${little})+,?$`, 'i')
/** "The conference was held": the conference. */
const thing = cued(laidOut('i')`
  ^((?!m(?:rs?|s|iss)\b|s?he\b|they\b|the (?:family|couple|child\w*)\b).{3,}?) (?:
    (?:was|were|has been|had been|have been)(?: only| finally| eventually)? (?:
      \w+ed
      held
      sent
      paid
      made
      done
      put
      given
      built
      begun
      written
      told
      seen
      met
    )
    (?:was|were|had been) (?:only |not )(?:\w+ )?(?:until|in|on) .+
    came
    arrived
    started
    began
    ended
    finished
    happened
    took place
  )$
`)

/** The clause up to the figure, without who is known and without the words that only lead to the length. */
export function before(line: Line, at: number): Piece | null {
  const { text } = line.marked
  // "Education, Health and Care (EHC) Plan": brackets around a short name open no clause.
  const near = text.slice(0, at).replace(/\(([A-Z&]{2,6})\)/g, ' $1 ')
  const starts = [...near.matchAll(openings)].map((match) => match.index + match[0].length)
  for (const start of [...starts, 0].toSorted((a, b) => b - a)) {
    const clause = near.slice(start)
    const lead = clause.length - clause.trimStart().length
    const body = theBody.exec(clause.trimStart())?.[0].length ?? 0
    const led = /^(?:in|by|for|with|of) /i.exec(clause.slice(lead + body))?.[0].length ?? 0
    const from = start + lead + body + led
    const cut = clause
      .slice(lead + body + led)
      .trimEnd()
      .replace(tail, '')
    const found = pieceOf(line, from, from + cut.length)
    // "found the Council" and the like are not far enough.
    if (!found || !/[a-z]{4}/i.test(found.text)) continue
    const noun = thing.exec(cut)?.[1]
    return { ...((noun && pieceOf(line, from, from + noun.length)) || found), said: cut }
  }
  return null
}
