import { anything, orders, type Order, type Wanted } from '../../lib/watchlist/find.ts'

interface Props {
  wanted: Wanted
  order: Order
  bodies: string[]
  tags: string[]
  counts: ReadonlyMap<Wanted['state'], number>
  onWanted(wanted: Wanted): void
  onOrder(order: Order): void
}

const stateNames: { is: Wanted['state']; words: string }[] = [
  { is: 'overdue', words: 'Overdue' },
  { is: 'due soon', words: 'Due soon' },
  { is: 'pending', words: 'Pending' },
  { is: 'unknown', words: 'Due date not known' },
  { is: 'done', words: 'Done' },
  { is: 'dropped', words: 'No longer expected' },
  { is: 'no actions', words: 'Cases without actions' },
]

const orderNames: Record<Order, string> = {
  due: 'Due first', changed: 'Changed last', added: 'Added last', decided: 'Decided last', body: 'Body',
}

/** What is looked for and in which order. */
export function Filters({ wanted, order, bodies, tags, counts, onWanted, onOrder }: Props) {
  const choice = (label: string, field: 'body' | 'tag', values: string[]) => (
    <label class="field">
      <span>{label}</span>
      <select value={wanted[field]} onChange={(event) => onWanted({ ...wanted, [field]: event.currentTarget.value })}>
        <option value="">All</option>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  )
  const filtered = Object.values(wanted).some(Boolean)
  return (
    <search class="filters no-print">
      <label class="field wide">
        <span>Search the watchlist</span>
        <input type="search" value={wanted.words} onInput={(event) => onWanted({ ...wanted, words: event.currentTarget.value })} />
      </label>
      <label class="field">
        <span>State</span>
        <select value={wanted.state} onChange={(event) => onWanted({ ...wanted, state: event.currentTarget.value as Wanted['state'] })}>
          <option value="">All</option>
          {stateNames.map(({ is, words }) => (
            <option key={is} value={is}>
              {words} ({(counts.get(is) ?? 0).toLocaleString('en-GB')})
            </option>
          ))}
        </select>
      </label>
      {choice('Body', 'body', bodies)}
      {choice('Tag', 'tag', tags)}
      <label class="field">
        <span>Order</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as Order)}>
          {orders.map((each) => (
            <option key={each} value={each}>
              {orderNames[each]}
            </option>
          ))}
        </select>
      </label>
      {filtered && (
        <button type="button" onClick={() => onWanted(anything)}>
          Show all
        </button>
      )}
    </search>
  )
}
