import { cued } from '../text/cued.ts'
import type { Pattern } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'

/** Verbs that steps of a remedy begin with. */
const PLAIN =
  'accommodate acknowledge adapt add adjust adopt advertise advise agree allocate allow alter amend analyse answer ' +
  'apologise apologize apply appoint approve arrange ask assess assign assist attend authorise backdate begin bring broker ' +
  'build calculate cancel carry cease chase circulate clarify clean clear close collect commence commission compare ' +
  'compensate complete comply conclude conduct confirm consider consult continue convene coordinate correct create decide ' +
  'deduct defer define delete deliver demonstrate describe determine develop devise disclose discuss dismiss draw employ ' +
  'enable enforce engage enrol ensure enter escalate establish evaluate examine exempt explain explore extend finalise find ' +
  'finish fit fix follow forward fulfil give grant hear hire hold honour identify implement improve include increase inform ' +
  'initiate inspect install instruct interview introduce investigate invite involve justify keep let liaise lift maintain ' +
  'make mediate meet mend monitor nominate notify obtain open organise outline paint pass phone postpone prepare print ' +
  'prioritise procure produce promote provide publicise publish pursue put quash raise reach reassess rebate rebuild ' +
  'recalculate recognise reconsider recover recruit rectify redecide redecorate redesign redraft reduce refer refresh ' +
  'refund register rehear rehouse reimburse reinforce reinstate reissue release relocate remedy remind remove renew reopen ' +
  'reorder reorganise repay replace rerun reschedule reserve reset resolve respond restart restore resume retrain return ' +
  'reverse revise revisit revoke rewrite scrap secure see seek select send serve set settle signpost speak specify ' +
  'strengthen submit supply suspend take teach telephone tell trace transfer translate treat undertake update upload ' +
  'validate vary verify waive withdraw write'

/** Verbs that are nouns as well ("the review and plan"): taken for verbs only where an object follows. */
const NOUNS =
  'act action address audit award book brief call change charge check contact copy cost cover credit deal design direct ' +
  'document draft email end file flag fund help host issue list log look map move note offer order pay pilot place plan post ' +
  'process progress record repair reply report review search share show sign source start step stop support survey target ' +
  'test top track train use visit work'

/** Verbs that double their last letter. */
const DOUBLING = new Set('begin commit defer scrap put let set plan stop log map rerun refer step enrol fulfil fit submit embed'.split(' '))

const IRREGULAR: Record<string, string> = {
  paid: 'pay',
  repaid: 'repay',
  written: 'write',
  wrote: 'write',
  sent: 'send',
  given: 'give',
  gave: 'give',
  made: 'make',
  begun: 'begin',
  began: 'begin',
  held: 'hold',
  met: 'meet',
  brought: 'bring',
  taken: 'take',
  took: 'take',
  told: 'tell',
  drawn: 'draw',
  put: 'put',
  set: 'set',
  taught: 'teach',
  reset: 'reset',
  rebuilt: 'rebuild',
  found: 'find',
  undertaken: 'undertake',
  undertook: 'undertake',
  spoken: 'speak',
  spoke: 'speak',
  built: 'build',
}

export type Form = 'plain' | 's' | 'ing' | 'past'

const forms: Record<Form, Map<string, string>> = {
  plain: new Map(),
  s: new Map(),
  ing: new Map(),
  past: new Map(Object.entries(IRREGULAR)),
}
const nouns = new Set(NOUNS.split(' '))
for (const verb of [...PLAIN.split(' '), ...nouns]) {
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1) : verb.replace(/([^e])e$/, '$1')
  forms.plain.set(verb, verb)
  forms.s.set(verb.replace(/([^aeo])y$/, '$1ie').replace(/(ss|sh|ch|x)$/, '$1e') + 's', verb)
  forms.ing.set(`${stem}ing`, verb)
  forms.past.set(`${stem.replace(/([^aeo])y$/, '$1i')}ed`, verb)
}

/** What follows a word that is a verb there: "review its policy", "pay her £200", "report to the committee". */
const OBJECT = cued(laidOut()`
  ^\s+(?:
    (?:
      the
      its
      their
      our
      his
      her
      him
      them
      it
      a
      an
      any
      all
      each
      every
      both
      this
      these
      that
      those
      another
      clear
      clearer
      fresh
      further
      new
      revised
      updated
      written
      some
      such
      how
      what
      whether
      why
      when
      to
      with
      on
      at
      in
      into
      for
      from
      against
      out
      up
      back
      again
      as
      by
      staff
      officers
      relevant
      reminders
      guidance
      more
      no
      Mrs?
      Ms
      Miss
      Mx
      Dr
      \w+ing
      \w+ly
    )\b
    £
    [A-Z]
    \d
  )
`)

/** A word before an object that is likely a verb though no list has it: "treat the mould". */
const UNLISTED = cued(laidOut()`
  ^(?!(?:
    about
    after
    against
    all
    along
    among
    and
    around
    because
    before
    behind
    below
    between
    beyond
    both
    but
    despite
    during
    each
    every
    except
    for
    from
    given
    half
    into
    less
    like
    minus
    near
    nor
    not
    off
    once
    only
    onto
    our
    out
    over
    past
    per
    plus
    since
    some
    such
    than
    that
    the
    their
    then
    through
    till
    toward
    under
    unless
    until
    upon
    via
    what
    when
    where
    whether
    which
    while
    who
    whom
    whose
    with
    within
    without
    worth
    yet
    you
    your
    one
    two
    three
  )\b)[a-z]{3,}(?<!ed|ing|ly|s)\s+(?:the|an?|its|his|her|their|any|every)\s
`)

/** "Say sorry", "saying that it is sorry". */
const SAYS_SORRY: Partial<Record<Form, Pattern>> = {
  plain: cued(/^say(?: (?:to \S+ (?:[A-Z]\w* )?)?that it is)? sorry\b/),
  ing: cued(/^saying(?: that it is)? sorry\b/),
  s: cued(/^says(?: that it is)? sorry\b/),
}

/** "No longer pursue him for the arrears", "not charge her the £75": what a body will leave be is a step too. */
const ABSTAINS = cued(laidOut()`
  ^(?:not|no longer|never again)\s+(?:now\s+)?(?:
    ask\s+\S+\s+(?:\S+\s+)?(?:for|to\s+(?:pay|repay))
    bill
    charge
    chase
    claim
    collect
    enforce
    pursue
    recover
    require\s+\S+\s+(?:\S+\s+)?to\s+(?:pay|repay)
    seek\s+(?:payment|repayment|to\s+(?:collect|enforce|recover))
  )\b
`)
/** Whether words begin with what a body will leave be. */
export const abstains = (words: string): boolean => ABSTAINS.test(words)

/**
 * The verb that a stretch of text begins with, in its plain form; null where it begins with none that a remedy knows.
 * @param text from the word on
 * @param form 'plain' ("pay her £200"), 's' ("pays her"), 'ing' ("paying her"), 'past' ("paid her")
 * @param sure whether a verb must stand there, as after "will": then "issue guidance" needs no article
 */
export function verbAt(text: string, form: Form, sure = false): string | null {
  if (SAYS_SORRY[form]?.test(text)) return 'apologise'
  if (form === 'plain' && ABSTAINS.test(text)) return 'waive'
  const word = /^[A-Za-z]+(?:-[a-z]+)?(?=[\s,;:.)]|$)/.exec(text)?.[0]
  const verb = word && forms[form].get(word.toLowerCase().replace('re-', 're').replace('-off', ''))
  if (!verb) return form === 'plain' && UNLISTED.test(text.slice(0, 40)) ? text.slice(0, text.search(/\s/)) : null
  return form === 'plain' && !sure && nouns.has(verb) && !OBJECT.test(text.slice(word.length, word.length + 20)) ? null : verb
}

/** "Have trained its officers": the verb, and where it begins; null where it is none, or none that a remedy knows. */
export function perfectAt(text: string): { at: number; verb: string } | null {
  const have = /^have\s+(?:\w+ly\s+)?/.exec(text)
  const verb = have && verbAt(text.slice(have[0].length), 'past')
  return verb ? { at: have[0].length, verb } : null
}

/** Whether two verbs are of the same work: "train" and "retrain". */
export function matching(a: string, b: string): boolean {
  return a !== '' && a.replace(/^re(?=[a-z]{4})/, '') === b.replace(/^re(?=[a-z]{4})/, '')
}

/** true for the verbs that are nouns as well: "support", "review". */
export function isAmbiguous(verb: string): boolean {
  return nouns.has(verb)
}

/** true for the verbs that remedies are known to use. */
export function isListed(verb: string): boolean {
  return forms.plain.has(verb)
}
