import type { Block, Decision } from '../page/decision.ts'
import type { Ombudsman } from './ombudsman.ts'
import type { Retold } from './retell.ts'

/**
 * What was read of a retelling, as of the page itself: places and words are those of the page, sentences of our own use its words.
 * @param read any plain data; places in it are objects with `start`, `end` and often `text` and `block`
 */
export function tellBack<Read>(read: Read, { decision: told, back }: Retold, page: Decision, { back: own }: Ombudsman): Read {
  const patterns = own.map(([first, words]) => [new RegExp(`\\b${first}(?![\\w])`, 'g'), words] as const)
  const starts = page.blocks.map(({ start }) => start)
  let lower: string | undefined
  return visit(read) as Read

  function visit(value: unknown): unknown {
    if (typeof value === 'string') return inOwnWords(value)
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    const object = value as Record<string, unknown>
    const place = placeOf(object)
    if (!place)
      return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, key === 'text' ? textOf(object, inner) : visit(inner)]))
    const found = back(place.start, place.end)
    // What stands for nothing on the page keeps its words and points to the beginning of its paragraph.
    const { start, end } = found ?? empty(object)
    const rest = Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, visit(inner)]))
    return {
      ...rest,
      start,
      end,
      ...('text' in object && { text: page.text.slice(start, end) }),
      ...('block' in object && { block: blockAt(start)?.id ?? object['block'] }),
    }
  }

  function empty(object: Record<string, unknown>): { start: number; end: number } {
    const block = page.blocks.find(({ id }) => id === object['block'])
    return { start: block?.start ?? 0, end: block?.start ?? 0 }
  }

  /** The text of something whose words are told apart is part of these words. */
  function textOf(object: Record<string, unknown>, text: unknown): unknown {
    const place = placeOf((object['words'] ?? {}) as Record<string, unknown>)
    if (typeof text !== 'string' || !place || !text) return visit(text)
    const at = told.text.indexOf(text, Math.max(0, place.start - text.length))
    const found = at >= 0 && at <= place.end ? back(at, at + text.length) : null
    return found ? page.text.slice(found.start, found.end) : inOwnWords(text)
  }

  /** A quotation is the page's, letter by letter. */
  function quoted(text: string): string {
    return text.replace(/“([^”]{4,})”/g, (all, words: string) => {
      lower ??= told.text.toLowerCase()
      const at = lower.indexOf(words.toLowerCase())
      const found = at >= 0 ? back(at, at + words.length) : null
      return found ? `“${page.text.slice(found.start, found.end)}”` : all
    })
  }

  function inOwnWords(all: string): string {
    const text = all.includes('“') ? quoted(all) : all
    const words = text
      .split(/(“[^”]*”)/)
      .map((part) => (part.startsWith('“') ? part : patterns.reduce((said, [pattern, mine]) => said.replace(pattern, mine), part)))
      .join('')
    return words === text || /^[^A-Z]/.test(text) ? words : words.replace(/^[a-z]/, (letter) => letter.toUpperCase())
  }

  function blockAt(place: number): Block | undefined {
    let [from, to] = [0, starts.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (starts[middle]! <= place) from = middle + 1
      else to = middle
    }
    return page.blocks[from - 1]
  }
}

function placeOf({ start, end }: Record<string, unknown>): { start: number; end: number } | null {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null
}
