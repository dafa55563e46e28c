import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import type { PageHere, ToPage } from '../../lib/watchlist/messages.ts'
import { hasAccess, requestAccess } from './site-access.ts'
import type { Changing } from './use-change.ts'

/** What is known of the page in front: what it answers, that nobody answers there, or that the browser does not let it be read. */
type Here = PageHere | 'nobody' | 'no access' | null

const tell = async (message: ToPage): Promise<unknown> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return await browser.tabs.sendMessage(tab!.id!, message)
}

async function look(): Promise<Here> {
  const answer = (await tell({ tell: 'page' }).catch(() => null)) as PageHere | null | undefined
  if (answer) return answer
  return (await hasAccess()) ? 'nobody' : 'no access'
}

interface Props {
  off: boolean
  /** Changes when the watchlist does: what the page says is then asked anew. */
  turn: unknown
  changing: Changing
}

/** The popup's first line: the page in front and what can be done about it. */
export function HereLine({ off, turn, changing }: Props) {
  const [here, setHere] = useState<Here>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let current = true
    const ask = () => void look().then((found) => current && setHere(found))
    ask()
    // A page that is still being read, or that has just been told something, answers anew a little later.
    const timer = setTimeout(ask, 400)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [off, turn, asked])
  const press = (message: ToPage) =>
    void tell(message)
      .then(() => setAsked(asked + 1))
      .catch(() => changing.say(say('popup_noAnswer')))
  const allow = async () => {
    if (await requestAccess()) setAsked(asked + 1)
    else changing.say(say('popup_refused'))
  }
  if (off)
    return (
      <Line
        kind="is-stop"
        title={say('popup_page')}
        act={[say('popup_switchOn'), () => void changing.make({ do: 'settings', set: { card: 'open' } }, say('popup_isOn'))]}
      >
        <Sentence of="popup_switchedOff" parts={{ bold: (words) => <b>{words}</b> }} />
      </Line>
    )
  if (here === null) return <Line title={say('popup_page')}>…</Line>
  if (here === 'no access')
    return (
      <Line kind="is-stop" title={say('popup_decisions')} act={[say('popup_allow'), () => void allow()]}>
        <Sentence of="popup_notRead" parts={{ bold: (words) => <b>{words}</b> }} />
      </Line>
    )
  if (here === 'nobody' || here.state === 'nothing') return <Line title={say('popup_page')}>{say('popup_notDecision')}</Line>
  const title = here.name ? say('popup_pageOf', { name: [here.name, here.reference].filter(Boolean).join(', ') }) : say('popup_page')
  if (here.state === 'reading') return <Line title={title}>{say('popup_reading')}</Line>
  if (here.state === 'hidden')
    return (
      <Line title={title} act={[say('popup_show'), () => press({ show: 'card' })]}>
        {say('popup_hidden')}
      </Line>
    )
  return (
    <Line
      kind={here.late ? 'is-late' : ''}
      title={title}
      act={here.watched ? undefined : [say('popup_watch'), () => press({ press: 'watch-case' })]}
    >
      <b>{here.result}</b>
      {here.watched && <small>{say('popup_watched')}</small>}
    </Line>
  )
}

interface LineProps {
  title: string
  kind?: string
  act?: [words: string, press: () => void]
  children: preact.ComponentChildren
}

const Line = ({ title, kind = '', act, children }: LineProps) => (
  <section class={`here ${kind}`}>
    <div role="status">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
    {act && (
      <button type="button" class="button main" onClick={act[1]}>
        {act[0]}
      </button>
    )}
  </section>
)
