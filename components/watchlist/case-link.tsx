import type { Case } from '../../lib/watchlist/case.ts'

/** What a case is called: its bodies, else its title. */
export const nameOf = (of: Pick<Case, 'bodies' | 'title'>): string => of.bodies.join(', ') || of.title || 'Case without a name'

/** The name and reference of a case, as a link to its page where it has one. */
export const CaseLink = ({ of }: { of: Pick<Case, 'bodies' | 'title' | 'reference' | 'url'> }) => {
  // A reference is not broken across lines.
  const words = of.reference ? `${nameOf(of)} (${of.reference.replaceAll(' ', '\u00a0')})` : nameOf(of)
  return of.url ? (
    <a href={of.url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  )
}
