import { formatPeriod } from '../../lib/calendar/words.ts'
import type { Action } from '../../lib/record.ts'

/** A deadline whose day is not known, as far as it is: "2 months after the decision". */
export function openDeadline({ within, anchor, deadlineText }: Action): string {
  if (within && anchor === 'decision') return `${formatPeriod(within)} after the decision`
  return deadlineText ?? 'at a time that the page does not give'
}
