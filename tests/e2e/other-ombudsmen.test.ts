import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, until, type Driven } from '../../scripts/browsers/launch.ts'
import { samplePages } from '../../scripts/browsers/samples.ts'
import { byExtension, serve, type Site } from '../../scripts/browsers/site.ts'
import { otherSites } from '../../lib/watchlist/site-list.ts'
import { siteNames } from '../../lib/watchlist/site-names.ts'
import { healthPage, housingNewPage, scotlandPage, walesPage, type OtherPage } from '../support/other-pages.ts'
import { cardText, openCard, press, pressIn, says } from './card.ts'
import { caseIds } from './watchlist.ts'

/** A decision of each, and what the card says of it. */
const decisions: Record<string, { page: OtherPage; says: string }> = {
  housing: {
    says: 'Acknowledge a complaint',
    page: housingNewPage(
      '4 June 2026',
      `## Background
      The resident is a leaseholder of the landlord.
      ## The complaint procedure
      2 September 2025 | The resident made a complaint about the lift.
      16 September 2025 | The landlord acknowledged the complaint.
      ## What we found and why
      The Complaint Handling Code says that a landlord must acknowledge a complaint within 5 working days.
      ## Orders
      1 | Apology order¶The landlord must apologise to the resident in writing. | No later than 02 July 2026`,
    ),
  },
  phso: {
    says: 'Complaint response',
    page: healthPage(
      '9 April 2026',
      `## Our decision
      1. We uphold Mrs K’s complaint about the Trust.
      ## Background
      2. Mrs K complained to the Trust on 3 June 2024. It acknowledged her complaint on 5 June 2024 and responded on 20 January 2025.
      ## Findings
      3. The Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 say \
organisations should respond within six months.
      4. The Trust took over seven months.
      ## Recommendations
      5. We recommend that within four weeks of the date of our final report the Trust:
      - writes to Mrs K to apologise for its delay`,
    ),
  },
  spso: {
    says: 'Stage two response',
    page: scotlandPage(
      `## Summary
      C complained about the way the council handled reports of noise. \
C asked for the complaint to go to stage 2 on 31 March 2025. The council issued its stage 2 response on 30 May 2025. It \
should have done so within 20 working days.
      ## Recommendations
      What we asked the organisation to do in this case:
      - Apologise to C for the failings identified.`,
    ),
  },
  psow: {
    says: 'delay of more than five months',
    page: walesPage(
      '14 March 2025',
      `Mr B complained about how the Health Board dealt with his concern. He complained on 4 June 2024 and had no answer.
      The Ombudsman found that there was a delay of more than five months in answering him, although the Health Board \
should have replied within 30 working days.
      The Health Board agreed to, within 4 weeks, apologise to Mr B and send him its answer.`,
    ),
  },
}

/** The same page as its site fills it by script: a frame at first, the words a little later. */
const late = ({ url, html }: OtherPage) => {
  const main = /<main>.*<\/main>/s.exec(html)![0]
  return {
    url,
    html: html.replace(
      main,
      '<main id="app"><p>Loading</p></main>' +
        `<script>setTimeout(() => { document.getElementById('app').outerHTML = ${JSON.stringify(main)} }, 1500)</script>`,
    ),
  }
}

/** A part of it folded, with the page's own button for it. */
const folded = ({ url, html }: OtherPage) => {
  const open = "this.setAttribute('aria-expanded', 'true'); this.parentElement.nextElementSibling.hidden = false"
  const opener = `<h2><button aria-expanded="false" onclick="${open}">Background</button></h2><div hidden>`
  return { url, html: html.replace('<h2>Background</h2>', opener).replace('<h2>Findings</h2>', '</div><h2>Findings</h2>') }
}

const names = (['chromium', 'firefox'] as const).filter((name) => (process.env.E2E_BROWSER ?? name) === name)

describe.each(names)('other ombudsmen (%s)', (name) => {
  let driven: Driven
  let site: Site
  const profile = mkdtempSync(join(tmpdir(), `overdue-${name}-`))
  beforeAll(async () => {
    site = await serve([...samplePages(), ...Object.values(decisions).map(({ page }) => page)])
    driven = await launch(name, {
      port: site.port,
      profile,
      granted: { permissions: ['scripting'], origins: otherSites.flatMap(({ matches }) => matches) },
    })
  })
  afterAll(async () => {
    await driven?.close()
    await site?.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })

  const allowed = (page: Page, hosts: readonly string[]) =>
    page.evaluate(async (wanted) => {
      const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome
      const { origins = [], permissions = [] } = await api.permissions.getAll()
      // Without the permission Chromium keeps the name and refuses the call.
      const scripts = permissions.includes('scripting') ? await api.scripting!.getRegisteredContentScripts() : []
      return {
        origins: origins.filter((origin) => wanted.includes(origin)).length,
        scripting: permissions.includes('scripting'),
        scripts: scripts.map(({ id }) => id),
      }
    }, hosts)
  const box = async (page: Page, of: string) =>
    (await page.waitForSelector(`::-p-xpath(//label[contains(., "Also read decisions of ${of}")]/input)`))!

  test.each(otherSites.map(({ id, matches }) => [id, { matches, name: siteNames[id].name }] as const))(
    '%s is read where it is switched on, watched, and leaves nothing when it is switched off',
    async (id, { name: of, matches }) => {
      const { page: decision, says: words } = decisions[id]!
      const before = await driven.open(decision.url)
      const settings = await driven.openExtension('options.html')
      const choice = await box(settings, of)
      expect(await allowed(settings, matches)).toEqual({ origins: 0, scripting: false, scripts: [] })
      expect(await before.evaluate(() => document.querySelector('overdue-card'))).toBeNull()

      await settings.bringToFront()
      await choice.click()
      await until(async () => (await allowed(settings, matches)).scripts.length === 1)
      expect(await allowed(settings, matches)).toEqual({ origins: matches.length, scripting: true, scripts: [`other-${id}`] })
      const asked = site.asked.length
      const page = await openCard(driven, decision.url)
      expect(await cardText(page)).toContain(words)
      const watched = (await caseIds(settings)).length
      await press(page, 'Watch this case')
      await says(page, 'on your watchlist')
      expect(await caseIds(settings)).toHaveLength(watched + 1)
      expect(byExtension(site.asked.slice(asked), [new URL(decision.url).hostname])).toEqual([])

      await settings.bringToFront()
      await choice.click()
      await until(async () => !(await allowed(settings, matches)).scripting)
      expect(await allowed(settings, matches)).toEqual({ origins: 0, scripting: false, scripts: [] })
      // The card goes from the page that is open, and does not come back.
      await until(() => page.evaluate(() => document.querySelector('overdue-card, overdue-mark') === null))
      const after = await driven.open(decision.url)
      await new Promise((next) => setTimeout(next, 500))
      expect(await after.evaluate(() => document.querySelector('overdue-card, overdue-mark'))).toBeNull()
      for (const each of [before, settings, page, after]) await each.close()
    },
  )

  test('a page that its script fills late is read when it is there; what it keeps folded is shown, and logged', async () => {
    const { page: decision, says: words } = decisions['phso']!
    site.put(late(folded(decision)))
    const settings = await driven.openExtension('options.html')
    const choice = await box(settings, siteNames.phso.name)
    await settings.bringToFront()
    await choice.click()
    await until(async () => (await allowed(settings, [])).scripts.length === 1)
    await (await settings.waitForSelector('::-p-xpath(//label[contains(., "reading log")]/input)'))!.click()
    const page = await openCard(driven, decision.url)
    expect(await cardText(page)).toContain(words)
    const shut = () => page.evaluate(() => document.querySelectorAll('main [hidden]').length)
    expect(await shut()).toBe(1)
    await pressIn(page, 'button.link', '2')
    await until(async () => (await shut()) === 0)
    const log = await driven.openExtension('log.html')
    await until(() => log.evaluate(() => document.body.textContent!.includes('Ashcombe Hospitals NHS Foundation Trust')))
    await settings.bringToFront()
    await choice.click()
    await until(async () => !(await allowed(settings, [])).scripting)
  })
})

interface Api {
  permissions: { getAll: () => Promise<{ origins?: string[]; permissions?: string[] }> }
  scripting?: { getRegisteredContentScripts: () => Promise<{ id: string }[]> }
}
