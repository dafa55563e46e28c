import type { Address } from './place.ts'
import { bodiesOf } from './bodies.ts'
import { titleReferences } from './references.ts'

/** Which decision a page is, as its title, the browser's tab and its address have it. */
export interface Identity {
  reference: string | null
  bodies: string[]
  /** Further references of the title. */
  others: string[]
  /** Where they disagree, in plain sentences. */
  problems: string[]
}

/**
 * Reference and bodies of a page: from its title, else from the browser's tab; the reference else from the address.
 * A title with several references is that of the one that the address names.
 */
export function identify(title: string, tab: string, { reference: addressed }: Address): Identity {
  const [own, other] = [titleReferences(title), titleReferences(tab)]
  const leading = own.references.length || !other.references.length ? own : other
  const [first] = leading.references
  const problems: string[] = []
  if (first && addressed && !leading.references.includes(addressed))
    problems.push(`The title gives the reference ${first}, the address ${addressed}. The title’s is used.`)
  if (leading === own && first && other.references[0] && !other.references.includes(first))
    problems.push(`The title gives the reference ${first}, the browser’s tab ${other.references[0]}. The title’s is used.`)
  return {
    reference: leading.references.find((reference) => reference === addressed) ?? first ?? addressed,
    bodies: bodiesOf(leading.before),
    others: leading.references,
    problems,
  }
}
