import { browser } from 'wxt/browser'
import { otherSites, type OtherSite } from './site-list.ts'

const script = (id: string) => `other-${id}`
/** Registering needs this beside the addresses; it goes and comes with them. */
const needed = ['scripting' as const]

/** Whether the browser lets Overdue read the site now. */
export const isAllowed = ({ matches }: OtherSite): Promise<boolean> =>
  browser.permissions.contains({ origins: [...matches], permissions: needed })

/** Asks for a site, by the browser, at the reader's click: it allows that at no other time. @returns whether it is allowed */
export const allow = ({ matches }: OtherSite): Promise<boolean> =>
  browser.permissions.request({ origins: [...matches], permissions: needed })

/** Gives a site back: its script, its addresses, and what registering needed where no other site is on. */
export async function giveBack(site: OtherSite): Promise<void> {
  await unregister(site)
  await browser.permissions.remove({ origins: [...site.matches] })
  const others = await Promise.all(otherSites.filter(({ id }) => id !== site.id).map((other) => isAllowed(other)))
  if (!others.some(Boolean)) await browser.permissions.remove({ permissions: needed })
}

async function unregister({ id }: OtherSite): Promise<void> {
  const known = (await browser.scripting?.getRegisteredContentScripts()) ?? []
  if (known.some((one) => one.id === script(id))) await browser.scripting.unregisterContentScripts({ ids: [script(id)] })
}

/**
 * Brings what is registered in step with what is allowed: both can change in the browser's own settings, and an update of the extension
 * forgets what was registered.
 */
export async function registerSites(): Promise<void> {
  if (!browser.scripting) return
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id))
  for (const site of otherSites) {
    const wanted = await isAllowed(site)
    if (wanted && !known.has(script(site.id)))
      await browser.scripting.registerContentScripts([
        {
          id: script(site.id),
          matches: [...site.matches],
          js: ['content-scripts/decision.js'],
          css: ['content-scripts/decision.css'],
          runAt: 'document_end',
          persistAcrossSessions: true,
        },
      ])
    else if (!wanted && known.has(script(site.id))) await unregister(site)
  }
}
