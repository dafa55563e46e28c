/** What stands before and after the place in the names of councils. */
const before = /^(?:the )?(?:(?:london|royal|metropolitan|county) )*(?:borough|city|council|county|district)(?: council)? of (?:the )?/i
const after =
  /,?(?: (?:metropolitan|county|city|borough|district|unitary|town|combined|council|corporation|authority|of|and|mbc|bc|dc|cc))+$/i

/**
 * A body as one speaks of it: "Saltmarsh" for "Saltmarsh County Council", "Barking & Dagenham" for "London Borough of Barking & Dagenham".
 * A name that is no council's stays as it is.
 */
export function shortBody(name: string): string {
  if (!/council|borough|corporation|\b[mbdc]?[bc]c$/i.test(name)) return name
  const short = name.replace(before, '').replace(after, '').trim()
  return short || name
}

/** What a case is called in a line: its bodies by their short names, else its title. */
export const shortNameOf = ({ bodies, title }: { bodies: readonly string[]; title: string }): string =>
  bodies.map(shortBody).join(' and ') || title || 'Case without a name'
