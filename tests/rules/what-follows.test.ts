import { describe, expect, test } from 'vitest'
import { asked } from '../../lib/rules/asked.ts'
import { noLimits, rulebookLimit } from '../../lib/rules/everything.ts'
import { kindNames } from '../../lib/rules/kind-names.ts'
import { whatFollows } from '../../lib/rules/what-follows.ts'
import type { EventKind } from '../../lib/rules/more-kinds.ts'

const on = (day: string) => ({ from: day, to: day })
const dues = (kind: EventKind, day: string, today = '2024-06-01') =>
  whatFollows({ [kind]: on(day) }, today).map(({ limit, counted }) => `${limit.id} ${counted.map((c) => c.due?.to ?? c.state).join(' / ')}`)

describe('what a reader can have asked', () => {
  test.each(asked.map((entry) => [entry.says, entry] as const))('%s: something follows, or it is said why not', (_says, { kind, none }) => {
    if (kind) {
      expect(kindNames).toHaveProperty(kind)
      expect(whatFollows({ [kind]: on('2025-11-03') }, '2025-12-01').length).toBeGreaterThan(0)
    } else for (const id of none ?? ['?']) expect(noLimits.map((area) => area.id)).toContain(id)
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
  expect(state('2024-02-01', '2024-02-29', '2024-03-20')).toMatchObject({ state: 'perhaps overdue', due: { from: '2024-03-14', to: '2024-04-15' } })
  expect(state('2024-02-08', '2024-02-08', '2024-06-01', { 'csp-panel-met': on('2024-03-21') })).toMatchObject({ state: 'kept' })
  expect(state('2024-02-08', '2024-02-08', '2024-06-01', { 'csp-panel-met': on('2024-03-25') })).toMatchObject({ state: 'late', past: [4, 4] })
})

test('what was not in force, cannot be counted or is no deadline', () => {
  expect(dues('hazard-reported', '2024-05-01')).toEqual([])
  expect(dues('hazard-reported', '2025-11-03').toSorted()).toEqual(['awaab-emergency unknown', 'awaab-investigate 2025-11-17'])
  expect(dues('adm-appealed', '2024-05-01')).toEqual(['adm-appeal-late unknown', 'adm-appeal-inyear unknown'])
  expect(whatFollows({}, '2024-01-01')).toEqual([])
  expect(rulebookLimit('hl-prevention')!.clock).toBe('never')
  expect(dues('hl-prevention-accepted', '2024-05-01')).toEqual([])
})
