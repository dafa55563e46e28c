import { matches } from './matches.ts'

/** A sentence: offsets into the same text that it was split from, without white space at its ends. */
export interface Sentence {
  start: number
  end: number
}

/** Words that take a full stop and a capital after it without ending a sentence: "Mrs. X", "Reg. 17", "No. 4". */
const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof sir st rev hon cllr messrs no nos para paras reg regs art arts sec s ss sch pt ch cl vol ed p pp r v vs ' +
    'approx inc cf eg ie viz al re ref tel ext fig'
  ).split(' '),
)

/**
 * A stop with what may close behind it ("(…).", "…?”"), then white space. It begins where a run of stops begins: tried from
 * within the run again, a page of nothing but "!" would take time by the square of its length.
 */
const stop = /(?<![.!?…])([.!?…]+)(["'”’)\]]*)\s+/g

/**
 * Sentences of one stretch of text, in order. A full stop inside a decimal, a reference, an abbreviation ("Mrs. X", "e.g.",
 * "section 26(7), as amended. ", "J. Smith") ends none; nor does one that a small letter follows. A line break (<br>) ends one.
 * Takes linear time, and any text.
 * @param text the linear text of a decision, or any other
 * @param place where to look; the whole text if left out
 */
export function sentences(text: string, place: { start: number; end: number } = { start: 0, end: text.length }): Sentence[] {
  const found: Sentence[] = []
  let line = place.start
  for (const part of text.slice(place.start, place.end).split('\n')) {
    let from = 0
    for (const match of matches(stop, part)) {
      const next = match.index + match[0].length
      if (!endsHere(part, match.index, match[1]!, match[2]!, next)) continue
      add(from, next)
      from = next
    }
    add(from, part.length)
    line += part.length + 1
  }
  return found

  function add(from: number, to: number) {
    const words = text.slice(line + from, line + to)
    const start = line + from + words.length - words.trimStart().length
    const end = line + from + words.trimEnd().length
    if (start < end) found.push({ start, end })
  }
}

/** The sentence in which a place stands; where it stands in none (white space), the one before it. */
export function sentenceAt(all: readonly Sentence[], at: number): Sentence | undefined {
  return all.findLast((sentence) => sentence.start <= at) ?? all[0]
}

function endsHere(part: string, at: number, marks: string, closing: string, next: number): boolean {
  const after = part[next]
  // What follows: a small letter goes on with the sentence ("‘Was it late?’ she asked", "approx. two weeks").
  if (after === undefined || /\p{Ll}/u.test(after)) return after === undefined
  if (marks !== '.' || closing) return true
  // "to Ms R. Carrow Council will …": a name of one letter, whatever else the letter is short for.
  if (/\b(?:Mrs?|Ms|Miss|Mx) \p{Lu}$/u.test(part.slice(Math.max(0, at - 8), at))) return true
  const word = /[\p{L}\d.]{1,12}$/u.exec(part.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  // "no. 4" is a number; "The answer was no." is not.
  if (/^(?:nos?|p|pp|s|ss|pt|ch|cl|ed|art|sec|vol|fig|ext|ref|re)$/i.test(word)) return !/[\d(]/.test(after)
  // Letters with stops: "e.g. Mrs X", "i.e.", "J. Smith". A letter alone ends a sentence when it is a name: "to Mrs X. She…".
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false
  // "for V. The form": a name of one letter, not "versus".
  return /^\p{Lu}$/u.test(word) ? after !== '(' : !abbreviations.has(word.toLowerCase())
}
