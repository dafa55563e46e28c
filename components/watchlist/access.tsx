import { useEffect, useState } from 'preact/hooks'
import { say as inWords } from '../../lib/interface/say.ts'
import { hasAccess, requestAccess } from './site-access.ts'

/** Says that the browser does not let the site be read, and offers to ask for it. */
export function AccessNotice({ say }: { say(words: string): void }) {
  const [missing, setMissing] = useState(false)
  useEffect(() => void hasAccess().then((has) => setMissing(!has)), [])
  if (!missing) return null
  const allow = async () => {
    if (await requestAccess()) setMissing(false)
    else say(inWords('settings_refused'))
  }
  return (
    <p class="notice">
      <span>{inWords('settings_noAccess')}</span>
      <button type="button" class="button" onClick={() => void allow()}>
        {inWords('settings_allow')}
      </button>
    </p>
  )
}
