import type { Period, Unit } from '../calendar/span.ts'
import type { Limit } from './limit.ts'

/**
 * How long a limit allows ordinarily, where a clock was given the longer form that it has in some cases.
 * @param rule the limit as the rulebook has it; undefined for one that it does not have
 * @param used the length that the clock was given
 * @returns null where the ordinary length was used, or there is no longer one
 */
export function ordinaryOf(
  rule: Pick<Limit, 'length' | 'extended'> | undefined,
  used: { value: number | string; unit: string },
): Period | null {
  const longer = rule?.extended?.length
  if (!longer || !('value' in longer) || longer.value !== used.value || longer.unit !== used.unit || !('value' in rule.length)) return null
  const { value, unit } = rule.length
  return { value, unit: unit satisfies Unit }
}
