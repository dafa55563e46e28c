/** A calendar day as `YYYY-MM-DD`. Never a moment: no hour, no time zone. */
export type Day = string

/** First and last possible day of something, both included; `from` is never after `to`. */
export interface Span {
  from: Day
  to: Day
}

/** Units in which limits, deadlines and durations are counted. */
export type Unit = 'hours' | 'days' | 'working days' | 'school days' | 'weeks' | 'months' | 'terms' | 'years'

/** A length of time as a text or a rule gives it: 65 working days. */
export interface Period {
  value: number
  unit: Unit
}
