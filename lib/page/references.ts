import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'

/** "23 006 293", "23006293", "23-006-293", "99 100 008b"; never part of a longer run of figures, nor a sum. */
const NO_FIGURE_BEFORE = '(?<![\\w£$€.,/+-]|\\d )'
const NO_FIGURE_AFTER = '(?![\\w%£/]|[.,]\\d|[ –-]\\d)'
const REFERENCE = new RegExp(
  `${NO_FIGURE_BEFORE}(?<a>\\d{2})(?<gap>[ –-]?)(?<b>\\d{3})(?<gap2>[ –-]?)(?<c>\\d{3})` +
    `(?: ?(?<letter>[a-z])(?![\\w’']))?${NO_FIGURE_AFTER}`,
  'gi',
)
/** What makes eight figures without a gap a reference of the Ombudsman's. */
const NAMES_ONE = cued(
  anyOf(
    'i',
    /\b(?:ref(?:erence)?s?|complaints?|cases?|decisions?|investigations?|reports?|ombudsm[ae]n(?:['’]s)?)\b/,
    /\d{3}[a-z]?\)?,? (?:and|or|&)\s*$/,
  ),
)
/** Numbers of other kinds, to the end of the same clause. */
const NAMES_OTHER = cued(
  anyOf(
    'i',
    /\b(?:tel(?:ephone)?|phone|fax|mobile|call(?:ed|ing)?|text(?:ed)?|sort code|population|votes?)\b[^.;]*$/,
    /\b(?:planning|application|permission|invoice|account|payment|customer|insurance|policy|council tax)\b[^.;]*$/,
    /\b(?:police|crime|incident|order|tribunal|appeal|licen[cs]e|nhs|pcn|charge notice)\b[^.;]*$/,
  ),
)

/** A reference as the Ombudsman writes it: "24 001 146", "17 002 402b". */
function formatReference(a: string, b: string, c: string, letter?: string): string {
  return `${a} ${b} ${c}${letter?.toLowerCase() ?? ''}`
}

/**
 * The references of decisions that a text names, in order, each once, spaced like "24 001 146".
 * Eight figures in one run count only where the words before call them a case, complaint, decision or reference.
 */
export function findReferences(text: string): string[] {
  const found = new Set<string>()
  for (const match of text.matchAll(REFERENCE)) {
    const { a, gap, b, gap2, c, letter } = match.groups!
    const before = text.slice(Math.max(0, match.index - 60), match.index).replace(/^.*\n/s, '')
    // "10 000 000" is a figure of another kind.
    if (NAMES_OTHER.test(before) || (b === '000' && c === '000')) continue
    if (!gap && !gap2 && !NAMES_ONE.test(before)) continue
    found.add(formatReference(a!, b!, c!, letter))
  }
  return [...found]
}

/** The references that a title carries in brackets at its end: "Harrow Council (24 001 146)". */
export function titleReferences(title: string): { references: string[]; before: string } {
  const bracket = /[([]((?:[^()[\]]*\D)??\d{2}[ –-]?\d{3}[ –-]?\d{3} ?[a-z]?\b[^()[\]]*)[)\]]/i.exec(title)
  const at = bracket ?? /(?:^|[ ,:–-])(\d{2}[ –-]\d{3}[ –-]\d{3} ?[a-z]?)$/i.exec(title)
  if (!at) return { references: [], before: title }
  const each = at[1]!.matchAll(/(?<!\d)(\d{2})[ –-]?(\d{3})[ –-]?(\d{3})(?: ?([a-z])\b)?(?!\d)/gi)
  const references = Array.from(each, ([, a, b, c, letter]) => formatReference(a!, b!, c!, letter))
  return {
    references,
    before: title
      .slice(0, at.index)
      .replace(/[\s,:–-]+$/, '')
      .trim(),
  }
}

/** The reference that an address ends with: "/24-001-146", "/17-002-402b"; null where it carries none. */
export function addressReference(path: string): string | null {
  const m = /\/(\d{2})-?(\d{3})-?(\d{3})-?([a-z])?\/?$/i.exec(path)
  return m ? formatReference(m[1]!, m[2]!, m[3]!, m[4]) : null
}
