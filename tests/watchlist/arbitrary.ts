import fc from 'fast-check'
import { caseVersion, type Case, type CaseAction, type CaseDelay, type Mark } from '../../lib/watchlist/case.ts'

/** Any text that a page, a reader or an attacker could give: formulas, quotes, line ends, lone halves of characters. */
const anyText = (longest: number) =>
  fc.oneof(
    fc.string({ maxLength: longest }),
    fc.string({ unit: 'binary', maxLength: Math.min(40, longest) }),
    fc
      .constantFrom('=1+1', '"x",\r\ny', "Mrs X's plan; due", '\uD800', '@SUM(A1)', ' \t-2', 'Zoë – £500', '__proto__')
      .map((text) => text.slice(0, longest)),
  )

const day = fc.integer({ min: 12_000, max: 22_000 }).map((number) => new Date(number * 864e5).toISOString().slice(0, 10))

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ as: 'open' }, { as: 'dropped' }),
  fc.record({ as: fc.constantFrom('done' as const, 'not done' as const), on: fc.option(day) }),
)

const period = fc.record({
  value: fc.integer({ min: 1, max: 90 }),
  unit: fc.constantFrom('weeks' as const, 'months' as const, 'working days' as const),
})

const time = fc.integer({ min: 0, max: 2e12 })

const actionOf = (id: string): fc.Arbitrary<CaseAction> =>
  fc.record({
    id: fc.constant(id),
    text: anyText(300),
    paragraph: fc.option(fc.integer({ min: 1, max: 200 })),
    kind: anyText(20),
    within: fc.option(period),
    due: fc.option(day),
    deadlineText: fc.option(anyText(60)),
    anchor: fc.constantFrom('decision', 'date', 'event', 'none'),
    amounts: fc.array(fc.integer({ min: 0, max: 9_999 }), { maxLength: 3 }),
    mark,
    later: fc.option(day),
    since: day,
    changed: time,
    note: anyText(50),
  })

const idOf = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)

export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    schemaVersion: fc.constant(caseVersion),
    id: idOf,
    origin: fc.constantFrom('page' as const, 'own' as const),
    reference: fc.option(anyText(20)),
    url: fc.option(fc.constantFrom('https://www.lgo.org.uk/decisions/a/b/24-000-001', 'https://example.org/?q=1&r=2')),
    title: anyText(80),
    bodies: fc.array(anyText(60), { maxLength: 3 }),
    category: fc.option(anyText(30)),
    subcategory: fc.option(anyText(30)),
    outcome: fc.option(anyText(30)),
    decisionDate: fc.option(day),
    dateFrom: fc.constantFrom('page' as const, 'reader' as const, null),
    satisfiedOn: fc.option(day),
    readOn: day,
    added: time,
    changed: time,
    headline: fc.option(anyText(80)),
    result: fc.option(anyText(38)),
    tracked: fc.boolean(),
    delays: fc.constant<CaseDelay[]>([]),
    actions: fc.array(fc.integer(), { maxLength: 4 }).chain((list) => fc.tuple(...list.map((_, index) => actionOf(`a${index}`)))),
    notes: anyText(200),
    tags: fc.uniqueArray(anyText(15), { maxLength: 4 }),
    corrections: fc.array(
      fc.record({
        of: anyText(20),
        span: fc.option(day.map((from) => ({ from, to: from }))),
        text: fc.option(anyText(40)),
        removed: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map((each) => ({ ...each, dateFrom: each.decisionDate ? each.dateFrom : null }))

export const anyCases = fc.uniqueArray(anyCase, { selector: (each) => each.id, maxLength: 8 })
