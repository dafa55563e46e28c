import { expect, test } from 'vitest'
import { citeText } from '../../lib/deadline/cite.ts'
import { nextFor } from '../../lib/deadline/next.ts'
import { toCouncil, toReader } from '../../lib/deadline/nouns.ts'
import { workOut } from '../../lib/deadline/work-out.ts'
import { askedElsewhere } from '../../lib/rules/asked/elsewhere.ts'
import { everyLimit, noLimits, rulebookLimit } from '../../lib/rules/whole-rulebook.ts'
import { forceText } from '../../lib/rules/force.ts'
import { ombudsmen } from '../../lib/sites/all.ts'

const own = ombudsmen.flatMap(({ limits }) => limits).filter(({ id }) => id !== 'page-limit')

test('what pages of other ombudsmen are measured by stands in the rulebook, with the same length, source and verification', () => {
  expect(own.length).toBeGreaterThan(15)
  for (const { id, name, domain, length, extended, citation, url, force, verified, effective, calendar, beginningWith } of own) {
    const { starts, ends, ...listed } = rulebookLimit(id) ?? { starts: '', ends: '' }
    const wanted = { id, name, domain, length, extended, citation, url, force, verified, effective, calendar, beginningWith }
    expect(listed, id).toMatchObject(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)))
    expect(starts && ends, id).not.toBe('')
  }
})

test('a code is called a code, a standard no law, and an unread source is said to be unread', () => {
  expect(forceText(rulebookLimit('ho-code-s1')!)).toBe('set by a statutory code')
  expect(forceText(rulebookLimit('ho-code-2022-s1')!)).toBe('Ombudsman’s guidance, not law')
  expect(forceText(rulebookLimit('nhs-cancer-62d')!)).toBe('guidance, not law')
  expect(forceText(rulebookLimit('nhs-cancer-28d')!)).toBe('guidance, not law; not verified')
  expect(citeText(rulebookLimit('nhs-complaint-ack')!)).toContain('Local Authority Social Services and National Health Service Complaints')
})

test('limits of Scotland and Northern Ireland that count working days leave out the bank holidays of their country', () => {
  for (const limit of everyLimit)
    if (/Scotland|Northern Ireland/.test(limit.domain))
      expect(limit.calendar, limit.id).toBe(/Scotland/.test(limit.domain) ? 'scotland' : 'northern-ireland')
})

const lastDays = (kind: string, on: string) => {
  const asked = askedElsewhere.find((each) => each.kind === kind)!
  return workOut({ asked, days: { [kind]: { from: on, to: on } }, answers: {}, own: null }, on)
    .steps.filter(({ limit }) => limit.domain === asked.domain)
    .map(({ limit, branches }) => [limit.id, branches[0]!.due?.to])
}

test.each([
  // 30 November 2026 is St Andrew’s Day: five working days from Wednesday 25 November end a day later than in England.
  ['scot-complained', '2026-11-25', [['spso-mchp-s1', '2026-12-03']]],
  // 17 March is a holiday in Northern Ireland.
  ['ni-complained', '2026-03-12', [['nipso-mchp-s1', '2026-03-20']]],
  [
    'nhs-complained',
    '2026-03-12',
    [
      ['nhs-complaint-ack', '2026-03-17'],
      ['nhs-complaint-6m', '2026-09-12'],
    ],
  ],
])('%s on %s', (kind, on, expected) => expect(lastDays(kind, on)).toEqual(expected))

test.each(askedElsewhere.map((asked) => [asked.says, asked] as const))(
  '%s leads to the ombudsman of that body, never to another',
  (_says, asked) => {
    const next = nextFor(asked)
    expect(JSON.stringify(next)).not.toMatch(/Local Government and Social Care|the council/)
    expect(toReader(asked)).not.toMatch(/^I /)
    expect(toCouncil(asked)).not.toMatch(/housing association or council/)
    if (asked.main) expect(rulebookLimit(asked.main), asked.main).toBeDefined()
  },
)

test('by the day of the complaint: the Code of that day; what is law no longer is neither counted nor said to be law to come', () => {
  const asked = askedElsewhere.find(({ kind }) => kind === 'ho-complained')!
  const on = (day: string) => workOut({ asked, days: { 'ho-complained': { from: day, to: day } }, answers: {}, own: null }, '2026-11-02')
  expect(on('2023-05-02').steps.map(({ limit }) => limit.id)).toEqual(['ho-code-2022-ack', 'ho-code-2022-s1'])
  expect(on('2026-05-05').steps.map(({ limit }) => limit.id)).toContain('ho-code-ack')
  expect(on('2026-05-05').steps.map(({ limit }) => limit.id)).not.toContain('ho-code-2022-s1')
  expect(on('2026-05-05').notYet).toEqual([])
  const wales = askedElsewhere.find(({ kind }) => kind === 'nhs-wales-complained')!
  const later = workOut(
    { asked: wales, days: { 'nhs-wales-complained': { from: '2026-06-01', to: '2026-06-01' } }, answers: {}, own: null },
    '2026-11-02',
  )
  expect([later.steps, later.notYet, later.none.map(({ id }) => id)]).toEqual([[], [], ['nhs-wales-2026']])
})

/** What was found out about other ombudsmen's fields stands under its own id, or in an area that has no fixed limit. */
const elsewhere: Record<string, string> = {
  'ho-s11': 'repairs',
  'ho-repair-policy': 'repairs',
  'gov-complaint': 'government-complaint',
  'ltp-early': 'nhs-wales-2026',
  'ltp-response': 'nhs-wales-2026',
}

test.each([
  'ho-code-ack ho-code-s1 ho-code-s2-ack ho-code-s2 ho-code-2022-ack ho-code-2022-s1 ho-code-2022-s2 ho-code-2020 ho-landlord-12m ho-12m',
  'ho-order ho-recommendation ho-repair-policy ho-s11 rtr-1994-1d rtr-1994-3d rtr-1994-7d',
  'nhs-complaint-ack nhs-complaint-6m nhs-complaint-12m nhs-rtt-18w nhs-cancer-2w nhs-cancer-28d nhs-cancer-31d nhs-cancer-62d',
  'nhs-diagnostic-6w nhs-ae-4h nhs-chc-28d nhs-si-60wd phso-12m phso-recommendation gov-complaint',
  'spso-mchp-s1 spso-mchp-ack spso-mchp-s2 spso-mchp-6m spso-12m spso-review-4w spso-recommendation nhs-scot-early nhs-scot-ack',
  'nhs-scot-report scot-ttg-12w scot-rtt-18w scot-rtr-1d scot-rtr-3d scot-rtr-7d scot-swf-ccg',
  'psow-model-informal psow-model-ack psow-model-formal ss-wales-ack ss-wales-discuss ss-wales-terms ss-wales-formal ptr-ack ptr-response',
  'ltp-early ltp-response wales-rtt-26w psow-12m psow-assess-6w psow-action psow-report-1m',
  'nipso-mchp-s1 nipso-mchp-ack nipso-mchp-s2 nipso-mchp-6m hsc-ni-response',
])('in the rulebook, with its source: %s', (ids) => {
  for (const id of ids.split(' ')) {
    const found = rulebookLimit(elsewhere[id] ?? id) ?? noLimits.find((area) => area.id === (elsewhere[id] ?? id))
    expect(found, id).toBeDefined()
    expect(found!.citation.length, id).toBeGreaterThan(5)
  }
})

test.each([
  // The small repairs of a council’s tenants: three working days over Easter Monday.
  [
    'small-repair-reported',
    '2026-04-02',
    [
      ['rtr-1994-1d', '2026-04-07'],
      ['rtr-1994-3d', '2026-04-09'],
      ['rtr-1994-7d', '2026-04-15'],
    ],
  ],
  // 30 November is a holiday in Scotland only.
  [
    'scot-repair-reported',
    '2026-11-27',
    [
      ['scot-rtr-1d', '2026-12-01'],
      ['scot-rtr-3d', '2026-12-03'],
      ['scot-rtr-7d', '2026-12-09'],
    ],
  ],
  ['scot-grant-asked', '2026-11-25', [['scot-swf-ccg', '2026-12-17']]],
  ['nhs-scot-agreed', '2026-01-05', [['scot-ttg-12w', '2026-03-30']]],
  // 13 July 2026 stands in for the 12th in Northern Ireland.
  ['hsc-complained', '2026-07-06', [['hsc-ni-response', '2026-08-04']]],
  ['wales-care-resolved', '2026-03-02', [['ss-wales-terms', '2026-03-09']]],
])('%s on %s ends by the holidays of its country', (kind, on, expected) => expect(lastDays(kind, on)).toEqual(expected))

test('before 2022 the first Code, before that none', () => {
  const asked = askedElsewhere.find(({ kind }) => kind === 'ho-complained')!
  const on = (day: string) =>
    workOut({ asked, days: { 'ho-complained': { from: day, to: day } }, answers: {}, own: null }, '2026-11-02').steps.map(
      ({ limit }) => limit.id,
    )
  expect(on('2021-03-01')).toEqual(['ho-code-2020'])
  expect(on('2019-03-01')).toEqual([])
})
