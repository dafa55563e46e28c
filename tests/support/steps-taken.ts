import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** What the engine's own counter says of a script. */
interface Counted {
  result: { url: string; functions: { ranges: { count: number }[] }[] }[]
}

/**
 * Makes a counter of the steps that computations take in `lib`: each time that a function is entered, a branch taken, a loop gone round.
 * A measure of work that no other load on the machine changes. From then on nothing in this process is optimised, which would leave
 * steps out of the count: for tests of their own.
 */
export function stepCounter(): (compute: () => unknown) => number {
  setFlagsFromString('--no-opt')
  setFlagsFromString('--no-maglev')
  const session = new Session()
  session.connect()
  const take = (): Counted => {
    let counted: Counted | undefined
    session.post('Profiler.takePreciseCoverage', (error, found) => {
      if (error) throw error
      counted = found as Counted
    })
    return counted!
  }
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return (compute) => {
    take()
    compute()
    let steps = 0
    for (const { url, functions } of take().result)
      if (url.includes('/lib/')) for (const { ranges } of functions) for (const { count } of ranges) steps += count
    return steps
  }
}
