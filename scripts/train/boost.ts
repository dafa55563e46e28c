import { unsigned, write } from '../../lib/score/digits.ts'
import type { Packed } from '../../lib/score/trees.ts'

/** How trees are grown. */
export interface Settings {
  trees: number
  depth: number
  /** How much of what a tree would mend it may mend. */
  rate: number
  /** Least weight of a leaf. */
  least: number
  /** How much leaves are drawn to nothing. */
  ridge: number
  /** Into how many ranges the values of a feature are parted. */
  ranges: number
  /** The share of the features that each tree may ask, drawn anew for each; the same draws every time. */
  share?: number
}

/** What trees are grown on: rows of features, whether each is right, and what it counts for. */
export interface Rows {
  values: Float32Array
  width: number
  right: ArrayLike<number>
  weights: ArrayLike<number>
}

interface Node {
  /** null for a leaf. */
  split: { feature: number; bar: number; left: Node; right: Node } | null
  leaf: number
}

/** Boosted trees for "right or not" (second order, logistic loss, histograms). The same rows give the same bytes. */
export function boost({ values, width, right, weights }: Rows, settings: Settings): Packed {
  const { trees: count, depth, rate, least, ridge, ranges, share = 1 } = settings
  const n = right.length
  const columns = Array.from({ length: width }, (_, f) => Float32Array.from({ length: n }, (_value, i) => values[i * width + f]!))
  const bars = columns.map((column) => barsOf(column, ranges))
  const ranged = columns.map((column, f) => rangedBy(column, bars[f]!))
  let all = 0
  let good = 0
  for (let i = 0; i < n; i += 1) {
    all += weights[i]!
    if (right[i]) good += weights[i]!
  }
  const base = Number(Math.log(good / Math.max(1, all - good)).toFixed(4))
  const score = new Float64Array(n).fill(base)
  const gradient = new Float64Array(n)
  const second = new Float64Array(n)
  const size = (ranges + 1) * 2
  const every = Int32Array.from({ length: n }, (_, i) => i)
  const roots: Node[] = []
  let seed = 1
  const drawn = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32
  let asked = columns.map((_, f) => f)
  for (let t = 0; t < count; t += 1) {
    if (share < 1) asked = columns.flatMap((_, f) => (drawn() < share ? [f] : []))
    for (let i = 0; i < n; i += 1) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = weights[i]! * (p - Number(right[i]))
      second[i] = weights[i]! * p * (1 - p)
    }
    roots.push(grow(every, 0, null))
  }
  return pack(roots, bars, base)

  function sums(rows: Int32Array): Float64Array {
    const found = new Float64Array(width * size)
    for (const f of asked) {
      if (!bars[f]!.length) continue
      const range = ranged[f]!
      const from = f * size
      // By index: this is where all the time goes.
      for (let k = 0; k < rows.length; k += 1) {
        const i = rows[k]!
        const at = from + range[i]! * 2
        found[at] = found[at]! + gradient[i]!
        found[at + 1] = found[at + 1]! + second[i]!
      }
    }
    return found
  }

  function grow(rows: Int32Array, level: number, given: Float64Array | null): Node {
    let g = 0
    let h = 0
    for (const i of rows) {
      g += gradient[i]!
      h += second[i]!
    }
    const whole = level < depth && h >= 2 * least ? (given ?? sums(rows)) : null
    const cut = whole && bestCut(whole, g, h)
    if (!cut) {
      const leaf = (-g / (h + ridge)) * rate
      for (const i of rows) score[i] = score[i]! + leaf
      return { split: null, leaf }
    }
    const range = ranged[cut.feature]!
    const low = rows.filter((i) => range[i]! <= cut.bar)
    const high = rows.filter((i) => range[i]! > cut.bar)
    // The sums of the larger half are what those of the smaller one leave.
    let halves: [Float64Array | null, Float64Array | null] = [null, null]
    if (level + 1 < depth) {
      const few = sums(low.length <= high.length ? low : high)
      const rest = whole.map((sum, at) => sum - few[at]!)
      halves = low.length <= high.length ? [few, rest] : [rest, few]
    }
    return { split: { ...cut, left: grow(low, level + 1, halves[0]), right: grow(high, level + 1, halves[1]) }, leaf: 0 }
  }

  function bestCut(whole: Float64Array, g: number, h: number): { feature: number; bar: number } | null {
    let best: { feature: number; bar: number } | null = null
    let most = 1e-6
    const now = (g * g) / (h + ridge)
    for (const feature of asked) {
      let gl = 0
      let hl = 0
      for (let bar = 0; bar < bars[feature]!.length; bar += 1) {
        gl += whole[feature * size + bar * 2]!
        hl += whole[feature * size + bar * 2 + 1]!
        if (hl < least) continue
        if (h - hl < least) break
        const gain = (gl * gl) / (hl + ridge) + ((g - gl) * (g - gl)) / (h - hl + ridge) - now
        if (gain > most) [most, best] = [gain, { feature, bar }]
      }
    }
    return best
  }
}

/** Bars between ranges with about as many values each; rounded, so that they are short to write. */
function barsOf(column: Float32Array, ranges: number): number[] {
  const sorted = column.toSorted()
  const distinct = sorted.filter((value, i) => !i || value !== sorted[i - 1])
  const share = (b: number) => sorted[Math.floor(((b + 1) * sorted.length) / ranges)]!
  const wanted = distinct.length <= ranges ? Array.from(distinct.slice(0, -1)) : Array.from({ length: ranges - 1 }, (_, b) => share(b))
  return [...new Set(wanted.map((value) => Number(value.toPrecision(3))))].filter((value) => value < sorted.at(-1)!)
}

function rangedBy(column: Float32Array, bars: readonly number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let [low, high] = [0, bars.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= Math.fround(bars[middle]!)) high = middle
      else low = middle + 1
    }
    return low
  })
}

/** Trees in few bytes: leaves in 255 steps, and of the bars only those asked for. */
function pack(roots: readonly Node[], bars: readonly number[][], base: number): Packed {
  const used = bars.map(() => new Set<number>())
  let most = 0
  const visit = ({ split, leaf }: Node): void => {
    most = Math.max(most, Math.abs(leaf))
    if (!split) return
    used[split.feature]!.add(split.bar)
    visit(split.left)
    visit(split.right)
  }
  roots.forEach(visit)
  const kept = used.map((set) => [...set].sort((a, b) => a - b))
  const step = Number((most / 127 || 1).toPrecision(6))
  const [nodes, leaves]: [number[], number[]] = [[], []]
  const asked: number[][] = bars.map(() => [])
  const lay = ({ split, leaf }: Node): void => {
    nodes.push(split ? split.feature + 1 : 0)
    if (!split) return void leaves.push(unsigned(Math.round(leaf / step)))
    asked[split.feature]!.push(kept[split.feature]!.indexOf(split.bar))
    lay(split.left)
    lay(split.right)
  }
  roots.forEach(lay)
  return {
    base,
    step,
    bars: kept.map((list, f) => list.map((bar) => bars[f]![bar]!)),
    nodes: write(nodes),
    asked: write(asked.flat()),
    leaves: write(leaves),
  }
}
