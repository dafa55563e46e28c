/** The note of a clock of which one person alone gives a day: "Only Mrs T gives a day of it." */
export const onlyToldBy = (who: string): string => `Only ${who} gives a day of it.`

/** The same note among those of a clock; undefined where it has none. */
export const onlyToldIn = (notes: readonly string[]): string | undefined => notes.find((note) => pattern.test(note))
const pattern = new RegExp(`^${onlyToldBy('.+')}$`)
