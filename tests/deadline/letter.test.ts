import { describe, expect, test } from 'vitest'
import { answerOf } from '../../lib/deadline/answer.ts'
import { choiceFor, choices } from '../../lib/deadline/choices.ts'
import { citeText } from '../../lib/deadline/cite.ts'
import { monthsAndDays } from '../../lib/deadline/how-long.ts'
import { keptCase, keptEntries, latestDay } from '../../lib/deadline/keep.ts'
import { letterFor, mailAddress, noSender, toCheck, tonesFor, type Sender } from '../../lib/deadline/letter.ts'
import { forOmbudsman, nextFor } from '../../lib/deadline/next.ts'
import { takesOwnTime, workOut } from '../../lib/deadline/work-out.ts'
import { calendarFile } from '../../lib/export/ics.ts'
import type { Period, Span } from '../../lib/calendar/span.ts'
import { everyLimit } from '../../lib/rules/whole-rulebook.ts'
import type { LogEntry, Tone } from '../../lib/watchlist/matter.ts'
import { readCase } from '../../lib/watchlist/schema.ts'
import { slowWorkingDays } from '../calendar/slow.ts'

const on = (day: string): Span => ({ from: day, to: day })
const today = '2026-11-28'
const reader: Sender = {
  name: 'Ms A Reader',
  contact: 'a.reader@example.org',
  council: 'Marchwell Council, complaints team',
  reference: 'CC/2291',
  by: 'email',
}
interface Given {
  days?: Record<string, Span>
  answers?: Record<string, string>
  own?: Period
  sender?: Partial<Sender>
  today?: string
  log?: LogEntry[]
}
function work(id: string, start: Span, given: Given = {}) {
  const asked = choiceFor(id)!
  const days = { [asked.kind ?? 'asked']: start, ...given.days }
  return { asked, worked: workOut({ asked, days, answers: given.answers ?? {}, own: given.own ?? null }, given.today ?? today) }
}
function letter(tone: Tone, id: string, start: Span, given: Given = {}) {
  const { asked, worked } = work(id, start, given)
  return letterFor(tone, asked, worked, { ...reader, ...given.sender }, given.today ?? today, given.log)
}
const tones = (id: string, start: Span, given: Given = {}) => {
  const { asked, worked } = work(id, start, given)
  return tonesFor(asked, worked, given.today ?? today).map(({ name }) => name)
}

describe('the letter', () => {
  test('a formal complaint, whole', () => {
    expect(letter('complaint', 'csp-stage2', on('2026-03-10'), { answers: { extended: 'no' } })).toEqual({
      subject: 'Formal complaint: no stage two response (reference CC/2291)',
      text: [
        'Dear complaints team',
        'On 10 March 2026 I asked for stage two of a children’s services complaint, by email (reference CC/2291).',
        'Regulation 17(3)–(6) of the Children Act 1989 Representations Procedure (England) Regulations 2006 (SI ' +
          '2006/1738) says that you must send me your stage two response within 25 working days. ' +
          'That time ended on 16 April 2026. You did not write to me in that time that you needed longer.',
        'The stage two response is now 7 months and 12 days late.',
        'This is a formal complaint about the delay. Please send me your stage two response by 11 December 2026. Please ' +
          'also tell me why it is late, and what you will do to put that right.',
        'If it is not put right by then, I can take this to the Local Government and Social Care Ombudsman.',
        'Yours faithfully\nMs A Reader\na.reader@example.org',
      ].join('\n\n'),
    })
  })
  test('the day of the answer is ten working days ahead, bank holidays left out', () => {
    expect(slowWorkingDays('2026-11-28', 10)).toBe('2026-12-11')
    expect(letter('reminder', 'csp-stage2', on('2026-03-10'), { today: '2026-12-18' })!.text).toContain(
      `by ${human(slowWorkingDays('2026-12-18', 10))}`,
    )
  })
  test('three tones, each firmer; before the last day only a reminder', () => {
    const texts = (['reminder', 'complaint', 'last'] as const).map((tone) => letter(tone, 'csp-stage2', on('2026-03-10'))!)
    expect(texts.map(({ subject }) => subject.replace(/ \(reference .*/, ''))).toEqual([
      'Reminder: stage two response, due by 16 April 2026',
      'Formal complaint: no stage two response',
      'Last letter before I go further: no stage two response',
    ])
    expect(texts[0]!.text).toContain('If I do not hear from you by 11 December 2026, I will make a formal complaint.')
    expect(texts[2]!.text).toContain('I will take this to the Local Government and Social Care Ombudsman.')
    expect(tones('csp-stage2', on('2026-03-10'))).toEqual(['Reminder', 'Formal complaint', 'Before the Ombudsman'])
    expect(tones('csp-stage2', on('2026-11-20'))).toEqual(['Reminder'])
    expect(letter('last', 'foi', on('2026-11-02'))).toMatchObject({
      subject: 'When I may expect the freedom of information response (reference CC/2291)',
    })
    expect(letter('last', 'foi', on('2026-11-02'))!.text).toContain(
      'That time ends on 1 December 2026.\n\nPlease confirm that you will answer my request by that day',
    )
  })
  test('claims nothing that the reader has not said', () => {
    const open = letter('complaint', 'csp-stage2', on('2026-03-10'))!.text
    expect(open).toContain('Even if you wrote to me in time, you had only until 15 June 2026, and that day has passed too.')
    expect(open).not.toContain('You did not write')
    expect(letter('complaint', 'csp-stage2', on('2026-03-10'), { answers: { extended: 'unknown' } })!.text).toBe(open)
    expect(letter('complaint', 'csp-stage2', on('2026-03-10'), { answers: { extended: 'yes' } })!.text).toContain(
      'within 65 working days. That time ended on 15 June 2026.\n',
    )
    expect(letter('complaint', 'csp-stage2', on('2026-03-10'), { today: '2026-05-16' })!.text).toContain(
      'You have until 15 June 2026 only if you wrote to me in time.',
    )
  })
  test('is honest about the force of the rule', () => {
    const text = (id: string, day: string, given: Given = {}) => letter('complaint', id, on(day), given)!.text
    expect(text('foi', '2026-06-01')).toContain(
      'Section 10(1), (6) of the Freedom of Information Act 2000 says that you must answer my request',
    )
    expect(text('transport-s1', '2026-06-01')).toContain('I know that it is not law. If you had a good reason not to follow it')
    expect(text('other-complaint', '2026-06-01')).toContain(
      'The Ombudsman’s guidance (paragraphs 6.3–6.4 of the Complaint Handling Code 2024) asks you to',
    )
    expect(text('hr-review-requested', '2026-06-01')).toContain('councils’ own policies usually give 56 days')
    for (const unchecked of [text('ct-disputed', '2026-06-01'), text('cin-referred', '2026-06-01'), text('hb-claimed', '2012-06-01')])
      expect(unchecked).not.toMatch(/had to/)
    const unchecked = text('ct-disputed', '2026-08-20')
    expect(unchecked).toContain(
      'As I understand section 16(7) of the Local Government Finance Act 1992, you have 2 months to answer my letter. ' +
        'That time ended on 19 October 2026. Please tell me if you read it differently.',
    )
    expect(unchecked).toContain('By my count the answer to my letter about council tax is now 1 month and 9 days late.')
    expect(unchecked).not.toMatch(/you must|you had to/)
  })
  test('speaks of several regulations as such, and of the time of an answer that runs from the acknowledgement', () => {
    expect(letter('complaint', 'eir', on('2026-05-01'))!.text).toContain(
      'Regulations 5(2), 7 of the Environmental Information Regulations 2004 (SI 2004/3391) say that you must',
    )
    expect(letter('complaint', 'other-complaint', on('2026-06-01'))!.text).toContain(
      'The time runs from the acknowledgement, which was due by 8 June 2026. The time ended on 22 June 2026.',
    )
    expect(letter('complaint', 'lgo-decided', on('2026-06-01'))!.text).toContain('By my count the agreed action is now about 4 months')
  })
  test('names as the next body only the one that it is for', () => {
    const last = (id: string, day = '2026-05-01') => letter('last', id, on(day))!.text.split('\n\n').at(-2)
    expect(last('csp-stage2')).toContain('Local Government and Social Care Ombudsman')
    expect(last('foi')).toContain('Information Commissioner')
    expect(last('hazard-reported')).toContain('Housing Ombudsman')
    expect(last('ct-disputed')).toContain('Valuation Tribunal')
    expect(last('pl-applied')).toContain('Planning Inspectorate')
    expect([
      tones('foi', on('2026-05-01'))[2],
      tones('ct-disputed', on('2026-05-01'))[2],
      tones('hazard-reported', on('2026-05-01'))[2],
    ]).toEqual(['Before the Commissioner', 'Before the tribunal', 'Before the Ombudsman'])
  })
  test('what a missed limit brings about by itself is said', () => {
    expect(letter('complaint', 'pcn-represented', on('2026-06-01'))!.text).toContain(
      'the rules treat the council as having accepted the representations',
    )
    expect(letter('reminder', 'pcn-represented', on('2026-11-16'))!.text).not.toContain('accepted')
  })
  test('a month: the least that it is late', () => {
    expect(letter('complaint', 'csp-stage3-panel', { from: '2026-02-01', to: '2026-02-28' })!.text).toMatch(
      /In February 2026 I asked .* ended on a day between .* now at least 7 months/s,
    )
  })
  test('who wrote to whom, and how, only as far as it was filled in', () => {
    const bare = letter('reminder', 'csp-stage2', on('2026-03-10'), { sender: noSender })!
    expect(bare.subject).not.toContain('reference')
    expect(bare.text).toMatch(/^Dear council\n\nOn 10 March 2026 I asked for stage two of a children’s services complaint\.\n/)
    expect(bare.text).toMatch(/Yours faithfully\n\[your name\]$/)
    expect(letter('reminder', 'csp-stage2', on('2026-03-10'), { sender: { council: 'Marchwell Council' } })!.text).toMatch(
      /^Dear Marchwell Council\n/,
    )
    expect(letter('reminder', 'cin-referred', on('2026-03-10'))!.text).toContain(
      'On 10 March 2026 a child was referred to children’s social care (reference CC/2291).',
    )
  })
  test('tells what the log tells of earlier letters and promises', () => {
    const log: LogEntry[] = [
      { id: 'b', on: '2026-10-05', what: 'promised', tone: null, by: 'phone', until: '2026-11-02', note: '' },
      { id: 'a', on: '2026-05-04', what: 'sent', tone: 'reminder', by: 'email', until: null, note: 'private' },
      { id: 'c', on: '2027-01-01', what: 'sent', tone: 'complaint', by: '', until: null, note: '' },
      // Sent today: it may be this very letter.
      { id: 'd', on: today, what: 'sent', tone: 'complaint', by: '', until: null, note: '' },
    ]
    expect(letter('complaint', 'csp-stage2', on('2026-03-10'), { log })!.text).toContain(
      '\n\nOn 4 May 2026 I sent a reminder by email. On 5 October 2026 you promised me by phone an answer by 2 November 2026.\n\n',
    )
  })
  test('where no law sets a time it says that, and asks for a day', () => {
    const text = letter('reminder', 'tree', on('2026-10-01'))!
    expect(text.subject).toBe('Reminder: I am waiting for an answer (reference CC/2291)')
    expect(text.text).toContain('That was 1 month and 27 days ago, and it is not settled. I know that no law sets a fixed time for this.')
    expect(tones('tree', on('2026-11-20'))).toEqual(['Reminder'])
    expect(tones('tree', on('2026-10-01'))).toEqual(['Reminder', 'Formal complaint', 'Before the Ombudsman'])
    expect(letter('complaint', 'care-assessment', on('2026-06-01'), { own: { value: 28, unit: 'days' } })!.text).toContain(
      'You gave yourselves 28 days for this. That time ended on 29 June 2026.',
    )
  })
  test('none where the council owes nothing that can be counted, or has done it', () => {
    expect([
      letter('reminder', 'hl-decided', on('2026-06-01')),
      letter('reminder', 'adm-appealed', on('2026-06-01')),
      letter('reminder', 'hazard-reported', on('2020-06-01')),
    ]).toEqual([null, null, null])
    expect(
      letter('reminder', 'csp-stage3-panel', on('2026-02-09'), {
        days: { 'csp-panel-met': on('2026-04-01'), 'csp-panel-reported': on('2026-04-02'), 'csp-final-replied': on('2026-04-03') },
      }),
    ).toBeNull()
  })
  test('what is due at once is asked for at once, and the letter names the duty', () => {
    const { text } = letter('complaint', 'ehc-provision', on('2026-11-25'))!
    expect(text).toContain('On 25 November 2026 I told you that something in an EHC plan is not provided')
    expect(text).toContain(
      'Section 42(2) of the Children and Families Act 2014 says that you must secure what the plan specifies. It gives no time to wait.',
    )
    expect(text).not.toContain('no law sets')
    const { asked, worked } = work('ehc-provision', on('2026-11-25'))
    expect(tonesFor(asked, worked, today).map(({ tone }) => tone)).toEqual(['reminder', 'complaint', 'last'])
    expect(takesOwnTime(asked)).toBe(false)
    expect(answerOf(asked, worked, today)).toMatchObject({ state: 'none', head: 'Due at once: the law gives no time to wait.' })
  })
  test('a complaint is one’s own in the letter; a duty of a school leads to the school', () => {
    expect(letter('reminder', 'corp-stage2-requested', on('2026-07-06'))!.text).toContain(
      'On 6 July 2026 I asked for stage two of my complaint',
    )
    const { asked, worked } = work('excl-suspended', on('2026-07-06'))
    expect(tonesFor(asked, worked, today)).toEqual([])
    expect(nextFor(asked).says[0]).toContain('governing body')
    expect(forOmbudsman(asked)).toBe(false)
  })
  test('a rule that was not checked is named, to be checked', () => {
    const check = (id: string) => {
      const { asked, worked } = work(id, on('2026-05-01'))
      return toCheck(asked, worked)
    }
    expect([check('csp-stage2'), check('ct-disputed')]).toEqual([null, 'Local Government Finance Act 1992 s.16(7)'])
  })
  test('opens in a mail program as it is', () => {
    const address = mailAddress({ subject: 'A & B?', text: 'One\n\nTwo – 50 %' }, 'a@b.example')
    expect(address).toBe('mailto:a@b.example?subject=A%20%26%20B%3F&body=One%0D%0A%0D%0ATwo%20%E2%80%93%2050%20%25')
    expect(
      new URL(mailAddress(letter('complaint', 'csp-stage2', on('2026-03-10'))!)).searchParams.get('body')!.replaceAll('\r\n', '\n'),
    ).toBe(letter('complaint', 'csp-stage2', on('2026-03-10'))!.text)
  })
  test.each(choices.map((choice) => [choice.says, choice] as const))('%s: nothing is left unsaid or unfilled', (_says, asked) => {
    for (const tone of ['reminder', 'complaint', 'last'] as const) {
      const given = { [asked.kind ?? 'asked']: on('2025-11-03') }
      const answers = { tribunal: '2', phase: '1', 'looked-after': '1', grounds: '3' }
      const found = letterFor(tone, asked, workOut({ asked, days: given, answers, own: null }, today), reader, today)
      if (found)
        expect(`${found.subject}\n${found.text}`).not.toMatch(
          /[{}]|undefined|NaN|null|do this: | {2}|\.\.|the the |\bthe council’s own case\b|\bI I\b|you you /,
        )
    }
  })
})

const human = (day: string): string =>
  new Date(`${day}T12:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

test.each([
  ['2026-04-16', '2026-11-28', '7 months and 12 days'],
  ['2026-04-16', '2026-11-16', '7 months'],
  ['2026-11-16', '2026-11-28', '12 days'],
  ['2026-11-27', '2026-11-28', '1 day'],
  ['2024-01-31', '2024-02-29', '1 month'],
  ['2024-01-31', '2024-03-01', '1 month and 1 day'],
  ['2024-02-29', '2025-02-28', '12 months'],
  ['2024-02-29', '2025-03-01', '12 months and 1 day'],
  ['2026-11-28', '2026-11-28', '0 days'],
  ['2021-08-30', '2026-11-29', '5 years, 2 months and 30 days'],
  ['2024-02-29', '2026-02-28', '2 years'],
  ['2024-11-28', '2026-11-27', '23 months and 30 days'],
])('from %s to %s it is %s', (from, to, text) => expect(monthsAndDays(from, to)).toBe(text))

test('citations as one writes them', () => {
  const cite = (id: string) => citeText(everyLimit.find((limit) => limit.id === id)!)
  expect(cite('ehc-final')).toBe('regulation 13(2)–(3) of the Special Educational Needs and Disability Regulations 2014')
  expect(cite('hl-review-ask')).toBe('section 202(3) of the Housing Act 1996')
  expect(cite('lgsco-code-ack')).toBe('paragraph 6.2 of the Complaint Handling Code 2024')
  expect(cite('eir')).toBe('regulations 5(2), 7 of the Environmental Information Regulations 2004 (SI 2004/3391)')
  expect(cite('foi-review')).toBe('the Code of practice under s.45 of the Freedom of Information Act 2000')
  expect(cite('transport-s1')).toBe('the DfE home to school travel guidance (2014; 2023), recommended appeals process')
  expect(cite('ehc-unopposed')).toBe('regulation 45 of the Special Educational Needs and Disability Regulations 2014')
  expect(cite('ehc-review-annual')).toBe('regulations 18–22 of the Special Educational Needs and Disability Regulations 2014')
  expect(cite('sar')).toBe('article 12(3) of UK GDPR')
  expect(cite('cin-referral-decision')).toBe('Working Together to Safeguard Children')
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
    expect(made).toMatchObject({
      id: 'own-k1',
      bodies: ['Anytown Council'],
      title: 'You asked for stage two of a children’s services complaint (February 2024)',
    })
    expect(made.actions).toMatchObject([
      {
        id: 'csp-stage2',
        text: 'The council must send you its stage two response.',
        due: slowWorkingDays('2024-02-29', 65),
        mark: { as: 'not done', on: '2026-11-20' },
      },
    ])
    expect(made.actions[0]!.note).toContain('If the council did not write to you in time: by 7 March 2024 at the earliest')
  })
  test('of limits that one question decides between, the usual one is kept, due on the latest day of all until that is answered', () => {
    const planning = choiceFor('pl-applied')!
    const given = { key: 'k3', asked: planning, council: '', start: on('2025-01-02') }
    const keep = (answers: Record<string, string>) => {
      const all = { ...given, worked: workOut({ asked: planning, days: { 'pl-applied': given.start }, answers, own: null }, '2025-02-01') }
      return [keptCase(all, '2025-02-01', 5).actions.map(({ id }) => id), keptEntries(all, 0).map(({ uid }) => uid)]
    }
    expect(keep({})).toEqual([['pl-minor'], ['own-k3.pl-minor']])
    expect(
      keptCase(
        { ...given, worked: workOut({ asked: planning, days: { 'pl-applied': given.start }, answers: {}, own: null }, '2025-02-01') },
        '2025-02-01',
        5,
      ).actions[0]!.due,
    ).toBe('2025-04-24')
    expect(keep({ planning: '2' })).toEqual([['pl-major'], ['own-k3.pl-major']])
  })
  test('as calendar entries, each of its own name', () => {
    const entries = keptEntries(kept, 7)
    expect(entries.map(({ uid, day, title }) => [uid, day, title])).toEqual([
      ['own-k1.csp-stage2', slowWorkingDays('2024-02-29', 65), 'Latest last day: Anytown Council: Stage two response'],
    ])
    expect(calendarFile(entries, 0)).toContain('DTSTART;VALUE=DATE:20240605')
  })
  test('every choice makes a case that can be read', () => {
    for (const choice of choices) {
      const key = choice.kind ?? 'asked'
      const all = workOut({ asked: choice, days: { [key]: on('2025-11-03') }, answers: {}, own: { value: 28, unit: 'days' } }, '2026-11-20')
      const made = keptCase({ key: 'k2', asked: choice, council: '', start: on('2025-11-03'), worked: all }, '2026-11-20', 5)
      expect(readCase(made)).toEqual(made)
      for (const step of all.steps) expect(latestDay(step, all) === null || latestDay(step, all)! >= '2025').toBe(true)
    }
  })
})
