import { isDay } from '../../calendar/day.ts'
import { laidOut } from '../../text/laid-out.ts'
import { own, replaced, said, sectionOf, wordsOf } from '../draft.ts'
import type { Draft, Piece, Told } from '../draft.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** "by 11 02 26": day, month and year in figures with spaces between them. */
const FIGURES = /(?<=\b(?:by|before|on|until|than|from|since|dated|after) )(\d{1,2}) (\d{2}) (?:20)?(\d\d)(?![\d ]*\d)/g
/** "sends us evidence that it has done this by 11 February 2026": what says by when the steps before it must be done. */
const EVIDENCE = laidOut('i')`
  ^(?:(?:and|also|then) )*(?:to )?(?:
    confirms?
    copies
    gives?
    lets?
    provides?
    sends?
    shares?
    shows?
    submits?
    supplies
    supply
    tells?
  )\b.{0,40}\b(?:us|PHSO|Ombudsman)\b.*?(?=\b(?:by|before|no later than)\b|\bwithin\b)
    (?<when>(?:by|before|no later than|within) [^.;]{4,80})
`

/** Days in figures in words, and the last day of the bullet about evidence before the steps that it is about. */
export function arrangeEvidence(draft: Draft): void {
  for (const told of draft.told) told.pieces = replaced(told.pieces, FIGURES, dayInWords)
  const kept: Told[] = []
  const all = draft.told
  for (const [at, told] of all.entries()) {
    if (sectionOf(draft, told) !== 'action' || told.block.kind !== 'item') {
      kept.push(told)
      continue
    }
    const when = whenOf(told)
    const lead =
      all.slice(0, at).findLast(({ block }) => block.id === told.block.parent) ??
      all.slice(0, at).findLast(({ block }) => block.kind === 'paragraph')
    const before = all.slice(0, at).filter(({ block }) => block.kind === 'item' && block.parent === told.block.parent)
    if (!when || !lead || !before.length || !wordsOf(lead).trim().endsWith(':')) {
      kept.push(told)
      continue
    }
    // The lead heads the steps before the evidence; what comes after it keeps no day from it.
    const { start, end } = lead.block
    const sentence = /[^.]*$/.exec(draft.decision.text.slice(start, end))![0].length
    lead.pieces = [
      own(draft.decision, start, end - sentence),
      said(' ', end - sentence, end - sentence),
      ...capital(when),
      said(' the Council should:', end, end),
    ].filter(({ text }) => text)
  }
  draft.told = kept
}

function whenOf(told: Told): Piece[] | null {
  const words = wordsOf(told)
  const found = EVIDENCE.exec(words)?.groups?.['when']
  if (!found) return null
  // What stands from there on, without its full stop.
  const at = words.lastIndexOf(found)
  let place = 0
  return told.pieces.flatMap((piece): Piece[] => {
    const [from, to] = [Math.max(0, at - place), Math.min(piece.text.length, at + found.length - place)]
    place += piece.text.length
    if (from >= to) return []
    return [piece.exact ? { text: piece.text.slice(from, to), from: piece.from + from, to: piece.from + to, exact: true } : piece]
  })
}

const capital = ([first, ...rest]: Piece[]): Piece[] =>
  first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : []

function dayInWords([, day, month, year]: RegExpMatchArray): string | null {
  return isDay(`20${year}-${month}-${day!.padStart(2, '0')}`) ? `${+day!} ${MONTHS[+month! - 1]} 20${year}` : null
}
