import { matters } from '../matters/index.ts'
import type { Matter } from '../matters/matter.ts'
import { sieve } from '../patterns.ts'

/** Every pattern by which a step says so itself, in the order of the matters. */
export const every = once(() => {
  const steps = matters.flatMap((matter) => matter.steps.map((step) => ({ matter, step })))
  // What is said only by the law that is named around it comes after all that says so by itself.
  const list = [
    ...steps.flatMap(({ matter, step }) => step.says.map((pattern) => ({ matter, step, pattern }))),
    ...steps.flatMap(({ matter, step }) => (step.law ? [{ matter, step, pattern: step.law[0] }] : [])),
  ]
  return { list, may: sieve(list.map((entry) => entry.pattern)) }
})

/** Matters that are told in the same words, each under its own law. */
const underLaws = once(() => matters.filter(({ steps }) => steps.some(({ law }) => law)))
/** Of those, the matters whose page has words of their own in a text. */
export const lawsIn = (words: string): Matter[] => underLaws().filter(({ page }) => page.split('|').some((name) => words.includes(name)))

/** Makes the patterns ready, which takes about as long as the first ten sentences: a step of its own. */
export const prepare = (): void => void every()

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
