import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'

/** What makes words the name of an organisation that can stand alone. */
const ORGANISATION = cued(
  anyOf(
    'i',
    /\b(?:council|corporation|trust|board|authority|agency|ombudsman|icb|ccg|nhs [a-z]+)(?: \(.*\))?$/,
    /\b(?:limited|ltd|llp|plc|cic|association|partnership|society|charity|foundation|group)\.?(?: \(.*\))?$/,
    /\b(?:practice|surgery|hospital|school|academy|homes?|care|services?)(?: \(.*\))?$/,
    /^(?:the )?(?:london|royal|city|metropolitan)?\s?(?:borough|city|council|corporation) of \S/,
  ),
)
const COMMON = /^(?:council|care|services?|homes?)$/i

/** A borough of two places, with what it is at both ends: "Royal Borough of Lowmere and Highfell Council". */
const TWO_PLACES = cued(/^(?:the )?(?:(?:london|royal) borough|city) of [\w’'-]+(?: [\w’'-]+)?,? (?:and|&) [\w’'-]+ council$/i)

/**
 * The bodies that a title names before its reference: mostly one. "A and B" are two only where each could stand alone
 * ("East Council and West NHS Trust", but not "Calder and Wharfe Council").
 */
export function bodiesOf(title: string): string[] {
  const parts = title.split(/\s*;\s*|\s*\/\s*|,\s+(?:and\s+)?|\s+and\s+|\s+&\s+/)
  if (TWO_PLACES.test(title)) return [title]
  if (parts.length > 1 && parts.every((part) => ORGANISATION.test(part) && !COMMON.test(part))) return parts
  return title ? [title] : []
}

const WORD = "[A-Z][\\w’'-]{0,24}"
const NAME = `${WORD}(?:(?: |, | and | & | of | upon | on | in | the | with | under | le | of the )${WORD}){0,7}?`
const KINDS = 'Council|Corporation|Combined Authority|NHS (?:Foundation )?Trust|Integrated Care Board'
/** "Millthorpe Metropolitan Borough Council", "London Borough of Wandlebury", "Royal Borough of Penmere" */
const NAMED = new RegExp(
  `\\b(?:(?:London|Royal) Borough of ${WORD}(?: ${WORD})?(?:(?: and| &| upon) ${WORD})?|${NAME} (?:${KINDS}))\\b`,
  'g',
)
/** Words with capitals that begin a sentence and are no part of a name. */
const LEADS = anyOf(
  '',
  /^(?:(?:The|This|That|Its|His|Her|Their|Our|Both|In|At|By|For|To|From|With|Under|Until|Through|Like|Unlike|Despite|Following)\s+)+/,
  /^(?:(?:When|While|After|Before|But|And|As|If|Since|Although|Because|Where|Now|Also|However|Instead|Meanwhile)\s+)+/,
  /^(?:(?:Today|Yesterday|Last|Ombudsman|Local Government)\s+)+/,
)
/** "The Council", "County Council": what a council is called once it was named. */
const UNNAMED = cued(/^(?:(?:City|County|Borough|District|Metropolitan|Town|Parish|Unitary)\s+)*(?:Council|Corporation)\b|^Local /)
/** What a body is, around the name of its place. */
const BEFORE_PLACE = /^(?:London|Royal) Borough of |^City of /
const AFTER_PLACE = laidOut()`
  (?:
    \ (?:Metropolitan|County|City|District|Borough|Town|London|Combined|NHS|Foundation|Integrated|Care)
  )* (?:Council|Corporation|Authority|Trust|Board)$
`

/**
 * The body that an article is about: the council named in full that its heading names, else the one named most often,
 * else first. Empty where the article names none.
 */
export function articleBodies(title: string, text: string): string[] {
  const counts = new Map<string, number>()
  for (const [words] of text.matchAll(NAMED)) {
    const name = words
      .replace(LEADS, '')
      .replace(LEADS, '')
      .replace(/[’']s$/, '')
    if (!UNNAMED.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts.keys()]
  const place = (name: string) => name.replace(BEFORE_PLACE, '').replace(AFTER_PLACE, '')
  const inTitle = names.filter((name) => title.toLowerCase().includes(place(name).toLowerCase()))
  // "Millthorpe Council" after "Millthorpe Metropolitan Borough Council" is the same body, called shortly.
  const weight = (name: string) => names.reduce((sum, other) => sum + (place(other) === place(name) ? counts.get(other)! : 0), 0)
  const fuller = (a: string, b: string) => (place(a) === place(b) ? b.length - a.length : 0)
  const [best] = (inTitle.length ? inTitle : names).toSorted((a, b) => weight(b) - weight(a) || fuller(a, b))
  return best ? [best] : []
}
