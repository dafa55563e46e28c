import type { Decision } from '../page/decision.ts'
import type { Clock } from '../record.ts'
import { limitById } from '../rules/index.ts'
import { bodysOwn, called } from '../rules/called.ts'
import type { Called } from '../rules/called.ts'
import { plainWords, says } from '../rules/subject-of.ts'
import type { Words } from '../text/words.ts'
import { placesOf } from './told-by-the-page/places.ts'

/**
 * Clocks that only the page's own words told, under the limit of the rulebook that these words name: the limit's own length, what is
 * said of it, what began it and what ended it all have to speak for it. In doubt a limit stays the page's own.
 */
export function callByRulebook(clocks: readonly Clock[], decision: Decision): Clock[] {
  const places = placesOf(decision)
  const plain = (...texts: (string | null)[]) => plainWords(texts.join(' . '))
  return clocks.map((clock) => {
    const { rule, start, end, limit, limitWords } = clock
    if (rule !== 'page-limit' || !start || !end) return clock
    const [law, from, to] = [said(limitWords, true), said(start.words), said(end.words)]
    const lines = [plain(clock.name, law), plain(from), plain(to)] as const
    const all = plain(decision.category, decision.subcategory, law, from, to)
    const found = called.find((one) => one.lengths.split('|').includes(`${limit.value} ${limit.unit}`) && isCalled(one, lines, all))
    if (!found) return clock
    const known = limitById(found.limit)
    return { ...clock, rule: found.limit, name: known?.name ?? found.name ?? clock.name, limitFrom: known ? 'rulebook' : clock.limitFrom }
  })

  /** The sentence of words; with the one before it, where that is wanted. */
  function said(words: Words | null | undefined, more = false): string {
    const place = words && places(words.block, words.start)
    if (!place) return words?.text ?? ''
    const { all, at } = place
    return decision.text.slice(all[Math.max(0, at - (more ? 1 : 0))]!.start, all[at]!.end)
  }
}
type Plain = ReturnType<typeof plainWords>

function isCalled({ of, law, from, to, not }: Called, [limit, start, end]: readonly [Plain, Plain, Plain], all: Plain): boolean {
  return (
    says(end, to) &&
    (!from || says(start, from)) &&
    says(limit, law, start) &&
    (!of || says(all, of)) &&
    !says(limit, bodysOwn) &&
    !(not && says(all, not))
  )
}
