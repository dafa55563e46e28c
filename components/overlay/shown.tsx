import type { Words } from '../../lib/text/words.ts'
import type { CardActs } from './state.ts'

/** While words are shown in the page: what is shown, and the way back to the card. */
export function Shown({ words, act }: { words: Words; act: CardActs }) {
  return (
    <div class="shown" role="group" aria-label="Shown in the page">
      <p>
        <span class="wide">Shown: </span>
        {act.place(words)}
        <span class="heard">, “{words.text}”</span>
      </p>
      <button type="button" class="button" id="back" onClick={act.back}>
        Back to Overdue
      </button>
    </div>
  )
}
