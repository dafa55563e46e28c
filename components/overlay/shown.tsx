import { say } from '../../lib/interface/say.ts'
import type { Words } from '../../lib/text/words.ts'
import type { CardActs } from './state.ts'

/** While words are shown in the page: what is shown, and the way back to the card. */
export function Shown({ words, act }: { words: Words; act: CardActs }) {
  return (
    <div class="shown" role="group" aria-label={say('card_shownGroup')}>
      <p>
        <span class="wide">{say('card_shown')} </span>
        {act.place(words)}
        <span class="heard">, “{words.text}”</span>
      </p>
      <button type="button" class="button" id="back" onClick={act.back}>
        {say('card_back')}
      </button>
    </div>
  )
}
