import { useEffect, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { PageReading } from '../../lib/watchlist/messages.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { useFront, type Front } from '../shared/front.ts'
import { HereLine } from '../shared/here.tsx'
import { useLive, type Live } from '../watchlist/live.ts'
import { SaidBar } from '../watchlist/said-bar.tsx'
import { useChange } from '../watchlist/use-change.ts'
import { createCardBeside } from './card-beside.ts'

/** The panel beside a page: the reading of the decision in front, or what stands in its way. */
export function Beside({ settings }: { settings: Live<Settings> }) {
  const off = useLive(settings).card === 'off'
  const changing = useChange()
  const front = useFront()
  const shown = useCard(off ? null : front)
  return (
    <div class="beside">
      <main>
        {/* The card comes under the heading by itself. */}
        <div class="reading">
          <h1>{shown || say('popup_overdue')}</h1>
        </div>
        {shown === null && <HereLine off={off} front={front && stillReading(front)} changing={changing} />}
        {!off && front && isElsewhere(front) && (
          <div class="purpose">
            <p>{say('beside_purpose')}</p>
            <a class="button main" href="https://www.lgo.org.uk/decisions" target="_blank" rel="noreferrer">
              {say('popup_find')}
            </a>
            <p class="soft small">{say('beside_reload')}</p>
          </div>
        )}
      </main>
      <SaidBar changing={changing} />
      <nav class="foot" aria-label={say('beside_more')}>
        <a href="/watchlist.html" target="_blank">
          {say('popup_open')}
        </a>
        <a href="/deadline.html" target="_blank">
          {say('popup_deadline')}
        </a>
        <a href="/options.html" target="_blank">
          {say('popup_settings')}
        </a>
      </nav>
    </div>
  )
}

/** Whether the page in front holds a decision that was read. */
const isRead = ({ here }: Front): boolean => /^(?:read|hidden)$/.test(here.state)

/** Whether there is no decision in front. */
const isElsewhere = ({ here }: Front): boolean => /^(?:nothing|off)$/.test(here.state)

/** Until the card stands here, a decision that its page has read is still being read. */
const stillReading = (front: Front): Front => (isRead(front) ? { ...front, here: { ...front.here, state: 'reading' } } : front)

/** Keeps the card of the page in front under the heading; gives whose card stands there, null for none. */
function useCard(front: Front | null): string | null {
  const [shown, setShown] = useState<string | null>(null)
  const [card] = useState(() => createCardBeside(document, setShown))
  useEffect(() => {
    if (!front || !isRead(front)) return card.stop()
    let current = true
    const show = async () => {
      const reading = (await front.tell({ tell: 'decision' })) as PageReading | null
      if (!current) return
      if (reading) await card.show({ tab: front.id, tell: front.tell }, reading)
      else card.stop()
    }
    void show().catch(card.stop)
    return () => {
      current = false
    }
  }, [front])
  useEffect(() => card.stop, [])
  return shown
}
