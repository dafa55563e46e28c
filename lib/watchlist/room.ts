/** How full the storage is: bytes used and bytes there are; `limit` is null where the browser sets none. */
export interface Room {
  used: number
  limit: number | null
}

const makeRoom = 'Export the watchlist, then remove cases that you no longer need.'

/** From this part of the limit on the reader is told, long before anything fails. */
const tight = 0.8

/** Said to the reader when storage fills up; null while there is room. */
export function roomWarning({ used, limit }: Room): string | null {
  if (!limit || used < limit * tight) return null
  return `The watchlist fills ${Math.floor((used / limit) * 100)} % of the room that the browser gives it. ${makeRoom}`
}

/** Said after a removal for which there was no room to keep a copy. */
export const noCopy =
  'The room that the browser gives Overdue was full, so no copy is kept for putting back later: it can be undone only now, on this page.'

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error ?? ''))

/** From this part on a write that failed without a reason has failed for want of room: Firefox does not always say so. */
const brimful = 0.9

/** Whether a write failed for want of room. */
export const isFull = (error: unknown, { used, limit }: Room): boolean =>
  /quota|exceed|space|full/i.test(wordsOf(error)) || (limit !== null && /unexpected/i.test(wordsOf(error)) && used > limit * brimful)

/** Why a write failed, for the reader. The browser's own words come last, where there are some. */
export function writeFailed(error: unknown, room: Room): string {
  return isFull(error, room)
    ? `Not saved: the room that the browser gives Overdue is full. Nothing was lost. ${makeRoom}`
    : `Not saved: the browser could not write it. Nothing was lost. Try again. (${wordsOf(error)})`
}
