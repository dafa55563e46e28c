/** Lets the browser do what waits: draw, answer the reader. A hidden page has nothing waiting, and slow timers. */
export const pause = (): Promise<void> =>
  document.hidden ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve))

/** Runs a long computation step by step, each in a task of its own. */
export async function inSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}
