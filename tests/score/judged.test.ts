import { describe, expect, it } from 'vitest'
import type { ClockInput } from '../../lib/delays/clock-input.ts'
import type { Clock, Event } from '../../lib/record.ts'
import { limits } from '../../lib/rules/index.ts'
import type { EventKind } from '../../lib/rules/kinds.ts'
import { secondOpinion } from '../../lib/score/opinion.ts'
import { atOnce } from '../../lib/text/steps.ts'
import { inputOf, model, pageOf } from '../support/learnt.ts'

const lantern = 'A lantern is lit within 9 weeks of the order.'
const order = 'Mrs P ordered the lantern on 3 June 2024.'
const weather = 'Rain fell on 4 January 2024. Wind blew on 5 February 2024.'
const page = pageOf(lantern, `${weather} ${order} The lantern was lit on 8 July 2024.`)
const kept = '9 weeks 2024-06-03 2024-07-08'

interface Given {
  score?: number
  /** What the rules read. */
  clocks?: Clock[]
  /** What is changed of the events, by their day. */
  events?: Record<string, Partial<Event>>
  input?: Partial<ClockInput>
}

/** What becomes of the clocks of a page where every candidate is as likely. */
function judged(text: string, { score = 4, clocks = [], events = {}, input = {} }: Given = {}): Clock[] {
  const given = inputOf(text)
  const changed = given.events.map((event): Event => ({ ...event, ...events[event.span.from] }))
  return atOnce(secondOpinion({ ...given, events: changed, ...input }, { clocks, dropped: [] }, model(score))).clocks
}
const told = ({ limit, start, end }: Clock) => `${limit.value} ${limit.unit} ${start?.from} ${end?.from}`
const all = (...given: Parameters<typeof judged>) => judged(...given).map(told)
const clock = judged(page).find((one) => told(one) === kept)!

describe('what is added', () => {
  it('is nothing on a page of three days', () => {
    expect(all(page)).toContain(kept)
    expect(all(page.replace('4 January 2024', 'a day'))).toEqual([])
  })

  it('needs a great chance, and a greater one where it was late', () => {
    const late = page.replace('8 July', '4 September')
    const added = (text: string, score: number) => all(text, { score }).some((one) => one.startsWith('9 weeks 2024-06-03'))
    expect([1.3, 1.8, 2, 2.1].map((score) => added(page, score))).toEqual([false, false, true, true])
    expect([1.8, 2.1, 2.3].map((score) => added(late, score))).toEqual([false, false, true])
  })

  it('is between things that are not only planned or due', () => {
    for (const state of ['planned', 'due'] as const) {
      expect(all(page, { events: { '2024-07-08': { state } } })).not.toContain(kept)
      expect(all(page, { events: { '2024-06-03': { state } } })).not.toContain(kept)
    }
    expect(all(page, { events: { '2024-07-08': { state: 'happened' } } })).toContain(kept)
  })

  it('is nothing between days that are known as those of limits of other fields', () => {
    const story = `${weather} He applied for a Blue Badge on 1 May 2024. The Council refused the application on 2 September 2024.`
    const badge = pageOf('A council must decide a Blue Badge application within 12 weeks.', story)
    const right = '12 weeks 2024-05-01 2024-09-02'
    const other = { kind: 'csp-stage2-requested' } as const
    expect(all(badge)).toContain(right)
    expect(all(badge, { events: { '2024-05-01': { kind: null }, '2024-09-02': { kind: null } } })).toContain(right)
    expect(all(badge, { events: { '2024-05-01': other } })).not.toContain(right)
    expect(all(badge, { events: { '2024-09-02': other } })).not.toContain(right)
    // Within a field the kinds of limits are close, and often taken one for another.
    expect(all(badge, { events: { '2024-09-02': { kind: 'dfg-decided' } } })).toContain(right)
    // So that a limit need not be asked whether it has such days: what has none is a day of the year, which no page states as a length.
    for (const { id, length, startsWith, endsWith } of limits)
      if ('value' in length) expect([id, startsWith.length > 0, endsWith.length > 0]).toEqual([id, true, true])
    // Of what only the page states, no day is known.
    expect(all(page, { events: { '2024-06-03': other, '2024-07-08': other } })).toContain(kept)
  })

  it('is nothing by the ordinary time where a longer one was agreed', () => {
    const law = 'A council has eight weeks to decide a planning application.'
    const story = (more: string) =>
      pageOf(
        law,
        `${weather} The Council received a planning application on 3 June 2024. ${more}It granted permission on 2 September 2024.`,
      )
    const events = { '2024-06-03': { kind: 'pl-applied' }, '2024-09-02': { kind: 'pl-decided' } } as const
    const isTold = (more: string) => judged(story(more), { events }).some(({ rule }) => rule === 'pl-minor')
    expect(isTold('')).toBe(true)
    for (const more of ['Mr P agreed to an extension. ', 'The applicant then agreed by email to extend the time. '])
      expect(isTold(more), more).toBe(false)
    expect(isTold('No extension was agreed. ')).toBe(true)
  })

  it('is also by a limit of which only the rulebook speaks, but for what binds only where a page says so', () => {
    const silent = page.replace(lantern, 'It acts.')
    const between = (start: EventKind, end: EventKind) =>
      judged(silent, { events: { '2024-06-03': { kind: start }, '2024-07-08': { kind: end } } })
        .filter((one) => one.start?.from === '2024-06-03' && one.end?.from === '2024-07-08')
        .map(({ rule, limitFrom, limitWords }) => [rule, limitFrom, limitWords])
    expect(between('csp-stage2-requested', 'csp-stage2-replied')).toEqual([['csp-stage2', 'rulebook', null]])
    expect(between('blue-badge-applied', 'blue-badge-decided')).toEqual([])
  })

  it('does not run from the complaint where its length runs from the acknowledgement', () => {
    const after = (policy: string, start = 'complained') =>
      all(pageOf(policy, `${weather} Mrs P ${start} on 3 June 2024. The Council answered the complaint on 8 July 2024.`)).includes(kept)
    for (const from of [
      'of the acknowledgement',
      'of acknowledging it',
      'after the acknowledgement',
      'from the date of its acknowledgement',
    ]) {
      expect(after(`A complaint is answered within 9 weeks ${from}.`), from).toBe(false)
      expect(after(`A complaint is answered within 9 weeks ${from}.`, 'had an acknowledgement of her complaint'), from).toBe(true)
    }
    for (const more of ['', ' of the complaint', ', and acknowledged in one', ' of receipt. It is acknowledged first'])
      expect(after(`A complaint is answered within 9 weeks${more}.`), more).toBe(true)
  })

  it('is no acknowledgement, unless the length asks for one', () => {
    const ends = (policy: string, end: string) =>
      all(pageOf(policy, `${weather} Mrs P sent a letter on 3 June 2024. The Council ${end} the letter on 8 July 2024.`)).includes(kept)
    expect(ends('A letter is answered within 9 weeks.', 'answered')).toBe(true)
    expect(ends('A letter is answered within 9 weeks.', 'acknowledged')).toBe(false)
    expect(ends('A letter is answered within 9 weeks.', 'sent an acknowledgement of')).toBe(false)
    expect(ends('A letter is acknowledged within 9 weeks.', 'acknowledged')).toBe(true)
  })

  it('is nothing that only comes before what was due, unless the length asks for it', () => {
    const ends = (limit: string, done: string) =>
      all(pageOf(limit, `${weather} A letter came on 3 June 2024. The Council ${done} the letter on 8 July 2024.`)).includes(kept)
    expect(ends('A letter is answered within 9 weeks.', 'answered')).toBe(true)
    for (const done of ['sent a holding reply to', 'sent a minded to decision on', 'drafted an answer to a draft of', 'passed on'])
      expect(ends('A letter is answered within 9 weeks.', done), done).toBe(false)
    expect(ends('A letter gets a holding reply within 9 weeks.', 'sent a holding reply to')).toBe(true)
  })

  it('is by a length that speaks of one of its days', () => {
    const last = (policy: string, start: string, end: string) =>
      all(pageOf(policy, `${weather} ${start} on 3 June 2024. ${end} on 8 July 2024.`))
    expect(last(lantern, 'Snow fell', 'Hail fell')).toEqual([])
    expect(last(lantern, 'The lantern was seen', 'Hail fell')).toContain(kept)
    expect(last(lantern, 'Snow fell', 'The lantern was seen').some((one) => one.endsWith('2024-07-08'))).toBe(true)
    // By what it asks for and what was done.
    const visits = 'An inspection is made within 9 weeks.'
    expect(last(visits, 'Snow fell', 'Somebody went there').some((one) => one.endsWith('2024-07-08'))).toBe(true)
    expect(last(visits, 'Snow fell', 'Hail fell')).toEqual([])
    // By standing in one sentence with its end.
    const same = 'It was for 9 weeks, until 9 August 2024.'
    expect(last(same, 'Snow fell', 'Hail fell').some((one) => one.endsWith('2024-08-09'))).toBe(true)
  })

  it('is what was agreed, though its words stand in no sentence', () => {
    const input = inputOf(page)
    const { start, end, id } = input.decision.blocks.find(({ kind }) => kind === 'heading')!
    const words = { start, end, block: id, text: 'What I found', paragraph: null }
    const step = { text: 'grease a hinge', words, within: { value: 7, unit: 'weeks' as const }, due: null, done: null }
    const date = { from: '2024-01-04', to: '2024-01-04' }
    const earlier = [{ reference: null, date, words, steps: [{ ...step, outcome: 'not said' as const }] }]
    const found = judged(page, { input: { earlier } }).filter(({ limit }) => limit.value === 7)
    expect(found.map(({ start: from, limitFrom }) => [from!.from, limitFrom])).toEqual([['2024-01-04', 'agreement']])
  })

  it('is one length for a start and an end, and one end for a start', () => {
    const both = all(
      pageOf(`${lantern} A lantern is hung within 12 weeks of the order.`, `${weather} ${order} The lantern was lit on 8 July 2024.`),
    )
    expect(both.some((one) => one.startsWith('12 weeks'))).toBe(true)
    const pairs = both.map((one) => one.split(' ').slice(2).join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    const again = `${order} The lantern was lit on 8 July 2024. She ordered a lantern on 4 September 2024. It was lit on 5 October 2024.`
    const starts = judged(pageOf(lantern, again)).map(({ start }) => start!.from)
    expect(starts.length).toBeGreaterThan(1)
    expect(new Set(starts).size).toBe(starts.length)
  })

  it('is excluded only by the same days', () => {
    const beside = (change: Partial<Clock>) => {
      const one = { ...clock, rule: 'agreed-action', limit: { value: 1, unit: 'months' as const }, ...change }
      return judged(page, { clocks: [one] }).filter(
        ({ rule, start, end }) => rule === 'page-limit' && told({ ...clock, start, end }) === kept,
      )
    }
    expect(beside({})).toEqual([])
    expect(beside({ end: null })).toHaveLength(1)
  })
})

describe('what is added beside a clock that is still open', () => {
  it('is none that ends it', () => {
    const open: Clock = { ...clock, rule: 'csp-stage2', end: null, open: true }
    expect(all(page, { clocks: [open] })).not.toContain(kept)
    expect(all(page, { clocks: [{ ...open, start: { ...clock.start!, from: '2024-06-02' } }] })).toContain(kept)
    expect(all(page, { clocks: [{ ...open, limit: { value: 10, unit: 'weeks' } }] })).toContain(kept)
  })
})

describe('what is told of it', () => {
  it('is counted as the limit that it is called by: eight weeks beginning with the day of the request', () => {
    const review =
      'Mr P asked for a review of the homelessness decision on 3 June 2024. The homelessness review decision was sent on 9 September 2024.'
    const found = judged(pageOf('The officer is given 8 weeks.', `${weather} ${review}`)).find(({ start }) => start!.from === '2024-06-03')
    expect(found).toMatchObject({ rule: 'hl-review-8w', due: { from: '2024-07-28' }, late: [43, 43] })
  })

  const of = (text: string, key: string, given: Given = {}) => judged(text, given).find((one) => told(one) === key)!

  it('is its limit and what that is called', () => {
    const badge = `${weather} He applied for a Blue Badge on 1 May 2024. The Council refused the application on 2 September 2024.`
    const replies = `${weather} Mr B complained on 3 June 2024. The Council replied to it at stage one on 8 July 2024.`
    const visits = `${weather} A report of the lantern came on 3 June 2024. Somebody visited the lantern on 8 July 2024.`
    const found = [
      clock,
      of(pageOf('A council must decide a Blue Badge application within 12 weeks.', badge), '12 weeks 2024-05-01 2024-09-02'),
      judged(pageOf('The Council’s complaints policy says it replies at stage one within 10 working days.', replies))[0]!,
      of(pageOf('An officer will visit a lantern within 9 weeks of a report.', visits), kept),
    ]
    expect(found.map(({ rule, name, limitFrom }) => [rule, name, limitFrom])).toEqual([
      ['page-limit', 'A lantern is lit within 9 weeks of the order', 'page'],
      ['blue-badge', 'Blue Badge decision', 'rulebook'],
      ['lgsco-code-s1', 'Stage one response', 'page'],
      ['page-limit', 'Visit', 'page'],
    ])
  })

  it('are the words of its events, where these are of just that day', () => {
    expect(clock.start!.event).not.toBe(null)
    const moved = { '2024-06-03': { span: { from: '2024-06-02', to: '2024-06-03' } } }
    const { from, event, words } = of(page, kept, { events: moved }).start!
    expect([from, event, words!.text]).toEqual(['2024-06-03', null, order])
  })

  it('stands in the order of time', () => {
    const starts = judged(page, { clocks: [clock] }).map(({ start }) => start!.from)
    expect(starts.length).toBeGreaterThan(1)
    expect(starts).toEqual(starts.toSorted())
    expect(starts.at(-1)).toBe('2024-06-03')
  })
})

describe('what the rules read', () => {
  it('stays by its chance, which is greater where it was late', () => {
    const late = page.replace('8 July', '4 September')
    const one = judged(late).find((each) => told(each) === '9 weeks 2024-06-03 2024-09-04')!
    const stays = (text: string, read: Clock, score: number) => judged(text, { clocks: [read], score }).length
    expect([-0.5, 0, 0.5].map((score) => stays(page, clock, score))).toEqual([0, 1, 1])
    expect([-0.5, 0.5, 1.38, 1.4].map((score) => stays(late, one, score))).toEqual([0, 0, 0, 1])
  })

  it('stays where it adds up several limits, or was agreed and is still to be done', () => {
    const stays = (change: Partial<Clock>) => judged(page, { clocks: [{ ...clock, ...change }], score: -6 }).length
    expect(['page-limit', 'agreed-action', 'csp-total', 'csp-stage2'].map((rule) => stays({ rule }))).toEqual([0, 0, 1, 0])
    expect(stays({ rule: 'agreed-action', end: null, open: true })).toBe(1)
  })

  it('stays by the same chance, late or not, where it was agreed', () => {
    const agreed: Clock = { ...clock, rule: 'agreed-action', late: [5, 5] }
    expect([-0.5, 0].map((score) => judged(page, { clocks: [agreed], score }).filter(({ rule }) => rule === agreed.rule).length)).toEqual([
      0, 1,
    ])
  })

  it('is not late by the rulebook alone where a length that the page states is as likely between its days', () => {
    const late = page.replace('8 July', '4 November')
    const events = { '2024-06-03': { kind: 'csp-stage2-requested' }, '2024-11-04': { kind: 'csp-stage2-replied' } } as const
    const isIt = ({ rule, start, end }: Clock) => rule === 'csp-stage2' && start!.from === '2024-06-03' && end?.from === '2024-11-04'
    const law = judged(late.replace(lantern, 'It acts.'), { events }).find(isIt)!
    const own: Clock = { ...clock, end: law.end, due: { from: '2024-08-05', to: '2024-08-05' }, late: [91, 91] }
    const stays = (text: string, ...clocks: Clock[]) => judged(text, { events, clocks }).some(isIt)
    expect([law.late[0] > 0, law.limitWords]).toEqual([true, null])
    expect(stays(late, law)).toBe(false)
    // In time by the law it takes nothing that is called late; read beside the page's own, both are meant; stated, it is as likely.
    expect(stays(late, { ...law, late: [0, 0] })).toBe(true)
    expect(stays(late, law, own)).toBe(true)
    expect(stays(late, { ...law, limitWords: clock.limitWords })).toBe(true)
    expect(stays(late.replace(lantern, 'It acts.'), law)).toBe(true)
  })

  it('stays open but where an end of its own is likely', () => {
    const open: Clock = { ...clock, end: null, open: true, name: 'open' }
    const stays = (change: Partial<Clock>, score = 4, text = page) =>
      judged(text, { clocks: [{ ...open, ...change }], score }).some(({ name }) => name === 'open')
    expect(stays({})).toBe(false)
    expect([-1, -0.5, -0.3].map((score) => stays({}, score))).toEqual([true, true, false])
    // Where a figure of the text bears it out, an end must be likelier.
    const figured = page.replace('on 8 July 2024.', 'on 8 July 2024. I find that it took the Council five weeks, which was fault.')
    expect([-0.3, 2.9, 3].map((score) => stays({}, score, figured))).toEqual([true, true, false])
    expect(stays({ rule: 'csp-stage2' })).toBe(true)
    expect(stays({ limit: { value: 10, unit: 'weeks' } })).toBe(true)
    expect(stays({ start: { ...clock.start!, from: '2024-06-02' } })).toBe(true)
    expect(stays({ start: null })).toBe(true)
    expect(stays({ start: null, end: clock.end })).toBe(true)
    // Between days for which nothing speaks nothing is told, but on one day, and where no last day is known.
    const other = { ...clock.end!, from: '2024-07-09', to: '2024-07-09' }
    expect(stays({ end: other })).toBe(false)
    expect(stays({ end: other, start: other })).toBe(true)
    expect(stays({ end: other, due: null })).toBe(true)
  })
})
