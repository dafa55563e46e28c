import { describe, expect, test } from 'vitest'
import { choiceFor, choices } from '../../lib/deadline/choices.ts'
import { citeText } from '../../lib/deadline/cite.ts'
import { keptCase, keptEntries, latestDay } from '../../lib/deadline/keep.ts'
import { letterText, toCheck } from '../../lib/deadline/letter.ts'
import { workOut } from '../../lib/deadline/work-out.ts'
import { calendarFile } from '../../lib/export/ics.ts'
import type { Span } from '../../lib/calendar/span.ts'
import { everyLimit } from '../../lib/rules/everything.ts'
import { readCase } from '../../lib/watchlist/schema.ts'
import { slowWorkingDays } from '../calendar/slow.ts'

const on = (day: string): Span => ({ from: day, to: day })
const letter = (choice: string, start: Span, today: string, more: { days?: Record<string, Span>; answers?: Record<string, string> } = {}) => {
  const asked = choiceFor(choice)!
  const days = { [asked.kind ?? 'asked']: start, ...more.days }
  return letterText(asked.says, start, workOut({ asked, days, answers: more.answers ?? {}, own: null }, today), today)
}
const reg17 = 'Under regulation 17(3)–(6) of the Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738)'

describe('text for a letter', () => {
  test('the rule, the last day and how long ago it was', () => {
    // 24 October 2024 and 25 working days are 28 November; 37 more are 23 January 2025.
    expect(slowWorkingDays('2024-10-24', 25)).toBe('2024-11-28')
    expect(slowWorkingDays('2024-11-28', 37)).toBe('2025-01-23')
    expect(letter('csp-stage2', on('2024-10-24'), '2025-01-23', { answers: { extended: 'no', oral: 'no' } })).toBe(
      [
        'I asked for stage two of a children’s services complaint on 24 October 2024.',
        `${reg17} you had to send me your stage two response by 28 November 2024. That was 37 working days ago.`,
        'Please tell me when you will do this, and why it was not done in time.',
        '(Days counted on 23 January 2025.)',
      ].join('\n\n'),
    )
  })
  test('a month gives a range, and what is not known is said', () => {
    expect([25, 65].flatMap((days) => [slowWorkingDays('2024-10-01', days), slowWorkingDays('2024-10-31', days)])).toEqual(['2024-11-05', '2024-12-05', '2025-01-03', '2025-02-04'])
    expect(letter('csp-stage2', { from: '2024-10-01', to: '2024-10-31' }, '2024-12-02')).toContain(
      [
        `in October 2024.\n\n${reg17} you had to send me your stage two response by 5 November 2024 at the earliest, 5 December 2024 at the latest.`,
        'That was up to 19 working days ago, or is still to come.',
        'If you wrote to me in time, you have until 3 January 2025 at the earliest, 4 February 2025 at the latest. The time may run from a later day.\n\nPlease tell me when you will do this.\n',
      ].join(' '),
    )
  })
  test('before the last day it says what must be done, and asks for nothing', () => {
    const text = letter('csp-stage3-panel', on('2024-02-08'), '2024-03-01')
    expect(text).toContain('you must hold the review panel by 21 March 2024.')
    expect(text).not.toMatch(/Please|ago/)
  })
  test('what was done late, and in time', () => {
    const held = (day: string) => letter('csp-stage3-panel', on('2024-02-08'), '2024-06-01', { days: { 'csp-panel-met': on(day), 'csp-panel-reported': on(day), 'csp-final-replied': on(day) } })
    expect(held('2024-03-25')).toContain('by 21 March 2024. You did it on 25 March 2024: 2 working days late.')
    expect(held('2024-03-20')).toContain('You did it on 20 March 2024, in time.')
  })
  test('guidance is called guidance; what may not apply, sums and what lasts is left out', () => {
    expect(letter('cin-referred', on('2024-11-28'), '2025-06-01')).toContain('The guidance (Working Together to Safeguard Children) asks you to finish the assessment by')
    expect(letter('pl-applied', on('2025-01-02'), '2025-06-01')).toBe('')
    expect(letter('pl-applied', on('2025-01-02'), '2025-06-01', { answers: { planning: '1' } })).toContain('you had to decide the application by 27 February 2025')
    expect(letter('csp-panel-met', on('2025-04-10'), '2025-06-01')).not.toContain('final response')
    expect(letter('hl-relief-accepted', on('2025-01-02'), '2025-06-01')).toBe('')
    expect(letter('hl-decided', on('2025-01-02'), '2025-06-01')).toBe('')
  })
  test('sources that were not read are named, to be checked', () => {
    const worked = workOut({ asked: choiceFor('cin-referred')!, days: { 'cin-referred': on('2024-11-28') }, answers: {}, own: null }, '2025-06-01')
    expect(toCheck(worked)).toContain('Child and family assessment')
  })
  test.each(choices.map((choice) => [choice.says, choice] as const))('%s: nothing is left unsaid or unfilled', (_says, { kind }) => {
    if (kind) expect(letter(kind, on('2025-11-03'), '2026-11-20')).not.toMatch(/[{}]|undefined|NaN|do this: | {2}|\.\.|the the /)
  })
})

test('citations as one writes them', () => {
  const cite = (id: string) => citeText(everyLimit.find((limit) => limit.id === id)!)
  expect(cite('ehc-final')).toBe('regulation 13(2)–(3) of the Special Educational Needs and Disability Regulations 2014')
  expect(cite('hl-review-ask')).toBe('section 202(3) of the Housing Act 1996')
  expect(cite('lgsco-code-ack')).toBe('paragraph 6.2 of the Complaint Handling Code 2024')
  expect(cite('eir')).toBe('regulations 5(2), 7 of the Environmental Information Regulations 2004 (SI 2004/3391)')
  expect(cite('foi-review')).toBe('the Code of practice under s.45 of the Freedom of Information Act 2000')
  expect(cite('transport-s1')).toBe('the DfE home to school travel guidance (2014; 2023), recommended appeals process')
  expect(cite('sar')).toBe('article 12(3) of UK GDPR')
  for (const limit of everyLimit) expect(citeText(limit)).toMatch(/^\S.{4,}\S$/)
})

describe('kept', () => {
  const asked = choiceFor('csp-stage2')!
  const start = { from: '2024-02-01', to: '2024-02-29' }
  const worked = workOut({ asked, days: { 'csp-stage2-requested': start }, answers: {}, own: null }, '2026-11-20')
  const kept = { key: 'k1', asked, council: ' Anytown Council ', start, worked }

  test('as a case that the watchlist can read, due on the latest day that it can be', () => {
    const made = keptCase(kept, '2026-11-20', 5)
    expect(readCase(made)).toEqual(made)
    expect(made).toMatchObject({ id: 'own-k1', bodies: ['Anytown Council'], title: 'I asked for stage two of a children’s services complaint (February 2024)' })
    expect(made.actions).toMatchObject([{ id: 'csp-stage2', text: 'The council must send you its stage two response.', due: slowWorkingDays('2024-02-29', 65), mark: { as: 'open' } }])
    expect(made.actions[0]!.note).toContain('If the council did not write to you in time: by 7 March 2024 at the earliest')
  })
  test('limits that may not apply are not kept', () => {
    const planning = choiceFor('pl-applied')!
    const given = { key: 'k3', asked: planning, council: '', start: on('2025-01-02') }
    const keep = (answers: Record<string, string>) => {
      const all = { ...given, worked: workOut({ asked: planning, days: { 'pl-applied': given.start }, answers, own: null }, '2025-02-01') }
      return [keptCase(all, '2025-02-01', 5).actions.map(({ id }) => id), keptEntries(all, 0).map(({ uid }) => uid)]
    }
    expect(keep({})).toEqual([[], []])
    expect(keep({ planning: '2' })).toEqual([['pl-major'], ['own-k3.pl-major']])
  })
  test('as calendar entries, each of its own name', () => {
    const entries = keptEntries(kept, 7)
    expect(entries.map(({ uid, day, title }) => [uid, day, title])).toEqual([['own-k1.csp-stage2', slowWorkingDays('2024-02-29', 65), 'Latest last day: Anytown Council: Stage two response']])
    expect(calendarFile(entries, 0)).toContain('DTSTART;VALUE=DATE:20240605')
  })
  test('every choice makes a case that can be read', () => {
    for (const choice of choices) {
      const key = choice.kind ?? 'asked'
      const all = workOut({ asked: choice, days: { [key]: on('2025-11-03') }, answers: {}, own: { value: 28, unit: 'days' } }, '2026-11-20')
      const made = keptCase({ key: 'k2', asked: choice, council: '', start: on('2025-11-03'), worked: all }, '2026-11-20', 5)
      expect(readCase(made)).toEqual(made)
      for (const step of all.steps) expect(latestDay(step) === null || latestDay(step)! >= '2025').toBe(true)
    }
  })
})
