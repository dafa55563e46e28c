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

/** Why a write failed, for the reader. The browser's own words come last, where there are some. */
export function writeFailed(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error ?? '')
  return /quota|exceed|space|full/i.test(words)
    ? `Not saved: the room that the browser gives Overdue is full. Nothing was lost. ${makeRoom}`
    : `Not saved: the browser could not write it. Nothing was lost. Try again. (${words})`
}
