/** Lets the browser do what waits: draw, answer the reader. A hidden page has nothing waiting, and slow timers. */
export const pause = (): Promise<void> => (document.hidden ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve)))

/** How long, in ms, steps go on before what waits gets its turn. Far below the 50 that a reader feels: the last step can be long. */
const turn = 8

/** Runs a long computation in many short tasks. */
export async function inSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let since = performance.now(); ;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < turn) continue
    await pause()
    since = performance.now()
  }
}
