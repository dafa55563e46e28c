import { isSame } from '../against.ts'
import type { Span } from '../../calendar/span.ts'
import { alike } from '../candidates.ts'
import type { Field } from '../candidates.ts'
import { mostSpots } from '../days.ts'
import type { Line, Spot } from '../days.ts'
import { stageOf } from '../facts.ts'
import { saidOn } from '../said.ts'
import type { Said } from '../said.ts'

/** A page as it is told of: what is asked of it again and again is found once. */
export class ToldPage {
  readonly field: Field
  readonly said: Said
  private readonly shares = new Map<number, number>()
  private readonly figures = new Map<Spot, number[]>()
  private readonly stages = new Map<Line, number>()

  constructor(field: Field) {
    this.field = field
    this.said = saidOn(field)
  }

  /** The stage of a procedure that a sentence names; 0 for none. */
  stageIn(line: Line): number {
    let stage = this.stages.get(line)
    if (stage === undefined) this.stages.set(line, (stage = stageOf(line.text)))
    return stage
  }

  /** How much the words of two places share: the same for every length. */
  shareOf(one: Spot, other: Spot): number {
    const key = one.order * mostSpots + other.order
    let share = this.shares.get(key)
    if (share === undefined) this.shares.set(key, (share = alike(one.leaning, other.leaning, this.field.rare)))
    return share
  }

  /** How much the sentence of each figure shares with a place. */
  sharesOfFigures(spot: Spot): number[] {
    let shares = this.figures.get(spot)
    if (!shares) {
      shares = this.said.figures.map(({ line }) => (line ? alike(line.about, spot.leaning, this.field.rare) : 0))
      this.figures.set(spot, shares)
    }
    return shares
  }

  /** By clock that the rules read, whether a span is its start, its end or its last day. */
  isOfRead(side: 'start' | 'end' | 'due', span: Span): boolean[] {
    return (this.field.read ?? []).map((clock) => !!clock[side] && isSame(clock[side], span))
  }
}
