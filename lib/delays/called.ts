import type { Decision } from '../page/decision.ts'
import type { Clock } from '../record.ts'
import { limitById } from '../rules/index.ts'
import { bodysOwn, called, earlierAgreed, mustSay } from '../rules/called.ts'
import type { Called } from '../rules/called.ts'
import { plainWords, says } from '../rules/subject-of.ts'
import type { Words } from '../text/words.ts'
import { placesOf } from './told-by-the-page/places.ts'
import { unnamed } from './told-by-the-page/rule-of.ts'

/**
 * Clocks under the limit that the page's words name. What only the page told is one of the rulebook where the limit's own length, what is
 * said of it, what began it and what ended it all speak for it; what was called by the rulebook for its length alone is the page's own
 * again; what runs from an earlier decision was agreed in it. In doubt a limit stays, or becomes, the page's own.
 */
export function callByRulebook(clocks: readonly Clock[], decision: Decision): Clock[] {
  const places = placesOf(decision)
  const plain = (...texts: (string | null)[]) => plainWords(texts.join(' . '))
  return clocks.map((clock) => {
    const { rule, start, end, limit, limitWords } = clock
    if (rule === 'agreed-action' || !start || !end) return clock
    const [law, from, to] = [said(limitWords, true), said(start.words), said(end.words)]
    const began = plain(from)
    if (limitWords && isAgreed(began, plain(paragraph(limitWords))))
      return { ...clock, rule: 'agreed-action', name: said(limitWords).replace(/\W+$/, ''), limitFrom: 'agreement' }
    const stated = plain(law)
    if (limitWords && mustSay[rule] && !says(stated, mustSay[rule], plain(from, to)))
      return { ...clock, rule: 'page-limit', name: unnamed, limitFrom: 'page' }
    if (rule !== 'page-limit') return clock
    const lines = [plain(clock.name, law), began, plain(to)] as const
    const all = plain(decision.category, decision.subcategory, law, from, to)
    const found = called.find((one) => one.lengths.split('|').includes(`${limit.value} ${limit.unit}`) && isCalled(one, lines, all))
    if (!found) return clock
    const name = found.name ?? limitById(found.limit)!.name
    return { ...clock, rule: found.limit, name, limitFrom: found.name ? 'page' : 'rulebook' }
  })

  /** The sentence of words; with the one before it, where that is wanted. */
  function said(words: Words | null | undefined, more = false): string {
    const place = words && places(words.block, words.start)
    if (!place) return words?.text ?? ''
    const { all, at } = place
    return decision.text.slice(all[Math.max(0, at - (more ? 1 : 0))]!.start, all[at]!.end)
  }

  /** Their paragraph, with what leads in to it. */
  function paragraph({ block, start, end }: Words): string {
    const own = places(block, start)?.block
    const lead = decision.blocks.find(({ id }) => id === own?.parent) ?? own
    return decision.text.slice(lead?.start ?? start, own?.end ?? end)
  }
}
type Plain = ReturnType<typeof plainWords>

const isAgreed = (start: Plain, limit: Plain): boolean =>
  says(start, earlierAgreed.from) && !says(start, earlierAgreed.not) && says(limit, earlierAgreed.law)

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
