import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { launch, until, welcomeIn } from '../../scripts/browsers/launch.ts'
import { samplePages } from '../../scripts/browsers/samples.ts'
import { byExtension, serve } from '../../scripts/browsers/site.ts'
import { reachInto } from '../../scripts/browsers/reach.ts'
import { cardText, press, says } from './card.ts'
import { violations } from './watchlist.ts'

const names = (['chromium', 'firefox'] as const).filter((name) => (process.env.E2E_BROWSER ?? name) === name)

describe.each(names)('after installation (%s)', (name) => {
  test('a page in front says what it does; its sample can be tried, and nothing of it is kept', async () => {
    const site = await serve(samplePages())
    const profile = mkdtempSync(join(tmpdir(), `overdue-${name}-`))
    const driven = await launch(name, { port: site.port, profile, welcome: true })
    try {
      const welcome = (await until(() => welcomeIn(driven.browser)))!
      expect(await until(() => welcome.evaluate(() => document.querySelector('h1')?.textContent))).toBe('Overdue is installed')
      expect(await welcome.evaluate(() => document.body.textContent)).toContain(
        name === 'firefox' ? 'Pin to Toolbar' : 'the pin beside Overdue',
      )
      expect(await violations(welcome)).toEqual([])

      const sample = await driven.openExtension('sample.html', { width: 1280, height: 900 })
      reachInto(sample, name)
      await until(async () => (await cardText(sample)).includes('Tools'))
      expect(await cardText(sample)).toContain('Stage two response: nearly 4 months late. Limit: about 3 months')
      await press(sample, 'Watch')
      await says(sample, 'This is a sample, so nothing was kept.')
      expect(await violations(sample)).toEqual([])
      const popup = await driven.openExtension('popup.html')
      await until(() => popup.evaluate(() => document.body.textContent?.includes('Nothing on your watchlist yet')))

      const news = await driven.openExtension('welcome.html?new')
      expect(await until(() => news.evaluate(() => document.querySelector('h1')?.textContent))).toMatch(/^What is new in Overdue \d/)
      expect(await violations(news)).toEqual([])
      for (const [what, page] of Object.entries(process.env.SCREENSHOTS ? { welcome, sample, news } : {})) {
        await page.bringToFront()
        await page.screenshot({ path: `${process.env.SCREENSHOTS}/${what}-${name}.png` })
      }
      expect(site.hits).toEqual([])
      expect(byExtension(site.asked, [])).toEqual([])
    } finally {
      await driven.close()
      await site.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  })
})
