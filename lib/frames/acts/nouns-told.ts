import type { Frame, Phrase } from '../frame.ts'
import { documents, requests } from '../noun-classes.ts'
import { asNoun, meanings } from '../phrase.ts'
import type { ActName, Context } from './act.ts'

const works = new Set(['at', 'from', 'of'])
const outside = new Set(['lawyer', 'third', 'school', 'provider'])
/** Who a phrase names; "it" is the body, she, he and they the complainant. */
export function whoOf(phrase: Phrase | null): string | null {
  if (!phrase) return null
  if (phrase.pronoun === 'it' || phrase.pronoun === 'which') return 'it'
  if (phrase.who.includes('else')) return 'else'
  // "Her caseworker at a law centre", "an officer of the school": of whom they work for.
  const employer = phrase.who.includes('staff')
    ? phrase.links.find(({ by, phrase: of }) => works.has(by) && outside.has(of.who.at(-1) ?? ''))
    : null
  if (employer) return employer.phrase.who.at(-1)!
  return phrase.who.at(-1) ?? null
}

/** Whether a phrase has a noun of this meaning. */
export const is = (phrase: Phrase | null | undefined, noun: string): boolean => !!phrase?.head.includes(noun)
/** Whether it can reach somebody: "the plan", "a report". */
export const isDocument = (phrase: Phrase | null | undefined): boolean => documents.has(phrase?.head[0] ?? '')
/** The first phrase that hangs on a verb as is asked. */
export const linkOf = ({ links }: Frame, fits: (by: string, phrase: Phrase) => boolean): Phrase | null =>
  links.find(({ by, phrase }) => fits(by, phrase))?.phrase ?? null

/** Whether it stands for something told before. */
export const isPronoun = (phrase: Phrase | null): boolean =>
  !!phrase && /^(?:it|this|that|these|those|they|them|which|one)$/.test(phrase.pronoun ?? '')
/** Whether it is somebody and no thing: "her", not "her plan". */
export const isPerson = (phrase: Phrase | null): boolean => !!phrase && phrase.who.length > 0 && !phrase.head.length
const asking = /^(?:ASK|WANT|COMPLAIN|APPLY|APPEAL)$/
/** Also "a letter in which she asked for an assessment". */
export const isRequest = (phrase: Phrase): boolean =>
  phrase.does?.clause === 'which'
    ? phrase.does.acts.some((act) => asking.test(act))
    : phrase.head.some((head) => requests.has(head)) && !isDocument(phrase)
/** "Her report of the damp". */
export const isReport = (phrase: Phrase): boolean => phrase.head[0] === 'report' && phrase.owner.includes('person')
/** Also "a letter in which she complained", "the form for complaints". */
export const isComplaint = (phrase: Phrase): boolean =>
  is(phrase, 'complaint') ||
  (is(phrase, 'form') && meanings(phrase).has('complaint')) ||
  (phrase.does?.clause === 'which' && phrase.does.acts.includes('COMPLAIN'))
/** What a request that arrives does: complains, reports a concern, or asks. */
export const asRequest = (phrase: Phrase): ActName => (isComplaint(phrase) ? 'COMPLAIN' : is(phrase, 'concern') ? 'REPORT' : 'ASK')
/** Whose it is. */
export const ownerOf = (phrase: Phrase): string | null => phrase.owner.find((owner) => owner !== 'thing') ?? null
/** What a verb is done with, about, to: "wrote to her about the plan". */
export const linked = (frame: Frame): string[] =>
  frame.links.flatMap(({ by, phrase }) => [...meanings(phrase), ...(by === 'without' && phrase.head.length ? ['no'] : [])])
/** What "of it" and "into it" stand for. */
export const meant = (frame: Frame, { thing }: Context): Set<string> =>
  thing && frame.links.some(({ phrase }) => isPronoun(phrase) && !phrase.head.length) ? meanings(thing) : new Set()
/** What a verb is done to. */
export const objectsOf = ({ objects }: Frame): string[] => objects.flatMap((object) => [...meanings(object)])

/** What a frame and what hangs on it speak of. */
export function allOf(frame: Frame): Set<string> {
  const found = new Set([...linked(frame), ...objectsOf(frame), ...(frame.subject ? meanings(frame.subject) : [])])
  for (const act of frame.acts) if (asNoun[act]) found.add(asNoun[act])
  for (const next of frame.told)
    if (next.state !== 'planned' || !frame.acts.includes('BE')) for (const thing of allOf(next)) found.add(thing)
  return found
}

/** A phrase, or what it stands for: "the final one" is the final plan that was told of. */
export const resolve = (phrase: Phrase | null, { thing }: Context): Phrase | null =>
  phrase && thing && !phrase.head.length && isPronoun(phrase) ? { ...thing, before: new Set([...thing.before, ...phrase.before]) } : phrase
