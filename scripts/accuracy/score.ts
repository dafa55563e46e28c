import type { DecisionRecord } from '../../lib/record.ts'
import type { CorpusPage, Gold, GoldAction, GoldDelay, GoldSpan, GoldStated } from '../../tests/support/corpus.ts'
import { Tally } from './tally.ts'
import { likeness, norm, unitName } from './words.ts'

type Found = Pick<Partial<DecisionRecord>, 'dates' | 'stated' | 'delays' | 'actions'>
type Spanned = Pick<GoldSpan, 'from' | 'to'>

const META = ['reference', 'bodies', 'category', 'subcategory', 'outcome', 'decisionDate', 'citedReferences', 'satisfiedOn'] as const
const sameSpan = (a: Spanned, b: Spanned) => a.from === b.from && a.to === b.to
const overlaps = (a: Spanned | null, b: Spanned | null) => (a && b ? a.from <= b.to && b.from <= a.to : !a && !b)
const sorted = (value: unknown) => norm(JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null)))

/** Compares the record of a page with its gold reading and adds what it finds to the tally. */
export function scorePage({ name, gold }: Pick<CorpusPage, 'name' | 'gold'>, record: Found, tally: Tally): void {
  scoreMeta(name, gold, record as Record<string, unknown>, tally)
  scoreDates(name, gold, record.dates ?? [], tally)
  scoreList(name, 'stated', gold.stated ?? [], record.stated ?? [], sameStated, tally)
  scoreDelays(name, gold.delays ?? [], record.delays ?? [], tally)
  scoreActions(name, gold.actions ?? [], record.actions ?? [], tally)
}

function scoreMeta(name: string, gold: Gold, record: Record<string, unknown>, tally: Tally): void {
  for (const field of META) {
    const want = gold.meta?.[field]
    if (want === undefined) continue
    const got = record[field] ?? (Array.isArray(want) ? [] : null)
    tally.add('meta.total')
    if (sorted(want) === sorted(got)) tally.add('meta.right')
    else tally.miss(`${name} meta.${field}: want ${sorted(want)} got ${sorted(got)}`)
  }
}

/** Pairs expressions in document order by their words, those with the same days first. */
function scoreDates(name: string, gold: Gold, found: NonNullable<Found['dates']>, tally: Tally): void {
  const wanted = [
    ...(gold.dates ?? []).map((date) => ({ ...date, key: 'dates' })),
    ...(gold.relative ?? []).map((date) => ({ ...date, key: 'relative' })),
  ]
  const used = new Set<number>()
  const texts = found.map((f) => norm(f.text))
  const partner = (quote: string, fits: (f: Spanned) => boolean) => {
    const words = norm(quote)
    const i = found.findIndex((f, n) => !used.has(n) && (words.includes(texts[n]!) || texts[n]!.includes(words)) && fits(f))
    if (i >= 0) used.add(i)
    return found[i]
  }
  const pending = wanted.filter((date) => {
    const right = partner(date.quote, (f) => sameSpan(date, f))
    tally.add(`${date.key}.gold`)
    if (right) tally.add(`${date.key}.right`)
    return !right
  })
  for (const date of pending) {
    const misread = partner(date.quote, () => true)
    if (date.key !== 'dates') continue
    if (misread) tally.add('dates.misread')
    tally.miss(`${name} date "${date.quote}" want ${date.from}..${date.to} got ${misread ? `${misread.from}..${misread.to}` : 'nothing'}`)
  }
  for (const [i, f] of found.entries()) {
    if (used.has(i)) continue
    tally.add('dates.extra')
    tally.miss(`${name} extra date "${f.text}" ${f.from}..${f.to}`)
  }
}

/** Pairs entries one to one. An optional gold entry takes its partner but counts neither way. */
function scoreList<G extends { optional?: boolean }, F>(
  name: string,
  key: string,
  gold: G[],
  found: F[],
  same: (g: G, f: F) => boolean,
  tally: Tally,
  tell = true,
): void {
  const used = new Set<number>()
  for (const g of gold) {
    const i = found.findIndex((f, n) => !used.has(n) && same(g, f))
    if (i >= 0) used.add(i)
    if (g.optional) continue
    tally.add(`${key}.gold`)
    if (i >= 0) tally.add(`${key}.right`)
    else if (tell) tally.miss(`${name} ${key} missed: ${JSON.stringify(g)}`)
  }
  for (const [i, f] of found.entries()) {
    if (used.has(i)) continue
    tally.add(`${key}.extra`)
    if (tell) tally.miss(`${name} ${key} extra: ${JSON.stringify(f).slice(0, 260)}`)
  }
}

function sameStated(g: GoldStated, f: NonNullable<Found['stated']>[number]): boolean {
  const limit = (l: { value: unknown; unit: unknown } | null) => (l ? `${l.value} ${unitName(l.unit)}` : '')
  return (
    Number(g.value) === Number(f.value) && unitName(g.unit) === unitName(f.unit) && g.kind === f.kind && limit(g.limit) === limit(f.limit)
  )
}

type FoundDelay = NonNullable<Found['delays']>[number]
type Dated = { start: Spanned | null; end: Spanned | null } & Pick<FoundDelay, 'open' | 'elapsed' | 'late'>

/**
 * `delays`: right by rule and days. `days`: the same whatever the limit is called. `late`: of the clocks that say "late for certain",
 * those that are so by their days.
 */
function scoreDelays(name: string, gold: GoldDelay[], found: FoundDelay[], tally: Tally): void {
  scoreList(name, 'delays', gold, found, (g, f) => sameRule(g, f) && sameDays(g, f), tally)
  scoreList(name, 'days', gold, found, sameDays, tally, false)
  for (const f of found) {
    if (f.late[0] <= 0) continue
    tally.add('late.claimed')
    if (gold.some((g) => sameDays(g, f))) tally.add('late.right')
    else tally.miss(`${name} late without ground: ${f.rule} ${JSON.stringify(f.late)} ${f.name}`)
  }
}

/** A council's own complaint stages may carry the id of the Ombudsman's code or be read off the page. */
export const sameRule = (g: GoldDelay, f: Pick<FoundDelay, 'rule'>) =>
  [g.rule].flat().some((rule) => rule === f.rule || (f.rule === 'page-limit' && /^lgsco-code-|^highways-defect$/.test(rule)))

/** Start and end overlap, and the figures agree within a day. */
export function sameDays(g: GoldDelay, f: Dated): boolean {
  const close = (a: number[] | null | undefined, b: number[] | null | undefined) =>
    a && b ? Math.abs(a[0]! - b[0]!) <= 1 && Math.abs(a[1]! - b[1]!) <= 1 : !a && !b
  return (
    overlaps(g.start, f.start) &&
    overlaps(g.end, f.end) &&
    Boolean(g.open) === Boolean(f.open) &&
    close(g.elapsed, f.elapsed) &&
    close(g.late, f.late)
  )
}

/** Pairs steps by their words, the best pair first, then compares deadlines and sums. */
function scoreActions(name: string, gold: GoldAction[], found: NonNullable<Found['actions']>, tally: Tally): void {
  const sameDue = (g: GoldAction, f: { due: string | null }) => (g.due ?? null) === (f.due ?? null)
  const pairs = gold
    .flatMap((g, gi) =>
      found.map((f, fi) => {
        const alike = likeness(g.quote, f.text)
        return { g, f, alike, score: alike + (sameDue(g, f) ? 0.05 : 0) - Math.abs(gi - fi) / 1000 }
      }),
    )
    .filter((pair) => pair.alike > 0.6)
    .sort((x, y) => y.score - x.score)
  const partner = new Map<GoldAction, (typeof found)[number]>()
  const used = new Set<unknown>()
  for (const { g, f } of pairs) {
    if (partner.has(g) || used.has(f)) continue
    partner.set(g, f)
    used.add(f)
  }
  for (const g of gold) {
    tally.add('actions.gold')
    const f = partner.get(g)
    if (!f) {
      tally.miss(`${name} action missed: ${g.quote}`)
      continue
    }
    tally.add('actions.right')
    tally.add('actions.due.total')
    if (sameDue(g, f)) tally.add('actions.due.right')
    else tally.miss(`${name} action "${g.quote.slice(0, 60)}" due: want ${g.due} got ${f.due ?? null}`)
    tally.add('actions.amounts.total')
    if (JSON.stringify(g.amounts ?? []) === JSON.stringify(f.amounts ?? [])) tally.add('actions.amounts.right')
    else tally.miss(`${name} action "${g.quote.slice(0, 60)}" amounts: want ${g.amounts} got ${f.amounts}`)
  }
  for (const f of found) {
    if (used.has(f)) continue
    tally.add('actions.extra')
    tally.miss(`${name} action extra: ${f.text.slice(0, 100)}`)
  }
}
