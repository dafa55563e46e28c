import { number, NUMBER } from '../../dates/words.ts'
import type { DurationMention } from '../../dates/mention.ts'
import { cued } from '../../text/cued.ts'
import { laidOutText } from '../../text/laid-out.ts'
import { asFound } from './around.ts'
import type { Found } from './around.ts'

const second = cued(
  new RegExp(
    laidOutText`
      ^[^.;:]{0,60}?(?:
        (?:,| and|;)\s(?:and\s|or\s)?(?:the council\s|it\s)?(?:within\s|up to\s)?(?<value>${NUMBER})\s
          (?=(?:days\s)?(?:for|at|to|from|in|where|if)\s)
        ,?\s(?:and|but)\s(?:it\s)?(?:
          (?:must|may|can|should|shall|will)\s(?:not|never)\s(?:be|take|last|exceed|run|go)
          never
          no
          not
          must\sbe\s(?:done|finished|over)\sin
        )(?:\s(?:for|on|to|beyond|past))?(?:\s(?:more|longer|later)\sthan)?\s(?<most>${NUMBER})(?=[\s,.;)])
        ,?\s(?:\()?(?:
          (?:
            which\s(?:may|can|could)\s(?:then\s)?be\s
            (?:and\s)?(?:may|can)\sbe\s
          )?(?:extendable|extended|extending|rising|increasing)\sto
          (?:which\s|and\s)?(?:it|the\scouncil)\s(?:later\s|then\s)?extended\sto
          or(?:\sup)?\sto
          or,?\sat\s(?:most|the\s(?:most|outside|longest|latest)),?
        )\s(?:(?:up to|(?:no|not) more than|at most|a (?:maximum|total) of)\s)?(?<longer>${NUMBER})(?=[\s,.;)])
      )
    `,
    'i',
  ),
)

/** ", and 25 at stage two" the other way round: "and stage two 25", "and a stage two reply within 30", "and reply in 15". */
const ending = cued(
  new RegExp(
    laidOutText`
      ^[^.:]{0,160}?(?:,|;|\sand|\sor)\s(?:[^.:,;]{0,80}?\b)?(?:
        allows?
        has
        in
        second
        stage\s(?:two|2)
        takes?
        up to
        within
      )\s(?:up to\s)?(?<value>${NUMBER})(?=\s?[.,;)]|$)
    `,
    'i',
  ),
)
/** "of 10 and 20 working days": two lengths, not one between them. */
const two = cued(/^(?:(?:within|up to|in) )?([\w-]+) and (?:then )?([\w-]+)(?= (?:working |calendar |school )?(?:days|weeks|months))/i)

/**
 * A mention as lengths that may be limits, with the numbers that share its unit: "20 working days for a stage one reply, and 25 for stage
 * two".
 */
export function lengthsIn(text: string, m: DurationMention, part: { start: number; end: number }, others: DurationMention[]): Found[] {
  const whole = asFound(text, m)
  const pair =
    m.value === m.most || /\bstage[ -]$/i.test(text.slice(Math.max(0, m.start - 6), m.start)) ? null : two.exec(text.slice(m.start, m.end))
  if (pair)
    return [
      { ...at(m.start + pair[0].indexOf(pair[1]!), pair[1]!), limiting: whole.limiting },
      { ...at(m.start + pair[0].lastIndexOf(pair[2]!), pair[2]!), end: m.end },
    ]
  const rest = text.slice(m.end, Math.min(part.end, m.end + 300))
  const after = second.exec(rest) ?? (/stage|acknowledg|priorit|categor/i.test(text.slice(part.start, part.end)) ? ending.exec(rest) : null)
  const said = after?.groups?.value ?? after?.groups?.longer ?? after?.groups?.most
  if (!after || !said || /^an?$/i.test(said)) return [whole]
  const from = m.end + after[0].lastIndexOf(said)
  // A number takes the unit of the length next before it.
  return others.some((o) => o.start >= m.end && o.start < from + 1) ? [whole] : [whole, at(from, said)]

  function at(start: number, words: string): Found {
    const value = number(words)
    const led = text.slice(Math.max(0, start - 16), start)
    const limiting = /\bwithin\s$/i.test(led)
      ? 'within'
      : /\b(?:up to|(?:more|longer|later) than|not exceed|beyond|past)\s$/i.test(led)
        ? 'up to'
        : null
    return { ...whole, start, end: start + words.length, period: { value, unit: m.unit }, most: value, limiting }
  }
}
