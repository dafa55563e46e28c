import type { Candidate, Field, View } from './candidates.ts'
import { begun, ended, sharedOf } from './features/shared.ts'
import { outcome, readings, together } from './features/pair.ts'
import { ToldPage } from './features/page.ts'
import type { Shared } from './features/told.ts'

/** Tells what a scorer is told of a page's candidates: numbers in an order that never changes. What candidates share is found once. */
export class Teller {
  private readonly page: ToldPage
  private readonly shared = new Map<View, Shared>()

  constructor(field: Field) {
    this.page = new ToldPage(field)
  }

  /** Everything that the scorer is told of one candidate. */
  of(one: Candidate): Float32Array {
    const { page } = this
    const shared = this.sharedOf(one.view)
    const from = (shared.starts[one.start.at] ??= begun(one, shared, page))
    const to = (shared.ends[one.end.at] ??= ended(one, shared, page))
    const parts = [
      shared.length,
      from.row,
      to.row,
      together(one, shared, from, page),
      outcome(one, shared, from, to, page),
      readings(one, from, to, page),
    ]
    const row = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of parts) for (let i = 0; i < part.length; i += 1) row[at++] = part[i]!
    return row
  }

  private sharedOf(view: View): Shared {
    let shared = this.shared.get(view)
    if (!shared) this.shared.set(view, (shared = sharedOf(view, this.page)))
    return shared
  }
}
