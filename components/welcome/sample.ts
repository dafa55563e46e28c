import { say } from '../../lib/interface/say.ts'
import type { Changed, Reply } from '../../lib/watchlist/messages.ts'
import type { OverlayGiven } from '../overlay/given.ts'
import { loadCard, loadReader } from '../overlay/modules.ts'

/** Where a decision of its kind would be; no page is there. */
const address = 'https://www.lgo.org.uk/decisions/children-s-care-services/other/00-000-000'

/** What the sample answers: it can be tried like any decision, and the watchlist hears nothing of it. */
const change: OverlayGiven['change'] = async (wanted): Promise<Reply<Changed>> => {
  if (wanted.do === 'watch') return { ok: false, why: say('welcome_nothingKept') }
  const hides =
    wanted.do === 'settings' ? wanted.set.card === 'off' : wanted.do === 'correct' && wanted.corrections.some(({ of }) => of === 'card')
  return hides ? { ok: false, why: say('welcome_staysOn') } : { ok: true, answer: { undo: null, case: null, warning: null } }
}
const ask: OverlayGiven['ask'] = async (name, about) => {
  if (name !== 'open') return { ok: true, answer: null as never }
  location.href = `/deadline.html?limit=${encodeURIComponent((about as { limit: string }).limit)}`
  return { ok: true, answer: null as never }
}

/** Reads the decision that stands in the page of the extension, and puts its card under the title. */
export async function startSample(page: Document, signal: AbortSignal): Promise<void> {
  const reader = await loadReader()
  const card = await loadCard()
  const { decision, locate } = reader.readDecision(page, address)
  const first = await reader.readFirst(decision, [])
  const { steps, earlierMatches } = reader
  // Days in the past alone: what is to be done after the decision stands as it would have on its day.
  const today = () => '2024-10-28'
  card.startCard({
    page,
    decision,
    locate,
    corrections: [],
    open: true,
    parts: [],
    ask,
    change,
    first,
    steps,
    earlierMatches,
    today,
    signal,
  })
}
