// The list of acts over frames: what a clause tells that is done, and to what.

import type { Frame, Phrase } from '../../../frames/frame.ts'
import { stems } from '../../../text/stems.ts'
import { acts } from './list.ts'

const verbs = new Map<string, string[]>()
const nouns = new Map<string, string>()
const forms = new Map<string, string>()
const peoples = new Set<string>()
/** The stem of a word; '' where it tells nothing. */
export const stemOf = (word: string): string => stems(word).keys().next().value ?? ''
const wordsIn = (list = ''): string[] => list.match(/\S+/g) ?? []
for (const act of acts) {
  const { name } = act
  if (act.people) peoples.add(name)
  for (const word of wordsIn(act.verbs)) {
    const verb = /[A-Z]/.test(word) ? word : stemOf(word)
    verbs.set(verb, [...(verbs.get(verb) ?? []), name])
  }
  for (const noun of wordsIn(act.nouns)) for (const form of [noun, `${noun}s`]) nouns.set(form, name)
  for (const form of wordsIn(act.forms)) forms.set(form, name)
}

/** Verbs that carry what a body does, and what people send it: "completed", "received". */
const carries = new Set('MAKE DO COMPLETE END CONCLUDE SEND HOLD HAPPEN REACH COME GO-OUT TAKE'.split(' '))
const does = new Set(['DO', 'MAKE', 'HOLD'])
const brings = new Set('GET REACH COME SUBMIT SEND MAKE LOG BRING'.split(' '))
/** Verbs of which the subject is what comes about. */
const comes = new Set(['COME', 'REACH', 'GO-OUT', 'HAPPEN'])

/** What leads to more of the thing itself. */
const about = new Set('of for about into on to at in near outside'.split(' '))

/** Something done, as words tell it. */
export interface Done {
  act: string
  /** What it is done to, or about. */
  things: Phrase[]
}

/** The last noun of a phrase, as it is written. */
export const nounOf = ({ start, end }: Phrase, text: string): string => /[\w-]+$/.exec(text.slice(start, end).toLowerCase())?.[0] ?? ''

/** The act that a noun names. */
export const actOf = (noun: string): string | undefined => nouns.get(noun)

/** The act that a form of its verb names behind a length: "five days after it is reported". */
export const actOfForm = (word: string): string | undefined => forms.get(word)

/** Whether words name an act by its noun: "her application". */
export const names = (words: string, act: string): boolean =>
  !!words
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.some((word) => nouns.get(word) === act)

/** What people do to start a time; all else the body does. */
export const isPeoples = (act: string): boolean => peoples.has(act)

/** What a frame tells that is done, in each way in which it can be meant; "~": by a verb or noun that is in no list. */
export function doneBy(frame: Frame, text: string): Done[] {
  const { acts: meant, lemma, passive, subject, links, objects, told } = frame
  const object = passive ? subject : objects.find(isThing)
  const what = object ?? (meant.some((act) => comes.has(act)) ? subject : null)
  const noun = what ? nouns.get(nounOf(what, text)) : undefined
  const around = links.filter(({ by }) => about.has(by)).map(({ phrase }) => phrase)
  const things = [what, ...around].filter(isThing)
  const found: Done[] = []
  if (noun && meant.some((act) => (peoples.has(noun) ? brings : carries).has(act))) found.push({ act: noun, things })
  const stem = stemOf(lemma)
  const named = new Set([...meant, stem].flatMap((verb) => verbs.get(verb) ?? []))
  const own = meant.some((act) => carries.has(act)) ? stemOf(what && meant.some((act) => does.has(act)) ? nounOf(what, text) : '') : stem
  if (!named.size && !found.length && own) named.add(`~${own}`)
  for (const act of named)
    found.push({ act, things: isPeoples(act) || act === 'find' || act === 'pay' ? [...things, ...told.flatMap(thingsTold)] : things })
  return found
}

/** "asked it to prune the oak": the oak. */
const thingsTold = ({ clause, objects, subject }: Frame): Phrase[] =>
  clause === 'to' || clause === 'that' ? [...objects, subject].filter(isThing) : []
const isThing = (phrase: Phrase | null): phrase is Phrase =>
  !!phrase && ((!phrase.who.length && !/^s?he$/.test(phrase.pronoun ?? '')) || phrase.head.length > 0)
