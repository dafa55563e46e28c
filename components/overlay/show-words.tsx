import type { ComponentChildren } from 'preact'
import type { Words } from '../../lib/record.ts'
import type { CardActs } from './state.ts'

interface Props {
  words: Words
  act: CardActs
  /** What is shown as the link; where the words stand ("paragraph 29") if left out. */
  children?: ComponentChildren
}

/** Where something stands, as a link to its words in the page. */
export function ShowWords({ words, act, children }: Props) {
  return (
    <button type="button" class={children ? 'link' : 'link at'} onClick={(event) => act.show(words, event.currentTarget)}>
      {children ?? act.place(words)}
      <span class="heard">: show {children ? 'it' : `“${short(words.text)}”`} in the page</span>
    </button>
  )
}

/** Enough to know the words by: a name that is read out should not go on for long. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
