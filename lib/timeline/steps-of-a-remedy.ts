import { laidOut, laidOutText } from '../text/laid-out.ts'

/** What a step of a remedy does, where it does what was left undone, each by its first word, and what makes it be done. */
const doing = laidOutText`
  answer
  carry out
  complete
  conclude
  decide
  determine
  finali[sz]e
  finish
  hold
  reply
  respond
`
const making = laidOutText`
  allow
  appoint
  arrange
  assess
  commission
  conduct
  consider
  convene
  disclose
  ensure
  forward
  give
  have(?! (?:already |then )?(?:been|done|given|had|held|made|sent|told|\w+ed)\b)
  let
  investigate
  issue
  make (?!(?:m\w+ \w+ |her |him |them )?an? (?:symbolic |further )?payment)
  notify
  pass
  process
  produce
  progress
  provide
  put
  re-?assess
  re-?consider
  re-?open
  re-?start
  reach
  register
  release
  resume
  review
  secure
  see
  send
  serve
  set
  start
  begin
  submit
  supply
  take
  tell
  transfer
  undertake
  write
`
const between = laidOutText`
  (?:also|now|then|therefore|instead|either|finally|promptly|please|agreed|to|and),?\
  (?:within|by|in|without|before|no later) [^,;]{1,90},\
`
/** A step itself, and nothing told beside it ("that was upheld after the 56 days", "and sat in the taxi"), nor what the Ombudsman gets. */
const stepThat = (verbs: string): RegExp =>
  laidOut()`
    (?:^(?:to )?|\b(?:will|should|must|shall|agreed|agreed to|and)\b,? )
      (?:${between})*
      (?:${verbs})\b
      (?! (?:to )?(?:us|me|the ombudsman|evidence|an? apology|its standard|the standard)\b| (?:to [^,;]{1,40})?to apologi)
  `
/** Whether a step of a remedy does what was left undone. */
export const doesIt = stepThat(`${doing}|${making}`)
/** The same, where only what the matter waits for tells of what it is. */
export const doesWhatIsNext = stepThat(doing)
