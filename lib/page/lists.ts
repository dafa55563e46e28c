import { markStyle } from './list-marks.ts'
import type { MarkStyle } from './list-marks.ts'

/** A list as it stands in the page. */
export interface List {
  style: MarkStyle | null
  /** 0 for a list that stands alone, 1 for a list in its items. */
  depth: number
  /** The list of depth 0 that it stands in; itself there. */
  root: List
  /** true where the page says from which number it counts. */
  given: boolean
  /** Number of its last item so far. */
  count: number
  last: Item | null
  /** true where nothing but another list is around it. */
  wrapped: boolean
  /** The item it stands in or, where it stands directly in another list, after. */
  under: Item | null
}

export interface Item {
  list: List
  /** Position in its list, as `start` and `value` give it; from 1 where the page says nothing. */
  number: number
  /** true where the page gives the number, false where it is only a position. */
  given: boolean
}

/** Takes up a list: its first number, its marks, and what it stands in. */
export function listOf(element: Element, outer: List | null, item: Item | null): List {
  const start = parseInt(element.getAttribute('start') ?? '', 10)
  const within = outer !== null && item?.list === outer
  // A list that holds nothing but another list (<ol><ol>) is no level of its own.
  const deeper = outer !== null && (within || outer.last !== null)
  const list: Partial<List> = {
    style: markStyle(element) ?? (outer && !deeper ? outer.style : null),
    depth: outer ? outer.depth + (deeper ? 1 : 0) : 0,
    given: Number.isFinite(start),
    count: Number.isFinite(start) ? start - 1 : 0,
    last: null,
    wrapped: outer !== null && !deeper,
    under: within ? item : (outer?.last ?? outer?.under ?? null),
  }
  list.root = outer && list.depth ? outer.root : (list as List)
  return list as List
}

/** Takes up the next item of a list. */
export function itemOf(element: Element, list: List): Item {
  const value = parseInt(element.getAttribute('value') ?? '', 10)
  list.count = Number.isFinite(value) ? value : list.count + 1
  list.given ||= Number.isFinite(value)
  return (list.last = { list, number: list.count, given: list.given })
}
