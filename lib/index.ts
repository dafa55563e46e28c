/**
 * The reading of a decision page, for every use of it: the extension, the command line, and the package `overdue-decisions`.
 * What is exported here stays; the rest of `lib/` may change with any version.
 */
export { analyse, analyseInSteps } from './analyse.ts'
export { headline } from './delays/headline.ts'
export { readDecision } from './page/read-decision.ts'
export { analyseAny } from './sites/analyse-any.ts'
export { allSites } from './sites/all.ts'
export { schemaVersion } from './record.ts'
export { limits } from './rules/index.ts'
export type { Day, Period, Span } from './calendar/span.ts'
export type { Block, Decision, PageKind, Section, SectionKind } from './page/decision.ts'
export type { Locate } from './page/locate.ts'
export type { Reading } from './page/read-decision.ts'
export type { Action, Clock, ClockEnd, DatedMention, DecisionRecord, Dropped, EarlierDecision, Event, Headline, Stated } from './record.ts'
export type { Words } from './text/words.ts'
export type { Site } from './page/sites/site.ts'
export type { Limit } from './rules/limit.ts'
