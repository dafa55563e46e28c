import type { Token } from '../words/tokens.ts'
import type { Frame, State } from './frame.ts'
import type { Phrase } from './frame.ts'
import { piecesOf } from './pieces.ts'
import type { Piece, VerbGroup } from './pieces.ts'

/** What one sentence tells. */
export interface Sentence {
  frames: Frame[]
  /** Phrases in order, also those in frames. */
  phrases: Phrase[]
}

/** Verbs that nothing is done to. */
const goes = new Set(['COME', 'REACH', 'GO', 'GO-OUT', 'HAPPEN', 'BE', 'HAVE'])
/** Verbs of which what follows is what was said, thought, decided. */
const speaks = new Set([
  'TELL',
  'WRITE',
  'DECIDE',
  'AGREE',
  'THINK',
  'HEAR',
  'EXPECT',
  'PROMISE',
  'WARN',
  'RECOMMEND',
  'FIND',
  'CONCLUDE',
  'ACCEPT',
  'SHOW',
  'REPORT',
  'CALL',
  'KNOW',
  'ACK',
])
const hopes = new Set(['EXPECT', 'PROMISE', 'OFFER', 'BOOK', 'TRY', 'WARN', 'INVITE', 'WANT', 'WAIT', 'NEED', 'FAIL'])
const asks = new Set(['ASK', 'APPLY', 'CHASE', 'RECOMMEND', 'ORDER', 'WISH', 'SEND', 'CALL'])

/** Frames of one sentence, in order. Linear. */
export function framesOf(tokens: readonly Token[], block = '', sentence = 0): Sentence {
  return new Reader(tokens, block, sentence).run()
}

class Reader {
  private readonly tokens: readonly Token[]
  private readonly pieces: Piece[]
  private readonly frames: Frame[] = []
  private readonly phrases: Phrase[] = []
  private readonly block: string
  private readonly sentence: number
  /** Phrases since the last verb that can be its subject. */
  private free: Phrase[] = []
  /** Dates before any verb of their clause. */
  private waiting: { date: number; how: string; cleft?: boolean }[] = []
  private opener: { text: string; antecedent: Phrase | null } | null = null
  private joined = false
  /** How many phrases stood free before "and". */
  private joinedAt = 0
  private comma = false
  private preposition: string | null = null
  private lastPhrase: Phrase | null = null
  /** The subject of a verb that is still to come, over what stands between: "Her request to move …, which was late, was refused". */
  private held: Phrase | null = null
  /** "the refusal to issue a plan": what a noun is to do. */
  private readonly plans: { phrase: Phrase; frame: Frame }[] = []
  private cleft = false
  /** Days that "it was … before" holds out, by their verb. */
  private readonly clefts = new Map<Frame, number>()
  private untilTo = false
  /** "the request that Z be assessed": the noun whose content comes. */
  private content: Phrase | null = null
  private lastDate: { at: number; date: number; how: string } | null = null

  constructor(tokens: readonly Token[], block: string, sentence: number) {
    this.tokens = tokens
    this.pieces = piecesOf(tokens)
    this.block = block
    this.sentence = sentence
  }

  run(): Sentence {
    const aside = asides(this.pieces)
    for (const [i, piece] of this.pieces.entries()) {
      if (aside.has(i)) continue
      if (piece.is === 'phrase') this.phrase(piece.phrase)
      else if (piece.is === 'date') this.date(piece.date, i)
      else if (piece.is === 'verb') this.verb(piece.verb, piece, i)
      else this.word(piece.text, piece.does, i)
    }
    for (const [i, frame] of this.frames.entries()) {
      if (frame.dates.length) continue
      this.inherit(frame)
      if (!frame.dates.length) this.share(frame, this.frames[i - 1], this.frames.slice(i + 1, i + 4))
    }
    for (const frame of this.frames) frame.state = stateOf(frame)
    for (const frame of this.frames) if (frame.clause === 'to' && !frame.dates.length) purpose(frame)
    for (const { phrase, frame } of this.plans) phrase.does = frame
    return { frames: this.frames, phrases: this.phrases }
  }

  private get last(): Frame | null {
    return this.frames.at(-1) ?? null
  }

  private phrase(phrase: Phrase): void {
    this.phrases.push(phrase)
    const by = this.preposition
    this.preposition = null
    if (by) {
      // "moved her, her partner and their children into a hotel": all of them.
      if (this.joined && this.last?.objects.length && !this.opener)
        this.last.objects.push(...this.free.filter((p) => !this.last!.objects.includes(p)))
      const to = this.lastPhrase
      // "told Mrs P of its decision": what is told, and nothing of hers.
      const tells = this.last?.acts.some((act) => act === 'TELL' || (act === 'REPORT' && phrase.pronoun !== null))
      const told = by === 'of' && (phrase.head.length > 0 || phrase.pronoun !== null) && !!to?.who.length && !to.head.length && tells
      if (to && !told && (to.head.length > 0 || by === 'of') && by !== 'because') {
        // "the outcome of the review of her band": on the nearest.
        if (!times.has(by) || !this.last) to.links.push({ by, phrase })
        // "The last of the assessments", "a copy of the assessment".
        if (by === 'of' && phrase.head.length && (!to.head.length ? !to.who.length && to.bare : to.head.every((head) => parts.has(head)))) {
          for (const head of to.head) to.before.add(head)
          for (const before of phrase.before) to.before.add(before)
          to.head = phrase.head
        }
        if (by !== 'of') this.last?.links.push({ by, phrase })
      } else this.last?.links.push({ by, phrase })
      if (phrase.head.length || by === 'of') this.lastPhrase = phrase.head.length ? phrase : to
      this.joined = false
      return
    }
    // "The hearing, stage three of the procedure, took place": says more of what stands before.
    const before = this.free.at(-1)
    if (
      this.comma &&
      before?.head.length &&
      phrase.head.length &&
      !phrase.who.length &&
      !this.joined &&
      !this.last?.objects.includes(before)
    ) {
      for (const thing of [...phrase.head, ...phrase.before]) before.before.add(thing)
      this.lastPhrase = phrase
      return
    }
    if (this.last && !this.opener && !this.comma && !this.free.length) this.last.objects.push(phrase)
    else if (this.last && !this.opener && !this.comma && this.free.length && !this.joined && this.last.objects.includes(this.free.at(-1)!))
      this.last.objects.push(phrase)
    this.free.push(phrase)
    this.lastPhrase = phrase
  }

  private word(text: string, does: ReadonlySet<string>, i: number): void {
    if (does.has('relative') && text !== 'that') {
      const before = this.pieces[i - 1]
      this.open(text, before?.is === 'word' && before.text === ',' && this.lastPhrase ? this.topOf(this.lastPhrase) : this.lastPhrase)
      if (before?.is === 'word' && does.has('relative') && before.does.has('preposition')) this.opener!.text = 'in-which'
    } else if (text === 'that') {
      const before = this.pieces[i - 1]
      const next = this.pieces[i + 1]
      // "He disputed that, and …".
      if (next?.is === 'word' && /^[,.;]$/.test(next.text)) return
      // "The concern that led to the enquiry".
      if (before?.is === 'phrase' && before.phrase.head.length && next?.is === 'verb' && !this.last)
        return this.open('which', before.phrase)
      const noun =
        before?.is === 'phrase' &&
        before.phrase.head.length > 0 &&
        !/^(?:decision|concern|recommendation|notice|advice|news|outcome)$/.test(before.phrase.head[0]!)
      if (noun && contents.has(before.phrase.head[0]!) && !speaks.has(this.last?.acts[0] ?? '')) this.content = before.phrase
      // "The decision that he should be assessed was made on 3 May".
      if (before?.is === 'phrase' && before.phrase.head[0] === 'decision' && (!this.last || this.comma)) this.content = before.phrase
      this.open(
        this.content
          ? 'that'
          : noun && this.last?.objects.at(-1) !== before.phrase
            ? 'which'
            : noun && !speaks.has(this.last?.acts[0] ?? '')
              ? 'which'
              : 'that',
        this.lastPhrase,
      )
    } else if (does.has('subordinate') && (!does.has('preposition') || this.opensClause(i))) this.open(text, null)
    else if (does.has('preposition') || text === 'dated') {
      this.preposition = text
    } else if (does.has('and')) {
      // "chose mediation rather than an appeal, and told it so".
      if (this.opener?.text === 'than') this.opener = null
      this.joined = true
      this.joinedAt = this.free.length
      this.comma = false
      this.preposition = null
    } else if (text === ',' || text === ';' || text === ':' || text === '(' || text === ')') {
      this.comma = true
      this.preposition = null
      if (text === ';') this.free = []
    }
  }

  /** "after the panel had met": a verb follows before the clause ends. */
  private opensClause(i: number): boolean {
    let phrases = 0
    for (let j = i + 1; j < Math.min(this.pieces.length, i + 7); j += 1) {
      const piece = this.pieces[j]!
      if (piece.is === 'verb') return phrases > 0 && piece.verb.form !== 'ing'
      if (piece.is === 'date' || (piece.is === 'word' && /^[,;:.(]$/.test(piece.text))) return false
      if (piece.is === 'phrase') phrases += 1
    }
    return false
  }

  private open(text: string, antecedent: Phrase | null): void {
    this.opener = { text, antecedent }
    // "The refusal to issue a plan, against which she appealed, was sent", "The letter, which said when it would come, is dated".
    const kept = this.last && this.last.clause !== 'main' && !this.joined ? this.held : null
    this.held = null
    if (this.content || /^(?:which|who|whom|whose|in-which)$/.test(text)) this.hold()
    this.held ??= kept
    this.free = []
    this.preposition = null
    this.comma = false
    this.joined = false
  }

  private hold(): void {
    const own = this.free.find((phrase) => !this.last?.objects.includes(phrase))
    if (own && (!this.last || this.comma || this.joined || this.free[0] === own)) this.held = own
  }

  private verb(verb: VerbGroup, piece: Piece, i: number): void {
    if (this.skipped(verb, i)) return
    const last = this.last
    const opener = this.opener
    // "to have her needs assessed": to assess them.
    if (
      last?.clause === 'to' &&
      last.acts[0] === 'HAVE' &&
      last.objects.length === 1 &&
      !opener &&
      !this.comma &&
      !this.joined &&
      reduced(verb)
    ) {
      last.acts = verb.acts
      return
    }
    const { joined } = this
    const by = this.preposition && verb.form === 'ing' ? this.preposition : null
    // "asked when it would come".
    const asking = opener?.text === 'when' && last?.acts.some((act) => act === 'ASK' || act === 'CHASE')
    const clause = clauseOf(verb, asking ? 'whether' : (opener?.text ?? null), by)
    const frame: Frame = {
      acts: verb.acts,
      lemma: verb.lemma,
      start: piece.start,
      end: piece.end,
      sentence: this.sentence,
      block: this.block,
      clause,
      parent: null,
      told: [],
      passive: verb.passive,
      subject: null,
      objects: [],
      links: [],
      state: 'happened',
      not: verb.not,
      modal: verb.modal,
      perfect: verb.perfect,
      implied: false,
      dates: [],
      how: '',
    }
    if (clause === 'to' || clause === 'by') {
      const not = this.pieces[i - 1]
      const denied = not?.is === 'word' && not.text === 'not'
      const noun = denied ? this.pieces[i - 2] : this.nounBefore(i)
      if (denied) frame.not = true
      const on = clause === 'to' ? noun : by === 'for' ? this.pieces[i - 2] : undefined
      if (on?.is === 'phrase' && on.phrase.head.length) this.plans.push({ phrase: on.phrase, frame })
      // "the letter refusing to issue a plan".
      const before = this.pieces[i - 1]
      if (clause === 'by' && !by && before?.is === 'phrase' && letters.has(before.phrase.head[0] ?? ''))
        this.plans.push({ phrase: before.phrase, frame })
      this.hold()
      frame.parent = last
      frame.subject = last?.subject ?? null
      if (this.untilTo && this.free.length) frame.subject = this.free.at(-1)!
    } else if (clause === 'which') {
      frame.parent = last
      const own = this.free.at(-1)
      if (own) [frame.subject, frame.objects] = [own, opener!.antecedent && opener!.text !== 'in-which' ? [opener!.antecedent] : []]
      else frame.subject = opener!.antecedent
      const letter = opener!.text === 'in-which' ? opener!.antecedent : null
      if (letter && letter.date !== null) this.give(frame, letter.date, 'of')
      if (letter && letters.has(letter.head[0] ?? '')) this.plans.push({ phrase: letter, frame })
    } else {
      // "told Mr G his band had been decided": what is said needs no "that".
      const said =
        last &&
        !opener &&
        !this.comma &&
        !this.joined &&
        this.free.length > 0 &&
        last.acts.some((act) => speaks.has(act)) &&
        last.objects.includes(this.free.at(-1)!) &&
        (!reduced(verb) || this.lead(this.free.at(-1)!))
      if (said) {
        frame.clause = 'that'
        last.objects.pop()
      }
      // "told her its duty to house her was over".
      const teller =
        last?.clause === 'to' && !opener && !this.comma && !this.joined && (!reduced(verb) || verb.acts[0] === 'BE') ? last.parent : null
      const plan = this.plans.at(-1)
      const about = teller?.acts.some((act) => speaks.has(act)) && plan?.frame === last ? teller.objects.at(-1) : undefined
      if (about && about === plan?.phrase) {
        frame.clause = 'that'
        this.held = teller!.objects.pop()!
      }
      if (frame.clause === 'that' || frame.clause === 'whether') frame.parent = about && about === this.held ? teller : last
      else if (frame.clause !== 'main') frame.parent = last
      // "did not accept its reply and wanted": what stands before "and" is no subject of what follows.
      const after = this.joined ? this.free.slice(this.joinedAt) : this.free
      const subject = after.at(-1) ?? (this.joined && !last ? this.free.at(-1) : null) ?? null
      const held = this.joined ? null : this.held
      if (held && (!subject || last?.objects.includes(subject) || last?.clause === 'to')) frame.subject = held
      else if (subject) frame.subject = subject
      else if (last && this.joined) {
        frame.subject = last.clause === 'to' ? (last.parent?.subject ?? null) : last.subject
        if (last.clause === 'to' && verb.form === 'base' && !verb.modal && !opener) [frame.clause, frame.parent] = ['to', last.parent]
        else if (frame.clause === 'main' && !opener)
          [frame.clause, frame.parent] = [
            last.clause === 'to' || last.clause === 'by' ? (last.parent?.clause ?? 'main') : last.clause,
            last.clause === 'to' ? (last.parent?.parent ?? null) : last.parent,
          ]
        const that = last.clause === 'to' && last.parent?.clause === 'that' ? last.parent : last
        const saying = that.clause === 'that' && !verb.modal && verb.form === 'past'
        // "decided he did not need a plan and wrote to her": who decided wrote.
        const only = that.parent?.clause === 'main' && that.subject?.pronoun === null && !that.subject.who.length
        if (saying && (that.modal || (only && verb.acts.some((act) => bodily.has(act)))))
          [frame.clause, frame.parent, frame.subject] = ['main', null, that.parent?.subject ?? null]
      } else if (last && last.clause === 'which' && !opener) frame.subject = this.mainSubject()
      else if (last && reduced(verb) && !held && !verb.acts.some((act) => goes.has(act)) && this.lastPhrase && !this.comma) {
        // "a form stamped on 3 May".
        frame.subject = this.lastPhrase
        frame.passive = true
        frame.clause = 'which'
        frame.parent = last
      } else frame.subject = last?.subject ?? null
      frame.implied = !subject && !opener && frame.subject === last?.subject
      // "along with the changes it proposed, on 3 May": what was proposed, and when the rest was done.
      const [thing, it] = [this.pieces[i - 2], this.pieces[i - 1]]
      const above = last?.clause === 'to' ? last.parent : last
      if (
        above?.clause === 'main' &&
        !opener &&
        frame.clause === 'main' &&
        it?.is === 'phrase' &&
        it.phrase === subject &&
        it.phrase.pronoun !== null &&
        thing?.is === 'phrase' &&
        thing.phrase.head.length > 0
      )
        [frame.clause, frame.parent, frame.objects] = ['which', above, [thing.phrase]]
      if (frame.clause === 'main' || frame.subject === held) this.held = null
      // "The conference booked for 2 May was called off".
      if (subject && !opener && reduced(verb) && !verb.acts.some((act) => speaks.has(act)) && this.verbFollows(i))
        [frame.passive, frame.clause] = [true, 'which']
    }
    if (frame.clause !== 'to' && frame.clause !== 'by' && frame.clause !== 'which') {
      for (const { date, how, cleft } of this.waiting.splice(0)) {
        this.give(frame, date, how)
        // "It was June before they could leave": they left.
        if (cleft && frame.modal === 'could') frame.modal = null
        if (cleft) this.clefts.set(frame, date)
      }
      // "It was June before it found a flat and they could leave".
      const both = joined && frame.clause === 'main' && last ? this.clefts.get(last) : undefined
      if (both !== undefined && !frame.dates.length) {
        this.give(frame, both, 'on')
        if (frame.modal === 'could') frame.modal = null
      }
    } else if (frame.clause === 'to' && this.untilTo) {
      for (const { date, how } of this.waiting.splice(0)) this.give(frame, date, how)
      frame.clause = 'main'
      this.untilTo = false
    }
    if (frame.clause === 'when' && this.lastDate && opener && this.lastDate.at >= i - 6 && this.closeBefore(this.lastDate.at, i))
      this.give(frame, this.lastDate.date, 'on')
    if (this.content) {
      this.plans.push({ phrase: this.content, frame })
      frame.parent = null
    }
    this.content = null
    frame.parent?.told.push(frame)
    this.frames.push(frame)
    if (clause !== 'to' && clause !== 'by') this.opener = null
    const kept = frame.clause === 'which' && !verb.passive && reduced(verb) && frame.subject ? [frame.subject] : []
    this.free = this.verbFollows(i) && kept.length && frame.passive ? kept : []
    this.comma = false
    this.joined = false
    this.preposition = null
    this.lastPhrase = null
  }

  /** "29 April, when the Council wrote": nothing but a comma and "when" after the date. */
  private closeBefore(date: number, verb: number): boolean {
    return this.pieces.slice(date + 1, verb).some((piece, n) => n <= 2 && piece.is === 'word' && piece.text === 'when')
  }

  /** Verbs that only hold a date out: "It was June before …", "It took until October for …". */
  private skipped(verb: VerbGroup, i: number): boolean {
    if (verb.turned && verb.form === 'none') return true
    const before = this.free.at(-1)
    if (before?.pronoun !== 'it') return false
    let j = i + 1
    while (this.pieces[j] && this.pieces[j]!.is === 'word' && !/^[,.;]$/.test((this.pieces[j] as { text: string }).text)) j += 1
    if (this.pieces[j]?.is !== 'date') {
      if (verb.lemma === 'take' && this.pieces.slice(i + 1, i + 6).some((p) => p.is === 'word' && p.text === 'until')) this.untilTo = true
      return this.untilTo
    }
    if (verb.acts.includes('BE')) {
      const next = this.pieces.slice(j + 1, j + 4).find((p) => p.is === 'word' && p.text !== ',')
      if (!next || next.is !== 'word' || !/^(?:before|that|when)$/.test(next.text)) return false
      this.cleft = true
      this.joined = false
      this.free = []
      return true
    }
    if (verb.lemma !== 'take') return false
    this.untilTo = true
    this.free = []
    return true
  }

  /** What can be the subject of a plain past tense behind a verb of saying: "accepted it owed her". */
  private lead(phrase: Phrase): boolean {
    return phrase.pronoun !== null || phrase.who.length > 0
  }

  private verbFollows(i: number): boolean {
    for (let j = i + 1; j < this.pieces.length; j += 1) {
      const piece = this.pieces[j]!
      if (piece.is === 'verb' && piece.verb.infinitive) return false
      if (piece.is === 'verb' && piece.verb.form !== 'ing') return true
      if (
        piece.is === 'word' &&
        (/^[,;:.(]$/.test(piece.text) || piece.does.has('and') || piece.does.has('relative') || piece.does.has('subordinate')) &&
        !piece.does.has('preposition')
      )
        return false
    }
    return false
  }

  private mainSubject(): Phrase | null {
    const first = this.frames.findLast((f) => f.clause === 'which')
    return first?.subject && first.objects.length ? first.objects[0]! : (first?.subject ?? null)
  }

  private date(date: number, i: number): void {
    const how = this.howAt(i)
    this.preposition = null
    const noun = this.datedPhrase(i, how)
    if (noun) {
      noun.date = date
      return
    }
    this.lastDate = { at: i, date, how }
    if (this.cleft || this.untilTo) {
      this.waiting.push({ date, how: 'on', cleft: this.cleft })
      const next = this.pieces[i + 1]
      const then = this.pieces[i + 2]
      for (const piece of [next, then])
        if (this.cleft && piece?.is === 'word' && /^(?:before|that|when)$/.test(piece.text))
          this.pieces[this.pieces.indexOf(piece)] = { ...piece, text: ',', does: new Set() }
      this.cleft = false
      return
    }
    const named = this.joined && this.listed(i)
    const before = this.free.length > 0 && !this.last?.objects.includes(this.free.at(-1)!) && !named
    // "…, who also has care, on 28 February": of the sentence itself.
    const from = this.comma && this.last?.clause === 'which' && this.last.parent ? this.last.parent : this.last
    const frame = this.opener || before || !from ? null : this.holder(from, how)
    if (frame && !(this.joined && !this.sameList(i) && !named)) {
      this.give(frame, date, how)
      // "told her of its decision, and gave its reasons, on 3 May": both.
      const lead = this.comma && frame.implied && frame.clause === 'main' ? this.frames[this.frames.indexOf(frame) - 1] : undefined
      const first = lead?.clause === 'to' ? lead.parent : lead
      if (first?.clause === 'main' && !first.dates.length && first.subject === frame.subject) this.give(first, date, how)
    } else this.waiting.push({ date, how })
  }

  /** "to Ms P and the Council on 3 May": "and" joins what was named. */
  private listed(i: number): boolean {
    const and = this.pieces.slice(0, i).findLastIndex((p) => p.is === 'word' && p.does.has('and'))
    return this.pieces.slice(and + 1, i).some((p) => p.is === 'phrase')
  }

  /** "on 3, 5 and 9 May". */
  private sameList(i: number): boolean {
    return this.pieces.slice(Math.max(0, i - 3), i).some((p) => p.is === 'date')
  }

  /** What a date behind a verb says when of: "asked to see it on 3 May" of "asked". */
  private holder(frame: Frame, how: string): Frame {
    const until = /^(?:until|till|before)$/.test(how)
    if (frame.clause === 'that' && until && frame.parent?.not && !frame.not) return frame.parent
    return (frame.clause === 'to' || frame.clause === 'by') && frame.parent ? this.holder(frame.parent, how) : frame
  }

  private give(frame: Frame, date: number, how: string): void {
    if (!frame.dates.length) frame.how = how
    frame.dates.push(date)
    frame.end = Math.max(frame.end, frame.end)
  }

  /** The preposition before a date, over words such as "about", "early" and "the". */
  private howAt(i: number): string {
    for (let j = i - 1; j >= Math.max(0, i - 4); j -= 1) {
      const piece = this.pieces[j]!
      if (piece.is !== 'word') return ''
      if (piece.does.has('preposition') || piece.does.has('subordinate') || piece.text === 'dated') return piece.text
      if (/^[,;:.(]$/.test(piece.text)) return piece.text === '(' ? '(' : ''
    }
    return ''
  }

  /** The noun that a date belongs to: "its reply of 3 May", "a letter dated 3 May", "her request in May to …". */
  private datedPhrase(i: number, how: string): Phrase | null {
    const back = this.pieces
      .slice(0, i)
      .findLast(
        (p) =>
          !(
            p.is === 'word' &&
            (p.does.has('preposition') || p.does.has('adverb') || p.does.has('determiner') || /^[,(]$/.test(p.text) || p.text === 'dated')
          ),
      )
    if (/^(?:of|dated|from|\()$/.test(how)) {
      const verbAt = this.pieces.slice(0, i).findLastIndex((p) => p.is === 'verb')
      const dated = verbAt >= 0 && (this.pieces[verbAt] as { verb: VerbGroup }).verb
      if (dated && dated.lemma === 'date') return null
      for (let j = i - 1; j > Math.max(verbAt, i - 12); j -= 1) {
        const piece = this.pieces[j]!
        if (piece.is !== 'phrase' || !piece.phrase.head.length || piece.phrase.date !== null || !nouns.has(piece.phrase.head[0]!)) continue
        if (how === 'from' && back !== piece) return null
        // "The decision on the referral, of 3 May": of the decision.
        const comma = this.pieces.slice(j + 1, i).some((p) => p.is === 'word' && p.text === ',')
        return (comma ? this.rootOf(piece.phrase) : null) ?? piece.phrase
      }
      return null
    }
    // "The conference, in July 2022, decided": before the verb, right behind its noun.
    if (
      (how === 'in' || how === 'on') &&
      back?.is === 'phrase' &&
      back.phrase.head.length &&
      nouns.has(back.phrase.head[0]!) &&
      ((this.free.includes(back.phrase) && !this.last?.objects.includes(back.phrase)) || this.beside(back.phrase))
    )
      return back.phrase
    return null
  }

  /** "after an annual review meeting on 2 September": only says what came before. */
  private beside(phrase: Phrase): boolean {
    const link = this.last?.links.at(-1)
    return link?.phrase === phrase && /^(?:after|before|following|since)$/.test(link.by)
  }

  /** "On 5 July it wrote to her and refused", "it agreed and told her so on 5 July": one day for both. */
  private share(frame: Frame, before: Frame | undefined, after: readonly Frame[]): void {
    if (frame.clause === 'to' || frame.clause === 'by' || frame.clause === 'whether') return
    const lead =
      before?.clause === 'to' ? (before.parent ?? undefined) : before?.clause === 'which' && frame.clause === 'main' ? undefined : before
    if (frame.implied && lead?.dates.length && lead.clause === frame.clause) for (const date of lead.dates) this.give(frame, date, lead.how)
    // "decided that he did not need a plan and wrote to her with that decision on 5 July".
    const next = after.find((f) => f.clause !== 'to' && !(f.clause === 'that' && f.parent === frame))
    if (next?.dates.length && (next.implied || settles(frame)) && onlyTells(next) && !next.objects.some((o) => o.head.length))
      for (const date of next.dates) this.give(frame, date, next.how)
    // "a letter on 23 May which said that …".
    const parent = frame.parent
    if (
      frame.clause === 'which' &&
      parent?.dates.length &&
      frame.acts.includes('TELL') &&
      /^(?:letter|notice|decision|reply)$/.test(frame.subject?.head[0] ?? '')
    )
      for (const date of parent.dates) this.give(frame, date, parent.how)
  }

  /** What a phrase hangs on, over all links: "the deadline for lodging appeals, which …". */
  private topOf(phrase: Phrase): Phrase {
    const above =
      this.phrases.find((p) => p.links.some((link) => link.phrase === phrase)) ??
      (this.last?.clause === 'by' && this.last.objects.includes(phrase)
        ? (this.plans.find(({ frame }) => frame === this.last)?.phrase ?? this.held)
        : null)
    return above && !phrase.who.length ? this.topOf(above) : phrase
  }

  /** The noun before "to", also over a date: "her request in May to move". */
  private nounBefore(i: number): Piece | undefined {
    let j = i - 1
    while (
      j > 0 &&
      j > i - 4 &&
      (this.pieces[j]!.is === 'date' ||
        (this.pieces[j]!.is === 'word' && (this.pieces[j] as { does: ReadonlySet<string> }).does.has('preposition')))
    )
      j -= 1
    return this.pieces[j]
  }

  private rootOf(phrase: Phrase): Phrase | null {
    const root = this.phrases.find((p) => p.links.some((link) => link.phrase === phrase))
    return root && nouns.has(root.head[0] ?? '') && root.date === null ? root : null
  }

  /** "Its letter of 3 May refused the request", "by a letter dated 3 May it refused": the verb's day is the letter's. */
  private inherit(frame: Frame): void {
    if (frame.clause !== 'main' && frame.clause !== 'which') return
    const carrier = [frame.subject, ...frame.links.filter(({ by }) => /^(?:in|by|at)$/.test(by)).map(({ phrase }) => phrase)].find(
      (p) => p && p.date !== null && carriers.has(p.head[0] ?? ''),
    )
    const first = this.phrases.find((p) => p.date !== null && carriers.has(p.head[0] ?? '') && p.end < frame.start)
    const from =
      carrier ?? (this.frames[0] === frame && first && this.tokens[0] && /^(?:by|in|at)$/.test(this.tokens[0].text) ? first : null)
    if (from) this.give(frame, from.date!, 'of')
  }
}

/** Pieces in brackets that only give another name: "an educational psychologist (EP)". */
function asides(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>()
  for (const [i, piece] of pieces.entries()) {
    if (piece.is !== 'word' || piece.text !== '(') continue
    const end = pieces.findIndex((p, j) => j > i && j < i + 8 && p.is === 'word' && p.text === ')')
    if (end < 0 || pieces.slice(i, end).some((p) => p.is === 'date' || p.is === 'verb')) continue
    for (let j = i; j <= end; j += 1) found.add(j)
  }
  return found
}

/** "and the Council told her so", "wrote to tell her so". */
const onlyTells = ({ acts, links, told: [first, more] }: Frame): boolean =>
  acts.includes('TELL')
    ? !first
    : acts.includes('WRITE') &&
      (first
        ? first.clause === 'to' && !more && onlyTells(first)
        : links.some(({ by, phrase }) => by === 'with' && phrase.pronoun === 'this'))
const outcomes = new Set(['DECIDE', 'AGREE', 'ACCEPT', 'APPROVE', 'REFUSE', 'UPHOLD', 'CONCLUDE', 'CEASE', 'FIND'])
const settles = (frame: Frame): boolean => frame.clause === 'main' && frame.acts.some((act) => outcomes.has(act))

/** "appealed for a place before the deadline": says when, and nothing of the place. */
const times = new Set(['before', 'after', 'since', 'until', 'till', 'during'])
/** What a thing cannot do, nor somebody without a title. */
const bodily = new Set(['WRITE', 'SEND', 'TELL', 'END', 'CALL', 'COMPLETE', 'DECIDE', 'REFUSE', 'PAY'])
const parts = new Set(['some', 'last', 'first', 'next', 'copy', 'thing', 'end'])
const contents = new Set(['request', 'decision', 'notice', 'complaint', 'recommendation', 'application'])
const letters = new Set(['letter', 'notice', 'form', 'decision', 'reply'])
/** Nouns that can carry a date of their own. */
const nouns = new Set(
  (
    'reply decision outcome letter notice plan request complaint acknowledgement review assessment report advice panel ' +
    'meeting conference hearing strategy session mediation visit apology payment order statement agreement form deadline ' +
    'referral draft notification copy enquiry permission grant'
  ).split(' '),
)
const carriers = new Set(
  'reply decision letter notice conference meeting review order acknowledgement hearing panel strategy outcome'.split(' '),
)

const reduced = (verb: VerbGroup): boolean =>
  (verb.form === 'past' || verb.form === 'participle') && !verb.passive && !verb.perfect && !verb.modal && !verb.not

function clauseOf(verb: VerbGroup, opener: string | null, by: string | null): Frame['clause'] {
  if (verb.infinitive) return 'to'
  if (verb.form === 'ing' && !verb.passive && !opener && (by || !verb.modal)) return 'by'
  if (!opener) return 'main'
  if (opener === 'that' || opener === 'how' || opener === 'why') return opener === 'that' ? 'that' : 'whether'
  if (/^(?:which|who|whom|whose|in-which)$/.test(opener)) return 'which'
  if (opener === 'when') return 'when'
  if (/^(?:whether|if|once|unless|until|till|before)$/.test(opener)) return 'whether'
  return opener === 'because' || opener === 'since' || opener === 'as' || opener === 'although' || opener === 'though' ? 'because' : 'after'
}

const writes = new Set(['WRITE', 'CALL', 'CONTACT', 'SEND', 'TELL'])
const written = new Set([
  'ASK',
  'COMPLAIN',
  'ACK',
  'APPEAL',
  'CHALLENGE',
  'REFER',
  'APPLY',
  'ESCALATE',
  'REFUSE',
  'UPHOLD',
  'APPROVE',
  'REPORT',
  'REPLY',
  'TELL',
  'CHASE',
])

/** "wrote to complain", "emailed to challenge it": done by what was written, on its day. */
function purpose(frame: Frame): void {
  const parent = frame.parent
  if (!parent?.dates.length || parent.state !== 'happened' || parent.clause === 'that') return
  if (parent.acts.some((act) => writes.has(act)) && frame.acts.some((act) => written.has(act)))
    [frame.dates, frame.how, frame.state, frame.clause] = [parent.dates, parent.how, 'happened', 'main']
}

function stateOf(frame: Frame): State {
  const parent = frame.parent
  if (frame.clause === 'whether') return 'condition'
  if (frame.modal) return /^(?:should|ought|must)$/.test(frame.modal) ? 'due' : 'planned'
  if (frame.clause === 'to' && parent) {
    if (parent.acts.some((act) => hopes.has(act)) || (parent.acts.includes('BE') && parent.clause !== 'to')) return 'planned'
    if (parent.acts.some((act) => asks.has(act))) return 'asked'
  }
  const until = /^(?:until|till|before)$/.test(frame.how) && frame.dates.length > 0
  if (frame.not) return until ? 'happened' : frame.perfect === 'has' ? 'open' : 'not'
  if (frame.dates.length && frame.how === 'by' && frame.perfect !== 'had') return 'planned'
  if (frame.dates.length && /^(?:after|before|between)$/.test(frame.how)) return 'condition'
  return 'happened'
}
