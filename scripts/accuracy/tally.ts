/** Counts of one run over gold readings, and what was missed in plain words. */
export class Tally {
  counts: Record<string, number> = {}
  misses: string[] = []

  add(key: string): void {
    this.counts[key] = (this.counts[key] ?? 0) + 1
  }
  miss(words: string): void {
    this.misses.push(words)
  }
  count(key: string): number {
    return this.counts[key] ?? 0
  }
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 1)

function figuresOf(tally: Tally, key: string, extra: number): Record<string, number> {
  const right = tally.count(`${key}.right`)
  const recall = ratio(right, tally.count(`${key}.gold`))
  const precision = ratio(right, right + extra)
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  return { [`${key}.precision`]: precision, [`${key}.recall`]: recall, [`${key}.f1`]: f1 }
}

/** Shares from 0 to 1 by name. */
export function figures(tally: Tally): Record<string, number> {
  return {
    'meta.accuracy': ratio(tally.count('meta.right'), tally.count('meta.total')),
    ...figuresOf(tally, 'dates', tally.count('dates.extra') + tally.count('dates.misread')),
    'relative.recall': ratio(tally.count('relative.right'), tally.count('relative.gold')),
    ...figuresOf(tally, 'stated', tally.count('stated.extra')),
    ...figuresOf(tally, 'delays', tally.count('delays.extra')),
    ...figuresOf(tally, 'days', tally.count('days.extra')),
    'late.precision': ratio(tally.count('late.right'), tally.count('late.claimed')),
    ...figuresOf(tally, 'actions', tally.count('actions.extra')),
    'actions.due': ratio(tally.count('actions.due.right'), tally.count('actions.due.total')),
    'actions.amounts': ratio(tally.count('actions.amounts.right'), tally.count('actions.amounts.total')),
  }
}
