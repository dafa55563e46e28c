// What should have been: the limit that a sentence sets beside its figure.

import { laidOutText } from '../../../text/laid-out.ts'
import type { Figure, Line } from '../figure.ts'
import { matches } from '../../../text/matches.ts'
import type { Length } from '../sentence/marked.ts'
import { daysOfUnit } from '../sentence/dates-beside.ts'
import { ofTheLimit, pattern, lawOrPolicy } from './pattern.ts'

/** "allows", "gave": what a limit does where it is laid down. */
const allows = laidOutText`
  (?:
    allow(?:s|ed)?
    fix(?:es)?
    gave
    gives?
    is
    (?:contemplate|envisage|expect|permit|promise|provide|recommend|require|say|set|speak|state|suggest|want)s?(?: of)?
    specif(?:y|ies)
  )
`

/** What should have been: lengths that are limits when a figure stands in the same sentence. */
const limitWordings = [
  // "rather than 20", "against a limit of eight weeks", "instead of within the six months"
  String.raw`\b(?:rather than|instead of|in place of|as opposed to|as against|against|compared (?:with|to)|versus)~5 %`,
  String.raw`(?:,| and| but) not (?:the |in |within )?§`,
  // "when it should have been completed within six", "which must be decided in 21 days"
  laidOutText`
    \b(?:
      due
      expect(?:ed|s)?
      had to
      ha(?:s|ve) to
      meant to
      must
      needs? to
      ought
      required to
      should
      supposed to
      wanted
    )~8,? (?:within|inside|in|by|tak(?:e|en)|than|last(?:ed)?|need(?:ed)?|be|been) §(?! (?:ago|earlier|sooner|late|later)\b)
  `,
  // "which it had promised to make within two weeks", "it had said it would answer within ten working days"
  laidOutText`
    \b(?:
      agreed to
      aim(?:s|ed|ing)?
      committed itself
      decided to
      intend(?:s|ed)
      offered to
      promised
      (?:said|told~3) (?:it|they|he|she) would
      under(?:took|taken)
    )~8,? (?:within|inside|in) §
  `,
  // "eleven weeks longer than the six weeks", "42 working days out of a possible 45", "12 working days, inside the 15"
  String.raw`\b(?:longer|more) than (?:the |its )?§`,
  String.raw`\b(?:twice|double|three times) (?:the|its) §`,
  String.raw`\bout of (?:a (?:possible|permitted|maximum(?: of)?) |the )?§`,
  String.raw`,(?: which (?:is|was))? (?:well )?(?:inside|within) (?:the|its) §`,
  // "the policy says 10", "the maximum being 65", "the law gives councils 16 weeks", "for which the guidance suggests two weeks"
  laidOutText`
    \b(?:
      ${lawOrPolicy}~6 (?:required|said|${allows})
      (?:limit|target|deadline|maximum|agreement|standard|timescale|polic(?:y|ies)|procedure)s?~6 (?:being|of|was|${allows})
    )~5 %
  `,
  // "the eight the law allows", "the 20-week timescale", "the six months it had agreed", "the 14 weeks which the law lays down"
  laidOutText`
    § (?:which |that )?(?:(?:the|its|their|our|this) )?(?:
      council
      it
      ${lawOrPolicy}
    )\b~3 (?:
      agreed
      ha[ds]
      la(?:id|ys?) down
      promised
      should
      ${allows}
    )
  `,
  String.raw`§ (?:is|was|being) (?:the |its )?(?:\w+ )?(?:limit|maximum|most|norm|standard|target)\b`,
  // "and six are allowed", "of which only six were lawful", "when the Council had promised six", "the 14 weeks which the law lays down"
  String.raw`§ (?:are|is|were|was) (?:allowed|permitted|lawful)\b`,
  String.raw`\b(?:council|it|provider|trust|authority) (?:had )?(?:promised|undertaken|allowed itself|set itself)~2 %`,
  // "when the plan says 15", "where it promises six weeks", "where its policy gives it ten working days", "over what it says takes two"
  laidOutText`
    \b(?:when|where|while|but|and|although|though) (?:(?:the|its|their)~2 (?:${lawOrPolicy}|council)|it) ${allows}
      (?: (?:it|them))? %
  `,
  String.raw`\b(?:says?|footing that|basis that)(?: (?:it|this|that))? takes? %`,
  // "where eight are allowed", "when six is the most", "four weeks should have been enough"
  laidOutText`
    § (?:
      (?:should|ought to|would) (?:have )?(?:been (?:enough|ample|expected|sufficient)|be expected|sufficed?|done)
      (?:had been|is|was) (?:called |thought )?(?:(?:long )?enough|ample|sufficient|the (?:allowance|rule))
      (?:ha[ds] been |(?:is|are|was|were) (?:all )?)promised
    )\b
  `,
  // "50 days after the 56 had run out", "after the law's two months were up"
  String.raw`\bafter (?:the|its|those|these)(?: \w+'s)? § ${ofTheLimit}\b`,
  laidOutText`
    § (?:\w+ )?(?:
      allowed
      permitted
      required
      limit
      time ?(?:scale|frame|limit)
      deadline
      target
      maximum
      standard
      period (?:had )?(?:ended|expired|r[au]n out)
    )\b
  `,
  // "Councils have 20 working days to", "it gives them eight weeks", "entitled to six weeks"
  laidOutText`
    \b(?:
      ha(?:s|ve|d) (?:up to )?
      (?:entitled|limited) to\
      (?:gives?|gave|allows?|allowed) (?:[^\s,.;]{1,20} ){0,3}?
    )§(?= (?:to|for|in|from|and|but|under)\b|[.,;]|$)
  `,
  // "exceeded the 21 days", "overran the six months by seven"
  String.raw`\b(?:exceed\w*|overr[au]n|overshot|over|beyond|outside(?: of)?) (?:(?:the|its) )(?:(?:limit|target) of |(?:[\w']+ ){1,3})?§`,
]

/** NaN for working days: how many days they are depends on where they lie. */
const inDays = ({ value }: { value: number }, unit: string): number => (unit === 'working days' ? NaN : value * (daysOfUnit[unit] ?? NaN))

/**
 * Gives each figure the limit that its sentence has: the one that follows it before the next figure, else what goes before the first.
 * @param claimed the figures of the sentence by their mark: no figure is a limit
 */
export function giveLimits(line: Line, figures: Figure[], claimed: ReadonlyMap<string, Figure>) {
  const { text, lengths } = line.marked
  const limits = new Map<string, Length>()
  for (const source of limitWordings)
    for (const match of matches(pattern(source), text)) {
      const mark = match.groups!.length!
      const length = lengths.get(mark)!
      // "four to six weeks" limit nothing.
      if (claimed.has(mark) || length.most > length.value) continue
      limits.set(mark, length)
      // "where its policy allows 10 and 20"
      const second = /^,? and ([\uE000-\uF8FF])(?=[.,;)]|$)/.exec(text.slice(text.indexOf(mark) + 1))?.[1]
      if (second && !claimed.has(second)) limits.set(second, lengths.get(second)!)
    }
  const order = [...limits.values()].sort((a, b) => a.start - b.start)
  const give = (figure: Figure, limit: Length) => {
    const unit = limit.unit ?? figure.unit
    figure.limit = { value: limit.value, unit, start: limit.start, end: limit.end }
  }
  // "took 18 months to answer one letter and 70 days for another when the law says 56": the limit is that of the 70 days.
  const between = (a: Length, b: Length) =>
    [...lengths.values()].some((other) => other.unit && other.start > a.start && other.start < b.start && !order.includes(other))
  // "took 24 days at stage one and 31 at stage two, where its policy allows 10 and 20": each its own.
  const each = order.length === figures.length && figures.length > 1 && order[0]!.start > figures.at(-1)!.length.start
  figures.forEach((figure, i) => {
    if (figure.wording.over) return give(figure, figure.length)
    if (each) return give(figure, order[i]!)
    const next = figures[i + 1]?.length.start ?? Infinity
    const after = order.find((limit) => limit.start > figure.length.start && limit.start < next)
    const before = order.findLast((limit) => limit.start < figure.length.start && limit.start > (figures[i - 1]?.length.start ?? -1))
    const limit = (after && !between(figure.length, after) ? after : undefined) ?? (i === 0 || !figures[i - 1]!.limit ? before : undefined)
    if (limit) give(figure, limit)
  })
  // "263 days, where 140 are allowed; it was therefore 123 days late": one limit for what adds up with it.
  for (const all of figures.filter(({ wording }) => wording.kind === 'total'))
    for (const over of figures.filter(({ wording }) => wording.kind === 'excess')) {
      const limit = all.limit ?? over.limit
      if (limit && Math.abs(inDays(all.length, all.unit) - inDays(limit, limit.unit) - inDays(over.length, over.unit)) <= 1)
        all.limit = over.limit = limit
    }
  // "The Council did it 11 days after the order. It had two weeks."
  const last = figures.at(-1)!
  const allowed = /^It had ([\uE000-\uF8FF])\.?$/.exec(line.after?.marked.text ?? '')
  if (allowed && !last.limit && last.wording.kind === 'total') give(last, line.after!.marked.lengths.get(allowed[1]!)!)
}
