import type { Day } from '../../lib/calendar/span.ts'
import type { ActionState } from '../../lib/watchlist/state.ts'
import { stateText } from '../../lib/watchlist/words.ts'

/** Where an action stands, in words on its colour. */
export const Tag = ({ state, today }: { state: ActionState; today: Day }) => (
  <span class="tag" data-state={state.is}>
    {stateText(state, today)}
  </span>
)
