import { describe, expect, test } from 'vitest'
import { choiceFor, choices } from '../../lib/deadline/choices.ts'
import { answerOf, leading } from '../../lib/deadline/answer.ts'
import { dayLines } from '../../lib/deadline/days.ts'
import { sinceOf } from '../../lib/deadline/since.ts'
import { workOut } from '../../lib/deadline/work-out.ts'
import type { Period, Span } from '../../lib/calendar/span.ts'

const on = (day: string): Span => ({ from: day, to: day })
const today = '2026-11-28'
interface Given {
  days?: Record<string, Span>
  answers?: Record<string, string>
  own?: Period
  on?: string
}
function work(id: string, start: Span, given: Given = {}) {
  const asked = choiceFor(id)!
  const days = { [asked.kind ?? 'asked']: start, ...given.days }
  const worked = workOut({ asked, days, answers: given.answers ?? {}, own: given.own ?? null }, given.on ?? today)
  return { asked, worked, ...answerOf(asked, worked, given.on ?? today) }
}

describe('the answer on top', () => {
  test('overdue since, for how long, and at the latest since when', () => {
    const { state, head, lines } = work('csp-stage2', on('2026-03-10'))
    expect([state, head]).toEqual(['overdue', 'Overdue since 16 April 2026, 7 months.'])
    expect(lines).toEqual([
      'At the latest, if the council wrote to you in time: since 15 June 2026, 5 months.',
      'The council must send you its stage two response.',
      'You can write now, and go to the Ombudsman until 9 March 2027.',
    ])
  })
  test('the line goes once the reader has answered', () => {
    expect(work('csp-stage2', on('2026-03-10'), { answers: { extended: 'no' } })).toMatchObject({
      head: 'Overdue since 16 April 2026, 7 months.',
      lines: ['The council must send you its stage two response.', expect.anything()],
    })
    expect(work('csp-stage2', on('2026-03-10'), { answers: { extended: 'yes' } }).head).toBe('Overdue since 15 June 2026, 5 months.')
    expect(work('csp-stage2', on('2026-03-10'), { answers: { extended: 'unknown' } }).lines[0]).toMatch(/^At the latest/)
  })
  test('a rare way without a day takes nothing from it, until the reader says that it holds', () => {
    expect(work('csp-stage2', on('2024-03-11')).state).toBe('overdue')
    expect(work('csp-complaint-made', on('2026-01-05')).state).toBe('overdue')
    expect(work('csp-stage2', on('2024-03-11'), { answers: { oral: 'yes' } })).toMatchObject({
      state: 'unknown',
      head: 'No last day can be counted.',
    })
    expect(
      work('csp-stage2', on('2024-03-11'), { answers: { oral: 'yes', extended: 'no' }, days: { 'written-record': on('2024-03-25') } }).head,
    ).toBe('Overdue since 1 May 2024, 2 years.')
  })
  test('while the longer time is still running it says so, and is not certain', () => {
    expect(work('csp-stage2', on('2026-03-10'), { on: '2026-05-16' })).toMatchObject({
      state: 'perhaps overdue',
      head: 'Overdue since 16 April 2026, 4 weeks, unless the council wrote to you in time.',
    })
    expect(work('csp-stage2', on('2026-03-10'), { on: '2026-05-16', answers: { extended: 'no' } }).state).toBe('overdue')
    expect(work('csp-stage2', on('2026-03-10'), { on: '2026-06-15' }).state).toBe('perhaps overdue')
    expect(work('csp-stage2', on('2026-03-10'), { on: '2026-06-16' }).state).toBe('overdue')
  })
  test('before the last day, and on it, nothing is overdue', () => {
    expect(work('csp-stage3-panel', on('2024-02-08'), { on: '2024-03-21' })).toMatchObject({
      state: 'waiting',
      head: 'Due by 21 March 2024, today.',
    })
    expect(work('csp-stage3-panel', on('2024-02-08'), { on: '2024-03-22' })).toMatchObject({
      state: 'overdue',
      head: 'Overdue since 21 March 2024, 1 day.',
    })
    expect(work('foi', on('2026-11-02')).head).toBe('Due by 1 December 2026, in 3 days.')
  })
  test('a month gives two days, and only the later one makes it certain', () => {
    const february = { from: '2024-02-01', to: '2024-02-29' }
    expect(work('csp-stage3-panel', february, { on: '2024-03-14' }).head).toBe('Due by a day between 14 March 2024 and 15 April 2024.')
    expect(work('csp-stage3-panel', february, { on: '2024-03-20' })).toMatchObject({
      state: 'perhaps overdue',
      head: 'Perhaps overdue: the last day lies between 14 March 2024 and 15 April 2024.',
    })
    expect(work('csp-stage3-panel', february, { on: '2024-06-15' }).head).toBe('Overdue since 15 April 2024 at the latest, 2 months.')
  })
  test('what is only “about” a length is never overdue for certain', () => {
    expect(work('hr-applied', on('2026-01-05'))).toMatchObject({
      state: 'perhaps overdue',
      head: 'Perhaps overdue since about 2 March 2026, 8 months.',
    })
  })
})

describe('the step that matters leads', () => {
  test('of a complaint its answer, counted over the acknowledgement, which is a line below', () => {
    const { head, lines, step, asked, worked } = work('other-complaint', on('2026-06-01'))
    expect([head, step!.limit.id]).toEqual(['Overdue since 22 June 2026, 5 months.', 'lgsco-code-s1'])
    expect(lines).toContain(
      'This counts from the last day for the acknowledgement, 8 June 2026. If that came earlier, the last day was earlier too.',
    )
    expect(lines).toContain('The council should send you its stage one response.')
    expect(dayLines(asked, worked, today).map(({ text }) => text)).toContain(
      'Last day for the acknowledgement of the complaint, 5 working days',
    )
  })
  test('or over the end of a duty, named as what it is', () => {
    expect(work('hl-relief-accepted', on('2026-06-01')).lines).toContain(
      'This counts from the last day for the end of the relief duty, 27 July 2026. If that came earlier, the last day was earlier too.',
    )
  })
  test('and from the acknowledgement itself, once its day is known', () => {
    expect(work('other-complaint', on('2026-06-01'), { days: { 'corp-complaint-acknowledged': on('2026-06-03') } })).toMatchObject({
      head: 'Overdue since 17 June 2026, 5 months.',
      step: { chained: false },
    })
    expect(work('asc-complaint-made', on('2025-05-06')).step!.limit.id).toBe('asc-complaint-6m')
    expect(work('landlord-complaint', on('2026-06-01')).step!.limit.id).toBe('ho-code')
  })
  test('of an assessment the first day that is still to come, then what is overdue and ends last', () => {
    expect(work('ehc-assessment-requested', on('2026-11-02')).head).toBe('Due by 14 December 2026, in 2 weeks.')
    expect(work('ehc-assessment-requested', on('2026-05-01')).step!.limit.id).toBe('ehc-final')
    expect(work('ehc-assessment-requested', on('2026-09-25')).step!.limit.id).toBe('ehc-decide-assess')
  })
  test('once it is done: how late it was; then what that began', () => {
    expect(
      work('csp-stage2', on('2024-02-14'), { days: { 'csp-stage2-replied': on('2024-09-12') }, answers: { extended: 'no' } }),
    ).toMatchObject({ state: 'late', head: 'Done 5 months late, on 12 September 2024.' })
    expect(
      work('csp-stage3-panel', on('2024-02-08'), {
        days: { 'csp-panel-met': on('2024-03-21'), 'csp-panel-reported': on('2024-03-25'), 'csp-final-replied': on('2024-03-28') },
      }).head,
    ).toBe('Done in time, on 21 March 2024.')
    expect(work('csp-stage3-panel', on('2024-02-08'), { days: { 'csp-panel-met': on('2024-03-25') } }).step!.limit.id).toBe(
      'csp-stage3-report',
    )
  })
  test('where only the reader can act, until when, and that it may be over', () => {
    expect(work('hl-decided', on('2026-11-16'))).toMatchObject({ state: 'yours', head: 'You have until 6 December 2026, in 8 days.' })
    expect(work('hl-decided', on('2026-06-01'))).toMatchObject({ state: 'over', head: 'Your time ended on 21 June 2026, 5 months ago.' })
    expect(work('ehc-refused', on('2025-10-01'), { days: { 'ehc-mediation-certified': on('2025-11-29') }, on: '2025-12-01' }).head).toBe(
      'You have until 2 January 2026, in 4 weeks.',
    )
  })
  test('a question without a usual answer is asked first', () => {
    expect(work('ehc-tribunal-ordered', on('2025-01-02'))).toMatchObject({ state: 'ask', step: null })
    expect(work('ehc-tribunal-ordered', on('2025-01-02'), { answers: { tribunal: '2' } }).head).toBe(
      'Overdue since 20 March 2025, 20 months.',
    )
  })
  test('a question that puts another limit in its place gives the latest day of those', () => {
    expect(work('pl-applied', on('2026-06-01'))).toMatchObject({
      state: 'overdue',
      head: 'Overdue since 27 July 2026, 4 months.',
      lines: [
        'At the latest, if it needs an environmental impact assessment: since 21 September 2026, 2 months.',
        expect.anything(),
        expect.anything(),
      ],
    })
    expect(work('pl-applied', on('2026-06-01'), { on: '2026-08-03' })).toMatchObject({ state: 'perhaps overdue' })
  })
})

describe('the law of the time', () => {
  test('what held before is used where it is known, with its own citation', () => {
    const { step, head } = work('pcn-represented', on('2021-06-15'))
    expect([head, step!.limit.citation]).toEqual(['Overdue since 9 August 2021, 5 years.', 'SI 2007/3482 reg 5(2)(b), (5)'])
    expect(work('pcn-represented', on('2023-06-15')).step!.limit.citation).toBe('SI 2022/576 reg 6(3)–(7)')
    expect(
      [work('pcn-represented', on('2022-05-30')), work('pcn-represented', on('2022-05-31'))].map(({ step: each }) =>
        each!.limit.citation.slice(0, 12),
      ),
    ).toEqual(['SI 2007/3482', 'SI 2022/576 '])
    expect(work('sar', on('2016-03-01')).step!.limit).toMatchObject({
      citation: 'Data Protection Act 1998 s.7(8), (10)',
      length: { value: 40, unit: 'days' },
    })
    expect(work('sar', on('2016-03-01')).step!.limit.extended).toBeUndefined()
  })
  test('where it is not known, that is said, and since when today’s rule has held', () => {
    for (const [id, day, since] of [
      ['hazard-reported', '2024-05-01', '27 October 2025'],
      ['other-complaint', '2020-05-01', '8 February 2024'],
      ['csp-stage2', '2005-05-03', '1 September 2006'],
    ] as const) {
      const { state, head, lines, step } = work(id, on(day))
      expect([state, step, head]).toEqual(['none', null, 'We do not know the rule of that time.'])
      expect(lines[0]).toContain(since)
    }
  })
  test('an answer that was posted on the last day came too late', () => {
    const posted = (answers: Record<string, string>) =>
      work('pcn-represented', on('2023-06-15'), { days: { 'pcn-decided': on('2023-08-09') }, answers })
    expect(posted({}).head).toBe('Done in time, on 9 August 2023.')
    expect(posted({ 'posted-answer': 'yes' })).toMatchObject({ state: 'late', step: { branches: [{ past: [2, 2] }] } })
  })
})

describe('without a fixed time', () => {
  test('it says so, and counts with the council’s own', () => {
    expect(work('tree', on('2026-06-01'))).toMatchObject({ state: 'none', head: 'No law sets a time for this.' })
    expect(work('care-assessment', on('2026-06-01'), { own: { value: 28, unit: 'days' } }).head).toBe(
      'Overdue since 29 June 2026, 4 months.',
    )
  })
  test('beyond the table of holidays, and in school days, it says why nothing can be counted', () => {
    expect(work('foi', on('2028-12-20'), { on: '2029-02-01' })).toMatchObject({
      state: 'unknown',
      lines: ['Bank holidays are known for 2012 to 2028 only, so the last day cannot be counted.', expect.anything()],
    })
    expect(work('foi', on('2028-11-27'), { on: '2028-12-01' }).state).toBe('waiting')
    expect(work('excl-permanent', on('2026-11-02')).lines[0]).toContain('School days cannot be counted')
  })
})

describe('every matter', () => {
  test.each(choices.map((choice) => [choice.says, choice] as const))(
    '%s: an answer in whole sentences, lines in the order of their days',
    (_says, asked) => {
      for (const start of ['2024-02-29', '2025-11-03', '2026-11-27']) {
        const worked = workOut({ asked, days: { [asked.kind ?? 'asked']: on(start) }, answers: {}, own: null }, today)
        const { head, lines } = answerOf(asked, worked, today)
        for (const text of [head, ...lines]) expect(text).toMatch(/^[A-Z].*[.]$/)
        expect([head, ...lines].join(' ')).not.toMatch(/undefined|NaN|null|[{}]|do this:/)
        const days = dayLines(asked, worked, today)
        expect(days.map(({ span }) => span.to)).toEqual(days.map(({ span }) => span.to).toSorted())
        for (const { text, on: day } of days) expect(`${day} ${text}`).not.toMatch(/undefined|NaN|[{}]|do this/)
        for (const { ask } of sinceOf(asked, worked)) expect(ask).not.toMatch(/undefined/)
        const lead = leading(asked, worked)
        expect(lead?.limit.force === 'derived').toBe(false)
      }
    },
  )
})
