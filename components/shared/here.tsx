import type { ComponentChildren } from 'preact'
import { say } from '../../lib/interface/say.ts'
import { openBeside } from '../../lib/watchlist/beside.ts'
import type { ToPage } from '../../lib/watchlist/messages.ts'
import { requestAccess } from '../watchlist/site-access.ts'
import type { Changing } from '../watchlist/use-change.ts'
import type { Front } from './front.ts'
import { Sentence } from './sentence.tsx'

interface Props {
  off: boolean
  front: Front | null
  changing: Changing
  /** Offers to open the panel beside a decision. */
  beside?: boolean
}

/** The page in front in one line, and what can be done about it. */
export function HereLine({ off, front, changing, beside = false }: Props) {
  const { title = say('popup_page'), kind = '', words, act } = off ? offLine(changing) : front ? lineOf(front, changing) : { words: '…' }
  return (
    <section class={`here ${kind}`}>
      <div role="status">
        <h2>{title}</h2>
        <p>{words}</p>
      </div>
      {act && (
        <button type="button" class="button main" onClick={act[1]}>
          {act[0]}
        </button>
      )}
      {beside && !off && front && /^(?:read|hidden)$/.test(front.here.state) && (
        // The panel leaves the popup nothing to say.
        <button type="button" class="button plain" onClick={() => void openBeside(front.windowId).then(close, () => {})}>
          {say('manifest_beside')}
        </button>
      )}
    </section>
  )
}

interface Line {
  title?: string
  kind?: string
  words: ComponentChildren
  act?: [words: string, press: () => void] | undefined
}

const bold = (words: string) => <b>{words}</b>

const offLine = (changing: Changing): Line => ({
  kind: 'is-stop',
  words: <Sentence of="popup_switchedOff" parts={{ bold }} />,
  act: [say('popup_switchOn'), () => void changing.make({ do: 'settings', set: { card: 'open' } }, say('popup_isOn'))],
})

function lineOf({ here, tell, again }: Front, { say: tellReader }: Changing): Line {
  const { state, name, reference, result, watched } = here
  const press = (message: ToPage) => () =>
    void tell(message)
      .then(again)
      .catch(() => tellReader(say('popup_noAnswer')))
  const allow = async () => {
    if (await requestAccess()) again()
    else tellReader(say('popup_refused'))
  }
  const title = name ? say('popup_pageOf', { name: [name, reference].filter(Boolean).join(', ') }) : say('popup_page')
  if (state === 'no access')
    return {
      kind: 'is-stop',
      title: say('popup_decisions'),
      words: <Sentence of="popup_notRead" parts={{ bold }} />,
      act: [say('popup_allow'), () => void allow()],
    }
  if (state === 'reading') return { title, words: say('popup_reading') }
  if (state === 'hidden') return { title, words: say('popup_hidden'), act: [say('popup_show'), press({ show: 'card' })] }
  if (state === 'unread') return { kind: 'is-stop', words: [bold(say('card_unread')), ' ', result] }
  if (state !== 'read') return { words: say('popup_notDecision') }
  return {
    kind: here.late ? 'is-late' : '',
    title,
    words: [bold(result), watched && <small>{say('popup_watched')}</small>],
    act: watched ? undefined : [say('popup_watch'), press({ press: 'watch-case' })],
  }
}
