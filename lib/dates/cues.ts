/** What the words around an expression say about which way the story goes. */
export interface Cues {
  back: boolean
  /** "should have … by": the day lies on either side of the date before it. */
  either: boolean
  reported: boolean
  ahead: boolean
  action: boolean
  /** "by", "until", "since": the word before it. */
  lead: string
}

const PARTICIPLE =
  '(?:\\w+ed|been|given|taken|written|made|sent|told|left|paid|met|held|begun|gone|come|become|found|seen|known|had|got|put|set|let|brought|sought|done|said|heard|moved|bought|kept|lost|spoken|chosen|fallen|shown|grown|understood|spent|built|driven|withdrawn|undergone|rung|run|risen)'
const ADVERB = '(?:(?:not|never|already|also|first|previously|only|just|since|earlier|again|once|then|still|last|both|all|originally|initially|recently|\\w+ly)\\s+){0,3}'
const HAD = `\\b(?:had|having|[’']d)\\s+${ADVERB}${PARTICIPLE}\\b`
/** What ends the reach of "had complained" over the dates that follow it. */
const BREAK = /;|:|,?\s(?:but|so|and|that|and that)\s(?:the|she|he|it|they|on|in|then|Mrs?|Ms|Miss|[A-Z])/
const SUBJECT = `(?:she|he|it|they|we|(?:(?:the|her|his|its|their|a|an|our)\\s)?(?:(?!\\w+ed\\b)[\\w’'-]+\\s){0,2}(?!\\w+ed\\b)[\\w’'-]+)`
const HAD_AFTER = new RegExp(`^,?\\s${SUBJECT}\\s${HAD}`)
const REPORTED = /\b(?:said|says|told|explained|confirmed|wrote|stated|noted|found|replied|advised|claimed|reported|saying|telling|email(?:ed)?|thought|believed)\b[^.;]{0,80}\bhad\b/
const BACKWARD = /\b(?:previously|originally|in an earlier|before that|prior to that|beforehand|earlier,)[^.;]{0,40}$/i
const AHEAD = /\b(?:will|[’']ll|would(?! have)|should(?! have)|must|shall|expects?|hopes?|plans?|intends?|aims?|(?:is|are) due|(?:is|are|was|were) (?:to be|expected|planned|scheduled|booked|listed|arranged)|hoped|expected|planned|intended|promised|agreed to|forecast)\b/
const HADS = new RegExp(HAD, 'g')
const AHEADS = new RegExp(AHEAD, 'g')
const PAST = /\b(?:should have|would have|ought to have|had until|failed to|was due by|offered|paid|was made|we (?:found|decided|issued)|its letter of|since)\b/
const LEAD = /\b(by|until|till|before|from|since|after|than|to|for|in|on|of|between|during)\s+(?:(?:the|about|around|early|late|mid|end of|the end of|at least|a|or before)\s+){0,3}$/i

/**
 * @param before the words of the sentence before the expression
 * @param after the words of the sentence after it
 * @param inAction whether it stands among the agreed actions
 */
export function cuesOf(before: string, after: string, inAction: boolean): Cues {
  const lead = LEAD.exec(before)?.[1]!.toLowerCase() ?? ''
  const due = /^(?:by|until|till|before|from)$|than$/.test(lead)
  const present = /\b(?:has|have|[’']s)\s+(?:\w+\s+){0,2}$|\b(?:has|have)\b/.test(before.slice(-90)) || /^[^.;]{0,50}\b(?:has|have)\b/.test(after)
  const had = [...before.matchAll(HADS)].at(-1)
  const looks = [...before.matchAll(AHEADS)].at(-1)
  const hadBefore = had && !BREAK.test(before.slice(had.index + had[0].length)) && !(looks && looks.index >= had.index + had[0].length)
  const hadAt = hadBefore || HAD_AFTER.test(after)
  const back = (hadAt && lead !== 'by' && lead !== 'until') || BACKWARD.test(before) || (lead === 'since' && !present && /\bhad\b/.test(before + after))
  const past = PAST.test(before.slice(-80))
  const ahead = !past && !hadAt && (AHEAD.test(before) || (due && AHEAD.test(after)))
  return {
    back, lead, ahead, either: /\b(?:should have|ought to have|was due|were due|deadline)\b/.test(before),
    reported: REPORTED.test(before),
    action: inAction && !past && !hadAt && (due || AHEAD.test(before) || AHEAD.test(after)) && lead !== 'of' && lead !== 'since',
  }
}
