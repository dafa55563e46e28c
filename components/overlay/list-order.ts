import type { ListEntry } from '../../lib/page/read-list.ts'
import type { Order } from './list-bar.ts'

/** What page.css takes out of sight. It goes by itself where the extension does. */
export const outName = 'overdue-out'

/**
 * Keeps the entries of a page in the order that is wanted, and puts them back. The page's elements are moved among their own neighbours and
 * stay as they are; a reader of the page by ear or keyboard meets them in the same order.
 */
export function ordering() {
  /** Entries in the order of the page, by what they stand in. */
  const original = new Map<Element, ListEntry[]>()

  /** Takes over what the page shows now; entries that came meanwhile stand behind the others. */
  function take(entries: readonly ListEntry[]): void {
    for (const [parent, known] of original) {
      const left = known.filter((old) => entries.some(({ link }) => link === old.link))
      if (left.length) original.set(parent, left)
      else original.delete(parent)
    }
    for (const entry of entries) {
      const parent = entry.parts[0]!.parentElement
      if (!parent) continue
      const known = original.get(parent) ?? []
      const at = known.findIndex(({ link }) => link === entry.link)
      original.set(parent, at < 0 ? [...known, entry] : known.with(at, entry))
    }
  }

  /** @param daysOf the length of time that is to sort by; null for entries that give none, which come last */
  function apply({ longest, only }: Order, daysOf: (entry: ListEntry) => number | null): void {
    for (const known of original.values()) {
      const length = (entry: ListEntry) => daysOf(entry) ?? -1
      stand(longest ? known.toSorted((a, b) => length(b) - length(a)) : known)
      for (const entry of known) for (const part of entry.parts) part.toggleAttribute(outName, only && daysOf(entry) === null)
    }
  }

  return {
    take,
    apply,
    undo() {
      apply({ longest: false, only: false }, () => null)
      original.clear()
    },
  }
}

/** Puts entries one behind the other, from where the first of them stands now. Those that stand right are not touched. */
function stand(entries: readonly ListEntry[]): void {
  const parts = entries.flatMap((entry) => entry.parts.filter(({ isConnected }) => isConnected))
  const own = new Set(parts)
  const first = [...(parts[0]?.parentElement?.children ?? [])].find((each) => own.has(each))
  if (!first) return
  let at: Element | null = first
  for (const part of parts) {
    while (at && !own.has(at)) at = at.nextElementSibling
    if (part === at) at = at.nextElementSibling
    else if (at) at.before(part)
    else parts.at(-1)!.parentElement!.append(part)
  }
}
