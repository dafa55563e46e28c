/** Something that stands in the text. */
interface Placed {
  start: number
  end: number
}

/** Index of the last of a list, in the order of the text, that starts at or before an offset; -1 where none does. */
export function lastAt(list: readonly Placed[], offset: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Those of a list, in the order of the text, that lie wholly from one offset to another. Takes time for what it gives, not for the list.
 */
export function within<T extends Placed>(list: readonly T[], from: number, to: number): T[] {
  const found: T[] = []
  for (let at = lastAt(list, from - 1) + 1; at < list.length && list[at]!.start <= to; at += 1)
    if (list[at]!.end <= to) found.push(list[at]!)
  return found
}
