import type { Span } from '../calendar/span.ts'
import type { Typed } from './when.ts'

/** The fields of a day, or of a month; of any other span those of its first day. */
export function typedOf({ from, to }: Span): Typed {
  const [year = '', month = '', day = ''] = from.split('-')
  const whole = from !== to && day === '01'
  return { day: whole ? '' : String(+day), month: String(+month), year }
}
