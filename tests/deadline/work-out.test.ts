import { describe, expect, test } from 'vitest'
import { choiceFor, choiceId, choices } from '../../lib/deadline/choices.ts'
import { forOmbudsman, nextFor, safeDay } from '../../lib/deadline/next.ts'
import { questions, questionsOn, usualOption } from '../../lib/deadline/questions.ts'
import { agoText, dayText, ifText, laterText, stateWords, whoMust, workingOf } from '../../lib/deadline/words.ts'
import { workOut, type Told } from '../../lib/deadline/work-out.ts'
import type { Period, Span } from '../../lib/calendar/span.ts'
import { everyLimit } from '../../lib/rules/whole-rulebook.ts'
import { slowDays, slowMonths, slowRolled, slowWorkingDays } from '../calendar/slow.ts'

const on = (day: string): Span => ({ from: day, to: day })
const february = { from: '2024-02-01', to: '2024-02-29' }
const told = (choice: string, days: Record<string, Span>, answers: Told['answers'] = {}, own: Period | null = null): Told => ({
  asked: choiceFor(choice)!,
  days,
  answers,
  own,
})
const work = (choice: string, days: Record<string, Span>, today = '2026-11-20', answers: Told['answers'] = {}, own: Period | null = null) =>
  workOut(told(choice, days, answers, own), today)
const lines = (worked: ReturnType<typeof workOut>, id: string) => {
  const step = worked.steps.find(({ limit }) => limit.id === id)
  return step?.branches.map((branch) => `${ifText(branch)}: ${dayText(step, branch)}`.replace(/^: /, ''))
}

const working = (value: number) => (start: string) => slowWorkingDays(start, value)
const uk = (value: number) => (start: string) => slowWorkingDays(start, value, 'united-kingdom')
const weeks = (value: number) => (start: string) => slowDays(start, 7 * value)
const months = (value: number) => (start: string) => slowMonths(start, value)
/** A last day that is no working day moves to the next. */
const rolled = (value: number) => (start: string) => slowRolled(slowMonths(start, value))
/** Months that begin with the day end the day before, but for a month without such a day, which ends on its last. */
const beginningMonths = (value: number) => (start: string) => {
  const end = slowMonths(start, value)
  return end.slice(8) === start.slice(8) ? new Date(Date.parse(end) - 864e5).toISOString().slice(0, 10) : end
}
/** "Beginning with": the day of the start is the first. */
const beginning = (days: number) => (start: string) => slowDays(start, days - 1)

/** What the law or the guidance gives, by field; the days come from the calendar’s slow oracle. */
const known: [choice: string, start: string, limits: Record<string, ((start: string) => string)[]>][] = [
  ['csp-complaint-made', '2024-12-11', { 'csp-stage1': [working(10), working(20)] }],
  ['csp-stage2-requested', '2024-03-11', { 'csp-stage2': [working(25), working(65)] }],
  ['csp-stage3-requested', '2025-03-19', { 'csp-stage3-panel': [working(30)] }],
  ['csp-panel-met', '2025-04-10', { 'csp-stage3-report': [working(5)], 'csp-stage3-final': [working(20)] }],
  ['cin-referred', '2024-11-28', { 'cin-referral-decision': [working(1)], 'cin-assessment': [working(45)] }],
  ['lac-started', '2024-03-22', { 'lac-review-1': [working(20)] }],
  [
    'ehc-assessment-requested',
    '2023-10-31',
    { 'ehc-decide-assess': [weeks(6)], 'ehc-decide-issue-no': [weeks(16)], 'ehc-final': [weeks(20)] },
  ],
  [
    'ehc-review-met',
    '2024-01-31',
    { 'ehc-review-report': [weeks(2)], 'ehc-review-decision': [weeks(4)], 'ehc-review-final-12w': [weeks(12)] },
  ],
  ['transport-stage1-requested', '2025-08-08', { 'transport-s1': [working(20)] }],
  ['transport-stage2-requested', '2025-12-01', { 'transport-s2': [working(40)] }],
  ['asc-complaint-made', '2024-08-30', { 'asc-complaint-ack': [working(3)], 'asc-complaint-6m': [months(6)] }],
  ['dfg-applied', '2024-08-31', { 'dfg-decision': [months(6)], 'dfg-payment': [months(12)] }],
  ['dols-requested', '2024-02-20', { 'dols-standard': [beginning(21)] }],
  ['hl-decided', '2025-06-30', { 'hl-review-ask': [beginning(21)] }],
  ['hl-review-requested', '2025-01-15', { 'hl-review-8w': [beginning(56)] }],
  ['bb-placed', '2025-02-03', { 'bb-families': [weeks(6)] }],
  ['hazard-reported', '2025-12-19', { 'awaab-investigate': [working(10)] }],
  ['corp-complaint-made', '2024-12-20', { 'lgsco-code-ack': [working(5)] }],
  ['hb-claimed', '2025-05-01', { 'hb-decision': [(start) => slowDays(start, 14)] }],
  ['ct-disputed', '2024-12-31', { 'ct-appeal-response': [beginningMonths(2)], 'ct-appeal-vt-none': [months(4)] }],
  ['pl-applied', '2025-01-02', { 'pl-minor': [weeks(8)], 'pl-major': [weeks(13)], 'pl-eia': [weeks(16)] }],
  ['pcn-represented', '2025-03-01', { 'pcn-decision': [beginning(56)] }],
  ['pcn-noticed', '2025-03-01', { 'pcn-reps': [beginning(28)] }],
  ['foi-requested', '2026-05-29', { foi: [uk(20)] }],
  ['foi-review-requested', '2025-11-03', { 'foi-review': [uk(20), uk(40)] }],
  ['eir-requested', '2024-07-01', { eir: [uk(20), uk(40)] }],
  ['sar-requested', '2024-01-31', { sar: [rolled(1), rolled(3)] }],
  ['lgo-decided', '2025-10-06', { 'lgo-action': [months(1)] }],
]

describe('known answers', () => {
  test.each(known)('%s on %s', (choice, start, limits) => {
    const { steps } = work(choice, { [choice]: on(start) })
    for (const [id, ways] of Object.entries(limits)) {
      const step = steps.find(({ limit }) => limit.id === id)!
      expect([id, step.branches.flatMap(({ due }) => due?.from ?? []).toSorted()]).toEqual([id, ways.map((way) => way(start)).toSorted()])
    }
  })

  test.each(known)('%s: in the month of %s only, the earliest and the latest', (choice, start, limits) => {
    const from = `${start.slice(0, 7)}-01`
    const to = lastDay(start)
    const { steps } = work(choice, { [choice]: { from, to } })
    for (const [id, ways] of Object.entries(limits)) {
      const step = steps.find(({ limit }) => limit.id === id)
      expect([id, step?.branches.flatMap(({ due }) => (due ? [`${due.from} ${due.to}`] : [])).toSorted()]).toEqual([
        id,
        ways.map((way) => `${way(from)} ${way(to)}`).toSorted(),
      ])
    }
  })
})

function lastDay(day: string): string {
  const next = slowMonths(`${day.slice(0, 7)}-01`, 1)
  let last = `${day.slice(0, 7)}-01`
  for (let each = last; each < next; each = slowDays(each, 1)) last = each
  return last
}

describe('what a limit depends on', () => {
  const days = { 'csp-stage2-requested': on('2024-03-11') }
  test('both answers stand there until it is known, the usual one first; what is rare only once it is said', () => {
    expect(lines(work('csp-stage2', days), 'csp-stage2')).toEqual([
      'If the council did not write to you in time: by 17 April 2024',
      'If the council wrote to you in time: by 14 June 2024',
    ])
    expect(lines(work('csp-stage2', days, '2026-11-20', { oral: 'yes', extended: 'no' }), 'csp-stage2')![0]).toBe(
      'counted from the day the council wrote your complaint down',
    )
  })
  test('what usually holds is the first option, but for questions that have to be answered', () => {
    for (const question of questions) expect(usualOption(question)?.id ?? null).toBe(question.must ? null : question.options[0]!.id)
    const reviews = (answers: Told['answers']) =>
      work('hl-review-requested', { 'hl-review-requested': on('2025-01-15') }, '2026-11-20', answers).steps.map(({ limit }) => limit.id)
    expect(reviews({})).toEqual(['hl-review-8w'])
    expect(reviews({ 'housing-review': '2' })).toEqual(['hl-review-3w'])
  })
  test('an answer leaves one', () => {
    expect(lines(work('csp-stage2', days, '2026-11-20', { extended: 'yes', oral: 'no' }), 'csp-stage2')).toEqual(['by 14 June 2024'])
    expect(lines(work('csp-stage2', days, '2026-11-20', { extended: 'no', oral: 'yes' }), 'csp-stage2')).toEqual([
      'counted from the day the council wrote your complaint down',
    ])
    expect(
      lines(
        work('csp-stage2', { ...days, 'written-record': on('2024-03-25') }, '2026-11-20', { extended: 'no', oral: 'yes' }),
        'csp-stage2',
      ),
    ).toEqual([`by ${human(slowWorkingDays('2024-03-25', 25))}`])
  })
  test('is overdue only where every answer makes it so', () => {
    const state = (today: string, answers = {}) => work('csp-stage2', days, today, answers).steps[0]!.state
    expect([state('2024-04-17'), state('2024-04-18'), state('2024-06-14'), state('2024-06-15')]).toEqual([
      'waiting',
      'perhaps overdue',
      'perhaps overdue',
      'overdue',
    ])
    expect([state('2024-04-18', { extended: 'no' }), state('2024-04-18', { extended: 'yes' })]).toEqual(['overdue', 'waiting'])
    expect(work('csp-stage2', days, '2026-01-01').steps[0]!.state).toBe('overdue')
    expect(work('csp-stage2', days, '2026-01-01', { oral: 'yes' }).steps[0]!.state).toBe('unknown')
  })
  test('which limit applies is asked where several could', () => {
    const planning = { 'pl-applied': on('2025-01-02') }
    expect(work('pl-applied', planning).steps.map(({ limit, usual, applies }) => `${limit.id} ${usual} ${applies}`)).toEqual([
      'pl-minor true false',
      'pl-major false false',
      'pl-eia false false',
    ])
    expect(work('pl-applied', planning, '2026-11-20', { planning: '2' }).steps.map(({ limit, state }) => `${limit.id} ${state}`)).toEqual([
      'pl-major overdue',
    ])
    expect(
      work('ehc-tribunal-ordered', { 'ehc-tribunal-ordered': on('2025-01-02') }, '2026-11-20', { tribunal: '2' }).steps.map(
        ({ limit }) => limit.id,
      ),
    ).toEqual(['ehc-tribunal-4', 'ehc-tribunal-5'])
  })
  test('every longer form of a limit has a question, and every question has limits that are there', () => {
    const ids = new Set(everyLimit.map(({ id }) => id))
    for (const { about, options } of questions) {
      for (const id of [...about, ...options.flatMap(({ only = [] }) => only)]) expect(ids).toContain(id)
      expect(options.length).toBeGreaterThan(1)
    }
    for (const limit of everyLimit)
      if (limit.extended) expect(questionsOn(limit).some(({ options }) => options.some(({ longer }) => longer))).toBe(true)
  })
})

const human = (day: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

describe('what was entered', () => {
  test('a day to come is counted with a sentence; a month that is not over ends today', () => {
    const future = work('foi', { 'foi-requested': on('2027-03-03') })
    expect(future.notes).toEqual(['3 March 2027 is still to come. What you see is what would follow from it.'])
    expect(future.steps[0]).toMatchObject({
      state: 'waiting',
      branches: [{ due: on(slowWorkingDays('2027-03-03', 20, 'united-kingdom')) }],
    })
    const now = work('foi', { 'foi-requested': { from: '2026-11-01', to: '2026-11-30' } })
    expect(now.notes).toEqual(['November 2026 is not over yet. Only its days up to today are counted.'])
    expect(now.steps[0]!.branches[0]!.due!.to).toBe(slowWorkingDays('2026-11-20', 20, 'united-kingdom'))
  })
  test('an end before its start is left out, and said', () => {
    const { steps, notes } = work('csp-stage3-panel', { 'csp-stage3-requested': on('2024-02-08'), 'csp-panel-met': on('2024-01-08') })
    expect(notes).toEqual([
      'You entered 8 January 2024 for “review panel met”. That is before “review panel asked for”, so it is left out.',
    ])
    expect(steps[0]).toMatchObject({ ended: null, state: 'overdue' })
  })
  test('what was asked stays, whatever else does not fit', () => {
    const { steps, notes } = work('csp-stage1', { 'csp-complaint-made': on('2024-12-20'), 'grounds-arose': on('2025-02-01') })
    expect(notes).toEqual([
      'You entered 1 February 2025 for “the matter complained about came to notice”. ' +
        'That is after “children’s services complaint received”, so it is left out.',
    ])
    expect(steps.map(({ limit }) => limit.id)).toEqual(['csp-stage1'])
  })
  test('what was done ends the limit and begins the next', () => {
    const { steps, later } = work('csp-stage3-panel', { 'csp-stage3-requested': on('2024-02-08'), 'csp-panel-met': on('2024-03-25') })
    expect(steps.map(({ limit, state }) => `${limit.id} ${state}`)).toEqual([
      'csp-stage3-panel late',
      'csp-stage3-report overdue',
      'csp-stage3-final overdue',
    ])
    expect(later.map(({ limit }) => limit.id)).toEqual(['csp-stage3-response'])
  })
  test('beyond the bank holidays that are known, and in school days, it says that it cannot count', () => {
    expect(work('foi', { 'foi-requested': on('2030-03-04') }).steps[0]!.branches[0]).toMatchObject({ due: null, state: 'unknown' })
    expect(
      lines(work('adm-appealed', { 'adm-appealed': on('2025-03-04') }, '2026-11-20', { admission: '1' }), 'adm-appeal-inyear')![0],
    ).toContain('School days cannot be counted')
  })
  test('a move has its fixed day in the year of the move', () => {
    const { steps } = work('ehc-phase-15feb', { 'ehc-phase-moved': on('2027-09-01') })
    expect(steps.map(({ limit, branches }) => `${limit.id} ${branches[0]!.due!.to} ${branches[0]!.state}`)).toEqual([
      'ehc-phase-15feb 2027-02-15 waiting',
      'ehc-phase-31mar 2027-03-31 waiting',
    ])
  })
  test('where there is no fixed limit, it says so and counts with the council’s own time', () => {
    const without = work('care-assessment', { asked: on('2025-03-03') })
    expect(without.steps).toEqual([])
    expect(without.none[0]!.tell).toContain('Many councils set themselves 28 days')
    const own = work('care-assessment', { asked: on('2025-03-03') }, '2026-11-20', {}, { value: 28, unit: 'days' })
    expect(own.steps[0]).toMatchObject({ state: 'overdue', branches: [{ due: on(slowDays('2025-03-03', 28)) }] })
    expect(
      work('lgo-decided', { 'lgo-decided': on('2025-10-06') }, '2026-11-20', {}, { value: 2, unit: 'months' }).steps.map(
        ({ limit }) => limit.id,
      ),
    ).toEqual(['own'])
  })
})

describe('what comes next', () => {
  test('the step after, with its last day where the council alone acts', () => {
    expect(work('csp-stage2', { 'csp-stage2-requested': on('2024-12-20') }).later.map(laterText)).toEqual([
      'After “stage two response sent”: you can ask for a review panel, and say why. You have 20 working days.',
    ])
    expect(work('csp-stage1', { 'csp-complaint-made': on('2024-12-20') }).later.map(laterText)).toEqual([
      'After “stage one response sent”: you can ask for stage two. You have 20 working days.',
    ])
  })
  test('the Ombudsman’s twelve months begin with the day of knowing', () => {
    expect(lines(work('csp-stage1', { 'csp-complaint-made': on('2024-12-20'), 'grounds-arose': on('2024-11-05') }), 'lgo-12m')).toEqual([
      'by 4 November 2025',
    ])
    expect(safeDay(on('2024-03-01'))).toBe('2025-02-28')
    expect(safeDay(february)).toBe('2025-01-31')
    expect(safeDay(undefined)).toBeNull()
    expect([choiceFor('csp-stage2')!, choiceFor('foi')!, choiceFor('hazard-reported')!].map(forOmbudsman)).toEqual([true, false, false])
  })
  test.each(choices.map((choice) => [choice.says, choice] as const))(
    '%s: somewhere to turn, and words for every limit',
    (_says, choice) => {
      expect(nextFor(choice).says.length).toBeGreaterThan(0)
      const key = choice.kind ?? 'asked'
      const { steps, none, later } = workOut({ asked: choice, days: { [key]: on('2026-07-06') }, answers: {}, own: null }, '2026-11-20')
      expect(steps.length + none.length).toBeGreaterThan(0)
      for (const step of steps) {
        expect(whoMust(step)).not.toMatch(/do this:|[{}]|undefined/)
        expect(stateWords(step)).toBeTruthy()
        for (const branch of step.branches)
          expect([...workingOf(branch), ifText(branch), agoText(branch)].join(' ')).not.toMatch(/[{}]|undefined|NaN/)
      }
      for (const each of later) expect(laterText(each)).not.toMatch(/do this:|[{}]|undefined/)
    },
  )
})

describe('choices', () => {
  test('have ids of their own, and every limit that can be counted leads to one', () => {
    expect(new Set(choices.map(choiceId)).size).toBe(choices.length)
    for (const { id, clock } of everyLimit) if (clock !== 'never') expect([id, choiceFor(id)]).not.toEqual([id, null])
    expect(choiceFor('csp-stage2')!.kind).toBe('csp-stage2-requested')
    expect(choiceFor('no such thing')).toBeNull()
    expect(choiceFor('')).toBeNull()
  })
})
