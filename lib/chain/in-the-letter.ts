import type { Act, Context } from '../frames/acts/act.ts'
import { actsOf } from '../frames/acts/acts-of.ts'
import { isPerson, whoOf } from '../frames/acts/nouns-told.ts'
import type { Frame, Phrase } from '../frames/frame.ts'
import { isElse } from '../frames/phrase.ts'

/** A letter, form or call that was told of with its day, and who it came from. */
export interface Letter {
  from: 'person' | 'body'
  /** What was written; null where only the writing was told: "She wrote to the Council on 3 May". */
  what: Phrase | null
}

const bearers = new Set(['letter', 'form', 'notice'])
const comes = new Set(['SEND', 'WRITE', 'GET', 'HAVE', 'REACH', 'COME', 'GO', 'GO-OUT', 'LOG', 'SUBMIT', 'DATE', 'BEAR'])
const speaks = new Set(['WRITE', 'CALL', 'CONTACT'])
const insiders = /^(?:body|it)$/

/** "An email from the adviser came in on 3 May", "the Council wrote to her on 3 May": what the next sentence may tell the words of. */
export function letterOf(frame: Frame): Letter | null {
  const { acts, clause, state, dates, subject, objects, passive, links } = frame
  if (clause !== 'main' || state !== 'happened' || dates.length !== 1) return null
  const other = (phrase: Phrase) => isElse(phrase) || phrase.owner.includes('ombudsman')
  if ([...objects, ...links.map(({ phrase }) => phrase)].some(other) || (subject && other(subject))) return null
  const whom = objects.find(isPerson) ?? links.find(({ by, phrase }) => /^(?:to|at|with)$/.test(by) && isPerson(phrase))?.phrase ?? null
  const to = whoOf(whom)
  const who = whoOf(subject)
  const what =
    [subject, ...objects].find(
      (phrase) => phrase && bearers.has(phrase.head[0] ?? '') && [...phrase.before].every((word) => word === 'decision'),
    ) ?? null
  const source = links.find(({ by }) => by === 'from')?.phrase ?? null
  if (acts.includes('HEAR') && who === 'person' && whoOf(source) === 'body') return { from: 'body', what: null }
  if (what && acts.some((act) => comes.has(act))) {
    const ours = what.owner.includes('body') || (!passive && what !== subject && who === 'body' && acts.includes('SEND')) || to === 'person'
    if (ours) return to === null || to === 'person' ? { from: 'body', what } : null
    const got = what !== subject && insiders.test(who ?? '') && acts.some((act) => act === 'GET' || act === 'HAVE' || act === 'LOG')
    const sender = [...links, ...what.links].some(({ by, phrase }) => by === 'from' && isPerson(phrase) && whoOf(phrase) !== 'body')
    const reached = to === 'body' || got || (what === subject && to === null && (what.owner.includes('person') || sender))
    const given = what !== subject && who === 'person' && (to === null || to === 'body') && acts.includes('SEND')
    return reached || given ? { from: 'person', what } : null
  }
  if (!acts.some((act) => speaks.has(act)) || passive || objects.some((o) => !isPerson(o))) return null
  if (insiders.test(who ?? '')) return to === 'person' ? { from: 'body', what: null } : null
  return who && !/^(?:ombudsman|else|panel|tribunal)$/.test(who) && (to === 'body' || to === null) ? { from: 'person', what: null } : null
}

const says = new Set(['TELL', 'SEND', 'ASK', 'WANT', 'COMPLAIN', 'APPEAL', 'CHALLENGE', 'ESCALATE', 'APPLY', 'BE'])
const theirs = new Set(['ASK', 'COMPLAIN', 'REPORT'])
const bodys = new Set(['DECIDE', 'END', 'BEGIN'])
/** What a body asks for itself. */
const bodysOwn = ['advice', 'evidence', 'information', 'news']

/** Acts of a sentence that tells what the letter of the sentence before said: "It said that she wanted a review", "She asked for one". */
export function inTheLetter({ from, what }: Letter, frames: readonly Frame[], context: Context): Act[] {
  const first = frames.find(({ clause }) => clause === 'main')
  // "It wrote on 3 May. It had decided to assess him".
  const hadDecided = from === 'body' && first?.perfect === 'had' && first.acts.some((act) => act === 'DECIDE' || act === 'REFUSE')
  if (!first || (frames.some(({ clause, perfect }) => clause === 'main' && perfect) && !hadDecided)) return []
  if (from === 'body') {
    const inside = enclosed(first, frames[frames.indexOf(first) + 1], context)
    if (inside.length) return inside
  }
  const { subject } = first
  const bare = subject !== null && !subject.before.size && !subject.links.length
  const pronoun = subject?.head.length ? null : (subject?.pronoun ?? null)
  const writer =
    what && (what.owner.includes('person') || what.links.some((link) => link.by === 'from' && link.phrase.who.includes('person')))
  const itself = bare && (/^(?:it|this)$/.test(pronoun ?? '') || bearers.has(subject.head[0] ?? ''))
  const speaker = from === 'person' ? /^(?:she|he|they)$/.test(pronoun ?? '') : pronoun === 'it' || (bare && whoOf(subject) === 'body')
  if (!(what && itself) && !((!what || writer) && speaker)) return []
  const wanted = from === 'person' ? theirs : bodys
  return frames
    .filter((f) => f.clause === 'main' && (f === first || f.implied))
    .flatMap((f) => {
      if (from === 'person' && (!f.acts.some((act) => says.has(act)) || f.objects.some((o) => isPerson(o) && whoOf(o) !== 'body')))
        return []
      // "It was an application for a badge".
      const written = f.acts.includes('BE') && what && f.objects[0]
      if (written) return actsOf({ ...f, acts: ['SUBMIT'], lemma: 'submit', subject: sender, objects: [written] }, context)
      const voice = itself && what ? { ...what, owner: [from], links: [], date: null } : from === 'person' ? sender : f.subject
      // "said that she had asked for it": when, it does not say.
      const before = from === 'person' && f.acts.includes('TELL') && f.told.some((t) => t.clause === 'that' && t.perfect)
      return actsOf({ ...f, subject: voice }, context).filter(({ act }) => !(before && act !== 'REPORT'))
    })
    .filter(({ act, about }) => wanted.has(act) && !(from === 'person' && bodysOwn.some((thing) => about.has(thing))))
    .map((act) => (from === 'body' ? { ...act, to: act.to ?? 'person' } : act))
}

/** "With the letter came a notice", "It enclosed the plan", "The notice was attached to it": what came with a letter of the body. */
function enclosed(frame: Frame, next: Frame | undefined, context: Context): Act[] {
  const { acts, lemma, passive, subject, objects, links, dates } = frame
  const withIt = links.some(({ by, phrase }) => (by === 'with' || by === 'to') && isLetter(phrase))
  const encloses = /^(?:enclose|attach)$/.test(lemma)
  const voice = !subject || isLetter(subject) || whoOf(subject) === 'body'
  const isWithIt = !passive && withIt && (acts.includes('COME') || acts.includes('BE'))
  if (dates.length || frame.not || frame.modal || !(isWithIt || (encloses && (passive || voice)))) return []
  // "Attached to it was the plan".
  const was = next?.implied && next.acts.includes('BE') ? next.objects : []
  const things = subject?.head.length && !isLetter(subject) ? [subject] : objects.length ? objects : was
  return things
    .filter((thing) => thing.head.length && !isElse(thing))
    .flatMap((thing) => actsOf({ ...frame, acts: ['SEND'], passive: false, subject: null, objects: [thing], links: [] }, context))
}

const isLetter = ({ head, pronoun }: Phrase): boolean => head[0] === 'letter' || (!head.length && /^(?:it|this)$/.test(pronoun ?? ''))

const sender: Phrase = {
  start: 0,
  end: 0,
  head: [],
  before: new Set(),
  links: [],
  who: ['person'],
  owner: [],
  pronoun: 'she',
  bare: false,
  date: null,
}
