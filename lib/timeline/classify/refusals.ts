import { anyOf } from '../../text/any-of.ts'
import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'
import { doneBy } from '../matters/done-by.ts'
import type { Matter, Step } from '../matters/matter.ts'
import { receives } from './receives.ts'

/** Tells which steps a clause cannot tell of, by who acts in it and by what it says besides. */
export class Refusals {
  private readonly page: string
  /** true in a paragraph that tells what the Ombudsman asked. */
  private ours = false

  /** @param page its text, in lower case */
  constructor(page: string) {
    this.page = page
  }

  /** Begins a paragraph. */
  enter(paragraph: string): void {
    this.ours = weAsked.test(paragraph)
  }

  /** A complainant answers nothing, but receives and is told. */
  refuses(matter: Matter, step: Step, clause: Clause): boolean {
    if (this.of !== clause.words) [this.of, this.answers] = [clause.words, new Map()]
    if (!doneBy(step, clause.actor) || this.says(toldUs)) return true
    if (step.opens !== true && this.answersNothing(matter, step)) return true
    if (step.kind === 'made' && this.says(intends)) return true
    // A conceded appeal has the time of an order only where the page says that it has.
    if (step.kind === 'ehc-tribunal-ordered' && this.says(conceded) && !this.concedes()) return true
    // That somebody told the council of a child is a referral where the page is about harm.
    if (step.kind === 'cin-referred' && !this.says(asksFor) && !this.harm()) return true
    return clause.actor === 'complainant' && !step.opens && !step.theirs && !step.falls && matter.id !== 'complaint' && !this.says(receives)
  }

  /** "She asked if there was a decision": there was none. */
  private answersNothing(matter: Matter, step: Step): boolean {
    if (this.says(asksAfter)) return true
    if (/^(?:sar|foi|eir)/.test(matter.id) && (this.says(moreTime) || this.ours)) return true
    return step.kind !== 'acknowledged' && this.says(putsOff)
  }

  /** What the words of one clause say is found out once, however many steps are tried on it. */
  private of = ''
  private answers = new Map<RegExp, boolean>()
  private says(words: RegExp): boolean {
    let answer = this.answers.get(words)
    if (answer === undefined) this.answers.set(words, (answer = words.test(this.of)))
    return answer
  }

  private ofConceding: boolean | undefined
  private concedes(): boolean {
    return (this.ofConceding ??=
      /\b(?:not|un)[- ]?(?:be )?oppos|\bconced/.test(this.page) && /\b(?:14|fourteen|five|5|11|eleven) weeks\b/.test(this.page))
  }

  private ofHarm: boolean | undefined
  private harm(): boolean {
    return (this.ofHarm ??= /\bsection 47\b|\bstrategy (?:discussion|meeting)/.test(this.page))
  }
}

/** "It sent a holding reply", "wrote to say it was still waiting": no answer. */
const putsOff = anyOf(
  '',
  /\b(?:holding|interim) (?:reply|response|letter|email|answer)\b/,
  /\b(?:say|said|told|that|saying|explain\w*)\b.{0,25} (?:was|were) still (?:wait|look|work|investigat|consider|await)/,
  /\b(?:needed|would need|asked for|asking for) (?:more time|longer)\b/,
  /\b(?:sa(?:id|y)|told|explain|confirm)\w*\b.{0,40}\b(?:accepted|registered|logged|be dealt with) (?:at|as|under) (?:a )?stage[12]\b/,
  /\b(?:sa(?:id|y)|told|explain|confirm)\w*\b.{0,40}\b(?:consider|look into|go|put|treat\w*) (?:it |this )?(?:at|as|to) (?:a )?stage[12]\b/,
  /\b(?:told|said|say|wrote|explained|emails?|letter)\b.{0,80}\b(?:high (?:demand|volumes?|numbers?)|backlogs?|very busy|taking longer)\b/,
  /\b(?:told|said|say|wrote|explained|emails?|letter)\b.{0,80}\b(?:(?:staff|staffing) shortages?|in (?:a|the) queue)\b/,
)
/** An extension of the time for a request, no answer to it. */
const moreTime =
  /\b(?:was complex|extend\w*|extension|(?:take|taking|needed?|required?|have) (?:a further|another|an extra|up to|longer|more time))\b/
/** What is told to the Ombudsman is no step of the matter. */
const toldUs = laidOut()`
  \b(?:told|informed|wrote to|emailed|replied to|answered|assured|advised) (?:me|us)\b
  \b(?:reply|response|answer)s? to (?:my|our) (?:enquir|question|letter)
`
/** "We wrote to the Council. In its reply, dated 2 July, it enclosed …": that answers the Ombudsman. */
const weAsked = cued(/\b(?:we|i) (?:then |also |first )?(?:asked|wrote to|made enquiries of|put questions to) (?:the council|it)\b/)

/** "She asked if there was a decision". */
const asksAfter =
  /\b(?:ask(?:ed|ing|s)?|enquir(?:ed|ing)|chas(?:ed|ing)) (?:\w+ ){0,3}(?:if|whether|when|for (?:news|an update|progress))\b/

/** "was thinking of making a complaint", "said she might complain", "asked how to complain". */
export const intends = laidOut()`
  \b(?:
    about
    can
    considering
    could
    hesitated
    how
    intend(?:s|ed|ing)
    may
    might
    plan(?:s|ned|ning)
    think(?:ing)?
    thought
    threaten(?:ed|ing)
    whether
    would(?! like)
  )(?: of| about| on| over)? (?:to )?(?:
    bring(?:ing)?
    lodg(?:e|ing)
    mak(?:e|ing)
    put(?:ting)? in
    rais(?:e|ing)
    send(?:ing)?
    submit(?:ting)?
  )? ?(?:an? |her |his |their |the )?(?:formal |new |official )?complain
`

/** A child is referred by such words. */
const asksFor = /\b(?:referr|ask|request)/
/** An appeal that the body gives up. */
const conceded = /\b(?:oppos|defend|contest|resist|conced|gave way)/
