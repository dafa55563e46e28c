/** What makes words the name of an organisation that can stand alone. */
const ORGANISATION =
  /\b(?:council|corporation|trust|board|authority|limited|ltd|llp|plc|cic|association|partnership|practice|surgery|hospital|school|academy|group|homes?|care|services?|service|society|charity|foundation|ombudsman|agency|icb|ccg|nhs [a-z]+)\.?(?: \(.*\))?$|^(?:the )?(?:london|royal|city|metropolitan)?\s?(?:borough|city|council|corporation) of \S/i

/**
 * The bodies that a title names before its reference: mostly one. "A and B" are two only where each could stand alone
 * ("East Council and West NHS Trust", but not "Calder and Wharfe Council").
 */
export function bodiesOf(title: string): string[] {
  const parts = title.split(/\s*;\s*|\s*\/\s*|,\s+(?:and\s+)?|\s+and\s+|\s+&\s+/)
  if (parts.length > 1 && parts.every((part) => ORGANISATION.test(part) && !/^(?:council|care|services?|homes?)$/i.test(part))) return parts
  return title ? [title] : []
}

const WORD = "[A-Z][\\w’'-]{0,24}"
const NAME = `${WORD}(?:(?: |, | and | & | of | upon | on | in | the | with | under | le | of the )${WORD}){0,7}?`
/** "Bury Metropolitan Borough Council", "London Borough of Wandlebury", "Royal Borough of Windsor and Maidenhead" */
const COUNCIL = new RegExp(
  `\\b(?:(?:London|Royal) Borough of ${WORD}(?: ${WORD})?(?:(?: and| &| upon) ${WORD})?|${NAME} (?:Council|Corporation|Combined Authority|NHS (?:Foundation )?Trust|Integrated Care Board))\\b`,
  'g',
)
const LEADS = /^(?:(?:The|In|At|By|For|To|From|With|When|While|After|Before|But|And|Both|As|If|Since|Although|Because|Where|Now|Also|However|Despite|Meanwhile|Following|Under|Today|Yesterday|Last|This|That|Its|His|Her|Their|Our|Until|Unlike|Like|Through|Instead|Ombudsman|Local Government)\s+)+/

/**
 * The body that an article is about: the council named in full that its heading names, else the one named most often,
 * else first. Empty where the article names none.
 */
export function articleBodies(title: string, text: string): string[] {
  const counts = new Map<string, number>()
  for (const [words] of text.matchAll(COUNCIL)) {
    const name = words.replace(LEADS, '').replace(/’s$|'s$/, '')
    if (!/^(?:(?:City|County|Borough|District|Metropolitan|Town|Parish|Unitary)\s+)*(?:Council|Authority)$|^Local /.test(name) && !/^Council\b/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts.keys()]
  const place = (name: string) => name.replace(/^(?:London|Royal) Borough of |^City of /, '').replace(/(?: (?:Metropolitan|County|City|District|Borough|Town|London|Combined|NHS|Foundation|Integrated|Care))* (?:Council|Authority|Trust|Board)$/, '')
  const inTitle = names.filter((name) => title.toLowerCase().includes(place(name).toLowerCase()))
  const pool = inTitle.length ? inTitle : names
  // "Bury Council" after "Bury Metropolitan Borough Council" is the same body, called shortly.
  const weight = (name: string) => names.reduce((sum, other) => sum + (place(other) === place(name) ? counts.get(other)! : 0), 0)
  const best = pool.toSorted((a, b) => weight(b) - weight(a) || b.length * Number(place(a) === place(b)) - a.length * Number(place(a) === place(b)))[0]
  return best ? [best] : []
}
