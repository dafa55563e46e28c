/** In the place of a result: a case that was put on the watchlist from a list, whose decision has not been opened since. */
export const notOpened = 'Not opened yet'
