import * as z from 'zod/mini'
import { schemaVersion } from './record.ts'

// Not for the content script: zod weighs more than the whole reading. `record.ts` has the same shapes as types.

function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}

/** Gives a shape its own entry in the JSON Schema. */
function named<T extends z.ZodMiniType>(id: string, schema: T): T {
  z.globalRegistry.add(schema, { id })
  return schema
}

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const span = named('Span', z.strictObject({ from: day, to: day }))
const unit = z.enum(['hours', 'days', 'working days', 'school days', 'weeks', 'months', 'terms', 'years'])
const period = named('Period', z.strictObject({ value: z.number(), unit }))
const offset = z.int().check(z.nonnegative())
const range = () => z.tuple([z.number(), z.number()])

const words = named(
  'Words',
  z.strictObject({
    start: offset,
    end: offset,
    text: z.string(),
    block: z.string(),
    paragraph: described(z.nullable(z.number()), 'Number of the paragraph as a reader sees it'),
  }),
)

const place = { id: z.string(), text: z.string(), start: offset, end: offset, block: z.string() }
const precision = z.enum([
  'day',
  'days',
  'week',
  'part of month',
  'month',
  'months',
  'quarter',
  'season',
  'term',
  'holiday',
  'part of year',
  'year',
  'academic year',
  'financial year',
  'unknown',
])
const dated = {
  ...place,
  kind: z.enum(['date', 'relative']),
  span: z.nullable(span),
  precision,
  inferred: described(
    z.array(z.strictObject({ part: z.enum(['year', 'month', 'day']), from: z.string() })),
    'What the words leave out and was concluded, and from what: the id of another expression, or the decision date',
  ),
  reason: z.optional(z.string()),
}
const durations = named(
  'Duration',
  z.strictObject({
    ...place,
    kind: z.literal('duration'),
    value: z.number(),
    most: z.number(),
    unit,
    calendar: z.boolean(),
    limiting: z.nullable(z.enum(['about', 'nearly', 'over', 'at least', 'up to', 'within', 'exactly'])),
  }),
)

const clockEnd = named('ClockEnd', z.strictObject({ ...span.shape, words: z.nullable(words), event: z.nullable(z.string()) }))
const clock = named(
  'Clock',
  z.strictObject({
    id: z.string(),
    rule: described(z.string(), "Id of a limit of the rulebook, 'agreed-action' or 'page-limit'"),
    name: z.string(),
    start: z.nullable(clockEnd),
    end: described(z.nullable(clockEnd), 'null while it is open'),
    limit: z.strictObject({ value: z.union([z.number(), z.string()]), unit: z.string() }),
    limitFrom: z.enum(['rulebook', 'page', 'agreement']),
    limitWords: z.nullable(words),
    due: z.nullable(span),
    elapsed: described(z.nullable(range()), 'Calendar days from start to end, least and most'),
    late: described(range(), 'Calendar days past the due day, least and most; [0, 0] in time'),
    open: z.boolean(),
    chance: z.optional(
      described(
        z.number(),
        'The chance, from 0 to 1, that start, end and limit belong together, by what was learnt from decisions read by hand',
      ),
    ),
    notes: z.array(z.string()),
    stated: described(z.array(z.string()), 'Ids of stated figures about the same thing'),
  }),
)

const about = named(
  'About',
  z.strictObject({
    words: described(words, 'The words of the page for what was late or took so long'),
    name: described(z.nullable(z.string()), 'The matter in plain words, where it is known'),
    limit: described(
      z.nullable(z.string()),
      'Id of the limit of the rulebook that governs it; null where the text does not say enough or none does',
    ),
  }),
)

const stated = named(
  'Stated',
  z.strictObject({
    id: z.string(),
    text: z.string(),
    words,
    kind: described(z.enum(['total', 'excess']), 'How long it took in all, or how late it was'),
    value: z.number(),
    most: z.number(),
    unit: z.string(),
    limiting: z.nullable(z.string()),
    limit: z.nullable(z.strictObject({ value: z.number(), unit: z.string() })),
    said: z.enum(['finding', 'allegation']),
    about: described(z.nullable(about), 'What the figure is of; null where the words do not tell'),
  }),
)

const event = named(
  'Event',
  z.strictObject({
    id: z.string(),
    span,
    mentions: z.array(z.string()),
    kind: z.nullable(z.string()),
    thread: z.optional(z.nullable(z.string())),
    state: z.optional(z.enum(['happened', 'open', 'not', 'planned', 'due'])),
    doubt: z.optional(z.string()),
    text: z.string(),
    words,
    actor: z.nullable(z.enum(['body', 'complainant', 'ombudsman', 'tribunal', 'other'])),
    happened: z.boolean(),
  }),
)

const action = named(
  'Action',
  z.strictObject({
    id: z.string(),
    text: z.string(),
    words,
    kind: z.enum(['apology', 'payment', 'assessment', 'provision', 'review', 'training', 'policy', 'guidance', 'reimbursement', 'other']),
    within: z.nullable(period),
    due: described(z.nullable(day), 'Last day for it; null where it cannot be known'),
    deadlineText: z.nullable(z.string()),
    anchor: z.enum(['decision', 'date', 'event', 'none']),
    amounts: described(z.array(z.number()), 'Pounds to be paid under the step'),
    rate: z.nullable(z.strictObject({ amount: z.number(), per: z.string() })),
    status: z.enum(['agreed', 'recommended', 'ordered', 'done']),
    actor: z.nullable(z.string()),
    beneficiary: z.nullable(z.string()),
  }),
)

const earlier = named(
  'EarlierDecision',
  z.strictObject({
    reference: z.nullable(z.string()),
    date: z.nullable(span),
    words,
    steps: z.array(
      z.strictObject({
        text: z.string(),
        words,
        within: z.nullable(period),
        due: z.nullable(span),
        done: z.nullable(z.strictObject({ ...span.shape, words })),
        outcome: z.enum(['done', 'late', 'not done', 'not said']),
      }),
    ),
  }),
)

const pageLimit = named(
  'PageLimit',
  z.strictObject({
    rule: z.string(),
    name: z.string(),
    period,
    extended: z.nullable(period),
    beginningWith: z.boolean(),
    from: z.enum(['law', 'policy']),
    words,
    mention: z.string(),
    startsWith: z.array(z.string()),
    endsWith: z.array(z.string()),
  }),
)

/** What `analyse` returns and the command line prints, for checking what comes from outside. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  url: z.string(),
  kind: z.enum(['statement', 'report', 'news', 'other']),
  title: z.string(),
  reference: described(z.nullable(z.string().check(z.regex(/^\d{2} \d{3} \d{3}[a-z]?$/))), 'As "24 001 146"; null where the page has none'),
  bodies: described(z.array(z.string()), 'Bodies complained about'),
  category: z.nullable(z.string()),
  subcategory: z.nullable(z.string()),
  outcome: z.nullable(z.string()),
  decisionDate: z.nullable(day),
  articleDate: z.nullable(day),
  citedReferences: described(z.array(z.string()), 'Other decisions that the text names'),
  satisfiedOn: z.nullable(day),
  chapter: z.nullable(z.number()),
  problems: described(z.array(z.string()), 'What could not be read, in plain sentences'),
  headline: z.nullable(
    z.strictObject({
      short: z.string(),
      sentence: z.string(),
      result: z.string(),
      limit: z.nullable(z.string()),
      what: z.nullable(z.string()),
      state: z.enum(['late', 'not done', 'perhaps late', 'kept', 'not checked']),
      more: z.int(),
      differs: z.nullable(z.string()),
      range: z.nullable(z.string()),
      from: z.array(z.string()),
    }),
  ),
  dates: described(z.array(z.strictObject({ ...dated, ...span.shape })), 'Date expressions, with the first and last day they can be'),
  undated: described(z.array(z.strictObject(dated)), 'Date expressions whose days cannot be known'),
  durations: z.array(durations),
  stated: described(z.array(stated), 'Figures that the decision itself puts on a delay'),
  delays: described(z.array(clock), 'Time limits applied to dates of the page, kept or not'),
  dropped: z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
  pageLimits: z.optional(z.array(pageLimit)),
  timeline: z.array(event),
  actions: described(z.array(action), 'Steps that the body agreed to or was asked to take'),
  done: z.optional(z.array(action)),
  earlier: described(z.array(earlier), 'Remedies agreed in earlier decisions, as this one tells them'),
})

/** The same as JSON Schema (draft 2020-12), for readers of records in other languages. */
export function recordJsonSchema(): object {
  return { title: 'Overdue: the reading of a decision page', ...z.toJSONSchema(recordSchema) }
}
