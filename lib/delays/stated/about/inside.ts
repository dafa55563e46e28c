import { cued } from '../../../text/cued.ts'
import { laidOutText } from '../../../text/laid-out.ts'
import type { Figure } from '../figure.ts'
import { pieceOf } from './piece.ts'
import type { Piece } from './piece.ts'

/** "the delay in issuing the plan was ¤", "delayed the adaptations by ¤": up to the length. */
const within = cued(
  new RegExp(
    laidOutText`
      \bdelay(?:s|ed|ing)?(?: (?:in|with|to|over|at|on|of))? (.+?),? (?:
        was
        were
        is
        of
        for
        by
        came to
        lasted
        totalled
        amounted to
      ) (?:
        (?:about|some|nearly|almost|over|just|only|around|at least|more than|then|a further|another)\
      )*$
    `,
    'i',
  ),
)

/** What is within the wording of the figure. */
export function inside({ line, from }: Figure, at: number): Piece | null {
  const found = within.exec(line.marked.text.slice(from, at))
  if (!found) return null
  const start = from + found.index + found[0].indexOf(found[1]!)
  return pieceOf(line, start, start + found[1]!.length)
}
