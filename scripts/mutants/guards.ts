import { createHash } from 'node:crypto'
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
  /** Where the guard stands in `before`. */
  start: number
  end: number
  /** true where a statement begins with it. */
  leads: boolean
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
  const statements = new Set<number>()
  const slice = ({ start, end }: Node) => before.slice(start, end)
  const take = (place: Node, by: string) => {
    const { start, end } = place
    found.push({
      file,
      before,
      line: before.slice(0, start).split('\n').length,
      was: short(slice(place)),
      now: short(by),
      after: before.slice(0, start) + by + before.slice(end),
      start,
      end,
      leads: statements.has(start),
    })
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null || typeof (value as Node).type !== 'string') return
    const node = value as Node
    if (node.type === 'ExpressionStatement') statements.add(node.start)
    if (node.type === 'IfStatement') {
      const then = node['consequent'] as Node
      const last = then.type === 'BlockStatement' ? (then['body'] as Node[]).at(-1) : then
      if (last && leaves.has(last.type)) take(node['test'] as Node, 'false')
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

/**
 * The file with a note at each of its guards when it is come by; each still does what it did.
 * @param guards of one file, with the number by which each is noted
 */
export function noting(before: string, guards: readonly [number, Guard][]): string {
  const put: { at: number; text: string; inner: boolean; width: number }[] = []
  for (const [number, { start, end, leads }] of guards) {
    // A line that began with a bracket would go on with the one before.
    put.push({ at: start, text: `${leads ? '0||' : ''}(globalThis.reachedGuards?.add(${number}),`, inner: false, width: end - start })
    put.push({ at: end, text: ')', inner: true, width: end - start })
  }
  // From the end to the beginning; of those at one place, what begins wide stands before what begins narrow.
  put.sort((a, b) => b.at - a.at || Number(a.inner) - Number(b.inner) || (a.inner ? b.width - a.width : a.width - b.width))
  return put.reduce((text, { at, text: note }) => text.slice(0, at) + note + text.slice(at), before)
}

/**
 * So many of them after so many, the same for the same seed: each has its place by its own words and those of its file's name, so that what
 * is changed elsewhere puts none in another's place.
 */
export function draw(all: readonly Guard[], seed: number, count: number, after = 0): Guard[] {
  const seen = new Map<string, number>()
  const placed = all.map((guard) => {
    const words = `${guard.file}: ${guard.was} → ${guard.now}`
    const again = (seen.get(words) ?? 0) + 1
    seen.set(words, again)
    return { guard, place: createHash('sha256').update(`${seed} ${again} ${words}`).digest('hex') }
  })
  const inOrder = placed.toSorted((a, b) => (a.place < b.place ? -1 : 1))
  return inOrder.slice(after, after + count).map(({ guard }) => guard)
}

const short = (code: string): string => code.replace(/\s+/g, ' ').slice(0, 120)
