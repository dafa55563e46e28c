import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import type { SectionKind } from './decision.ts'

/** Headings by their words, first match wins. Tested on lower case, with straight quotes and single spaces. */
const WORDS: [SectionKind, RegExp][] = [
  ['analysis', /^(?:my |our )?findings?:/],
  ['events', /\b(?:earlier|previous|first|original|past) (?:agreed )?(?:remed(?:y|ies)|recommendations?|actions?)$/],
  ['summary', /final decision ?:|^overview\b|^(?:report )?summary\b/],
  [
    'action',
    anyOf(
      '',
      /\b(?:agree?d|recommend\w*|proposed|remedial|further|outstanding) (?:actions?|remed\w+|recommendations?)\b/,
      /^actions?\b|^(?:our |my |the )?recommendations?\b/,
      /\bremed(?:y|ies)$/, // "Injustice and remedy"
      /^putting (?:things|it) right/,
      /^what the (?:council|body|organisation|trust|provider|authority) (?:has agreed|will|should) (?:to )?do/,
      /^(?:what has been|remedy) agreed$/,
      /^what (?:has to|is to|must|needs to|should|will) (?:now )?be done$/,
    ),
  ],
  ['decision', /^(?:final |draft |provisional |my |our )?decisions?$|^(?:final )?decision and /],
  [
    'scope',
    anyOf(
      '',
      /\bwhat (?:i|we) (?:have|did|could|can)\b.*\b(?:investigated?|look(?:ed)? at|considered?)\b/,
      /\b(?:not |been )?investigated\b|^scope\b|^(?:matters|issues) (?:outside|not )|^jurisdiction\b/,
    ),
  ],
  ['powers', /\brole\b.*\bpowers?\b|^(?:the |our )?(?:ombudsm[ae]n'?s?'? )?powers\b/],
  [
    'method',
    anyOf(
      '',
      /\bhow (?:i|we) (?:have )?(?:considered|investigated|dealt|looked)\b/,
      /^(?:the |my |our )?(?:investigation|evidence)$|^evidence (?:considered|i )/,
    ),
  ],
  [
    'complaint',
    anyOf('', /^(?:the |summary of the )?complaints?$|^what (?:was|is) the complaint/, /^(?:mr|mrs|ms|miss|dr) [a-z]+'?s? complaint$/),
  ],
  [
    'injustice',
    anyOf(
      '',
      /\binjustice\b|^(?:the )?impact\b|^effect (?:of|on)\b/,
      /^what (?:was the effect|difference did)\b|^what (?:this|it) (?:has )?meant\b/,
    ),
  ],
  [
    'law',
    anyOf(
      '',
      /\b(?:law|guidance|legislati(?:on|ve)|legal|statut(?:e|ory|es)|regulations?|rules|code of practice)\b/,
      /\b(?:polic(?:y|ies)|procedures?|duty|right (?:to|of)|time ?(?:limits?|scales?|frames?))\b/,
      /\bwhat should (?:happen|have happened)\b/,
    ),
  ],
  [
    'analysis',
    anyOf(
      '',
      /\b(?:analysis|findings?|fault|consideration|conclusions?)\b/,
      /\b(?:my|our) (?:assessment|view|thoughts)\b/,
      /^what (?:i|we) (?:think|thought|make|made|have concluded)\b|^(?:the ombudsman'?s assessment|assessment of the evidence)$/,
    ),
  ],
  [
    'events',
    anyOf(
      '',
      /\b(?:happened|events?|background|chronology|timeline|history)\b|\b(?:key|the) facts\b/,
      /^(?:the )?(?:facts|story|narrative)$|^what did happen\b/,
      /\bstage (?:one|two|three|[123])\b/,
      /\b(?:previous|earlier|first|second|last|original) (?:decision|investigation|complaint|report)s?\b/,
      /\bour (?:\w+ )?(?:decision|investigation|report)\b|\bsince (?:our|the|my)\b/,
      /\bwhat (?:the|mr|mrs|ms|miss|dr)\b.*\b(?:did|said|says)\b/,
      /\b(?:mr|mrs|ms|miss|dr) [a-z]+'?s? (?:complaint|case|story)\b/,
    ),
  ],
  ['found', /\bfound\b/],
]

/** Headings that open a main section, as decisions have them; also the measure for misspelt ones. */
const MAIN: [string, SectionKind][] = [
  ["the ombudsman's final decision:", 'summary'],
  ["the ombudsmen's final decision:", 'summary'],
  ['overview', 'summary'],
  ['report summary', 'summary'],
  ['the complaint', 'complaint'],
  ['the complaints', 'complaint'],
  ["the ombudsman's role and powers", 'powers'],
  ["the ombudsmen's role and powers", 'powers'],
  ['legal and administrative background', 'law'],
  ['what i have investigated', 'scope'],
  ['what i have not investigated', 'scope'],
  ['what i have and have not investigated', 'scope'],
  ['what we have and have not investigated', 'scope'],
  ['parts of the complaint that i did not investigate', 'scope'],
  ['how i considered this complaint', 'method'],
  ['how i considered the complaint', 'method'],
  ['how we considered this complaint', 'method'],
  ['what i found', 'found'],
  ['what we found', 'found'],
  ['my assessment', 'found'],
  ['our assessment', 'found'],
  ['agreed action', 'action'],
  ['agreed actions', 'action'],
  ['agreed remedy', 'action'],
  ['recommended action', 'action'],
  ['recommendations', 'action'],
  ['recommendation', 'action'],
  ['action', 'action'],
  ['final decision', 'decision'],
  ['decision', 'decision'],
]

/** Kinds that a sub-heading has only by the exact words of a main section: "Complaints" under "What I found" is found. */
const ONLY_MAIN = new Set<SectionKind>(['summary', 'complaint', 'powers', 'scope', 'method', 'decision'])

/** Sub-headings that are known as such even where nothing but their words shows it. */
const SUB = cued(
  anyOf(
    '',
    /^(?:relevant )?(?:law|legislation|guidance|policy)(?:,? (?:and|&) (?:law|legislation|guidance|policy|procedures?))*$/,
    /^legal (?:and administrative )?(?:background|context|framework)$/,
    /^what (?:should )?happened(?: next)?$|^what should (?:have )?happened?$/,
    /^(?:the )?(?:background|injustice)$|^(?:key|chronology of) events$|^chronology$/,
    /^(?:my |our )?(?:analysis|findings|consideration)$|^was there fault\??$/,
  ),
)

/** Whether a line that nothing marks as a heading is one by its very words: "Final decision", "What happened". */
export function isHeadingByWords(line: string): boolean {
  return (line.length > 8 && mainSection(line, true) !== null) || (line.length < 60 && /^[A-Z]/.test(line) && SUB.test(normal(line)))
}

const normal = (heading: string) =>
  heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** Whether two words of ten letters or more differ by two letters at most, shorter ones by one: "agred action". */
function nearly(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < 10 ? 1 : 2
  if (Math.abs(a.length - b.length) > most) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]! <= most
}

/**
 * The kind of main section that a heading opens, by its words, small misspellings allowed.
 * @returns null where it is no heading of a main section (a sub-heading, or no heading at all)
 */
export function mainSection(heading: string, exact = false): SectionKind | null {
  const words = normal(heading)
  if (words.length < 6 || words.length > 60) return null
  const bare = words.replace(/ ?[:.]$/, '')
  const same = MAIN.find(([name]) => name === words || name.replace(/:$/, '') === bare)
  if (same || exact) return same?.[1] ?? null
  return MAIN.find(([name]) => name.length > 8 && nearly(bare, name.replace(/:$/, '')))?.[1] ?? null
}

/**
 * What a section is for.
 * @param heading the heading's words as the page has them
 * @param outer kind of the section that a sub-heading stands in: a sub-heading whose words say nothing is of that kind
 * @returns its kind; 'other' where nothing says it
 */
export function sectionKind(heading: string, outer?: SectionKind): SectionKind {
  const words = normal(heading)
  const fits = ([kind, pattern]: [SectionKind, RegExp]) => pattern.test(words) && !(outer && ONLY_MAIN.has(kind))
  const main = mainSection(heading)
  // "The complaint" under "What I found" tells how the body dealt with it.
  if (main === 'complaint' && outer === 'found') return 'events'
  const told = main ?? WORDS.find(fits)?.[0]
  return told ?? outer ?? 'other'
}
