/** Time of the processor that a piece of work takes this program, in ms: what other programs do meanwhile does not count. */
function cost(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Below this, in ms, a clock tells little. */
const telling = 5

/**
 * How many times as long as a text the same text several times over takes: the least of some tries, each with the least of three runs,
 * since the collector of garbage comes when it likes. Nothing in it depends on how fast the machine is.
 * @param made makes the work on a text of n parts, so that making the text is not counted
 * @param n parts of the smaller text; more where reading them takes no time to speak of
 * @param enough once it is not more than this, it is not tried again
 */
export function growth(made: (n: number) => () => void, n: number, times: number, enough: number): number {
  const least = (work: () => void) => Math.min(cost(work), cost(work), cost(work))
  let few = made(n)
  few()
  for (let doubled = 0; least(few) < telling && doubled < 6; doubled += 1) few = made((n *= 2))
  const many = made(n * times)
  let found = Infinity
  for (let tries = 0; tries < 8 && found > enough; tries += 1) found = Math.min(found, least(many) / Math.max(telling / 5, least(few)))
  return found
}
