import { cued } from '../../../text/cued.ts'
import { theBody } from './the-body.ts'
import type { Line } from '../figure.ts'
import { laidOut } from '../../../text/laid-out.ts'
import type { Piece } from './piece.ts'
import { pieceOf } from './piece.ts'

/** A sentence that says what was due or asked, before one that says how late it was. */
const wasDue = cued(/^(.{3,120}?),? (?:(?:was|were|is|are) (?:due|to (?:be|have)|supposed|meant)|should|must|ought|had to|has to)\b/i)
const wasAsked = cued(laidOut('i')`
  \b(?:
    asked (?:it |the council )?(?:for|to)
    requested
    applied (?:for|to)
    complained (?:about|of|to)
    appealed(?: against)?
    challenged
    reported
    agreed to
    promised to
    undertook to
    had to
    should(?: have)?
    must
  ) (.{3,160})
`)
/** "the Council delayed finalising the plan": what was delayed. */
const wasDelayed = cued(/\bdelay(?:ed|s|ing)? (?:in |with )?(\w+ing .{3,160})/i)

/** "The reply was due by 3 May. It was three weeks late." */
export function ofLineBefore({ before: line }: Line, further = 1): Piece | null {
  if (!line) return null
  const { text } = line.marked
  const due = wasDue.exec(text)
  if (due) {
    const body = theBody.exec(due[1]!)?.[0].length ?? 0
    const found = pieceOf(line, body, due[1]!.length)
    if (found) return found
  }
  const asked = wasAsked.exec(text) ?? wasDelayed.exec(text)
  // "The Council was at fault. It caused a delay of six months": what it was stands one further back.
  if (!asked) return further && text.length < 60 ? ofLineBefore(line, further - 1) : null
  const start = asked.index + asked[0].length - asked[1]!.length
  const end = /,(?! health and)|[;:.()—–]| (?:on|by|in|within|and(?! care)|because|when|but|from|before|until)\b/i.exec(asked[1]!)
  return pieceOf(line, start, start + (end?.index ?? asked[1]!.length))
}
