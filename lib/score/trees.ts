/** Trees that add up to a score. */
export interface Trees {
  /** Where each tree begins. */
  roots: readonly number[]
  /** By node: the feature that it asks; -1 for a leaf. */
  features: ArrayLike<number>
  /** By node: at or below it, its left child follows, else its right one. */
  bars: ArrayLike<number>
  left: ArrayLike<number>
  right: ArrayLike<number>
  /** By leaf: its part of the score. */
  leaves: ArrayLike<number>
  base: number
}

/** Trees as they are kept in a file. */
export interface Packed {
  base: number
  /** What one step of a leaf is worth. */
  step: number
  /** For each feature the bars that a node may ask for. */
  bars: readonly (readonly number[])[]
  /** Two bytes a node, a node before its children, in base64: feature and bar; for a leaf 255 and its steps above -128. */
  nodes: string
}

export const leafMark = 255

/** The score of a row of features; above 0 it is rather right than wrong. */
export function scoreOf({ roots, features, bars, left, right, leaves, base }: Trees, row: ArrayLike<number>): number {
  let sum = base
  for (const root of roots) {
    let node = root
    while (features[node]! >= 0) node = row[features[node]!]! <= bars[node]! ? left[node]! : right[node]!
    sum += leaves[node]!
  }
  return sum
}

/** A score as a share of 1. */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score))

/** Trees out of their file. */
export function unpack({ base, step, bars, nodes }: Packed): Trees {
  const bytes = Uint8Array.from(atob(nodes), (char) => char.charCodeAt(0))
  const count = bytes.length / 2
  const features = new Int16Array(count)
  const [left, right] = [new Int32Array(count), new Int32Array(count)]
  const found = { features, bars: new Float32Array(count), left, right, leaves: new Float32Array(count) }
  const roots: number[] = []
  /** Nodes whose right child is still to come. */
  const open: number[] = []
  let next: 'root' | 'left' | 'right' = 'root'
  for (let node = 0; node < count; node += 1) {
    const parent = open.at(-1)!
    if (next === 'root') roots.push(node)
    else if (next === 'left') found.left[parent] = node
    else found.right[open.pop()!] = node
    const [feature, value] = [bytes[2 * node]!, bytes[2 * node + 1]!]
    if (feature === leafMark) {
      features[node] = -1
      found.leaves[node] = (value - 128) * step
      next = open.length ? 'right' : 'root'
    } else {
      features[node] = feature
      found.bars[node] = bars[feature]![value]!
      open.push(node)
      next = 'left'
    }
  }
  return { roots, ...found, base }
}
