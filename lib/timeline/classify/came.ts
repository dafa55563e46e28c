import { cued } from '../../text/cued.ts'
import { laidOut, laidOutText } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'

/** Whether a clause says of what was due that it came: "It did not do so until 26 April". */
export const saysItCame = (clause: Clause): boolean => didSo.test(clause.words) || cameBehind(clause)

const didSo = cued(laidOut()`
  \b(?:
    d(?:id|o) (?:so|it|this|that)
    not (?:\w+ ){1,2}(?:it|this|them) until
    (?:it|this|they|that) (?:was|were) (?:\w+ )?(?:\w+ed|sent|held|made|done|met)
    happen(?:ed)?
    (?:sent|issued|made|completed|finished|held|had|got|received) (?:it|them|one)
  )\b
`)

/** "The response was sent on 3 May", "It was 3 May before her letter went out", where the sentence before says when it was due. */
const cameBehind = ({ words, sentence }: Clause): boolean =>
  (theAnswer.test(words) || (/^\W*(?:but )?it was §\W*$/.test(words) && answerThen.test(sentence))) && !notTheAnswer.test(sentence)
const answerCame = laidOutText`
  \b(?:answer|decision|letter|outcome|plan|reply|report|response|result|review)\b[^.;§]*
    \b(?:arrived|came|completed|dated|finished|given|issued|made|posted|reached|received|sent|went)\b
`
const theAnswer = cued(new RegExp(`^\\W*(?:but |and |yet )?(?:the|its|that|this) (?:[\\w']+ ){0,3}?${answerCame}[^.;]*§`))
const answerThen = cued(new RegExp(`§ +(?:before|when) (?:the|its|that|this) (?:[\\w']+ ){0,3}?${answerCame}`))
const notTheAnswer = cued(/\b(?:acknowledg\w*|appeal|complaint|draft|holding|interim|requested|school's|gp's|therapist's)\b/)
