/** A pattern in which a space stands for any white space, and " ?" or " *" for any or none. */
export const spaced = (source: string) => source.replace(/ [?*]/g, '\\s*').replaceAll(' ', '\\s+')

/**
 * Alternatives of a pattern from a list of words. A space in an entry stands for any white space, "…" for letters to come ("recommend…").
 * @param either whether the first letter may be a capital too
 */
export function alternatives(list: readonly string[], either = false): string {
  return list
    .map((word) => (either ? `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}` : word))
    .map((word) => word.replaceAll(' ', '\\s+').replaceAll('…', '\\w*'))
    .join('|')
}

/** The entries of a list that is written one a line; what stands behind "//" says what an entry is for. */
export function entries(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\/\/.*/, '').trim())
    .filter(Boolean)
}
