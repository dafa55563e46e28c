import { say } from '../../lib/interface/say.ts'
import type { CardProps } from './state.ts'

/**
 * The answer to what the reader did, as a line under the control that did it. It is said to screen readers by the one live region of
 * the card, which stands there before anything is said.
 * @param at the place: 'acts', 'limits', 'timeline', 'actions', 'date', 'measure', 'tools', 'notices', or the id of a clock
 */
export function Told({ at, state: { told } }: Pick<CardProps, 'state'> & { at: string }) {
  if (told?.at !== at || !told.text) return null
  return (
    <p class={told.wrong ? 'told wrong' : 'told'} id={`told-${at}`} role={told.wrong ? 'alert' : undefined}>
      {told.text}{' '}
      {told.undo && (
        <button type="button" class="button plain" onClick={told.undo}>
          {say('card_undo')}
        </button>
      )}
    </p>
  )
}
