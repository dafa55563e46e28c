import { anyOf } from '../text/any-of.ts'
import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import {
  anAnswer,
  another,
  anothers,
  answers,
  asksAbout,
  asksBack,
  auxiliary,
  byRule,
  carriers,
  content,
  decides,
  ends,
  gave,
  inForm,
  kin,
  noAnswer,
  pairs,
  people,
  prepositions,
  results,
  shadows,
  starts,
  tells,
  toAnotherThing,
  toCome,
  toOthers,
  toTheBody,
  underWay,
  undone,
  unreal,
  wanted,
  withinTheBody,
} from './carried-out-words.ts'
import type { Clause } from './clause.ts'
import type { Step } from './matters/matter.ts'
import { asked, fits, named } from './patterns.ts'
import { verbsIn } from './split.ts'

/**
 * Whether a clause tells that a step was taken: the thing is what was acted on, or what came, and it was done. What stands behind
 * "about", "under", "on", "with" or "in" another noun, what was offered, planned, promised, asked after or said to be coming, what
 * is another's, and what stayed within the body has not been done. "The Council met about the final plan on 3 May" tells nothing.
 * @param pattern the words by which the step was found; they must be there in what was done
 * @param known the relations of whom the page tells more than once: a sister who is named this once has nothing to do with the matter
 */
export function carriedOut(clause: Clause, step: Step, pattern: string, known: ReadonlySet<string>): boolean {
  if (step.lasts && anothers.test(clause.words)) return false
  if (clause.nominal || clause.state !== 'happened' || step.lasts || starts.test(step.kind)) return true
  const { words } = clause
  if (ofOthers(words, known)) return false
  const told = whatWasTold(clause, step, pattern)
  if (told === null) return false
  if (underWay.test(told) && !/\buntil §|\bnot\b/.test(told)) return false
  if (withinTheBody.test(told) && !named(pattern, 'tribunal')) return false
  if (answers.test(step.kind) && (toOthers.test(told) || (clause.actor !== 'body' && toTheBody.test(told)))) return false
  if (/repl/.test(step.kind) && toAnotherThing.test(told) && !/\bcomplain|\bstage[123]/.test(told.slice(told.search(toAnotherThing))))
    return false
  if (/^(?:foi|eir|sar)-answered/.test(step.kind) && asksBack.test(words)) return false
  const given = whatWasGiven(told, mainVerb(told))
  if (given && !/ack/.test(step.kind) && (noAnswer.test(given) || (!anAnswer.test(given) && !named(pattern, given.split(' ').at(-1)!))))
    return false
  const done = acted(told)
  return done === words || fits(pattern, asked(done))
}

/**
 * true where a clause in the present leaves nothing for the body to do, though it says "has not" or "will": what the Ombudsman does or
 * finds ("We have not found fault in how …", "I cannot question …"), and a refusal ("has not agreed to pay", "will not issue a plan").
 */
export function leavesNothing({ actor, words, sentence, section }: Clause): boolean {
  if (actor === 'ombudsman') return !ofTheBody.test(words)
  if (section === 'action' && (forOthers.test(words) || ifAsked.test(sentence))) return true
  return (finds.test(words) && !unfinished.test(words)) || (section !== 'action' && refuses.test(words))
}
/** What a remedy does for everybody else: "write to the parents of each child whose plan is late", "review all cases of this kind". */
const forOthers = cued(
  anyOf(
    '',
    /\b(?:each|every) (?!of (?:them|these|the (?:bullet|complaint))|one\b|month|week|term|year)\w+/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:child(?:ren)?|famil(?:y|ies)|parents|people|residents|tenants)\b/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:applicants|cases|requests|plans|reviews|appeals)\b/,
    /\b(?:any|all|other|others|similar|outstanding) (?:\w+ ){0,2}(?:complaints|complainants|claimants)\b/,
    /\b(?:children|families|parents|people|those|anyone|everyone) (?:due|who|whose|with|waiting|affected|of each)\b/,
  ),
)
/** "Should Mr A ask for stage two, the Council will appoint …". */
const ifAsked = cued(
  anyOf(
    '',
    /^\W*(?:should|if) (?:m\w+ \w+|she|he|they) (?:\w+ )?(?:ask|want|wish|request|remain|decide|compl|choose)/,
    /^\W*(?:should|if) the (?:family|complainant|parents?) (?:\w+ )?(?:ask|want|wish|request|remain|decide|compl|choose)/,
  ),
)
/** "We asked the Council to issue the plan". */
const ofTheBody = cued(
  /\b(?:asked|ask|recommend\w*|invited|propos\w*|suggested|want|expect)\b.*\b(?:council|it|authority|body|provider|trust|landlord)\b/,
)
const finds = cued(laidOut()`
  \b(?:no|not|n't|insufficient|little|enough|unlikely)\b(?: [\w'-]+){0,4} (?:
    basis
    evidence
    fault
    grounds
    indication
    injustice
    jurisdiction
    maladministration
    reasons?
    signs?
  )\b
  \b(?:not|n't|discontinue\w*|stopped|ended|closed?|closing) (?:\w+ ){0,3}(?:investigat\w+|this complaint|the complaint)\b
  \b(?:ombudsman|we|i) (?:will|would|can|could|do|have|cannot)\b
`)
/** "The Council has not completed the stage two investigation": its own, and no end of the Ombudsman's. */
const unfinished = cued(laidOut()`
  \b(?:council|it|authority|investigator) (?:has|have)(?: \w+)?(?: not|n't) (?:yet )?
    (?:complet|finish|conclud)ed (?:the|its|this) (?:stage2 )?investigation\b
`)
const refuses = cued(
  /\b(?:will|would)(?: not|n't) |\bhas(?: not|n't) (?:agreed|upheld|changed|offered|found)\b|\bha(?:s|ve) (?:refused|declined|rejected)\b/,
)

/** Words about somebody else's matter: "another family", a sister of whom the page says nothing else. */
export const ofOthers = (words: string, known: ReadonlySet<string>): boolean => another.test(words) || strangers(words, known)

/** true where words by themselves show that a thing was not done: somebody else's, still under way, within the body, still to come. */
export const onlySpokenOf = (words: string, known: ReadonlySet<string>): boolean =>
  ofOthers(words, known) || withinTheBody.test(words) || (!/\b(?:until|till)\b/.test(words) && (underWay.test(words) || unmade.test(words)))
/** "wrote that no decision had been made", "was minded to uphold", "met before the conference" */
const unmade = cued(laidOut()`
  \bminded\b
  \bno (?:\w+ ){0,2}(?:decision|reply|response|answer|plan)\b
  \bnot (?:yet )?(?:made|issued|sent|decided|replied|answered|held)\b
  \bbefore (?:the|a|its|her|his|their) (?!(?:birthday|end|exams?|holidays?|school|summer|term|wedding|winter)\b)\w+\b
  \bfrom being\b
`)

/** A relation of whom the page says nothing else: "the Council issued a final plan for her sister". */
const strangers = (words: string, known: ReadonlySet<string>): boolean =>
  (words.match(kin) ?? []).some((who) => !known.has(who.replace(/s$/, '')))

/** The relations of whom a page tells more than once. */
export function relations(page: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const who of page.match(kin) ?? []) counts.set(who.replace(/s$/, ''), (counts.get(who.replace(/s$/, '')) ?? 0) + 1)
  return new Set([...counts].flatMap(([who, count]) => (count > 1 ? [who] : [])))
}

/** The words that tell what was done; null where nothing was. */
function whatWasTold(clause: Clause, step: Step, pattern: string): string | null {
  let { words } = clause
  const main = mainVerb(words)
  // "Its stage one response of 9 May apologised": what it says is said in it.
  if (main && !itself.test(words.slice(0, main.from))) {
    const passive = /\b(?:was|were|been|being|is|are)\b/.test(words.slice(main.from, main.at))
    if (clause.actor === 'complainant' && !passive && tells.test(main.verb) && !named(pattern, main.verb)) return null
    // "The Council received it", "it was logged by the Council": that is where its time begins.
    if (takesIn.test(main.verb) && answers.test(step.kind) && (passive ? /\bby (?:the council|it)\b/.test(words) : clause.actor === 'body'))
      return null
    if (
      unreal.test(main.verb) &&
      !/\b(?:until|till|before) (?:\w+ )?§/.test(words) &&
      !named(pattern, main.verb) &&
      !(main.verb === 'attended' && named(pattern, 'held'))
    ) {
      return null
    } else if (tells.test(main.verb) || /^(?:met|came|went|visited|called)$/.test(main.verb)) {
      const said = content.exec(words.slice(main.end))
      const at = said ? main.end + said.index : -1
      const what = said ? words.slice(at) : ''
      // "agreed to send its reply within a week"
      if (main.verb === 'agreed' && (/repl|final$/.test(step.kind) || agreedTo.test(words.slice(main.end)))) return null
      if (said && (asksAbout.test(what) || toCome.test(what) || (!decides.test(step.kind) && undone.test(what)))) {
        if (answers.test(step.kind)) return null
        words = words.slice(0, at)
      } else if (!said && answers.test(step.kind) && toCome.test(contentApart(clause, main))) return null
      else if (/ack/.test(step.kind) && said && / that (?!(?:on|in|by|at)\b)[a-z]/.test(what.slice(0, 12))) return null
    }
  }
  // "cleared her diary to write the response"
  if (main && !decidesSo.test(main.verb) && !willing.test(main.verb))
    words = words.replace(
      laidOut()`
        \ (?:so as |in order )?to (?:
          answer
          arrange
          carry
          complete
          draft
          finish
          give
          hold
          issue
          make
          produce
          reply
          respond
          send
          write
        )\b(?:(?! §).)*
      `,
      '',
    )
  if (main && !decidesSo.test(main.verb))
    words = words.replace(/ (?:what|how|when|why|who) (?:the|its?|she|he|they|to|an?)\b(?:(?! §).)*/, '')
  words = words.replace(
    laidOut()`
      \ (?:\w+ed )?to (?:
        agree (?:how|what|when)
        arrange
        ask
        chase
        check
        complain
        discuss
        explain
        find
        go (?:over|through)
        help
        look
        plan
        prepare
        see
        talk
        think
        work
      )\b(?:(?! §).)*
    `,
    '',
  )
  words = words.replace(
    laidOut()`
      \b(?:
        delays?
        difficult(?:y|ies)
        late
        problems?
        progress
        slow(?:ness)?
        time (?:it |the council )?(?:took|taken)
        trouble
        waiting
      ) (?:in|with|at|for|to|over|on)\b(?:(?! §).)*
    `,
    '',
  )
  return words
}

/** What was said where it has a date of its own and so is a clause of its own: "told her on 3 May that it would reply by 9 June". */
function contentApart({ sentence, words }: Clause, { verb, end }: Main): string {
  if (!/^(?:[^§]{0,30}§)?\W*$/.test(words.slice(end))) return ''
  const rest = sentence.slice(sentence.indexOf(verb) + verb.length).replace(/\s+/g, ' ')
  return /^(?:[^§.;]{0,40}§)?[\s,]*((?:that|to say)\b[^;]*)/.exec(rest)?.[1] ?? ''
}
const itself = cued(laidOut()`
  \b(?:its|the council's) (?:[\w-]+ ){0,3}(?:
    adjudication
    decision
    email
    letter
    notice
    replies
    reply
    report
    response
  )(?: letter)?\W*(?:(?:on|in|of|dated)\W+)?(?:[§~][\s,)]*(?:and )?(?:of )?)*$
`)

/** A verb in words, and where its first auxiliary and it itself stand. */
interface Main {
  verb: string
  from: number
  at: number
  end: number
}

/** Verbs that make no clause of their own in a story, but tell what was not done. */
const besides = cued(laidOut()`
  (?<![\w'-])(?<!\b(?:an?|the|its|her|his|their) )(?:
    notes(?= that)
    read(?= (?:the|her|his|its|their))
    reads
    records(?= that)
    set(?= out)
    shows
    suggests
    undertakes
    undertook
  )(?![\w-])
`)

/** The first verb that is no auxiliary. */
function mainVerb(words: string): Main | null {
  const [known] = verbsIn(words)
  const other = besides.exec(words)
  const first = other && (!known || other.index < known.index) ? other : known
  if (!first) return null
  const rest = /[a-z']+/g
  rest.lastIndex = first.index
  let helper: Main | null = null
  for (let match = rest.exec(words); match; match = rest.exec(words)) {
    const found = { verb: match[0], from: first.index, at: match.index, end: match.index + match[0].length }
    if (auxiliary.test(match[0])) helper = /^(?:was|were|is|are|had|has|have|did|does|do)/.test(match[0]) ? found : helper
    else return helper && !participle.test(match[0]) ? helper : found
  }
  return helper
}
const agreedTo = cued(
  /^(?: (?:on |in )?§)? to (?:reconsider|look|decide|let|write|reply|respond|answer|send|think|consider|meet|come|call|extend)\b/,
)
const willing = cued(/^(?:agree|fail|refus|declin|conced|confirm|chose|accept|order|had|was|is|were|wish|oppos|gave|order|direct)/)
const decidesSo = cued(/^(?:decid|told|inform|notif|wrote|repl|respon|answer|explain)/)
const takesIn = cued(/^(?:received|logged|registered|recorded|validated|stamped)$/)
const participle = cued(laidOut()`
  (?:ed|ing)$
  ^(?:
    agree
    answer
    arrive
    begun
    brought
    built
    come
    come
    complete
    dealt
    decide
    done
    drawn
    finalise
    finish
    found
    get
    give
    given
    gone
    got
    hear
    heard
    held
    hold
    issue
    kept
    known
    left
    let
    lost
    made
    make
    meet
    met
    overturned
    paid
    produce
    provide
    put
    read
    refuse
    reply
    respond
    run
    said
    seen
    send
    sent
    set
    share
    shown
    sit
    sought
    spoken
    taken
    tell
    told
    turned
    upheld
    uphold
    withdrawn
    write
    written
  )$
`)

/** Words without what a preposition puts beside the matter: "got help with the final plan" is "got help". */
function acted(words: string): string {
  const tokens = words.split(' ')
  const kept: string[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (!prepositions.has(token) || !i || beside(kept, token, tokens, i) === false) {
      kept.push(token)
      continue
    }
    for (let next = tokens[i + 1]; next !== undefined && !/[,;:]$/.test(tokens[i]!); next = tokens[i + 1]) {
      // "about the role of the officer", "for the child and family assessment"
      const goesOn = next === 'of' || (next === 'and' && pairs.has(bare(tokens[i]!)))
      if (!goesOn && (ends.has(bare(next)) || prepositions.has(next) || auxiliary.test(next))) break
      i += 1
    }
  }
  return kept.length === tokens.length ? words : kept.join(' ')
}

const bare = (token: string): string => token.replace(/[^\w§~'-]/g, '')

/** true where what a preposition leads is beside the matter. */
function beside(kept: string[], preposition: string, tokens: string[], i: number): boolean {
  const last = bare(kept.findLast((t) => !/^(?:§|~|on|in|of|dated)$/.test(bare(t))) ?? '').replace(/'s$/, '')
  const own = bare(kept.at(-1) ?? '')
  const after = tokens.slice(i + 1, i + 7).join(' ')
  if (/^(?:about |around |the |early |late |mid-?)*[§~]/.test(after)) return false
  const result = results.has(last)
  switch (preposition) {
    case 'about':
    case 'regarding':
    case 'concerning':
    case 'over':
    case 'around':
    case 'behind':
      return (
        !result &&
        !(
          /^(?:her|him|them|\w)$/.test(last) &&
          /\b(?:told|informed)\b/.test(kept.join(' ')) &&
          /\b(?:decision|outcome|result)\b/.test(after)
        )
      )
    case 'under':
      return !result && !byRule.test(after)
    case 'into':
    case 'through':
    case 'during':
    case 'towards':
    case 'before':
    case 'after':
      return true
    case 'on':
      return (
        !result &&
        !kept.some((t) => /^(?:placed|put|added|included|entered)$/.test(t)) &&
        !/^(?:agreed|decided|ruled|replied|responded|adjudicated|it|back)$/.test(last) &&
        !byRule.test(after)
      )
    case 'with':
      return !result && !kept.some((token) => carriers.has(bare(token)))
    case 'in':
      return (
        !/^(?:sent|handed|put|gave|came|set)$/.test(own) && !inForm.test(after) && !result && !/^(?:\w+ ){0,4}(?:of|dated) [§~]/.test(after)
      )
    case 'for':
      return !result && !wanted.has(last)
    case 'at':
      return /^(?:look|looked|looking|work|worked)$/.test(last)
    case 'of':
    case 'to':
    case 'from':
      return shadows.has(own.replace(/'s$/, ''))
    default:
      return false
  }
}

/**
 * What was sent, issued or had, by the noun that follows the verb ("sent Mrs A a long letter" is "letter", a few words before it
 * with it); '' where nothing follows, or only somebody.
 */
function whatWasGiven(words: string, main: Main | null): string {
  if (!main || !gave.test(main.verb)) return ''
  const object = words
    .slice(main.end)
    .split(/ (?:§|~|on|to|for|in|by|with|about|of|from|at|until|which|that|what|under|before|after|as|into|within)(?![\w'])|[,;:]/)[0]!
    .trim()
  const noun = bare(object.split(' ').at(-1) ?? '')
  if (!noun || people.test(noun) || /(?:ly|ed)$/.test(noun) || notGiven.test(noun)) return ''
  return object.split(' ').slice(-3).map(bare).join(' ')
}
const notGiven = cued(laidOut()`
  ^(?:
    §
    ~
    out
    back
    off
    up
    again
    one
    it
    them
    this
    that
    these
    those
    both
    all
    nothing
    only
    then
    late
    early
    second
    first
    last
    yet
    and
    been
    itself
    themselves
    \d+
  )$
`)
