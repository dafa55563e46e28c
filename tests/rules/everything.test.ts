import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instruments } from '../../lib/deadline/cite.ts'
import { domains, everyLimit, neededByClocks, noLimits, rulebookLimit } from '../../lib/rules/whole-rulebook.ts'
import { limits } from '../../lib/rules/index.ts'
import { kindNames, lookedFor } from '../../lib/rules/kinds.ts'
import { countingText, lengthsText, lengthText } from '../../lib/rules/length-text.ts'
import { rulebookMarkdown } from '../../lib/rules/markdown.ts'
import { searchRulebook } from '../../lib/rules/search.ts'

/** Every time limit that the research found, by id: each is in the rulebook, or left out for a reason. */
const researched = `
  csp-make-complaint csp-stage1 csp-stage2-request-guidance csp-stage2 csp-stage3-request csp-stage3-panel csp-stage3-report
  csp-stage3-response csp-stage3-final csp-total csp-noncompliance cin-referral-decision cin-assessment cp-icpc cp-review-1
  cp-review-n lado ehc-decide-assess ehc-advice ehc-decide-issue-no ehc-draft-comments ehc-final ehc-transfer-old
  ehc-transfer-inform ehc-transfer-review ehc-review-annual ehc-review-notice ehc-review-report ehc-review-decision ehc-amend-final
  ehc-review-final-12w ehc-phase-15feb ehc-phase-31mar ehc-phase-5m ehc-reassess-decision ehc-reassess-final ehc-mediation
  ehc-mediation-contact ehc-mediation-certificate ehc-mediation-comply ehc-tribunal-1 ehc-tribunal-2 ehc-tribunal-3 ehc-tribunal-4
  ehc-tribunal-5 ehc-tribunal-6 ehc-tribunal-7 ehc-tribunal-8 ehc-tribunal-9 ehc-unopposed excl-6th-day-pex excl-6th-day-fixed
  s19-illness-15d ehe-notice adm-appeal-lodge adm-appeal-normal adm-appeal-late adm-appeal-inyear adm-appeal-notice
  adm-appeal-decision transport-s1-ask transport-s1 transport-s2-ask transport-s2 lac-review-1 lac-review-2 lac-review-n
  pathway-assess-eligible pathway-assess-relevant pathway-review short-breaks sgo-support asc-complaint-ack asc-complaint-6m
  asc-complaint-12m care-assessment care-review financial-assessment deferred-payment dols-standard dols-urgent dols-unauthorised
  blue-badge dfg-decision dfg-payment dfg-guidance-2022 ot-assessment safeguarding-enquiry hospital-discharge hl-review-ask
  hl-review-8w hl-review-3w hl-review-10w hl-review-12w hl-appeal hl-prevention hl-relief hl-main-decision hl-184-old bb-families
  hr-application hr-review awaab-emergency awaab-investigate awaab-summary awaab-safety awaab-prevent lgsco-code-ack lgsco-code-s1
  lgsco-code-s2 ho-code hb-decision hb-appeal-forward hb-appeal-make ct-appeal-response ct-appeal-vt ct-voa business-rates pl-minor
  pl-major pl-eia pl-ldc pl-prior pl-tpo pl-enf-10 pl-enf-4 pl-enf-service stat-nuisance waste highways-defect pcn-reps pcn-decision
  pcn-appeal pcn-recommendation pcn-informal foi eir eir-review foi-review sar lgo-12m lgo-report-3m lgo-report-confirm lgo-notice
  lgo-action lgo-enquiry lgo-remedy-rates ehc-personal-budget licensing
`
  .trim()
  .split(/\s+/)
const leftOut: Record<string, string> = {
  'business-rates': 'kept by the Valuation Office Agency, which the Ombudsman cannot investigate; no address of the law was found',
}

test('every researched limit is in the rulebook, or left out for a reason', () => {
  expect(researched).toHaveLength(149)
  const there = new Set([...everyLimit, ...noLimits].map(({ id }) => id))
  expect(researched.filter((id) => !there.has(id) && !leftOut[id])).toEqual([])
  for (const id of Object.keys(leftOut)) expect(there.has(id)).toBe(false)
})

describe('every entry', () => {
  test.each([...everyLimit, ...noLimits].map((entry) => [entry.id, entry] as const))(
    '%s has a name, a citation, a secure address, and words to find it by',
    (_id, entry) => {
      expect(entry.name).toMatch(/^[A-Z]/)
      expect(entry.citation.length).toBeGreaterThan(5)
      expect(new URL(entry.url).protocol).toBe('https:')
      expect(entry.url).not.toMatch(/undefined|NaN|\/0$/)
      expect(domains).toContain(entry.domain)
      expect(entry.wording.length).toBeGreaterThan(0)
      expect(JSON.stringify(entry)).not.toMatch(/general knowledge|unverified|extract|fetched/i)
    },
  )
  test.each(everyLimit.map((limit) => [limit.id, limit] as const))('%s says what starts and ends it', (_id, limit) => {
    expect(limit.starts).toMatch(/^[a-z]/i)
    expect(limit.ends).toMatch(/^[a-z]/i)
    for (const kind of [...limit.startsWith, ...limit.endsWith]) expect(kindNames).toHaveProperty(kind)
    for (const part of limit.parts ?? []) expect(rulebookLimit(part), part).toBeDefined()
    const { from, to } = limit.effective ?? { from: null, to: null }
    for (const day of [from, to]) if (day) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

test('ids stand once; limits of others than the body make no clock', () => {
  const ids = [...everyLimit, ...noLimits].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(limits.filter(({ by }) => by)).toEqual([])
  expect(rulebookLimit('lgo-12m')?.by).toBe('complainant')
  expect(rulebookLimit('nothing')).toBeUndefined()
})

test('the clocks of a page start and end only with events that are looked for', () => {
  const kinds = Object.values(lookedFor).flatMap((matter) => Object.keys(matter))
  for (const limit of limits) for (const kind of [...limit.startsWith, ...limit.endsWith]) expect(kinds, limit.id).toContain(kind)
  expect(new Set(kinds).size).toBe(kinds.length)
  for (const kind of kinds) expect(kindNames).toHaveProperty(kind)
})

test('of every limit that is not verified it is said what is missing, and of no other', () => {
  const ids = (wanted: (limit: (typeof everyLimit)[number]) => boolean) => everyLimit.filter(wanted).map(({ id }) => id)
  expect(ids(({ missing }) => missing !== undefined)).toEqual(ids(({ verified }) => verified === 'not verified'))
})

test('what else was not found is said of limits of the rulebook, and stands in what readers get', () => {
  const page = rulebookMarkdown(everyLimit, noLimits)
  const found = everyLimit.filter(({ notFound }) => notFound)
  for (const { id, notFound } of found) expect(page.split(notFound!).length, id).toBeGreaterThan(2)
  expect(found.length).toBeGreaterThan(5)
})

test('no limit was in force before the instrument that it cites', () => {
  const cited = everyLimit.flatMap(({ id, citation, effective, before = [] }) => [
    { id, citation, effective },
    ...before.map((each) => ({ id, ...each })),
  ])
  let held = 0
  for (const { id, citation, effective } of cited) {
    const known = instruments[/^SI (\d{4}\/\d+)/.exec(citation)?.[1] ?? '']
    if (!known) continue
    held++
    expect(effective?.from && effective.from >= known[1], `${id}: ${citation} came into force on ${known[1]}`).toBe(true)
  }
  expect(held).toBeGreaterThan(30)
})

test('composite limits are the sum of their parts', () => {
  const longest = (id: string): number => {
    const limit = rulebookLimit(id)!
    const length = limit.extended?.length ?? limit.length
    return 'value' in length ? length.value : 0
  }
  const sum = (id: string): number => rulebookLimit(id)!.parts!.reduce((total, part) => total + longest(part), 0)
  expect(sum('csp-stage3-final')).toBe(20)
  expect(sum('csp-total')).toBe(20 + 65 + 30 + 20)
  expect(sum('ehc-review-final-12w')).toBe(12)
  expect(rulebookLimit('foi-total')!.parts).toEqual(['foi', 'foi-review'])
})

test('lengths and counting in words', () => {
  expect(lengthText(rulebookLimit('csp-total')!.length)).toBe('about 6 months')
  expect(lengthText(rulebookLimit('ehc-phase-15feb')!.length)).toBe('by 15 February')
  expect(lengthsText(rulebookLimit('csp-stage1')!)).toBe('10 working days; 20 working days where the complaint is complex')
  expect(countingText(rulebookLimit('foi')!)).toContain('every part of the United Kingdom')
  expect(countingText(rulebookLimit('dols-standard')!)).toBe('The day of the start is the first day. Every day counts.')
  expect(countingText(rulebookLimit('adm-appeal-normal')!)).toContain('school’s calendar')
  expect(countingText(rulebookLimit('sar')!)).toContain('moves to the next one')
  expect(countingText(rulebookLimit('ehc-phase-15feb')!)).toBe('')
})

describe('search, in everyday words and in those of the law', () => {
  const first = (query: string): string | undefined => searchRulebook(query).limits[0]?.id
  test.each([
    ['stage two', 'csp-stage2'],
    ['review panel', 'csp-stage3-panel'],
    ['EHCP 20 weeks', 'ehc-final'],
    ['how long for the educational psychologist', 'ehc-advice'],
    ['parking ticket', 'pcn-decision'],
    ['stairlift', 'dfg-decision'],
    ['FOI request', 'foi'],
    ['my records', 'sar'],
    ['school bus', 'transport-s1'],
    ['damp and mould', 'awaab-emergency'],
    ['homelessness review', 'hl-review-8w'],
    ['going to the Ombudsman', 'lgo-12m'],
    ['regulation 17', 'csp-stage2'],
    ['foster care', 'lac-review-1'],
    ['B&B', 'bb-families'],
  ])('%s: %s is among the first', (query, id) => {
    expect(
      searchRulebook(query)
        .limits.slice(0, 6)
        .map((l) => l.id),
    ).toContain(id)
  })
  test('areas without a limit are found too', () => {
    expect(searchRulebook('potholes').none.map((n) => n.id)).toEqual(['highways-defect'])
    expect(searchRulebook('noise').none.map((n) => n.id)).toContain('stat-nuisance')
    expect(searchRulebook('needs assessment').none.map((n) => n.id)).toContain('care-assessment')
  })
  test('nothing asked finds everything, nonsense nothing', () => {
    expect(searchRulebook('').limits).toHaveLength(everyLimit.length)
    expect(searchRulebook(' how long? ').none).toHaveLength(noLimits.length)
    expect(searchRulebook('xylophone')).toEqual({ limits: [], none: [] })
    expect(first('(((')).toBeDefined()
  })
})

test('the readers carry what the files of the fields say of the limits that are read (else: npm run rulebook)', () => {
  expect(limits).toEqual(neededByClocks)
  expect(everyLimit.filter(({ id }) => limits.some((limit) => limit.id === id)).length).toBe(limits.length)
})

test('docs/rulebook.md is what the data gives (else: npm run rulebook)', () => {
  const written = readFileSync(new URL('../../docs/rulebook.md', import.meta.url), 'utf8')
  expect(written === rulebookMarkdown(everyLimit, noLimits)).toBe(true)
  expect(written.match(/^### /gm)).toHaveLength(everyLimit.length + noLimits.length)
})
