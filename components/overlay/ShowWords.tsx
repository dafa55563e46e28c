import type { Words } from '../../lib/record.ts'
import type { CardActs } from './state.ts'

interface Props {
  words: Words
  act: CardActs
  /** What is shown as the link; "paragraph 29" if left out. */
  children?: preact.ComponentChildren
}

/** The paragraph that something rests on, as a link to its words in the page. */
export function ShowWords({ words, act, children }: Props) {
  return (
    <button type="button" class="link" onClick={(event) => act.show(words, event.currentTarget)}>
      {children ?? placeText(words)}
      <span class="heard">: show “{words.text}” in the page</span>
    </button>
  )
}

/** Where words stand, as the text itself would say it. */
export function placeText({ paragraph }: Words): string {
  return paragraph === null ? 'in the page' : `paragraph ${paragraph}`
}
