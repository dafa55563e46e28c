import type { Headline } from '../../lib/record.ts'

/** A headline for tests; `given` replaces what it says. */
export const headlineOf = (given: Partial<Headline> = {}): Headline => ({
  short: '~4 months vs 1',
  sentence: 'Stage one response: nearly 4 months. Limit: about 4 weeks.',
  result: 'Stage one response: nearly 4 months',
  limit: 'Limit: about 4 weeks',
  what: 'Stage one response',
  state: 'late',
  more: 0,
  differs: null,
  range: '107 days',
  from: ['s0', 'c0'],
  ...given,
})
