import { read, signed } from './digits.ts'

/** Trees that add up to a score. The left child of a node follows it. */
export interface Trees {
  /** Where each tree begins. */
  roots: readonly number[]
  /** By node: the feature that it asks; -1 for a leaf. */
  features: Int16Array
  /** By node: at or below it, its left child follows, else its right one; for a leaf its part of the score. */
  bars: Float32Array
  right: Int32Array
  base: number
}

/** Trees as they are kept in a file, node by node, a node before its children (digits.ts). */
export interface Packed {
  base: number
  /** What one step of a leaf is worth. */
  step: number
  /** For each feature the bars that a node may ask for. */
  bars: readonly (readonly number[])[]
  /** For each node its feature, counted from 1; 0 for a leaf. */
  nodes: string
  /** For each node that is no leaf which of the bars of its feature: the nodes of the first feature first. */
  asked: string
  /** For each leaf its steps. */
  leaves: string
}

/** After so many trees a score below the least stays so: of the others no more is asked. */
const enough = { trees: 20, least: -5 }

/** The score of a row of features; above 0 it is rather right than wrong. Far below it, what the first trees say of it. */
export function scoreOf({ roots, features, bars, right, base }: Trees, row: ArrayLike<number>): number {
  let sum = base
  for (let tree = 0; tree < roots.length; tree += 1) {
    if (tree === enough.trees && sum < enough.least) return sum
    let node = roots[tree]!
    for (let feature = features[node]!; feature >= 0; feature = features[node]!)
      node = row[feature]! <= bars[node]! ? node + 1 : right[node]!
    sum += bars[node]!
  }
  return sum
}

/** A score as a share of 1. */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score))

/** Trees out of their file. */
export function unpack({ base, step, bars, nodes, asked, leaves }: Packed): Trees {
  const features = Int16Array.from(read(nodes), (feature) => feature - 1)
  const found = { features, bars: new Float32Array(features.length), right: new Int32Array(features.length) }
  const roots: number[] = []
  /** Nodes whose right child is still to come. */
  const open: number[] = []
  const parts = read(leaves).map(signed)
  const byFeature: number[][] = bars.map(() => [])
  let next: 'root' | 'left' | 'right' = 'root'
  for (const [node, feature] of features.entries()) {
    if (next === 'root') roots.push(node)
    else if (next === 'right') found.right[open.pop()!] = node
    if (feature < 0) {
      found.bars[node] = parts.shift()! * step
      next = open.length ? 'right' : 'root'
    } else {
      byFeature[feature]!.push(node)
      open.push(node)
      next = 'left'
    }
  }
  const which = read(asked)
  for (const [i, node] of byFeature.flat().entries()) found.bars[node] = bars[features[node]!]![which[i]!]!
  return { roots, ...found, base }
}
