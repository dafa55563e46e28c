import { cued } from '../text/cued.ts'
import { laidOutText } from '../text/laid-out.ts'
import { alternatives, entries, spaced } from './patterns.ts'
import { PURPOSES } from './lexicon.ts'
import { PRELUDE } from './prelude.ts'
import { verbAt } from './verbs.ts'

/** Verbs by which steps told elsewhere are taken: "do all of this". */
const DOES = alternatives(
  entries(`
do
carry out
implement
complete
comply with
make
take
provide
offer
act on
fulfil
undertake
accept
follow
deliver
put
agree(?: to)?
honour
perform
have
`),
)
/** What they are called there. */
const THINGS = alternatives(
  entries(`
actions?
steps
recommendations?
measures
things
remed(?:y|ies)
resolution
settlement
redress
proposals?
`),
)
const OF_WHICH = laidOutText`
  the
  these
  this
  those
  that
  all
  both
  each
  of
  our
  my
  its
  any
  some
  following
  above
  agreed
  recommended
  further
  more
  an?
  appropriate
  suitable
  proportionate
  fair
  necessary
  two
  three
  four
  five
  six
  \d
  early
  remedial
  specific
  certain
  additional
  with
  personal
  reasonable
  and
  full
  outstanding
  required
  proposed
  listed
  relevant
  service
`
const SOME = `(?:(?:${OF_WHICH}) )*`
const ALTERNATIVES = [
  // "do so", "implement all of this": but "complete all outstanding reviews", "make it clear on its website" are steps.
  laidOutText`
    (?:${DOES}) (?:
      so
      them
      everything
      what
      as
      it(?! (?:clear|easier|plain|possible))
      (?:all of )?(?:this|that|these|those|both|all)(?=\s*(?:$|[,.;:]|(?:to|with|by|in|for|as|and|of|at|above|the agreed)\b))
    )\b
  `,
  // "take the following actions", "provide a suitable remedy", "do all of the above"
  laidOutText`
    (?:(?:${DOES}) )?(?:
      ${SOME}(?:${THINGS})\b(?!
        \ (?:plan|payments?|sums?|awards?|in (?:the|its|his|her) (?:care|plan)|to (?!(?:${alternatives(PURPOSES)})\b))
      )
      (?:(?:all|each|both) (?:of )?)?(?:the )?(?:above|following)\b
    )
  `,
  laidOutText`
    (?:
      carry (?:them|these|this|it|those|everything) out
      put (?:them|these|this|it|those) in(?:to)? (?:place|effect|practice|action)
      see (?:them|these|this) through
    )\b
  `,
  '(?:arrange|pay|send|finish|issue|give) (?:it|this|these|those|them|both|her|him)[\\s.]*$',
  // "Consider a remedy"
  `(?:consider|suggest|put forward|agree) ${SOME}(?:${THINGS})(?=\\s*(?:$|[.,;]|(?:for|and|as)\\b))`,
  // "Complete paragraph 1"
  `(?:${DOES}) (?:(?:what|everything|all)[^,;]{0,30} )?` +
    `(?:in )?(?:(?:paragraphs?|points?|items?) \\d|(?:(?:actions?|items?|points?|steps?) )?(?:at )?\\(?[a-h]\\))`,
  // "Make up for this", "act"
  // "Bring the complaint to an end", "end the matter there"
  laidOutText`
    (?:bring|draw) (?:it|matters|this|(?:her|his|the|their) (?:case|complaint|matter))(?: now)? to (?:an? )?(?:close|conclusion|end)\b
    (?:close|conclude|end) (?:it|matters|this|(?:her|his|the|their) (?:case|complaint|matter)|things)\b
  `,
  'make (?:up|amends)\\b(?: for)?(?: (?:this|it|these|the \\w+|its \\w+))?',
  `act to (?:${alternatives(PURPOSES)})\\b`,
  '(?:act|take action|respond)(?: on (?:this|it|these))?(?=\\s*(?:$|[.,;]|\\s{4}|within|by|through))',
  // "Both will be done by …"
  laidOutText`
    (?:each |all |both )?be (?:\w+ly )?(?:
      carried out
      completed
      done
      finished
      fulfilled
      implemented
      in place
      made
      met
      put in place
      taken
    )\b(?! (?:to|with|about|aware)\b)
  `,
  '(?:of|with) (?:this|these|those|them|it|us)\\b',
  'do the (?:first|last)\\b',
  '\\w+ (?:the )?(?:first|last|other)\\b[^,;]{0,20}\\bof (?:these|those|them)\\b',
  '\\w+ (?:[^,;]{1,50} )?the following\\b(?! (?:day|week|month|year))',
  '(?:pay|make|offer) (?:this|these|that|those|both) (?:\\w+ )?(?:sums?|amounts?|payments?)',
  // "remedy the injustice", "put things right": but "put the complaint through stage two" is a step.
  laidOutText`
    (?!put (?:\S+ ){1,3}complaints? (?:back|into|through|to)\b)(?:remedy|resolve|settle|rectify|address|put) (?:
      (?:the|this|that|her|his|their|any|all|its|these|Mrs?|Ms|Miss|personal|[A-Z](?:['’]s)?)\
    )*(?:
      injustice
      complaints?
      matters?
      faults?
      failings?
      situation
      things
      problems?
      right(?! (?:the|its) (?!injustice|matters?|faults?|situation))
      issues?
      it\b
      this\b
    )
  `,
]
/** Says that something is put right, not what is done: "resolve the complaint early", "take the following actions". */
const EMPTY = cued(new RegExp(spaced(`^(?:${ALTERNATIVES.join('|')})`), 'i'))

/** true where the words only say that a remedy is given, or point to steps told elsewhere. */
export function isEmpty(words: string): boolean {
  const text = words.slice(PRELUDE.exec(words)![0].length).trimStart()
  const verb = verbAt(text, 'plain') ?? verbAt(text, 'ing') ?? verbAt(text, 's') ?? verbAt(text, 'past')
  return !text || EMPTY.test(verb ? text.replace(/^\S+/, verb) : text)
}
