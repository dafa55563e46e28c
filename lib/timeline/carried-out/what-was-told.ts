import { asksAbout, content, toCome, undone } from './to-come.ts'
import { cued } from '../../text/cued.ts'
import type { Clause } from '../clause.ts'
import type { Step } from '../matters/matter.ts'
import { laidOut } from '../../text/laid-out.ts'
import { named } from '../patterns.ts'
import { answers } from './answers.ts'
import { type Main, mainVerb } from './main-verb.ts'
import { tells, unreal } from './verbs.ts'

/** The words that tell what was done; null where nothing was. */
export function whatWasTold(clause: Clause, step: Step, pattern: string): string | null {
  const { words } = clause
  const main = mainVerb(words)
  // "Its stage one response of 9 May apologised": what it says is said in it.
  const told = main && !itself.test(words.slice(0, main.from)) ? toldBy(main, clause, step, pattern) : words
  return told === null ? null : withoutAsides(told, main)
}

/** What the main verb tells, without what was only said; null where it tells nothing done. */
function toldBy(main: Main, clause: Clause, step: Step, pattern: string): string | null {
  const { words, actor } = clause
  const { verb } = main
  const passive = /\b(?:was|were|been|being|is|are)\b/.test(words.slice(main.from, main.at))
  const isTold = tells.test(verb)
  if (actor === 'complainant' && !passive && isTold && !named(pattern, verb)) return null
  // "The Council received it", "it was logged by the Council": that is where its time begins.
  if (takesIn.test(verb) && answers.test(step.kind) && (passive ? /\bby (?:the council|it)\b/.test(words) : actor === 'body')) return null
  if (isUnreal(verb, words, pattern)) return null
  return isTold || /^(?:met|came|went|visited|called)$/.test(verb) ? withoutSaid(main, clause, step) : words
}

/** "planned the review": nothing was done by such a verb, unless the step is told by it, or it went on until a day. */
const isUnreal = (verb: string, words: string, pattern: string): boolean =>
  unreal.test(verb) &&
  !/\b(?:until|till|before) (?:\w+ )?§/.test(words) &&
  !named(pattern, verb) &&
  !(verb === 'attended' && named(pattern, 'held'))

/** Without what was said where that is still to come or undone; null where nothing else is told. */
function withoutSaid(main: Main, clause: Clause, { kind }: Step): string | null {
  const { words } = clause
  const behind = words.slice(main.end)
  // "agreed to send its reply within a week"
  if (main.verb === 'agreed' && (/repl|final$/.test(kind) || agreedTo.test(behind))) return null
  const said = content.exec(behind)
  if (!said) return answers.test(kind) && toCome.test(contentApart(clause, main)) ? null : words
  const what = behind.slice(said.index)
  if (asksAbout.test(what) || toCome.test(what) || (!decides.test(kind) && undone.test(what)))
    return answers.test(kind) ? null : words.slice(0, main.end + said.index)
  return /ack/.test(kind) && / that (?!(?:on|in|by|at)\b)[a-z]/.test(what.slice(0, 12)) ? null : words
}

/** Without what a thing was done for, and what was only in the way. */
function withoutAsides(told: string, main: Main | null): string {
  const decided = !main || decidesSo.test(main.verb)
  let words = told
  if (!decided && !willing.test(main.verb)) words = words.replace(forWhat, '')
  if (!decided) words = words.replace(/ (?:what|how|when|why|who) (?:the|its?|she|he|they|to|an?)\b(?:(?! §).)*/, '')
  return words.replace(toPrepare, '').replace(inTheWay, '')
}
/** "cleared her diary to write the response" */
const forWhat = laidOut()`
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
`
/** "met to discuss the plan" */
const toPrepare = laidOut()`
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
`
/** "had difficulties with the plan" */
const inTheWay = laidOut()`
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
`

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
const agreedTo = cued(
  /^(?: (?:on |in )?§)? to (?:reconsider|look|decide|let|write|reply|respond|answer|send|think|consider|meet|come|call|extend)\b/,
)
const willing = cued(/^(?:agree|fail|refus|declin|conced|confirm|chose|accept|order|had|was|is|were|wish|oppos|gave|order|direct)/)
const decidesSo = cued(/^(?:decid|told|inform|notif|wrote|repl|respon|answer|explain)/)
const takesIn = cued(/^(?:received|logged|registered|recorded|validated|stamped)$/)
/** Of a decision told as one: it is the content that says so. */
const decides = cued(/decided|informed|told|answered|repl|final$|amendments-sent/)
