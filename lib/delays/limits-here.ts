import type { Decision } from '../page/decision.ts'
import { limits } from '../rules/index.ts'
import type { Limit } from '../rules/limit.ts'
import type { EventKind } from '../rules/kinds.ts'
import type { PageLimit } from '../rules/page-limit.ts'
import { cued } from '../text/cued.ts'
import { ofCategory } from './of-category.ts'
import { ofReview } from './of-review.ts'

/** Lengths of the stages of a body's own procedure are only known from the page. */
export const ownProcedure = /^lgsco-code-/

/** Bodies' own policies, and adult social care's rules, count from the complaint or the request itself. */
const own: Record<string, [startsWith: EventKind[], endsWith: EventKind[]][]> = {
  'lgsco-code-ack': [
    [
      ['corp-complaint-made', 'asc-complaint-made'],
      ['corp-complaint-acknowledged', 'asc-complaint-acknowledged'],
    ],
    [['corp-stage2-requested'], ['corp-stage2-acknowledged']],
  ],
  'lgsco-code-s1': [
    [
      ['corp-complaint-made', 'asc-complaint-made'],
      ['corp-stage1-replied', 'asc-complaint-replied'],
    ],
  ],
  'lgsco-code-s2': [[['corp-stage2-requested'], ['corp-stage2-replied']]],
  'ehc-amend-final': [[['ehc-amendments-sent'], ['ehc-amended-final-issued']]],
  'asc-complaint-ack': [[['asc-complaint-made'], ['asc-complaint-acknowledged']]],
  'asc-complaint-6m': [[['asc-complaint-made'], ['asc-complaint-replied']]],
  // Where stage one is left out by agreement, stage two starts with that agreement.
  'csp-stage2': [[['csp-stage2-requested', 'csp-stage2-agreed', 'csp-statement-agreed'], ['csp-stage2-replied']]],
}
/** Guidance that the page gives in the same length without naming what it is about. */
export const sameAs = (page: PageLimit, limit: Limit): boolean =>
  /^(?:page-limit|lgsco-code-s[12])$/.test(page.rule) &&
  'value' in limit.length &&
  page.period.value === limit.length.value &&
  page.period.unit === limit.length.unit
/** A limit with each start and end that bodies count it from and to. */
export const ownStages = (limit: Limit): Limit[] =>
  own[limit.id]?.map(([startsWith, endsWith]) => ({ ...limit, startsWith, endsWith })) ?? [limit]

/** The page's words for a limit of the rulebook are no second limit. */
const known = (page: PageLimit): boolean =>
  limits
    .filter((limit) => !limit.clock && !ownProcedure.test(limit.id))
    .flatMap(ownStages)
    .some(
      (limit) =>
        'value' in limit.length &&
        limit.length.value === page.period.value &&
        limit.length.unit === page.period.unit &&
        limit.endsWith.some((kind) => page.endsWith.includes(kind)),
    )

/** "it would respond within": beside a procedure's own time a promise is no second limit. */
const promised = cued(/\b(?:would|will) (?:respond|reply|answer|send)\b[^.;]*$/i)

/** What only the page states, as limits. */
export const ofThePage = (pageLimits: readonly PageLimit[], decision: Decision, { text } = decision): Limit[] =>
  ofCategory(pageLimits, decision)
    .filter(
      (page) =>
        page.rule === 'page-limit' &&
        !(
          promised.test(text.slice(Math.max(0, page.words.start - 60), page.words.start)) &&
          pageLimits.some((other) => /-(?:s1|6m)$/.test(other.rule))
        ) &&
        page.startsWith.length &&
        page.endsWith.length &&
        !ofReview(page, text) &&
        !known(page),
    )
    .map((page) => ({
      id: 'page-limit',
      domain: 'complaints handling',
      name: page.name,
      startsWith: page.startsWith!,
      endsWith: page.endsWith!,
      length: page.period,
      force: 'council policy',
      citation: 'This page',
      url: '',
      verified: 'stated by a decision',
    }))
