import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'
import type { Actor } from './actors.ts'
import { saysLacking } from '../text/still-open/still-open.ts'

/**
 * What the words of a clause say of its verb.
 * happened; open: not happened by the decision ("has still not"); not: denied or failed; planned: "will", "would", "hoped to";
 * due: when something should have happened or a time limit ended.
 */
export type State = 'happened' | 'open' | 'not' | 'planned' | 'due'

const dueWords = cued(laidOut()`
  \b(?:should|ought to) (?:therefore |then |also |by law |in fact )?have\b[^;]*\b(?:by|before|no later than|on) (?:the )?§
  \b(?:was|were|is|fell) (?:therefore |then |originally |also )?due\b[^;]*§
  \bhad (?:until|to|up to) §
  \bhad (?:[\w-]+ ){1,5}(?:days|weeks|months), (?:to|until|which)\
  \buntil § at the latest\b
  \b(?:days|weeks|months|time|period|limit|deadline|extension)\b[^;]*\b(?:
    ended
    expired
    finished
    passed
    ran out
    to
    until
    was up
    was
    was therefore
    were up
    would have been
    would have ended
  ) (?:on |by |in )?§
  \bwould have (?:been|ended|expired|run out) (?:by |on |in )?§
  \b(?:deadline|time limit|due date|target date) (?:for|of|to|was)\b[^;]*§
  \bby § at the latest\b
  \b(?:last|final|latest) (?:day|date) (?:for|to|by|on)\b[^;]*§
  ^\W*(?:(?:by law|so),? )?§ was (?:its|the) (?:last|final|latest) (?:day|date)\b
  \b(?:gave|allowed|left) (?:the (?:council|authority)|it|them) (?:only |just )?(?:until|till|up to) §
`)
/** "It had to be issued by §", of the body or of a thing: what somebody else had to do by a day is no last day of the body's. */
const mustBy = cued(laidOut()`
  \b(?:
    (?:had|needed|ought) to
    (?:was|were) (?:bound|meant|obliged|required|supposed) to
    (?:was|were) (?:needed|required|to be \w+)
  )\b[^;]*\b(?:by|no later than|not later than|on or before) (?:the |\w+day,? )?§
`)
const plannedWords = cued(laidOut()`
  \b(?:will|would|could|can|cannot|should|must|may|might|shall)\b
  'll\b
  \b(?:hoped|hopes|hope|expected|expects|intended|intends|planned|plans|aimed|due|wants?|going) to\b
  \b(?:meant|tried|about) to\b
  \bto be (?:held|heard|sent|issued|completed)\b
`)
/** "A second review is to be held on §", "was to have been on §": told before what follows "to" is left out. */
const toBe = cued(laidOut()`
  \b(?:is|are|was|were) (?:now |then |still |due |next )?to (?:
    be (?:held|heard|reviewed|seen|sent|issued|completed|decided|visited|moved)
    have (?:been|taken place|met|come|gone|started|begun)
    take place
    meet
    start
    begin
    follow
    happen
  )\b
`)
const deniedWords = cued(
  /\b(?:not|never|no|nor|without|failed to|fails to|nothing|nobody|neither|unable to|declined to|delayed|refused to)\b|n't\b/,
)

const bodys: ReadonlySet<Actor> = new Set(['body', 'investigator', 'panel', 'thing'])

/** What the words of one clause say of its verb, by who acts in it. Looks at the first 1,500 characters. */
export function stateOf(words: string, actor: Actor = 'other'): State {
  const own = words.slice(0, 1500)
  if (dueWords.test(own) || (bodys.has(actor) && mustBy.test(own))) return 'due'
  if (saysLacking(own) && !/\buntil §/.test(own)) return 'open'
  // "It did not reply until 25 April" tells of a reply.
  if (deniedWords.test(own) && /\b(?:until|till|before) (?:about |around |the |late |early |mid-?|\w+day )*§/.test(own)) return 'happened'
  if (toBe.test(own)) return 'planned'
  const first = own.split(/ (?:that|whether|if|because|to) /)[0]!
  if (plannedWords.test(first)) return 'planned'
  return deniedWords.test(first.split(decided)[0]!.replace(harmless, '')) ? 'not' : 'happened'
}

/** What follows is what was decided, and no denial of it: "decided the flat was not suitable". */
const decided = /(?<=\b(?:decided|concluded|determined|found|ruled)) (?=(?:the|this|these|he|she|it|they|there|his|her|its|their)\b)/

/** Denials that leave the verb as it is: "was not satisfied and asked", "refused to assess" is a decision. */
const harmless = laidOut('g')`
  \b(?:decided|agreed|chose|wanted) (?:(?:on |in )?§ )?not\b
  \bnot (?:only|satisfied|happy|content|uphold|upheld|agree with|straight away)\b
  \bno longer\b
  \bno fault\b
  \bno further action\b
  \b(?:refused|declined) to\b
  \bdid not uphold\b
  \bwithout (?:delay|waiting|further)\b
`
