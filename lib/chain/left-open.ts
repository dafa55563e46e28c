import type { Act, ActName } from '../frames/acts/act.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { meanings } from '../frames/phrase.ts'
import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'

/** Words without which nothing is said to be still undone. */
const mayLack = cued(
  anyOf(
    'i',
    /\b(?:has|have|is|are|remains?)\b.{0,80}\b(?:still|not|never|yet|no|none|without|await\w*|waiting)\b|\b(?:has|have|is|are)n['’]t\b/,
    /\b(?:no|none|nothing|nobody|still|yet)\b.{0,80}\b(?:has|have|is|are)\b|\b(?:has|have|is|are|remains?) (?:\w+ ){0,3}un\w+ed\b/,
    /\b(?:outstanding|incomplete|pending)\b/,
  ),
)
export const mayLeaveOpen = (sentence: string): boolean => mayLack.test(sentence)

/** What somebody says, fears or asks is not said by the page, what the body confirms or its records show is. */
const says = new Set(['TELL', 'WRITE', 'ACCEPT', 'AGREE', 'SHOW', 'KNOW', 'FIND', 'REPLY', 'ACK'])
const others = new Set(['person', 'third', 'school', 'provider', 'lawyer'])
const vouches = ({ acts, state, subject }: Frame): boolean =>
  state === 'happened' && acts.some((act) => says.has(act)) && !others.has(subject?.who.at(-1) ?? '')
const outstanding = new Set(
  'undecided unanswered unfinished unresolved undetermined unissued unpaid outstanding incomplete pending'.split(' '),
)
/** In what ways a thing that there is not would have come about. */
const ways: readonly ActName[] = ['DELIVER', 'DECIDE', 'DO', 'SIGN', 'PAY', 'MEET']

/**
 * What a frame says is not done as the page is written, as if it had been: "has still not been completed", "has made no decision", "has
 * yet to decide it". Null where it says nothing of the kind, or only somebody says so.
 * @param text of the whole page, into which frames point
 * @param another somebody else's thing of the sentence before: "Her sister's review was completed. Hers has still not been"
 */
export function undone(frame: Frame, text: string, another: Phrase | null): Frame | null {
  const { perfect, parent, clause } = frame
  if (frame.modal || clause === 'whether' || clause === 'when' || clause === 'which') return null
  if (clause === 'that' && parent && !vouches(parent)) return null
  const denied = (frame.not && frame.state === 'open') || (perfect === 'has' && [frame.subject, ...frame.objects].some(isNo))
  const yet = clause === 'to' && !!parent && /\b(?:ha(?:s|ve)|is|are) (?:still |as )?yet$/i.test(text.slice(parent.start, parent.end))
  if (!(denied && perfect === 'has') && !yet) return null
  const named = (phrase: Phrase): Phrase =>
    another && theirs.test(text.slice(phrase.start, phrase.end)) ? asTheirs(another) : withoutNo(phrase)
  return {
    ...frame,
    state: 'happened',
    not: false,
    clause: 'main',
    parent: null,
    perfect: null,
    subject: frame.subject && named(frame.subject),
    objects: frame.objects.map(named),
  }
}

/** The same thing as was told of before, of the person whom the page is about. */
const theirs = /^(?:hers|his|theirs|(?:her|his|their) own|the one)$/i
const asTheirs = (phrase: Phrase): Phrase => ({ ...phrase, before: new Set(), who: [], owner: ['person'], links: [], date: null })

/**
 * The thing that a frame says is not there yet, as the acts by which it would have come about: "There is still no agreement", "she
 * remains without a decision", "is waiting for a plan", "the application is undecided".
 */
export function lacking(frame: Frame, text: string): Act[] {
  const { acts, subject, objects, links } = frame
  if (frame.not || frame.modal || frame.dates.length || frame.state !== 'happened') return []
  const verb = text.slice(frame.start, frame.end)
  const behind = text.slice(frame.start, frame.end + 30)
  let thing: Phrase | undefined
  if (acts.includes('BE') && /\b(?:is|are)\b/i.test(verb)) thing = objects.find(isNo)
  if (/\bremains?\b/i.test(verb) || /^(?:is|are)\b/i.test(verb)) thing ??= links.find(({ by }) => by === 'without')?.phrase
  if (acts.includes('WAIT') && /\b(?:is|are|remains?) (?:\w+ )?(?:a?waiting)\b/i.test(verb))
    thing ??= links.find(({ by }) => by === 'for')?.phrase ?? objects[0]
  const word = /^(?:is|are|remains?) (?:still |also |now |as yet |yet )*([\w-]+)/i.exec(behind)?.[1] ?? ''
  if (outstanding.has(word) && subject?.head.length) thing ??= subject
  if (!thing || (!thing.head.length && !thing.before.size)) return []
  const what = withoutNo(thing)
  const about = meanings(what)
  return ways.map((act) => ({
    act,
    what,
    heads: what.head,
    about,
    by: null,
    to: null,
    frame,
    dates: [],
    start: frame.start,
    end: frame.end,
  }))
}

const isNo = (phrase: Phrase | null): boolean => !!phrase?.before.has('no')
const withoutNo = (phrase: Phrase): Phrase =>
  phrase.before.has('no') ? { ...phrase, before: new Set([...phrase.before].filter((word) => word !== 'no')) } : phrase
