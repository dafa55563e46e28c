import { readEvents } from '../../lib/chain/read-events.ts'
import { findDates } from '../../lib/dates/find-dates.ts'
import { decisionOf } from './story.ts'

/** A way of telling, with stories in which something is told by it, and stories in which nothing is. */
export interface Way {
  way: string
  read: [kind: string, ...story: string[]][]
  /** Stories in which nothing happened on the day. */
  only: string[][]
}

/** What is read of 3 May 2024, "§", in a story. */
export function onTheDay(category: string, ...story: string[]): string[] {
  const decision = decisionOf(category, ...story.map((words) => words.replace('§', '3 May 2024')))
  const { told } = readEvents(decision, findDates(decision))
  return told.flatMap(({ event }) => (event.span.from === '2024-05-03' ? [event.kind!] : []))
}
