import { describe, expect, it } from 'vitest'
import { chanceOf, scoreOf, unpack } from '../../lib/score/trees.ts'
import { weights, width } from '../../lib/score/weights.ts'
import { boost } from '../../scripts/train/boost.ts'
import type { Rows } from '../../scripts/train/boost.ts'

const settings = { trees: 20, depth: 3, rate: 0.3, least: 0.5, ridge: 1, ranges: 16 }

/** Right where the first two features agree; the third says nothing. */
function rows(count: number): Rows {
  const values = new Float32Array(count * 3)
  const right: number[] = []
  for (let i = 0; i < count; i += 1) {
    const [one, two] = [i % 10, Math.floor(i / 10) % 10]
    values.set([one, two, (i * 31) % 17], i * 3)
    right.push(Number(one < 5 === two < 5))
  }
  return { values, width: 3, right, weights: right.map(() => 1) }
}

describe('growing trees', () => {
  it('gives the same bytes for the same rows', () => {
    expect(boost(rows(300), settings)).toEqual(boost(rows(300), settings))
  })

  it('learns what only two features together tell', () => {
    const trees = unpack(boost(rows(300), settings))
    expect(chanceOf(scoreOf(trees, [1, 2, 0]))).toBeGreaterThan(0.8)
    expect(chanceOf(scoreOf(trees, [8, 7, 0]))).toBeGreaterThan(0.8)
    expect(chanceOf(scoreOf(trees, [1, 8, 0]))).toBeLessThan(0.2)
  })

  it('lets a row of no weight teach nothing', () => {
    const all = rows(300)
    const spoilt = { ...all, right: all.right, weights: Array.from(all.right, (right, i) => (i % 2 ? 1 : right ? 0 : 1)) }
    expect(unpack(boost(spoilt, settings)).base).toBeLessThan(unpack(boost(all, settings)).base)
  })

  it('has one leaf where all rows are alike', () => {
    const trees = unpack(boost({ values: new Float32Array(6), width: 3, right: [1, 0], weights: [1, 1] }, { ...settings, trees: 1 }))
    expect(trees.roots).toEqual([0])
    expect(chanceOf(scoreOf(trees, [0, 0, 0]))).toBeCloseTo(0.5)
  })
})

describe('the score of a row', () => {
  const leaves = (value: number, count: number) => ({
    roots: Array.from({ length: count }, (_, i) => i),
    features: new Int16Array(count).fill(-1),
    bars: new Float32Array(count).fill(value),
    right: new Int32Array(count),
    base: 0,
  })

  it('is what all trees add up to, unless the first twenty leave no hope', () => {
    expect(scoreOf(leaves(-0.5, 30), [])).toBe(-10)
    expect(scoreOf(leaves(-0.125, 30), [])).toBe(-3.75)
    expect(scoreOf(leaves(0.5, 30), [])).toBe(15)
  })
})

describe('the trees of the project', () => {
  it('ask only features that there are', () => {
    expect(weights.first.bars).toHaveLength(width)
    for (const packed of [weights.first, weights.second]) {
      const { features, roots } = unpack(packed)
      expect(roots.length).toBeGreaterThan(10)
      for (const feature of Array.from(features)) expect(feature).toBeLessThan(packed.bars.length)
    }
  })
})
