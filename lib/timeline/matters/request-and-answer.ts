import type { Matter, Step } from './matter.ts'

/** One side of it: what it is in the rulebook, and the words that tell it. */
interface Side {
  kind: string
  /** Verbs that tell it beside what was asked for. */
  says: string
  /** Words that tell it where those around name the law that the matter is under, and no other such law. */
  law?: Step['law']
  /** What must not stand in the clause. */
  unless?: string
  /** Words that tell it alone, where the matter is being told of. Of an answer, `says` does where this is left out. */
  bare?: string
}

/**
 * A matter of two steps, a request and its answer: most of what is applied for.
 * @param what words for what is asked for: "internal review"; one of them stands in the clause with a verb of its side
 */
export const requestAndAnswer = ({
  what,
  asked,
  answered,
  ...matter
}: Omit<Matter, 'steps'> & {
  what: string
  asked: Side
  answered: Side
}): Matter => ({
  ...matter,
  steps: [
    {
      kind: answered.kind,
      by: 'bcxi',
      says: [`${what} & ${answered.says}${except(answered)}`],
      next: [asked.kind, `${answered.bare ?? answered.says}${except(answered)}`],
    },
    {
      kind: asked.kind,
      by: 'cxb',
      opens: true,
      says: [`${what} & ${asked.says}${except(asked)}`],
      ...(asked.law ? { law: asked.law } : {}),
      ...(asked.bare ? { next: ['', asked.bare] as [string, string] } : {}),
    },
  ],
})

const except = ({ unless }: Side): string => (unless ? ` & !${unless}` : '')
