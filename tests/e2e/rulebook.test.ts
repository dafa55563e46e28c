import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { shows, violations } from './watchlist.ts'

inBothBrowsers('the rulebook', (given, browser) => {
  test('is searched in plain words, and says where nothing is found', async () => {
    const page = await given.driven.openExtension('rulebook.html', { width: 1_000, height: 900 })
    await shows(page, 'The rulebook')
    const search = async (words: string) => {
      await page.evaluate((typed) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!
        field.value = typed
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, words)
    }
    await search('blue badge')
    await shows(page, 'Blue Badge', 'main h3')
    await search('xylophone')
    await shows(page, 'Nothing found. Try fewer or other words.')
    expect(await violations(page), 'nothing found').toEqual([])
    await page.close()
  })

  test.each([320, 1_000])('has no violations in any look at %i px, and scrolls in one direction only', async (width) => {
    const page = await given.driven.openExtension('rulebook.html', { width, height: 900 })
    await shows(page, 'The rulebook')
    const looks =
      browser === 'chromium' ? [[], [{ name: 'prefers-color-scheme', value: 'dark' }], [{ name: 'forced-colors', value: 'active' }]] : [[]]
    for (const features of looks) {
      if (browser === 'chromium') await page.emulateMediaFeatures(features)
      expect(await violations(page), JSON.stringify(features)).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    // Chromium draws pages of extensions smaller unless they say otherwise.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('16px')
    await page.close()
  })
})
