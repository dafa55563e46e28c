/**
 * A pattern written over lines, one alternative on each:
 *
 *     laidOut('i')`
 *       \b(?:
 *         letter
 *         reply
 *       ) (?:came|arrived)
 *       // "heard from the Council"
 *       \bheard from
 *         \ the council
 *     `
 *
 * is `/\b(?:letter|reply) (?:came|arrived)|\bheard from the council/i`. A line that stands further in than the alternative above goes on
 * with it, as does one that begins with ")"; `\ ` at the beginning of a line is a space, and so is a backslash at its end; what stands
 * behind "// " is said to readers. The build writes each as the pattern that it is (scripts/one-line.ts): no browser is given the lines,
 * or joins them.
 */
export const laidOut =
  (flags = '') =>
  (text: TemplateStringsArray, ...values: readonly string[]): RegExp =>
    new RegExp(laidOutText(text, ...values), flags)

/**
 * The same as a text, for what makes patterns of texts. In patterns of parts (lib/timeline/patterns.ts) a part begins with "&" or "& !" at
 * the beginning of a line, and its alternatives may stand on the lines below, further in.
 */
export const laidOutText = ({ raw }: TemplateStringsArray, ...values: readonly string[]): string =>
  joined(raw).reduce((all, piece, i) => all + values[i - 1]! + piece)

/** The pieces between the values, with their lines joined. */
export function joined(pieces: readonly string[]): string[] {
  let all = ''
  /** How far in the alternatives stand that are open, the innermost last. */
  const heads: number[] = []
  let opened = true
  for (const line of pieces.join('\0').split('\n')) {
    const text = line.trim()
    if (!text || text.startsWith('// ')) continue
    const indent = line.search(/\S/)
    if (/^&(?: |$)/.test(text)) {
      heads.splice(0, Infinity, indent)
      all += ' '
    } else if (text.startsWith(')')) heads.pop()
    else if (opened) heads.push(indent)
    else if (indent <= heads.at(-1)!) all += '|'
    all += text.replace(/^\\ |(?<!\\)\\$/g, ' ')
    opened = /^&(?: !)?$|(?<!\\)\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?$/.test(text)
    if (text === '&') all += ' '
  }
  return all.split('\0')
}
