import { addPeriod } from '../calendar/add-period.ts'
import { late } from '../calendar/between.ts'
import type { Period } from '../calendar/span.ts'
import type { Decision } from '../page/decision.ts'
import type { Clock } from '../record.ts'
import { limitById } from '../rules/index.ts'
import { bodysOwn, called, earlierAgreed, mustSay } from '../rules/called.ts'
import type { Called, MustSay } from '../rules/called.ts'
import { hasLength, plainWords, says } from '../rules/subject-of.ts'
import type { Words } from '../text/words.ts'
import { placesOf } from './places.ts'
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
    const all = plain(decision.category, decision.subcategory, ...decision.bodies, law, from, to)
    const lines = [plain(rule === 'page-limit' ? clock.name : '', law), began, plain(to)] as const
    const must = mustSay[rule] ?? mustSay[rule.replace(/-.*/, '-')]
    const own = pagesOwn.test(rule)
    const foreign =
      !own && limitWords && limit.unit !== 'date' && ((must && !isCalled(must, lines, all)) || !hasLength(rule, limit as Period))
    const found = called.find(
      (one) =>
        (own || foreign || (limitWords && one.over && rule.startsWith(one.over))) &&
        one.lengths.split('|').includes(`${limit.value} ${limit.unit}`) &&
        isCalled(one, lines, all) &&
        !says(lines[0], bodysOwn),
    )
    const under = found ?? (foreign && pageLimit)
    return under ? renamed(clock, under) : clock
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
/** What only the page tells. */
const pagesOwn = /^(?:page-limit|lgsco-code-)/
const pageLimit = { limit: 'page-limit', name: unnamed }

type Plain = ReturnType<typeof plainWords>

const isAgreed = (start: Plain, limit: Plain): boolean =>
  says(start, earlierAgreed.from) &&
  !says(start, earlierAgreed.not) &&
  says(limit, earlierAgreed.law, start) &&
  !says(limit, earlierAgreed.own)

function isCalled({ of, law, from, to, not }: MustSay, [limit, start, end]: readonly [Plain, Plain, Plain], all: Plain): boolean {
  return (
    (!to || says(end, to)) &&
    (!from || says(start, from)) &&
    (!law || says(limit, law, start)) &&
    (!of || says(all, of)) &&
    !(not && says(all, not))
  )
}

/** Under another limit, and counted as that is where it was counted as the one before is: not where the page tells its last day. */
function renamed(clock: Clock, under: Pick<Called, 'limit' | 'name' | 'beginningWith'>): Clock {
  const { start, end, due } = clock
  const known = limitById(under.limit)
  const [was, is] = [limitById(clock.rule), known ?? under].map((counting) => addPeriod(start!, clock.limit as Period, counting).due)
  return {
    ...clock,
    rule: under.limit,
    name: under.name ?? known!.name,
    limitFrom: under.name ? 'page' : 'rulebook',
    ...(is && was?.from === due?.from && { due: is, late: late(is, end!) }),
  }
}
