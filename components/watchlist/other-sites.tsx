import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { say } from '../../lib/interface/say.ts'
import { allow, giveBack, isAllowed } from '../../lib/watchlist/other-sites.ts'
import { otherSites, type OtherSite } from '../../lib/watchlist/site-list.ts'
import { siteNames } from '../../lib/watchlist/site-names.ts'
import type { Changing } from './use-change.ts'

/** "Also read decisions of …": each is asked for by the browser when it is switched on, and given back when it is switched off. */
export function OtherSites({ changing }: { changing: Changing }) {
  const [on, setOn] = useState<ReadonlySet<string>>(new Set())
  const asked = useRef(0)
  /** What the browser allows now; an answer that comes after a later question is not taken. */
  const look = async () => {
    const turn = (asked.current += 1)
    const found = await Promise.all(otherSites.map(async (site) => ((await isAllowed(site)) ? [site.id] : [])))
    if (turn === asked.current) setOn(new Set(found.flat()))
    return found.flat()
  }
  useEffect(() => {
    const again = () => void look()
    again()
    browser.permissions.onAdded.addListener(again)
    browser.permissions.onRemoved.addListener(again)
    return () => {
      asked.current += 1
      browser.permissions.onAdded.removeListener(again)
      browser.permissions.onRemoved.removeListener(again)
    }
  }, [])
  const turn = async (site: OtherSite, wanted: boolean) => {
    const { name } = siteNames[site.id]
    if (!wanted) await giveBack(site)
    else if (!(await allow(site))) return changing.say(say('settings_siteRefused', { name }))
    // Pages that are open hear of it by what is stored.
    void changing.make(
      { do: 'settings', set: { sites: await look() } },
      wanted ? say('settings_siteOn', { name }) : say('settings_siteOff', { name }),
      'final',
    )
  }
  return (
    <section class="part" aria-labelledby="others">
      <h2 id="others">{say('settings_others')}</h2>
      <p class="soft">{say('settings_othersAsked')}</p>
      {otherSites.map((site) => (
        <label class="tickline" key={site.id}>
          <input
            type="checkbox"
            checked={on.has(site.id)}
            onChange={(event) => {
              const wanted = event.currentTarget.checked
              // Shown as it is, not as it was clicked: the browser may refuse.
              event.currentTarget.checked = on.has(site.id)
              void turn(site, wanted)
            }}
          />
          {say('settings_alsoRead', siteNames[site.id])}
        </label>
      ))}
    </section>
  )
}
