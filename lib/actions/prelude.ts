import { cued } from '../text/cued.ts'
import { laidOutText } from '../text/laid-out.ts'
import { PURPOSES } from './lexicon.ts'
import { alternatives } from './patterns.ts'

/** "On 3 May,", "If she wishes,": told before the verb. */
const CIRCUMSTANCE = '(?:in|on|at|for|over|every|as|where|if|through|with|during|following|after|before|when|once|from)\\s[^,;:]{1,80},'
const ADVERBS = laidOutText`
  also
  instead
  now
  then
  first
  each
  both
  all
  jointly
  therefore
  further
  separately
  additionally
  again
  formally
  (?!(?:re|ap|sup|com)ply)\w+ly
  to
  will
  should
  by
  it
  they
  either
`
/** "Agree to", "seek to", "take steps to": the verb that counts comes after. */
const INTENDS = laidOutText`
  be asked to
  (?:agree|offer|seek|aim|continue|go on|arrange|commit|endeavour|work) to(?= \w)
  (?:take|taking) (?:\w+ ){0,3}(?:steps|action|measures) to(?! (?:${alternatives(PURPOSES)})\b)
  (?:consider|considering)(?= \w+ing\b)
  ensure (?:that )?(?:it|they)(?= \w)
`

/** Words before the verb that carries the meaning: "also", "offer to", "take steps to". */
export const PRELUDE = cued(new RegExp(`^(?:[\\s,:]|${CIRCUMSTANCE}|\\([^)]{0,40}\\)|(?:${ADVERBS}|${INTENDS})\\s)*`, 'i'))
