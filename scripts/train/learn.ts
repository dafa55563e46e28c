import { rivalsOf } from '../../lib/score/rivals.ts'
import { secondRow } from '../../lib/score/score.ts'
import { chanceOf, scoreOf, unpack } from '../../lib/score/trees.ts'
import type { Packed, Trees } from '../../lib/score/trees.ts'
import { boost } from './boost.ts'
import type { Settings } from './boost.ts'
import type { Lesson } from './pages.ts'

const first: Settings = { trees: 90, depth: 5, rate: 0.12, least: 3, ridge: 3, ranges: 24 }
const second: Settings = { trees: 60, depth: 4, rate: 0.1, least: 3, ridge: 3, ranges: 24 }
/** Parts into which the authors are dealt, so that the second look learns from first looks at pages not learnt from. */
const parts = 3
/** Below it a candidate that is wrong teaches the second look little; one in so many is enough. */
const unlikely = 0.02
const spared = 8

/** What is learnt from lessons, as it is kept in a file. */
export interface Learnt {
  first: Packed
  second: Packed
}

/** Learns both looks. The same lessons give the same bytes. */
export function learn(lessons: readonly Lesson[]): Learnt {
  const authors = [...new Set(lessons.map(({ author }) => author))].sort()
  const partOf = new Map(authors.map((author, i) => [author, i % parts]))
  const rivals = new Map<Lesson, { rows: number[][]; chances: number[] }>()
  for (let part = 0; part < parts; part += 1) {
    const here = lessons.filter(({ author }) => partOf.get(author) === part)
    const others = lessons.filter(({ author }) => partOf.get(author) !== part)
    if (!here.length || !others.length) continue
    const trees = unpack(learnFirst(others))
    for (const lesson of here) rivals.set(lesson, looked(lesson, trees))
  }
  const rows: Float32Array[] = []
  const right: boolean[] = []
  const weights: number[] = []
  for (const [lesson, { rows: seen, chances }] of rivals) {
    for (const [i, row] of lesson.rows.entries()) {
      const isFar = !lesson.right[i] && chances[i]! < unlikely
      const weight = lesson.right[i] ? lesson.weights[i]! : isFar ? (i % spared ? 0 : spared / 2) : 0.7
      if (!weight) continue
      rows.push(secondRow(seen[i]!, row))
      right.push(lesson.right[i]!)
      weights.push(weight)
    }
  }
  return { first: learnFirst(lessons), second: grown(rows, right, weights, second) }
}

function learnFirst(lessons: readonly Lesson[]): Packed {
  const rows: Float32Array[] = []
  const right: boolean[] = []
  const weights: number[] = []
  for (const lesson of lessons) {
    for (const [i, row] of lesson.rows.entries()) {
      if (!lesson.weights[i]) continue
      rows.push(row)
      right.push(lesson.right[i]!)
      weights.push(lesson.weights[i]!)
    }
  }
  return grown(rows, right, weights, first)
}

function looked({ candidates, rows }: Lesson, trees: Trees) {
  const scored = candidates.map((one, i) => ({ ...one, chance: chanceOf(scoreOf(trees, rows[i]!)) }))
  return { rows: rivalsOf(scored), chances: scored.map(({ chance }) => chance) }
}

function grown(rows: readonly Float32Array[], right: readonly boolean[], weights: readonly number[], settings: Settings): Packed {
  const width = rows[0]?.length ?? 0
  const values = new Float32Array(rows.length * width)
  for (const [i, row] of rows.entries()) values.set(row, i * width)
  return boost({ values, width, right: right.map(Number), weights }, settings)
}
