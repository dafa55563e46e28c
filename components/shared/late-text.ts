import { roughly } from '../../lib/calendar/words.ts'

/**
 * How late something was, short enough for a tag; the exact days stand beside it.
 * @param late calendar days past the due day, least and most
 * @param open true while the thing has still not been done
 * @returns "in time", "12 days over", "about 4 to 6 months over", "up to 12 days over", "not done, about 5 weeks over"
 */
export function lateText([least, most]: readonly [number, number], open = false): string {
  if (most <= 0) return open ? 'not done, still in time' : 'in time'
  return `${open ? 'not done, ' : ''}${length(least, most)} over`
}

function length(least: number, most: number): string {
  const upper = roughly(most)
  if (least <= 0) return `up to ${upper.replace('about ', '')}`
  const lower = roughly(least)
  if (lower === upper) return upper
  const about = lower.startsWith('about') || upper.startsWith('about') ? 'about ' : ''
  const [from, to] = [lower, upper].map((text) => text.replace('about ', '')) as [string, string]
  const unit = from.slice(from.indexOf(' '))
  const shared = to.endsWith(unit) || to.endsWith(`${unit}s`)
  return `${about}${shared ? parseInt(from) : from} to ${to}`
}
