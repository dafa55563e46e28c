import { formatPeriod } from '../../lib/calendar/words.ts'
import { say } from '../../lib/interface/say.ts'
import type { Action } from '../../lib/record.ts'

/** A deadline whose day is not known, as far as it is: "2 months after the decision". */
export function openDeadline({ within, anchor, deadlineText }: Action): string {
  if (within && anchor === 'decision') return say('card_afterDecision', { period: formatPeriod(within) })
  return deadlineText ?? say('card_atNoTime')
}
