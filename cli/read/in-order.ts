/**
 * Runs something for each item, several at a time, and gives the results in the order of the items. Items are taken only as
 * results are taken: never more than `ahead` are under way or waiting, however many there are.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = run(item)
    // A failure is met when its turn comes.
    result.catch(() => {})
    underWay.push(result)
    if (underWay.length >= ahead) yield await underWay.shift()!
  }
  while (underWay.length) yield await underWay.shift()!
}

/** At most so many at a time; the others wait in the order in which they came. */
export function limited(most: number): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let free = most
  const waiting: (() => void)[] = []
  return async (run) => {
    if (free) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
