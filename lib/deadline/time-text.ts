import { formatPeriod } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { everyLimit, rulebookLimit } from '../rules/whole-rulebook.ts'
import { lengthText } from '../rules/length-text.ts'

/** How long a matter may take, short enough to stand beside it: "25 working days, at most 65", "no fixed time: how to get an answer". */
export function timeText({ id, kind, main, not, none }: Asked): string {
  if (id === 'other-request') return 'the council’s own time, if it gave one'
  if (none) return 'no fixed time: how to get an answer'
  const fits = everyLimit.filter(
    ({ startsWith, clock, id: limit }) => kind && startsWith.includes(kind) && clock !== 'never' && !not?.includes(limit),
  )
  const limit = rulebookLimit(main ?? '') ?? fits.find(({ by, force }) => !by && force !== 'derived') ?? fits[0]
  if (!limit) return kind === 'ehc-phase-moved' ? 'by 15 February or 31 March' : ''
  const { length, extended } = limit
  const text = lengthText(length)
  const most =
    extended && 'value' in extended.length && 'value' in length
      ? `, at most ${extended.length.unit === length.unit ? extended.length.value : formatPeriod(extended.length)}`
      : ''
  const forFirst = main === 'lgsco-code-s1' || main === 'csp-stage1' ? ' for the first answer' : ''
  return `${limit.by === 'complainant' ? 'you have ' : ''}${text}${most}${forFirst}`
}
