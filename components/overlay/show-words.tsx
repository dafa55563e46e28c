import type { ComponentChildren } from 'preact'
import { say } from '../../lib/interface/say.ts'
import type { Words } from '../../lib/text/words.ts'
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
    <button type="button" class="link" onClick={(event) => act.show(words, event.currentTarget)}>
      {children ?? act.place(words)}
      <span class="heard">{say('card_showHeard', { words: short(words.text) })}</span>
    </button>
  )
}

/** "Paragraphs 16, 25, 29", each a link to its words; what stands in no paragraph by its section. */
export function Paragraphs({ words, act }: { words: Words[]; act: CardActs }) {
  const numbered = words.filter(({ paragraph }) => paragraph !== null)
  const links = [...words.filter(({ paragraph }) => paragraph === null), ...numbered]
  return (
    <>
      {links.map((one, index) => (
        <>
          {/* No line begins with a comma: browsers break beside a button. */}
          {index > 0 && '\u2060, '}
          {one === numbered[0] && (
            <>
              <span class="wide">{within(numbered.length > 1 ? say('card_paragraphs') : say('card_paragraphOne'), index)}</span>
              <span class="thin" aria-hidden="true">
                {within(say('card_paragraphShort'), index)}
              </span>{' '}
            </>
          )}
          <ShowWords key={one.start} words={one} act={act}>
            {one.paragraph ?? act.place(one).replace(/^\p{Ll}/u, (first) => first.toUpperCase())}
          </ShowWords>
        </>
      ))}
    </>
  )
}

/** A word behind others begins with a small letter. */
const within = (word: string, index: number): string => (index ? word.toLowerCase() : word)

/** Enough to know the words by: a name that is read out should not go on for long. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
