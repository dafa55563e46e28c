import type { Period } from '../calendar/span.ts'
import { limitById } from './index.ts'
import { subjects } from './subjects.ts'
import { sameLength } from './page-limits/same-length.ts'
import type { Subject } from './subjects.ts'

/** What words are about: a matter for people, and the limit of the rulebook that governs it. */
export interface Matter {
  /** "Blue Badge decision". */
  name: string
  /** Id in the rulebook; null where a matter is known and no limit is. */
  limit: string | null
}

/** Words in small letters between single spaces, for comparing with those of a subject. */
export type Plain = string & { readonly plain: unique symbol }

const numbers = ['one', 'two', 'three']

/**
 * "The Council’s stage-2 reply" becomes " the council stage two reply ", an "Education, Health and Care (EHC) Plan" an "ehc plan".
 * Any text will do.
 */
export function plainWords(text: string): Plain {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
  return ` ${words
    .replace(/\bstages? ([123])\b/g, (_, n: string) => `stage ${numbers[Number(n) - 1]}`)
    .replace(/\beducation (?:and )?health (?:and )?care\b/g, 'ehc')
    .replace(/\behc ehc\b/g, 'ehc')} ` as Plain
}

let lastPage: [text: string, plain: Plain] | null = null
/** The same of what all figures of a page are asked with. */
function plainPage(text: string): Plain {
  if (lastPage?.[0] !== text) lastPage = [text, plainWords(text)]
  return lastPage[1]
}

const groups = new Map<string, string[][]>()

/** Whether of each group of words at least one stands in the text, or in another. */
export function says(text: Plain, source: string, other?: Plain): boolean {
  const written = (word: string) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `)
  const all = groups.get(source) ?? source.split(' + ').map((group) => group.split('|').map(written))
  groups.set(source, all)
  return all.every((group) => group.some((word) => text.includes(word) || other?.includes(word)))
}

const matter = ({ limit, name }: Subject): Matter => ({ limit, name: name ?? limitById(limit ?? '')?.name ?? '' })

/**
 * The limit of the rulebook that a text speaks of with its length.
 * @param words what is said of the length, of its last day, its start and its end
 * @returns null where none is as long, or its words are not there
 */
export function subjectOfLength({ value, unit }: Period, words: string): (Matter & { limit: string }) | null {
  const own = `${value} ${unit}`
  const text = plainWords(words)
  const found = subjects.find(({ lengths, step }) => lengths?.split('|').includes(own) && says(text, step))
  return found?.limit ? { ...matter(found), limit: found.limit } : null
}

/**
 * The matter that words name.
 * @param step the words themselves: "reviewing the Plan"
 * @param around what stands around them, the nearest first: sentence, the one before it, paragraph
 * @param page category and summary of the page; they tell the field only where no other matter could be meant
 * @returns null where the words name none that is known
 */
export function subjectOf(step: string, around: readonly string[], page: string): Matter | null {
  const words = plainWords(step)
  const named = subjects.filter((subject) => !subject.lengths && says(words, subject.step) && !(subject.not && says(words, subject.not)))
  let context = step
  for (const more of ['', ...around]) {
    context += ` . ${more}`
    const text = plainWords(context)
    const found = named.find(({ field, not }) => (!field || says(text, field)) && !(not && says(text, not)))
    // A matter without a limit is taken only where nothing further off makes it one with a limit.
    if (found?.limit) return inDoubt(found) ? { ...matter(found), limit: null } : matter(found)
  }
  const near = plainWords(context)
  const whole = plainPage(page)
  const told = named.filter(
    ({ field, not, near: only }) => (!field || says(near, field, only ? undefined : whole)) && !(not && says(near, not)),
  )
  const limits = new Set(told.flatMap(({ limit }) => limit ?? []))
  const found = told.find(({ limit }) => limit) ?? told[0]
  if (!found) return null
  return limits.size > 1 || inDoubt(found) ? { ...matter(found), limit: null } : matter(found)

  function inDoubt({ doubt, sure = '' }: Subject): boolean {
    const all = plainWords([step, ...around].join(' . '))
    return !!doubt && says(all, doubt, plainPage(page)) && !says(all, sure, plainPage(page))
  }
}

/** Whether a length is that of a limit, ordinary or extended, or one by which texts give it. */
export function hasLength(limit: string, period: Period): boolean {
  const known = limitById(limit)
  return (
    [known?.length, known?.extended?.length].some((length) => length && sameLength(period, length)) ||
    subjects.some(({ limit: id, lengths }) => id === limit && lengths?.split('|').includes(`${period.value} ${period.unit}`))
  )
}
