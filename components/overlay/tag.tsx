import type { LimitState } from '../../lib/record.ts'

const looks: Record<LimitState, string> = {
  late: 'late',
  'not done': 'open',
  'perhaps late': 'perhaps',
  kept: 'kept',
  'not checked': 'none',
}

/** The look that goes with a state: of its tag and of the card's edge. */
export const lookOf = (state: LimitState): string => looks[state]

/** How a limit was kept: a word, a colour and a pattern. */
export const StateTag = ({ state }: { state: LimitState }) => (
  <span class={`tag ${looks[state]}`}>{state.charAt(0).toUpperCase() + state.slice(1)}</span>
)
