import { anything, firstOrder, orders, type Order, type Wanted } from './find.ts'
import type { CaseState } from './state.ts'

const states: readonly string[] = ['overdue', 'due soon', 'later', 'not known', 'done', 'reading only'] satisfies CaseState[]

/** What the reader looks for and in which order. */
export interface View {
  wanted: Wanted
  order: Order
}

/** Reads the part of an address after "?"; what it does not know counts as not said. */
export function readView(search: string): View {
  const asked = new URLSearchParams(search)
  const state = asked.get('state') ?? ''
  const order = asked.get('order') ?? ''
  const by = orders.find((name) => name === order.replace(/^-/, ''))
  return {
    wanted: {
      words: asked.get('words') ?? '',
      body: asked.get('body') ?? '',
      tag: asked.get('tag') ?? '',
      state: states.includes(state) ? (state as CaseState) : anything.state,
    },
    order: by ? { by, down: order.startsWith('-') } : firstOrder,
  }
}

/** The same as it stands in an address: "?state=overdue&order=-decided", '' where nothing is asked for. */
export function writeView({ wanted, order }: View): string {
  const said = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ''))
  if (order.by !== firstOrder.by || order.down) said.set('order', `${order.down ? '-' : ''}${order.by}`)
  const text = said.toString()
  return text && `?${text}`
}
