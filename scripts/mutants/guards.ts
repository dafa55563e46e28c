import { parseSync } from 'vite'

/** A guard of the code, and the code without it. */
export interface Guard {
  file: string
  line: number
  /** What stands there, and what stands in its place where the guard is taken out. */
  was: string
  now: string
  before: string
  after: string
}

interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/** Statements that leave: an `if` before one of them is a guard. */
const leaves = new Set(['ReturnStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement'])

/**
 * The guards of a file: conditions before what leaves early (which then never hold), each part of a condition of several (which is then
 * left out), and what chooses between two values (which then always holds).
 */
export function guardsOf(file: string, before: string): Guard[] {
  const found: Guard[] = []
  const slice = ({ start, end }: Node) => before.slice(start, end)
  const take = (place: Node, by: string) => {
    found.push({
      file,
      before,
      line: before.slice(0, place.start).split('\n').length,
      was: short(slice(place)),
      now: short(by),
      after: before.slice(0, place.start) + by + before.slice(place.end),
    })
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null || typeof (value as Node).type !== 'string') return
    const node = value as Node
    if (node.type === 'IfStatement') {
      const { body } = node['consequent'] as { body?: Node[] }
      const first = body ? body.at(-1) : (node['consequent'] as Node)
      if (first && leaves.has(first.type)) take(node['test'] as Node, 'false')
    } else if (node.type === 'ConditionalExpression') take(node['test'] as Node, 'true')
    else if (node.type === 'LogicalExpression' && (node['operator'] === '&&' || node['operator'] === '||')) {
      take(node, slice(node['left'] as Node))
      take(node, slice(node['right'] as Node))
    }
    for (const [part, child] of Object.entries(node)) if (part !== 'parent') visit(child)
  }
  visit(parseSync(file, before).program as unknown)
  return found
}

const short = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 120)
