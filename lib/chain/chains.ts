import type { Span } from '../calendar/span.ts'
import type { Act } from '../frames/acts/act.ts'
import { ruleOf } from '../matters/card.ts'
import type { Matter } from '../matters/card.ts'
import type { Decision } from '../page/decision.ts'
import type { Words } from '../text/words.ts'
import type { Event } from '../record.ts'
import { procedureOf, procedures } from '../timeline/procedures.ts'
import { proposals } from './propose.ts'
import type { Candidate } from './propose.ts'
import type { Told } from './told.ts'

/** One matter as it is told: its events by kind. */
interface Chain {
  id: string
  matter: Matter
  events: Map<string, Event>
  /** true where it began with words that name nothing but the act. */
  alone: boolean
  /** What was asked for is wanted no longer: nothing answers it. */
  withdrawn?: true
}

interface Dated {
  id: string
  span: Span
}

interface Offer {
  candidate: Candidate
  act: Act
  date: Dated
  words: Words
  chain: Chain | null
  score: number
}

/** How far back matters are looked for: what keeps the time linear. */
const most = 40
const waiting = 3
const inFocus = 1.5
/** What the body itself took it for says more than the words of who sent it. */
const saidSo = 2
/** Below it there is no claim. */
const bar = 1

/** Gathers what the acts of a decision may be, and puts the best reading of each day into its matter. */
export class Chains {
  readonly told: Told[] = []
  private readonly matters: readonly Matter[]
  private readonly focus: ReadonlySet<string>
  private readonly chains: Chain[] = []
  private readonly procedure
  private readonly text: string
  private readonly counts = new Map<string, number>()
  private offers: Offer[] = []
  private readonly lacked: { candidate: Candidate; words: Words }[] = []

  constructor(decision: Decision, matters: readonly Matter[], focus: ReadonlySet<string>) {
    this.matters = matters
    this.focus = focus
    this.procedure = procedureOf(decision)
    this.text = decision.text.toLowerCase()
  }

  add(act: Act, date: Dated, words: Words): void {
    for (const candidate of proposals(act, this.matters, this.text)) {
      const chain = this.waits(candidate, date.span)
      const score = this.scoreOf(candidate, chain) + (act.taken ? saidSo : 0)
      if (score >= bar) this.offers.push({ candidate, act, date, words, chain, score })
    }
  }

  /** Whether the page speaks of a matter that begins with such an act and was not told yet. */
  waitsFor(act: Act['act']): boolean {
    return this.matters.some((matter) => matter.cards[0]!.told.some((line) => ruleOf(line).act === act) && !this.isTold(matter))
  }

  /** What is told on no day of its own, with the day told before. */
  addCarried(act: Act, date: Dated, words: Words): void {
    for (const candidate of proposals(act, this.matters, this.text))
      if (!this.isTold(candidate.matter) && !candidate.card.after)
        this.offers.push({ candidate, act, date, words, chain: null, score: this.scoreOf(candidate, null) })
  }

  /** What is said to be still undone, in every way in which it would have come about: the best of them. */
  lacks(acts: readonly Act[], words: Words): void {
    const all = acts
      .flatMap((act) => proposals(act, this.matters, this.text))
      .filter(({ card, alone, lean, matter }) => card.after && !card.opens && !alone && (!lean || this.focus.has(matter.id)))
      .map((candidate) => ({ candidate, score: this.scoreOf(candidate, this.last(candidate)) }))
      .toSorted((a, b) => b.score - a.score)
    if (all[0] && all[0].score >= bar) this.lacked.push({ candidate: all[0].candidate, words })
  }

  /** The latest matter that a step may be of; null where that is taken. */
  private last({ card, matter }: Candidate): Chain | null {
    const chain = this.chains.findLast((c) => c.matter === matter)
    return chain && !chain.events.has(card.kind) && card.after?.some((kind) => chain.events.has(kind)) ? chain : null
  }

  /** Steps that the text leaves open, as they stand on the day of the decision. */
  open(day: Span): Told[] {
    return this.lacked.flatMap(({ candidate, words }): Told[] => {
      const { matter, card, line } = candidate
      const last = this.chains.findLast((c) => c.matter === matter)
      const chain = this.last(candidate)
      const kind = this.named(matter, card.kind)
      if ((last && !chain) || !kind) return []
      const open = { happened: false, state: 'open' as const, actor: null }
      const event: Event = { id: '', span: day, mentions: [], kind, thread: chain?.id ?? null, text: words.text, words, ...open }
      const after = (card.after ?? []).flatMap((one) => this.named(matter, one) ?? [])
      return [{ event, line, alone: false, after, next: [], score: 0, rival: null, tied: false }]
    })
  }

  /** "She withdrew her request": the last matter that such a request began has no answer. */
  withdraw(act: Act): void {
    const named = proposals(act, this.matters, this.text).filter(({ card, lean }) => !card.after && !lean)
    const waits = ({ matter, events }: Chain) =>
      events.has(matter.cards[0]!.kind) && (named.length ? named.some((one) => one.matter === matter) : !matter.byProcedure)
    const chain = this.chains.findLast(waits)
    if (chain) chain.withdrawn = true
  }

  /** What the next words take back: "It is that of her sister". */
  takeBack(dates: ReadonlySet<string>): void {
    for (const chain of this.chains) for (const [kind, { mentions }] of chain.events) if (dates.has(mentions[0]!)) chain.events.delete(kind)
    this.told.splice(0, this.told.length, ...this.told.filter(({ event }) => !dates.has(event.mentions[0]!)))
  }

  private isTold = (matter: Matter): boolean => this.chains.some((chain) => chain.matter === matter)

  /** The best of what one sentence offers for each day. */
  settle(): void {
    const days = new Map<string, Offer[]>()
    for (const offer of this.offers) days.set(offer.date.id, [...(days.get(offer.date.id) ?? []), offer])
    this.offers = []
    for (const offers of days.values()) {
      const sorted = offers.toSorted((a, b) => b.score - a.score || later(b) - later(a))
      const first = sorted[0]!
      this.put(first, sorted.find((other) => other.candidate.card.kind !== first.candidate.card.kind) ?? null)
    }
  }

  private scoreOf({ card, matter, size, lean, alone }: Candidate, chain: Chain | null): number {
    const focus = this.focus.has(matter.id) ? inFocus : 0
    if (alone && this.chains.some((c) => c.matter === matter)) return 0
    if (!card.after || (card.opens && !chain)) return lean ? (focus ? 1 : 0) : 1 + size + focus
    if (!chain) return lean || this.chains.findLast((c) => c.matter === matter)?.withdrawn ? 0 : size - 1 + focus
    // What only might be an answer, to what only might be the request.
    if (lean && chain.alone) return 0
    return size + waiting + focus * 0.5 + (this.chains.at(-1) === chain ? 0.5 : 0)
  }

  /** The latest matter that waits for a step. */
  private waits({ card, matter }: Candidate, span: Span): Chain | null {
    const { after } = card
    if (!after) return null
    return (
      this.chains.findLast(
        (chain) =>
          chain.matter === matter &&
          !chain.withdrawn &&
          !chain.events.has(card.kind) &&
          after.some((kind) => (chain.events.get(kind)?.span.from ?? '9') <= span.to),
      ) ?? null
    )
  }

  private put(offer: Offer, second: Offer | null): void {
    const { candidate } = offer
    const {
      candidate: { matter, card, line, alone, lean },
      date,
      words,
      act,
    } = offer
    // "It sent its decision on 3 May. It had decided not to issue a plan": the words of the next sentence say more of the day.
    const before = candidate.lean ? undefined : this.told.find(({ event, lean: leans }) => leans && event.mentions[0] === date.id)
    if (before) this.takeBack(new Set([date.id]))
    const same = this.chains.findLast((c) => c.matter === matter && sameDay(c.events.get(card.kind), date.span))
    if (same) return
    let chain = offer.chain
    if (!chain) {
      const last = this.chains.findLast((c) => c.matter === matter)
      // What begins a matter before the rest of it was told.
      chain =
        last &&
        (!card.after || card.opens) &&
        !last.events.has(card.kind) &&
        [...last.events.values()].every((e) => e.span.from >= date.span.from)
          ? last
          : this.start(matter, alone)
    }
    const event: Event = {
      id: '',
      span: date.span,
      mentions: [date.id],
      kind: this.named(matter, card.kind),
      thread: chain.id,
      text: words.text,
      words,
      actor:
        act.by === 'body' || act.by === 'ombudsman' || act.by === 'tribunal'
          ? act.by
          : act.by === 'person'
            ? 'complainant'
            : act.by
              ? 'other'
              : null,
      happened: true,
      state: 'happened',
    }
    chain.events.set(card.kind, event)
    const after = (card.after ?? []).flatMap((kind) => this.named(matter, kind) ?? [])
    this.told.push({
      event,
      line,
      alone,
      ...(lean && { lean: true as const }),
      ...(act.taken && { taken: true as const }),
      after,
      next: matter.cards.flatMap((other) => (other.after?.includes(card.kind) ? (this.named(matter, other.kind) ?? []) : [])),
      score: offer.score,
      rival:
        before?.event.kind ??
        (second?.chain && second.chain === offer.chain ? this.named(second.candidate.matter, second.candidate.card.kind) : null),
      tied: second?.score === offer.score,
    })
  }

  private named(matter: Matter, kind: string): string | null {
    return matter.byProcedure ? (procedures[this.procedure][kind] ?? null) : kind
  }

  private start(matter: Matter, alone: boolean): Chain {
    const count = (this.counts.get(matter.id) ?? 0) + 1
    this.counts.set(matter.id, count)
    const chain: Chain = { id: `${matter.id}-${count}f`, matter, events: new Map(), alone }
    this.chains.push(chain)
    if (this.chains.length > most) this.chains.shift()
    return chain
  }
}

/** Of two steps that the words fit as well the one that comes later in a matter that has got so far. */
const later = ({ candidate: { matter, card }, chain }: Offer): number => (chain ? matter.cards.indexOf(card) : -1)

const sameDay = (event: Event | undefined, span: Span): boolean => !!event && event.span.from === span.from && event.span.to === span.to
