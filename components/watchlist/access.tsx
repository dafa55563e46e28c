import { useEffect, useState } from 'preact/hooks'
import { hasAccess, requestAccess } from './site-access.ts'

/** Says that the browser does not let the site be read, and offers to ask for it. */
export function AccessNotice({ say }: { say(words: string): void }) {
  const [missing, setMissing] = useState(false)
  useEffect(() => void hasAccess().then((has) => setMissing(!has)), [])
  if (!missing) return null
  const allow = async () => {
    if (await requestAccess()) setMissing(false)
    else say('The browser did not allow it. Its own settings for extensions can.')
  }
  return (
    <p class="notice">
      <span>No decision is read: the browser does not let Overdue see www.lgo.org.uk.</span>
      <button type="button" class="button" onClick={() => void allow()}>
        Allow
      </button>
    </p>
  )
}
