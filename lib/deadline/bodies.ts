import type { Asked } from '../rules/asked.ts'
import type { Domain } from '../rules/limit.ts'

/** Matters whose body is not that of their field, by the event or by the area without a fixed limit. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^government-/, 'the department'],
  [/^(?:landlord-complaint|repairs|tenancy|ho-|hazard-reported|small-repair|scot-repair|rtb-)/, 'the landlord'],
  [/^(?:nhs-|chc-|phso-)/, 'the NHS'],
]
const byDomain: Partial<Record<Domain, string>> = {
  'complaint to a landlord': 'the landlord',
  'complaint to the NHS': 'the NHS',
  'NHS waiting times': 'the NHS',
  'complaint in Scotland': 'the body',
  'complaint in Wales': 'the body',
  'complaint in Northern Ireland': 'the body',
}

/** Who was asked, as the page names it: "the council", "the landlord", "the NHS". */
export function bodyOf({ id, kind, none = [], domain }: Pick<Asked, 'id' | 'kind' | 'none' | 'domain'>): string {
  for (const [pattern, body] of others) if ([id, kind, ...none].some((one) => one && pattern.test(one))) return body
  return byDomain[domain] ?? 'the council'
}

/** The same at the beginning of a sentence. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
