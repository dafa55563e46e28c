import type { Summary } from '../../lib/watchlist/summary.ts'

/** The name of a case, as a link to its page where it has one. */
export const CaseLink = ({ of }: { of: Pick<Summary, 'name' | 'reference' | 'url'> }) => {
  const words = of.reference ? `${of.name} (${of.reference})` : of.name
  return of.url ? (
    <a href={of.url} target="_blank" rel="noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  )
}
