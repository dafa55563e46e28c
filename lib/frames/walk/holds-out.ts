import type { Piece, VerbGroup } from '../pieces/piece.ts'
import type { Walk } from './walk.ts'

/** Verbs that only hold a date out: "It was June before …", "It took until October for …". The day waits for the verb that comes. */
export function holdsOut(walk: Walk, verb: VerbGroup, i: number): boolean {
  if (verb.turned && verb.form === 'none') return true
  if (walk.free.at(-1)?.pronoun !== 'it') return false
  let j = i + 1
  while (isWord(walk.pieces[j])) j += 1
  if (walk.pieces[j]?.is !== 'date') {
    if (verb.lemma === 'take' && walk.pieces.slice(i + 1, i + 6).some((p) => p.is === 'word' && p.text === 'until')) walk.untilTo = true
    return walk.untilTo
  }
  if (verb.acts.includes('BE')) return isCleft(walk, j)
  if (verb.lemma !== 'take') return false
  walk.untilTo = true
  walk.free = []
  return true
}

/** A small word, and no mark at which the clause ends. */
const isWord = (piece: Piece | undefined): boolean => piece?.is === 'word' && !/^[,.;]$/.test(piece.text)

/** "It was 3 May before", "it was on 3 May that". */
function isCleft(walk: Walk, date: number): boolean {
  const next = walk.pieces.slice(date + 1, date + 4).find((p) => p.is === 'word' && p.text !== ',')
  if (next?.is !== 'word' || !goesOn.test(next.text)) return false
  walk.cleft = true
  walk.joined = false
  walk.free = []
  return true
}

/** What stands between the day that is held out and what happened on it. */
export const goesOn = /^(?:before|that|when)$/
