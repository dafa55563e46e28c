// The one start and end of an undertaking by frames: the same act, to the same thing.

import { framesOf } from '../../../frames/frames.ts'
import type { Frame, Phrase } from '../../../frames/frame.ts'
import { isElse } from '../../../frames/phrase.ts'
import type { Decision } from '../../../page/decision.ts'
import type { Event } from '../../../record.ts'
import { cued } from '../../../text/cued.ts'
import { oncePer } from '../../../text/once.ts'
import { within } from '../../../text/within.ts'
import { isPronoun, meets, saysNothing, thingsIn, wordsOf } from '../acts/things.ts'
import { tokensOf } from '../../../words/tokens.ts'
import type { Done } from '../acts/done.ts'
import { doneBy, isPeoples, names, nounOf, stemOf } from '../acts/done.ts'
import type { Page } from '../page.ts'
import { acknowledges, onTheWay, partlyDone } from '../acts/on-the-way.ts'
import type { Things } from '../acts/things.ts'
import type { Undertaken } from '../says/undertaken.ts'
import { byItself, roleOf, undertakingOf } from '../says/undertaking.ts'
import type { Undertaking } from '../says/undertaking.ts'

/** A dated clause of the story with what it tells that was done. */
interface Clause {
  event: Event
  frame: Frame
  /** Who does it; null where nobody is named. */
  who: string | null
  done: Done[]
  text: string
  /** What was said right before, in the sentence before and in its own, for words that stand for it. */
  before: string
}

/**
 * The one start and the one end that are what the words of a length ask for: the same act done to the same thing by the body, after what
 * starts it. Where a second day could be meant as either there is none.
 */
export function sameAct(undertaken: Undertaken, page: Page): { start: Event; end: Event } | null {
  const asks = undertakingOf(undertaken, page.input.decision.text)
  if (!asks) return null
  const told = clausesOf(page)
  const known = aboutOf(page.input.decision)
  const fitting = told.filter((one) => isStart(one, asks, known))
  const received = asks.from.received ? fitting.filter(({ frame }) => has(frame, arrives)) : []
  const starts = received.length ? received : fitting
  const [start] = starts
  if (!start) return null
  const ends = told.filter((one) => one.event !== start.event && !isBefore(one, start) && isEnd(one, asks, start, known))
  const [end] = ends
  if (!end || ends.some((one) => isBefore(end, one))) return null
  if (starts.some((one) => isBefore(start, one) && !isBefore(end, one))) return null
  // "Its decision came on 3 May", after something else was asked for too: of what, nobody says.
  const asked = told.filter(
    (one) => isBefore(start, one) && isBefore(one, end) && one.done.some(({ act }) => act === 'ask' || act === 'complain'),
  )
  return asked.length && isBare(end) ? null : { start: start.event, end: end.event }
}

const isBefore = (one: Clause, other: Clause): boolean => one.event.span.from < other.event.span.from
const has = ({ acts }: Frame, any: ReadonlySet<string>): boolean => acts.some((act) => any.has(act))

/** Every dated clause of the story with what was done by it, in the order of its days. */
const clausesOf = oncePer((page: Page): Clause[] => {
  const { story, places, input } = page
  const { text } = input.decision
  const told = new Set(story.told.map(({ event }) => event))
  const read = new Map<number, Frame[]>()
  const found: Clause[] = []
  for (const { mention, event } of story.days) {
    const place = places(mention.block, mention.start)
    if (!place || !told.has(event)) continue
    const { start, end } = place.sentence
    const days = within(story.days, start, end)
    if (!read.has(start)) read.set(start, framesOf(tokensOf(text, { start, end }, days)).frames)
    const index = days.findIndex((day) => day.mention === mention)
    for (const frame of read.get(start)!) {
      if (!frame.dates.includes(index) || frame.state !== 'happened' || /^(?:that|whether|because)$/.test(frame.clause)) continue
      const who = frame.passive ? null : (frame.subject?.who.at(-1) ?? null)
      found.push({
        event,
        frame,
        who,
        done: doneBy(frame, text),
        text,
        before: text.slice((place.before ?? place.sentence).start, frame.start),
      })
    }
  }
  return found.toSorted((a, b) => a.event.span.from.localeCompare(b.event.span.from))
})

/** What the page is about, by its summary and the complaint. */
const aboutOf = oncePer(({ blocks, sections, text }: Decision) => {
  const said = blocks
    .filter(({ section }) => /^(?:summary|complaint)$/.test(sections[section]?.kind ?? ''))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
  return { said: said.toLowerCase(), words: wordsOf(said), people: namesIn(said) }
})
type About = ReturnType<typeof aboutOf>
const namesIn = (words: string): Set<string> => new Set(words.match(/\b(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z]\w*/g))

/** Whether it is another's, or that of somebody of whom neither summary nor complaint speaks. */
function isOfOthers({ frame, text }: Clause, things: readonly Phrase[], { people, said }: About): boolean {
  // "about Mr F’s brother", for whom Mr F complains.
  const isKin = (phrase: Phrase): boolean => {
    const kin = siblings.exec(text.slice(phrase.start, lastOf(phrase)))?.[0].toLowerCase()
    return !!kin && said.includes(kin)
  }
  if ([...things, ...(frame.subject ? [frame.subject] : [])].some((phrase) => isElse(phrase) && !isKin(phrase))) return true
  const named = namesIn(things.map(({ start, end }) => text.slice(start, end)).join(', '))
  return people.size > 0 && [...named].some((name) => !people.has(name))
}
const siblings = cued(/\b(?:brother|sister|sibling|cousin)\b/i)
const lastOf = ({ end, links }: Phrase): number => Math.max(end, ...links.map(({ phrase }) => lastOf(phrase)))

const again = cued(/\b(?:again|chas\w+|remind\w*|once more|a (?:further|second|third)|another|repeat\w*|still|follow(?:ed|ing) up)\b/i)
const arrives = new Set(['GET', 'LOG', 'REACH', 'COME'])
const speaks = new Set(['TELL', 'CALL', 'CONTACT'])
const handsIn = new Set([...arrives, 'SUBMIT', 'SEND'])
const receives = new Set(['GET', 'LOG'])

/** Whether a clause tells what starts an undertaking's time. */
function isStart(told: Clause, { from, thing, all }: Undertaking, known: About): boolean {
  const { frame, who, done, text, event, before } = told
  const { act: starting, about, stem } = from
  if (again.test(`${event.text} ${frame.lemma}`) || (onTheWay.test(event.text) && !acknowledges.test(event.text))) return false
  const peoples = isPeoples(starting) || starting === 'get' || starting === 'pay'
  if (who === 'ombudsman' || who === 'else') return false
  if (peoples ? isBody(who) && !has(frame, receives) : who === 'person' && !starting.startsWith('~')) return false
  const sends = isSent(starting, frame)
  // "The cemetery office received it on 3 May", "She told the Council of it".
  const meant = (sends || has(frame, arrives)) && names(before, starting)
  const isIt = ({ act }: Done) => act === starting || (starting === 'find' && act === 'decide') || sends || meant
  const fit = done.find((one) => isIt(one) && !isOfOthers(told, one.things, known))
  if (!fit) return false
  const own = thingsIn(fit.things, text)
  if (starting === 'find') return meets(about, wordsOf(/^[^.;]*/.exec(text.slice(frame.start))![0]))
  if (meant && (sends || fit.things.some(isPronoun))) return true
  if (own.size) return meets(own, about) || (starting !== 'get' && meets(own, thing, known.words, all))
  if (fit.things.some(isPronoun)) return meets(wordsOf(before), thing, about)
  // "She applied on 3 May": for what an application is decided about.
  const verb = stemOf(frame.lemma)
  return starting !== 'ask' || (verb === stem && !frame.told.length) || thing.has(verb)
}

const isBody = (who: string | null): boolean => who === 'body' || who === 'panel'
/** Whether it tells of a report, or of something that was sent in. */
const isSent = (starting: string, frame: Frame): boolean =>
  starting === 'report' || starting === 'concern'
    ? has(frame, speaks) && nounsOf(frame).some(({ who }) => who.at(-1) === 'body')
    : starting === 'get' && has(frame, handsIn)
const nounsOf = ({ objects, links }: Frame): Phrase[] => [...objects, ...links.map(({ phrase }) => phrase)]

const isBare = ({ done, text }: Clause): boolean => done.every(({ things }) => [...thingsIn(things, text)].every(saysNothing))
const doer = /(?:er|or|ist|ian|crew|head|gang|office)s?$/
const elsewhere = cued(/\b(?:below|above|next door|opposite|elsewhere|other|another|different|separate|new)\b/i)

/** Whether a clause tells that the body did what it undertook. */
function isEnd(told: Clause, { does, thing, all, by }: Undertaking, start: Clause, known: About): boolean {
  const { event, frame, who, done, text } = told
  if (partlyDone.test(event.text) || (onTheWay.test(event.text) && !does.some(({ act }) => act === 'acknowledge'))) return false
  // "inspected the flat below", where nobody spoke of it before.
  const place = elsewhere.exec(event.text)?.[0].toLowerCase()
  if (place && !`${start.event.text} ${known.said}`.toLowerCase().includes(place)) return false
  const role = roleOf(frame, text)
  // "A clinic assessed her": who does things for a body has a name for what they do.
  if (
    !frame.passive &&
    !who &&
    frame.subject &&
    !isPronoun(frame.subject) &&
    !has(frame, arrives) &&
    !doer.test(nounOf(frame.subject, text))
  )
    return false
  if ((who && !isBody(who) && who !== 'it') || (by && role && by !== role)) return false
  const began = begunBy(start)
  return done.some(({ act, things }) => {
    if (!does.some((one) => one.act === act) || isOfOthers(told, things, known)) return false
    if (!things.length && !byItself.has(act)) return false
    // A call to somebody else is none to whoever it was promised.
    if (act === 'contact' && nounsOf(frame).some((noun) => noun.who.length > 0 && !noun.who.includes('person'))) return false
    const own = thingsIn(things, text)
    if (!own.size && things.some(isPronoun)) return !thing.size || meets(wordsOf(told.before), thing, began)
    if ([...own].some((stem) => isStrange(stem, began))) return false
    if (meets(own, thing, began)) return true
    // "An officer visited", "made its decision".
    return [...own].every(saysNothing) && (!thing.size || byItself.has(act) || (act === 'decide' && own.has('decid')))
  })

  /** "issued the permit" of "issue a memorial permit": nothing of which nobody spoke before. */
  function isStrange(stem: string, about: Things): boolean {
    if (saysNothing(stem) || thing.has(stem) || about.has(stem)) return false
    if (stem.startsWith('#')) return [...thing, ...about].some((one) => one.startsWith('#'))
    return !all.has(stem) && (about.size > 0 || !known.words.has(stem))
  }
}

/** What a start is about; what was told before, where it only points there. */
function begunBy({ done, text, before }: Clause): Set<string> {
  const things = done.flatMap((one) => one.things)
  return new Set([...thingsIn(things, text), ...(things.some(isPronoun) ? wordsOf(before) : [])])
}
