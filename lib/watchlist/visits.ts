import type { Day } from '../calendar/span.ts'
import { isDay } from '../calendar/day.ts'

/** What a list or search showed on the day it was last looked at, and on the day before that on which it was. */
export interface Visit {
  /** The list or search: its path, and what was searched for. */
  search: string
  on: Day
  /** References that it showed on that day, by any of its pages, and which pages were looked at. */
  shown: string[]
  pages: number[]
  /** The same of the earlier days: the day of the last of them, its pages, and all that was ever shown. */
  before: Day | null
  seen: string[]
  pagesBefore: number[]
}

/** A page of a list or search. */
export interface Place {
  search: string
  /** From 1. */
  page: number
}

/** What the reader is told of a place: which of its entries were not there when it was last looked at. */
export interface Fresh {
  /** The day on which it was last looked at; null where it was not, or not this far. */
  since: Day | null
  references: string[]
}

/** So many searches are kept in mind, and so many decisions of each: the latest. */
const most = { searches: 40, references: 400, pages: 40 }

/**
 * Which search an address is, and which of its pages. The order of the parameters, empty ones and the day up to which a search goes, where
 * that is the present, make no other search.
 */
export function placeOf(address: string, today: Day): Place | null {
  const url = URL.parse(address)
  if (!url) return null
  const page = Number(url.searchParams.get('page') ?? '1')
  const words = [...url.searchParams]
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .filter(([name, value]) => value && !['page', 'displaypref'].includes(name) && !(name === 'td' && value >= today))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
  const search = `${url.pathname.toLowerCase().replace(/\/+$/, '')}${words.length ? `?${words.join('&')}` : ''}`
  return { search: search.slice(0, 300), page: Number.isInteger(page) && page > 0 ? page : 1 }
}

/**
 * Notes what a page of a search shows, and tells what was not there before. Days count: looking again on the same day changes nothing of
 * what is new. An entry is new where the page it stands on, and those before it, were looked at that day without it: what stands further
 * down than was looked then is not known to be new.
 */
export function visit(
  kept: readonly Visit[],
  { search, page }: Place,
  references: readonly string[],
  today: Day,
): { kept: Visit[]; fresh: Fresh } {
  const old = kept.find((each) => each.search === search)
  const now: Visit = !old
    ? { search, on: today, shown: [], pages: [], before: null, seen: [], pagesBefore: [] }
    : old.on === today
      ? old
      : { ...old, on: today, shown: [], pages: [], before: old.on, seen: union(old.seen, old.shown), pagesBefore: old.pages }
  const looked = Array.from({ length: page }, (_, index) => index + 1).every((each) => now.pagesBefore.includes(each))
  const known = new Set(now.seen)
  const after = {
    ...now,
    shown: union(now.shown, references),
    pages: [...new Set([...now.pages, page])].slice(-most.pages),
  }
  return {
    kept: [...kept.filter((each) => each !== old), after].slice(-most.searches),
    fresh:
      looked && now.before
        ? { since: now.before, references: references.filter((each) => !known.has(each)) }
        : { since: null, references: [] },
  }
}

const union = (one: readonly string[], other: readonly string[]): string[] =>
  [...one.filter((each) => !other.includes(each)), ...other].slice(-most.references)

/** What was stored, as far as it is of this shape. */
export function readVisits(value: unknown): Visit[] {
  return Array.isArray(value) ? value.filter(isVisit) : []
}

function isVisit(value: unknown): value is Visit {
  const { search, on, before, shown, seen, pages, pagesBefore } = (value ?? {}) as Partial<Visit>
  return (
    typeof search === 'string' && isDay(on) && (before === null || isDay(before)) && [shown, seen, pages, pagesBefore].every(Array.isArray)
  )
}
