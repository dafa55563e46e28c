import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
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
      .catch(() => changing.say('The page does not answer. Reload it.'))
  const allow = async () => {
    if (await requestAccess()) setAsked(asked + 1)
    else changing.say('The browser did not allow it. Its own settings for extensions can.')
  }
  if (off)
    return (
      <Line
        kind="is-stop"
        title="This page"
        act={['Switch on', () => void changing.make({ do: 'settings', set: { card: 'open' } }, 'Overdue is on.')]}
      >
        <b>Overdue is switched off.</b> No page is read.
      </Line>
    )
  if (here === null) return <Line title="This page">…</Line>
  if (here === 'no access')
    return (
      <Line kind="is-stop" title="Decisions" act={['Allow', () => void allow()]}>
        <b>Not read.</b> The browser does not let Overdue see www.lgo.org.uk.
      </Line>
    )
  if (here === 'nobody' || here.state === 'nothing') return <Line title="This page">Not a decision of the Ombudsman</Line>
  const title = `This page${here.name ? `: ${[here.name, here.reference].filter(Boolean).join(', ')}` : ''}`
  if (here.state === 'reading') return <Line title={title}>Being read …</Line>
  if (here.state === 'hidden')
    return (
      <Line title={title} act={['Show', () => press({ show: 'card' })]}>
        The reading is hidden here.
      </Line>
    )
  return (
    <Line kind={here.late ? 'is-late' : ''} title={title} act={here.watched ? undefined : ['Watch', () => press({ press: 'watch-case' })]}>
      <b>{here.result}</b>
      {here.watched && <small>On your watchlist</small>}
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
