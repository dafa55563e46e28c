import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { samplePages } from '../../scripts/browsers/samples.ts'
import type { Message } from '../../lib/interface/messages.ts'
import { builtFolder, launch, until } from '../../scripts/browsers/launch.ts'
import { inBothBrowsers } from './browsers.ts'
import { cardText, pressIn } from './card.ts'

/**
 * The extension as it would be with a translation: the words of `_locales` marked, and a plural form that English does not have. No browser
 * here is set to Welsh, so it is made the language of last resort.
 */
function inWelsh(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true })
  const locales = join(folder, '_locales')
  mkdirSync(locales, { recursive: true })
  renameSync(join(locales, 'en_GB'), join(locales, 'cy'))
  const file = join(locales, 'cy', 'messages.json')
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Message>
  for (const [name, said] of Object.entries(words)) if (name !== 'language_tag') said.message = `‹${said.message}›`
  words['language_tag']!.message = 'cy'
  words['language_cases_two'] = { ...words['language_cases_other']!, message: 'Dau: $N$' }
  writeFileSync(file, JSON.stringify(words))
  const manifest = join(folder, 'manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"default_locale":"en_GB"', '"default_locale":"cy"'))
  return folder
}

inBothBrowsers('a language', (given, browser) => {
  test('is one more file: pages, card and popup speak it, with its own plural forms and dates', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'overdue-welsh-'))
    const driven = await launch(browser, { port: given.site.port, extension: inWelsh(builtFolder[browser], join(folder, 'cy')) })
    try {
      const settings = await driven.openExtension('options.html')
      await until(() => settings.evaluate(() => document.querySelector('h1')?.textContent === '‹Settings›'))
      expect(await settings.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['cy', '‹‹Settings› – Overdue›'])
      for (const name of ['99-100-010', '99-100-001']) {
        const card = await driven.open(samplePages().find(({ url }) => url.endsWith(name))!.url)
        await until(async () => (await cardText(card)).includes('‹Copy›'))
        await pressIn(card, 'button', '‹Watch')
        await until(async () => (await cardText(card)).includes('‹Stop watching'))
        await card.close()
      }
      const popup = await driven.openExtension('popup.html')
      const text = () => popup.evaluate(() => document.body.textContent)
      await until(async () => (await text()).includes('Dau: 2'))
      // Chromium has no Welsh names of months.
      const month = browser === 'firefox' ? /‹by \d+ (?:Ebrill|Hydref|Tachwedd|Rhagfyr|Ionawr) \d{4}›/ : /‹by \d+ [A-Z][a-z]+ \d{4}›/
      expect(await text()).toMatch(month)
    } finally {
      await driven.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  })
})
