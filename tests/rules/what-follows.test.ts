import { describe, expect, test } from 'vitest'
import { asked } from '../../lib/rules/asked.ts'
import { everyLimit, noLimits, rulebookLimit } from '../../lib/rules/whole-rulebook.ts'
import { closedUntil, lastDay } from '../../lib/rules/last-day.ts'
import { limitOn } from '../../lib/rules/limit-on.ts'
import { kindNames, type EventKind } from '../../lib/rules/kinds.ts'
import { whatFollows } from '../../lib/rules/what-follows.ts'

const on = (day: string) => ({ from: day, to: day })
const dues = (kind: EventKind, day: string, today = '2024-06-01') =>
  whatFollows({ [kind]: on(day) }, today).map(({ limit, counted }) => `${limit.id} ${counted.map((c) => c.due?.to ?? c.state).join(' / ')}`)

describe('what a reader can have asked', () => {
  test.each(asked.map((entry) => [entry.says, entry] as const))('%s: something follows, or it is said why not', (_says, { kind, none }) => {
    if (kind) {
      expect(kindNames).toHaveProperty(kind)
      // A move has days of the calendar, which need no counting.
      if (kind !== 'ehc-phase-moved' && !none) expect(whatFollows({ [kind]: on('2026-07-06') }, '2026-12-01').length).toBeGreaterThan(0)
    }
    for (const id of none ?? (kind ? [] : ['?'])) expect(noLimits.map((area) => area.id)).toContain(id)
  })
})

// Last days counted by hand on a calendar of bank holidays.
test.each<[EventKind, string, string[]]>([
  ['csp-complaint-made', '2024-02-08', ['csp-stage1 2024-02-22 / 2024-03-07', 'csp-total 2024-08-08']],
  ['csp-stage3-requested', '2024-02-08', ['csp-stage3-panel 2024-03-21']],
  ['csp-stage2-requested', '2024-03-11', ['csp-stage2 2024-04-17 / 2024-06-14']],
  ['ehc-assessment-requested', '2023-05-18', ['ehc-decide-assess 2023-06-29', 'ehc-decide-issue-no 2023-09-07', 'ehc-final 2023-10-05']],
  ['ehc-review-met', '2023-10-12', ['ehc-review-report 2023-10-26', 'ehc-review-decision 2023-11-09', 'ehc-review-final-12w 2024-01-04']],
  ['dfg-applied', '2024-05-07', ['dfg-decision 2024-11-07', 'dfg-payment 2025-05-07']],
  ['dols-requested', '2023-05-09', ['dols-standard 2023-05-29']],
  ['dols-requested', '2009-05-01', ['dols-standard 2009-05-21']],
  ['dols-requested', '2009-04-30', ['dols-standard 2009-06-10']],
  ['foi-requested', '2024-12-20', ['foi 2025-01-23', 'foi-total 2025-02-20']],
  ['sar-requested', '2024-02-02', ['sar 2024-03-04 / 2024-05-02']],
  ['pcn-represented', '2024-03-01', ['pcn-decision 2024-04-25']],
  ['csp-stage2-replied', '2024-03-28', ['csp-stage3-request 2024-04-29']],
])('after %s on %s', (kind, day, expected) => expect(dues(kind, day)).toEqual(expected))

test('overdue, perhaps overdue, waiting, kept and late', () => {
  const state = (start: string, end: string, today: string, more = {}) =>
    whatFollows({ 'csp-stage3-requested': { from: start, to: end }, ...more }, today)[0]!.counted[0]!
  expect(state('2024-02-08', '2024-02-08', '2024-03-21')).toMatchObject({ state: 'waiting', past: [0, 0] })
  expect(state('2024-02-08', '2024-02-08', '2024-03-22')).toMatchObject({ state: 'overdue', past: [1, 1] })
  expect(state('2024-02-01', '2024-02-29', '2024-03-20')).toMatchObject({
    state: 'perhaps overdue',
    due: { from: '2024-03-14', to: '2024-04-15' },
  })
  expect(state('2024-02-08', '2024-02-08', '2024-06-01', { 'csp-panel-met': on('2024-03-21') })).toMatchObject({ state: 'kept' })
  expect(state('2024-02-08', '2024-02-08', '2024-06-01', { 'csp-panel-met': on('2024-03-25') })).toMatchObject({
    state: 'late',
    past: [4, 4],
  })
})

test('what was not in force, cannot be counted or is no deadline', () => {
  expect(dues('hazard-reported', '2024-05-01')).toEqual([])
  expect(dues('hazard-reported', '2025-11-03').toSorted()).toEqual(['awaab-emergency unknown', 'awaab-investigate 2025-11-17'])
  expect(dues('adm-appealed', '2024-05-01')).toEqual(['adm-appeal-late unknown', 'adm-appeal-inyear unknown'])
  expect(whatFollows({}, '2024-01-01')).toEqual([])
  expect(rulebookLimit('hl-prevention')!.clock).toBe('never')
  expect(dues('hl-prevention-accepted', '2024-05-01')).toEqual([])
})

describe('the form of a limit that was in force', () => {
  const form = (id: string, day: string) => limitOn(rulebookLimit(id)!, on(day))
  test('today’s, an earlier one, or none', () => {
    expect(form('pcn-decision', '2022-05-31')).toBe(rulebookLimit('pcn-decision'))
    expect(form('pcn-decision', '2022-05-30')).toMatchObject({
      id: 'pcn-decision',
      length: { value: 56, unit: 'days' },
      beginningWith: true,
      citation: 'SI 2007/3482 reg 5(2)(b), (5)',
    })
    expect(form('pcn-decision', '2008-03-30')).toBeNull()
    expect(form('awaab-investigate', '2025-10-26')).toBeNull()
  })
  test('a longer form, and another way to count, stay with the length that they are for', () => {
    expect(form('sar', '2018-05-24')).toMatchObject({ length: { value: 40, unit: 'days' }, beginningWith: true })
    expect(form('sar', '2018-05-24')).not.toHaveProperty('extended')
    expect(form('sar', '2018-05-24')).not.toHaveProperty('rolls')
    expect(form('hl-review-8w', '2018-04-02')).toMatchObject({ length: { value: 8, unit: 'weeks' }, beginningWith: false })
  })
  test('a span that reaches into today’s law has today’s', () => {
    expect(limitOn(rulebookLimit('pcn-decision')!, { from: '2022-05-01', to: '2022-05-31' })!.citation).toContain('2022/576')
  })
  test('of every limit with earlier forms these end the day before it began, and each has a source', () => {
    const dayBefore = (day: string) => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10)
    const with_ = everyLimit.filter(({ before }) => before)
    expect(with_.length).toBeGreaterThan(5)
    for (const { before, effective } of with_) {
      expect(before![0]!.effective.to).toBe(dayBefore(effective!.from!))
      for (const each of before!) expect(new URL(each.url).protocol).toBe('https:')
    }
  })
})

describe('the later of two starts, and times in which a limit does not end', () => {
  const appeal = (letter: string, certificate?: string) =>
    lastDay(rulebookLimit('ehc-appeal')!, { value: 2, unit: 'months' }, on(letter), certificate ? on(certificate) : undefined).due!.to
  test.each([
    ['2025-10-01', undefined, '2025-12-01'],
    ['2025-10-01', '2025-11-29', '2026-01-02'],
    ['2025-10-01', '2025-10-10', '2025-12-01'],
    ['2025-06-12', undefined, '2025-09-01'],
    ['2025-05-31', undefined, '2025-07-31'],
    ['2025-06-01', undefined, '2025-09-01'],
    ['2025-07-01', undefined, '2025-09-01'],
    ['2025-10-24', undefined, '2025-12-24'],
    ['2025-10-25', undefined, '2026-01-02'],
    ['2024-11-01', undefined, '2025-01-02'],
    ['2026-10-31', undefined, '2027-01-04'],
  ])('letter of %s, certificate of %s: %s', (letter, certificate, last) => expect(appeal(letter, certificate)).toBe(last))
  test('a month on either side gives the days between', () => {
    const month = { from: '2025-10-01', to: '2025-10-31' }
    expect(lastDay(rulebookLimit('ehc-appeal')!, { value: 2, unit: 'months' }, month).due).toEqual({ from: '2025-12-01', to: '2026-01-02' })
  })
  test('the closed time that a day lies in', () => {
    const closed = [
      ['12-25', '01-01'],
      ['08-01', '08-31'],
    ] as const
    expect(
      ['2025-12-24', '2025-12-25', '2026-01-01', '2026-01-02', '2025-08-15', '2025-09-01'].map((day) => closedUntil(day, closed)),
    ).toEqual([null, '2026-01-01', '2026-01-01', null, '2025-08-31', null])
  })
})
