/** The order of two texts by their characters, the same on every machine: right for days as they are stored. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
