import type { ActionState, CaseState } from '../../lib/watchlist/state.ts'
import { stateClass } from '../../lib/watchlist/words.ts'
import { stateName } from './state-name.ts'

/** A state in words on its colour and pattern. */
export const StateTag = ({ state, soonDays }: { state: CaseState | 'dropped'; soonDays: number }) => (
  <span class={`tag ${stateClass[state]}`}>{stateName(state, soonDays)}</span>
)

/** Where an action stands. What was done late is no green: the tag says only that it is done. */
export const Tag = ({ state, soonDays }: { state: ActionState; soonDays: number }) => <StateTag state={state.is} soonDays={soonDays} />
