import type { Span } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Decision } from '../page/decision.ts'
import type { Action, Clock, DecisionRecord, Headline, Stated } from '../record.ts'
import { ownClocks } from './own-clocks.ts'
import type { Ombudsman } from './ombudsman.ts'
import { retell } from './retell.ts'
import type { Retold } from './retell.ts'
import { ruleOf, underOwnRules } from './rules.ts'
import { withStages } from './stages.ts'
import { tellBack } from './tell-back.ts'

/** The readers, given so that what is loaded for another ombudsman's page holds only what is its own. */
export interface Readers {
  analyseInSteps: (decision: Decision, spanOf?: (mention: Mention) => Span | undefined) => Generator<void, DecisionRecord>
  headline: (decision: Decision, stated: Stated[], clocks: Clock[]) => Headline | null
}

/**
 * Everything that can be taken from a decision of another ombudsman, as `analyseInSteps` takes it from one of the first: the same record,
 * with that ombudsman's limits and in its words.
 * @param spanOf days that the reader gave in place of what a date expression was read as
 */
export function* analyseOther(
  known: Ombudsman,
  decision: Decision,
  { analyseInSteps, headline }: Readers,
  spanOf?: (mention: Mention) => Span | undefined,
): Generator<void, DecisionRecord> {
  const ombudsman = { ...known, limits: known.limits.filter(({ of }) => !of || decision.bodies.some((body) => of.test(body))) }
  if (decision.kind === 'other' || !decision.text) return yield* analyseInSteps(decision, spanOf)
  const retold = retell(decision, ombudsman)
  const all = yield* analyseInSteps(retold.decision, spanOf && ((mention) => spanOf(onPage(mention, retold, decision))))
  const read = { ...all, timeline: withStages(all.timeline) }
  yield
  const delays = underOwnRules(read.delays, read, ombudsman, retold)
  const stated = read.stated.map((one): Stated => {
    const limit = one.about?.limit ? ruleOf(one.about.limit, ombudsman) : null
    return { ...one, about: one.about && (limit || !one.about.limit ? one.about : { ...one.about, limit: null }) }
  })
  const more = ownClocks(
    read,
    ombudsman,
    retold,
    delays.map(({ clock, rule }) => ({ ...clock, rule })),
  )
  yield
  const clocks = [...delays.map(({ clock, rule, name }) => ({ ...clock, rule, name })), ...more]
  const record = tellBack(
    {
      ...read,
      stated: stated.map((one) =>
        one.about?.limit ? { ...one, about: { ...one.about, limit: ruleOf(one.about.limit, ombudsman) } } : one,
      ),
      headline: headline(retold.decision, stated, [...delays.map(({ clock, name }) => ({ ...clock, name })), ...more]),
      delays: clocks,
      dropped: read.dropped.filter(({ rule }) => ruleOf(rule, ombudsman)).map((one) => ({ ...one, rule: ruleOf(one.rule, ombudsman)! })),
      pageLimits: read.pageLimits?.map((one) => ({ ...one, rule: ruleOf(one.rule, ombudsman) ?? 'page-limit' })),
      actions: read.actions.map((action) => ({ ...action, ...bindingOf(action, ombudsman, retold) })),
    },
    retold,
    decision,
    ombudsman,
  )
  const order = (clock: Clock) => clock.start?.from ?? clock.due?.from ?? ''
  // A day that stands before each step of its row is one on the page.
  const byPlace = <One extends { start: number; end: number }>(places: One[]) =>
    places
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start, end }, i, sorted) => start === end || sorted[i - 1]?.start !== start || sorted[i - 1]?.end !== end)
  return {
    ...record,
    ...withoutText(decision),
    schemaVersion: record.schemaVersion,
    problems: record.problems,
    delays: record.delays.toSorted((a, b) => order(a).localeCompare(order(b))),
    dates: byPlace(record.dates),
    undated: byPlace(record.undated),
    durations: byPlace(record.durations),
  }
}

const withoutText = ({ text: _text, sections: _sections, blocks: _blocks, problems: _problems, ...about }: Decision) => about

/** A mention where the page has it: what a reader puts right is kept by the page's words. */
function onPage(mention: Mention, { back }: Retold, page: Decision): Mention {
  const place = back(mention.start, mention.end)
  return place ? { ...mention, ...place, text: page.text.slice(place.start, place.end) } : mention
}

/** What an ombudsman orders binds; what stands under "Recommendations", or is said to be one, does not, and is never overdue. */
function bindingOf(action: Action, { orders }: Ombudsman, { decision }: Retold): Partial<Action> {
  if (!orders) return {}
  const block = decision.blocks.find(({ id }) => id === action.words.block)
  const heading = decision.sections[block?.section ?? 0]?.heading ?? ''
  const ordered =
    !/^(?:our )?recommendations?$/i.test(heading.trim()) &&
    !/\brecommend/i.test(block ? decision.text.slice(block.start, action.words.start) : '')
  return ordered ? { status: 'ordered' } : { status: 'recommended' }
}
