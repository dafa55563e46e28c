/**
 * One pattern that matches what any of several does, so that each can stand on a line of its own with its example.
 * @param flags of the whole; those of the parts do not count
 */
export const anyOf = (flags: string, ...patterns: RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), flags)
