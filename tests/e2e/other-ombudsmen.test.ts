import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, until, type Driven } from '../../scripts/browsers/launch.ts'
import { samplePages } from '../../scripts/browsers/samples.ts'
import { serve, type Site } from '../../scripts/browsers/site.ts'
import { otherSites } from '../../lib/watchlist/site-list.ts'
import { cardText, openCard, press, says } from './card.ts'

const housing = 'https://www.housing-ombudsman.org.uk/decisions/fernmoor-homes-209955555/'
const html = `<!doctype html><html lang="en"><head><title>Fernmoor Homes</title><link rel="canonical" href="${housing}"></head><body><main><h1>Fernmoor Homes (209955555)</h1>
<h2>Decision</h2><table><tr><td>Case ID</td><td>209955555</td></tr><tr><td>Landlord</td><td>Fernmoor Homes</td></tr><tr><td>Date</td><td>4 June 2026</td></tr></table>
<h2>Background</h2><p>The resident is a leaseholder of the landlord.</p>
<h2>The complaint procedure</h2><table><tr><td>2 September 2025</td><td>The resident made a complaint about the lift.</td></tr><tr><td>16 September 2025</td><td>The landlord acknowledged the complaint.</td></tr></table>
<h2>What we found and why</h2><p>The Complaint Handling Code says that a landlord must acknowledge a complaint within 5 working days.</p>
<h2>Orders</h2><table><tr><td>1</td><td><p>Apology order</p><p>The landlord must apologise to the resident in writing.</p></td><td>No later than 02 July 2026</td></tr></table></main></body></html>`

const names = (['chromium', 'firefox'] as const).filter((name) => (process.env.E2E_BROWSER ?? name) === name)

describe.each(names)('another ombudsman (%s)', (name) => {
  let driven: Driven
  let site: Site
  const profile = mkdtempSync(join(tmpdir(), `overdue-${name}-`))
  beforeAll(async () => {
    site = await serve([...samplePages(), { url: housing, html }])
    driven = await launch(name, { port: site.port, profile, granted: { permissions: ['scripting'], origins: otherSites[0]!.matches } })
  })
  afterAll(async () => {
    await driven?.close()
    await site?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  const allowed = (page: Page) =>
    page.evaluate(async () => {
      const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome
      const { origins = [], permissions = [] } = await api.permissions.getAll()
      // Without the permission Chromium keeps the name and refuses the call.
      const scripts = permissions.includes('scripting') ? await api.scripting!.getRegisteredContentScripts() : []
      return {
        origins: origins.filter((origin) => origin.includes('housing')).length,
        scripting: permissions.includes('scripting'),
        scripts: scripts.map(({ id }) => id),
      }
    })
  const box = async (page: Page) =>
    (await page.waitForSelector('::-p-xpath(//label[contains(., "Also read decisions of the Housing Ombudsman")]/input)'))!

  test('is read where it is switched on, watched, and leaves nothing when it is switched off', async () => {
    const before = await driven.open(housing)
    const settings = await driven.openExtension('options.html')
    const choice = await box(settings)
    expect(await allowed(settings)).toEqual({ origins: 0, scripting: false, scripts: [] })
    expect(await before.evaluate(() => document.querySelector('overdue-card'))).toBeNull()

    await settings.bringToFront()
    await choice.click()
    await until(async () => (await allowed(settings)).scripts.length === 1)
    expect(await allowed(settings)).toEqual({ origins: 2, scripting: true, scripts: ['other-housing'] })
    const hits = site.hits.length
    const page = await openCard(driven, housing)
    expect(await cardText(page)).toContain('Acknowledge a complaint')
    await press(page, 'Watch this case')
    await says(page, 'on your watchlist')
    expect(site.hits.slice(hits).filter((hit) => !/favicon/.test(hit))).toEqual([
      'www.housing-ombudsman.org.uk/decisions/fernmoor-homes-209955555/',
    ])

    await settings.bringToFront()
    await choice.click()
    await until(async () => !(await allowed(settings)).scripting)
    expect(await allowed(settings)).toEqual({ origins: 0, scripting: false, scripts: [] })
    // The card goes from the page that is open, and does not come back.
    await until(() => page.evaluate(() => document.querySelector('overdue-card, overdue-mark') === null))
    const after = await driven.open(housing)
    await new Promise((next) => setTimeout(next, 500))
    expect(await after.evaluate(() => document.querySelector('overdue-card, overdue-mark'))).toBeNull()
  })
})

interface Api {
  permissions: { getAll: () => Promise<{ origins?: string[]; permissions?: string[] }> }
  scripting?: { getRegisteredContentScripts: () => Promise<{ id: string }[]> }
}
