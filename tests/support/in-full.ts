/** true where tests are to be run in full, as `npm run trials -- full` does; `npm test` takes samples, so that it stays quick. */
export const inFull = process.env['TESTS_IN_FULL'] === 'yes'

/** So much in `npm test`, and so much in full. */
export const amount = (few: number, many: number): number => (inFull ? many : few)

/** In `npm test` every so manieth, in full all of them. */
export const sampled = <Item>(all: readonly Item[], every: number): Item[] => all.filter((_, index) => inFull || index % every === 0)
