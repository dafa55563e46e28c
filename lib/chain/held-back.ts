import { anyOf } from '../text/any-of.ts'
import { laidOut } from '../text/laid-out.ts'

interface Placed {
  id: string
  start: number
  end: number
}

/** An answer that was written, and did not go out: said of what stands before it. */
const kept = laidOut('i')`
  \b(?:which|that|but it|and it|it|this|but) (?:was|were) (?:then |in the end |in fact )?(?:
    (?:never|not) (?:actually |in fact )?(?:sent|issued|posted|served|released|signed off|given)
    held back
    withheld
  )\b(?!(?: out| to \w+| to m\w+ \w)? (?:until|till|before))
  \b(?:but|and|which it|which the council) (?:it |the council )?(?:
    never (?:sent|issued|posted|served|released)
    did not (?:send|issue|post|serve|release)
    held
  )(?: it| this| them| the \w+)?(?: out| back)?(?=[.,;]| and\b)
`
/** "A draft letter of 3 May", "a decision was drafted on 3 May": nothing that anybody was told. */
const drafted = anyOf(
  'i',
  /\bdraft (?:(?:refusal|decision|outcome|approval) )?(?:letter|reply|response|answer|decision|refusal|approval|outcome|determination)s?\b/,
  /\b(?:letter|reply|response|answer|decision|refusal|approval|notice|determination|agreement) (?:was|had been) (?:drafted|prepared)\b/,
)

/** "Resolved to grant permission once an agreement was signed", "agreed it in principle": it is still to be decided for good. */
const onCondition = anyOf(
  'i',
  laidOut()`
    \b(?:agreed|decided|minded|resolved|resolution|voted)\b[^.;]{0,80}\b(?:
      once (?:an?|the|its|their|his|her) (?!appeal|complaint)
      pending\b
      provided (?:that )?(?:an?|the)\b
      subject to (?:an?|the|its) (?:[\w-]+ ){0,4}(?:agreement|checks?|contract|obligation|referral|undertaking|valuation)\b
    )
  `,
  /\bminded (?:not )?to\b|\b(?:a|its|her|his) (?:provisional|preliminary) (?:decision|view)\b/,
  /\b(?:agreed|agreement|approved|approval|accepted|granted)\b[^.;]{0,40}\bin principle\b/,
)

/** Days of one sentence on which an answer was only written, or agreed to on conditions: a draft, a letter never sent. Linear. */
export function heldBack(text: string, { start, end }: { start: number; end: number }, dates: readonly Placed[]): Set<string> {
  const sentence = text.slice(start, end)
  const found = new Set<string>()
  const back = kept.exec(sentence)
  const before = back && dates.findLast((date) => date.end <= start + back.index)
  if (before) found.add(before.id)
  const condition = onCondition.exec(sentence)
  const until = condition && start + condition.index + condition[0].length
  const agreed = until === null ? undefined : (dates.findLast((date) => date.end <= until) ?? (dates.length === 1 ? dates[0] : undefined))
  if (agreed) found.add(agreed.id)
  const draft = drafted.exec(sentence)
  if (draft) {
    const behind = start + draft.index + draft[0].length
    const own = dates.find((date) => date.start >= behind && date.start - behind < near) ?? (dates.length === 1 ? dates[0] : undefined)
    if (own) found.add(own.id)
  }
  return found
}
/** Characters between a draft and the day that it bears. */
const near = 24
