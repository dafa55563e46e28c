import { rivalsOf } from '../../lib/score/rivals.ts'
import { secondRow } from '../../lib/score/score.ts'
import type { Learnt } from '../../lib/score/score.ts'
import { chanceOf, scoreOf, unpack } from '../../lib/score/trees.ts'
import type { Packed, Trees } from '../../lib/score/trees.ts'
import { unpackPulls } from '../../lib/score/words.ts'
import { boost } from './boost.ts'
import type { Settings } from './boost.ts'
import { lessonOf } from './pages.ts'
import type { Lesson, Prepared } from './pages.ts'
import { learnPulls } from './pulls.ts'

const first: Settings = { trees: 110, depth: 5, rate: 0.11, least: 4, ridge: 4, ranges: 24, share: 0.2 }
const second: Settings = { trees: 70, depth: 5, rate: 0.12, least: 4, ridge: 4, ranges: 24, share: 0.2 }
/** Parts into which the authors are dealt, so that the second look learns from first looks at pages not learnt from. */
const parts = 3
/** Below it a candidate that is wrong teaches the second look little; one in so many is enough. */
const unlikely = 0.02
const spared = 8

/** Learns what words pull, and both looks. The same pages give the same bytes. */
export function learn(pages: readonly Prepared[]): Learnt {
  const authors = [...new Set(pages.map(({ author }) => author))].sort()
  const partOf = new Map(authors.map((author, i) => [author, i % parts]))
  const lessons: Lesson[] = []
  // What words pull on a page is what was learnt of them on those of others.
  for (let part = 0; part < parts; part += 1) {
    const here = pages.filter(({ author }) => partOf.get(author) === part)
    const others = pages.filter(({ author }) => partOf.get(author) !== part)
    if (!here.length || !others.length) continue
    const pulls = unpackPulls(learnPulls(others.map(({ pairs }) => pairs)))
    for (const page of here) lessons.push(lessonOf(page, pulls))
  }
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
  return { pulls: learnPulls(pages.map(({ pairs }) => pairs)), first: learnFirst(lessons), second: grown(rows, right, weights, second) }
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
