import { laidOut, laidOutText } from '../../text/laid-out.ts'
import { cut, own, said, sectionOf, wordsOf } from '../draft.ts'
import type { Draft, Piece, Told } from '../draft.ts'

/** "No later than 09 April 2026", "By 3 May 2026", "3 May 2026": the last cell of a row. */
const DUE =
  /^(?:(?:no|not) later than|by|on or before|due(?: date| by)?:?)?\s*(?<day>\d{1,2}\s?[A-Z][a-z]+ ?\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})\W*$/i
/** "Order What the landlord must do Due date", "Our recommendations": the head of a table. */
const HEAD = /^(?:order what the landlord must do\b.*|our (?:orders|recommendations)|recommendations?|date what happened)$/i
/** "The landlord must comply with these orders in the way that we set": said of all of them, and no step. */
const OF_ALL = /\b(?:comply with|carry out|follow|do what) (?:(?:all|these|the|our|each of the|we) )*orders?\b/i
/** "The landlord must reply to us with evidence that it has complied": what shows the steps, and none itself. */
const EVIDENCE = new RegExp(laidOutText`
  \b(?:
    confirm
    give
    provide
    reply
    report
    respond
    send
    show
    submit
    supply
    write
  )\b.{0,60}\b(?:us|[Tt]his [Ss]ervice|the Ombudsman)\b.*\b(?:compl(?:ied|iance|y)|carried out (?:the|these|our) orders?)\b
`)
/** "Apology order": what kind of step follows. */
const KIND = /^[A-Z][\w’'/-]*(?: [\w’'/&-]+){0,5} orders?$/
/** "It must:" after what must be done: how it must be done. */
const HOW = laidOut('i')`
  ^(?:
    it
    this
    these
    the (?:apology|letter|plan|action plan|review|payment|report|meeting|inspection|survey|schedule)
  ) (?:must|should|is to|needs? to)\b[^.]{0,60}:$
`

/**
 * The rows of a table of orders as sentences: the day of the last cell stands before what must be done by it, the number of the row is
 * that of the paragraph, and what only says how it must be done is left out.
 */
export function arrangeOrders(draft: Draft): void {
  const rows: Told[] = []
  let row: Told[] = []
  let number: number | null = null
  for (const told of draft.told) {
    const words = wordsOf(told).trim()
    const inTable = sectionOf(draft, told) === 'action' && told.block.kind !== 'heading'
    if (HEAD.test(words) && told.block.kind === 'paragraph') continue
    if (inTable && told.block.kind === 'paragraph' && OF_ALL.test(words) && !/\d|\bwithin\b/.test(words)) continue
    if (inTable && told.block.kind === 'paragraph' && EVIDENCE.test(words) && !/[.;] [A-Z]/.test(words)) continue
    if (!inTable) {
      rows.push(...row.splice(0), told)
      number = null
      continue
    }
    // A row begins with its number.
    if (told.block.kind === 'paragraph' && told.block.number !== null) rows.push(...row.splice(0))
    const day = DUE.exec(words)
    if (day?.groups && row.length) {
      const at = words.length ? told.block.start + wordsOf(told).indexOf(day.groups['day']!) : told.block.start
      rows.push(...withDay(draft, row.splice(0), at, at + day.groups['day']!.length))
      continue
    }
    if (KIND.test(words) && told.block.kind === 'paragraph') {
      number = told.block.number
      continue
    }
    row.push(
      number !== null && told.block.number === null && told.block.kind === 'paragraph'
        ? { ...told, block: { ...told.block, number } }
        : told,
    )
    if (told.block.kind === 'paragraph') number = null
  }
  draft.told = [...rows, ...row]
}

/** "Within 2 weeks of the inspection it must …": what the period hangs on is set off from what must be done. */
const HANGING = /^(?:Within|After|By) [^,.;]{3,80}?(?= (?:it|the landlord) must\b)/

function setOff(pieces: Piece[]): Piece[] {
  const [first, ...rest] = pieces
  const found = first?.exact ? HANGING.exec(first.text) : null
  if (!first || !found) return pieces
  const at = found[0].length
  return [cut(first, 0, at), said(',', first.from + at, first.from + at), cut(first, at, first.text.length), ...rest]
}

function withDay({ decision }: Draft, row: Told[], from: number, to: number): Told[] {
  const told: Told[] = []
  let dropped: string | null = null
  for (const one of row) {
    const words = wordsOf(one).trim()
    const { kind, parent } = one.block
    if (kind === 'item' && parent !== null && parent === dropped) continue
    dropped = null
    if (kind !== 'item' && HOW.test(words) && told.length) {
      dropped = one.block.id
      continue
    }
    // A period of its own, or a day, is the step's; so is what only says more of it.
    const dated = /\bwithin\b|\bby \d|\bno later than\b/i.test(words)
    const must = kind !== 'item' && /\b(?:must|should|is ordered to|is to|needs? to)\b/.test(words)
    if (must && !dated) {
      one.pieces = [said('By ', from, from), { ...own(decision, from, to) }, said(' ', to, to), ...one.pieces]
    }
    one.pieces = setOff(one.pieces)
    told.push(one)
  }
  return told
}
