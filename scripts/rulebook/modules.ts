import type { Explained, Limit } from '../../lib/rules/limit.ts'

/** A text longer than this is written in parts, so that no line is longer than 140 characters. */
const longest = 120

/**
 * The module that the readers of pages carry: of the limits of which clocks are read, what a clock needs. Apart from the files of the
 * fields, because what people are told of a limit would be carried with it otherwise.
 * @returns TypeScript, for the formatter to lay out
 */
export function readLimitsModule(limits: readonly Limit[]): string {
  return `// Written by \`npm run rulebook\` from the files of fields/; a test fails when it is stale.
import type { Limit } from './limit.ts'

export const readLimits: readonly Limit[] = [${limits.map(literal).join(',')}]
`
}

/**
 * The module with the short names of limits, which the card carries.
 * @returns TypeScript, for the formatter to lay out
 */
export function shortNamesModule(limits: readonly (Limit & Explained)[]): string {
  return `// Written by \`npm run rulebook\` from the files of fields/; a test fails when it is stale.

/** How long a name in such a line may be. */
export const longestShortName = 24

/** Names of limits whose own are too long to stand beside others in one line ("Also late: response to the panel by 12 days"), by id. */
export const shortNames: Readonly<Record<string, string>> = {
${limits.flatMap(({ id, short }) => (short ? [`${JSON.stringify(id)}:${JSON.stringify(short)},`] : [])).join('\n')}
}
`
}

function literal(value: unknown): string {
  if (typeof value === 'string') return inParts(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const properties = Object.entries(value).map(([name, of]) => `${JSON.stringify(name)}:${literal(of)}`)
  // The formatter keeps an object over several lines that begins with a new one: one for each limit.
  return `{${'id' in value ? '\n' : ''}${properties.join(',')}}`
}

function inParts(text: string): string {
  const parts = ['']
  for (const piece of text.split(/(?<=[ /])/)) {
    if (parts.at(-1)!.length + piece.length > longest) parts.push('')
    parts[parts.length - 1] += piece
  }
  return parts.map((part) => JSON.stringify(part)).join('+')
}
