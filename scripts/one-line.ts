import { parseSync, type Plugin } from 'vite'
import { joined } from '../lib/text/laid-out.ts'

type Node = { type: string; start: number; end: number } & Record<string, unknown>
interface Template extends Node {
  tag: Node & { name?: string; callee?: { name?: string }; arguments?: { value?: string }[] }
  quasi: { quasis: { value: { raw: string } }[]; expressions: Node[] }
}

/**
 * Writes each pattern that is laid out over lines (lib/text/laid-out.ts) as the pattern that it is, and each text as one line: what the
 * browser gets is as small, and as soon ready, as if nobody had ever laid it out.
 */
export const oneLinePatterns = (): Plugin => ({
  name: 'overdue:one-line-patterns',
  transform: {
    filter: { id: /\/lib\/.*\.ts$/, code: /\b(?:laidOut|laidOutText)\b/ },
    handler: (code, id) => ({ code: inOneLine(code, id), map: null }),
  },
})

/** The code of a module with its patterns in one line each. */
export function inOneLine(code: string, file: string): string {
  const found = templatesIn(parseSync(file, code).program as unknown as Node)
  return found
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, one) => text.slice(0, one.start) + written(one, code) + text.slice(one.end), code)
}

function written({ tag, quasi: { quasis, expressions } }: Template, code: string): string {
  const [first = '', ...others] = joined(quasis.map(({ value }) => value.raw))
  const flags = tag.callee ? (tag.arguments?.[0]?.value ?? '') : null
  if (!others.length) return flags === null ? JSON.stringify(first) : new RegExp(first, flags).toString()
  const values = expressions.map(({ start, end }) => `\${${code.slice(start, end)}}`)
  const pieces = [first, ...others].map((piece, i) => piece.replaceAll('\\', '\\\\') + (values[i] ?? ''))
  const text = `\`${pieces.join('')}\``
  return flags === null ? text : `new RegExp(${text}${flags && `, '${flags}'`})`
}

/** All templates of the two kinds, none in another. */
function templatesIn(node: unknown): Template[] {
  if (typeof node !== 'object' || !node) return []
  const one = node as Template
  const name = one.type === 'TaggedTemplateExpression' ? (one.tag.name ?? one.tag.callee?.name) : ''
  return name === 'laidOut' || name === 'laidOutText' ? [one] : Object.values(node).flatMap(templatesIn)
}
