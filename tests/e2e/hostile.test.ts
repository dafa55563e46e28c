import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { cardText, clearStorage, openCard, openParts, press, says } from './card.ts'
import { marksOf } from './lists.ts'
import { caseIds, stored } from './watchlist.ts'

const pageOf = (name: string) => corpusPages().find((page) => page.name === name)!
const { url, html } = pageOf('99-100-001')
const other = pageOf('99-100-010')

/** What a third party's script on the site could do to whatever is put into the page. */
const script = `
const seen = { roots: 0, events: 0 }
globalThis.seen = seen
const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function () { seen.roots += 1; return attach.call(this, { mode: 'open' }) }
for (const name of ['querySelector', 'append', 'createElement']) {
  for (const of of [Document.prototype, Element.prototype, ShadowRoot.prototype]) {
    const own = of[name]
    if (own) of[name] = function (...given) { if (this instanceof ShadowRoot) seen.roots += 1; return own.apply(this, given) }
  }
}
const attack = () => {
  const host = document.querySelector('overdue-card')
  if (!host) return
  if (host.shadowRoot || host.getRootNode({ composed: true }) !== document || host.assignedSlot) seen.roots += 1
  const box = host.getBoundingClientRect()
  for (let x = box.left + 5; x < box.right; x += 40) for (let y = box.top + 5; y < box.bottom; y += 20) {
    const at = document.elementFromPoint(x, y)
    if (at && at !== host && !at.contains(host)) continue
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }))
  }
  host.click()
  host.focus()
  for (const key of ['Tab', 'Enter', ' ', 'Escape'])
    (document.activeElement ?? document).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
  for (const event of ['submit', 'change', 'input', 'toggle']) host.dispatchEvent(new Event(event, { bubbles: true, composed: true }))
}
addEventListener('click', (event) => {
  const [first] = event.composedPath()
  const own = first === document.querySelector('overdue-card') || first === document || first.getRootNode() === document
  seen.events += own ? 0 : 1
}, true)
globalThis.rounds = 0
setInterval(() => { attack(); if (document.querySelector('overdue-card')) globalThis.rounds += 1 }, 100)
`

inBothBrowsers('a page whose scripts are after the reader', (given) => {
  const opened: Page[] = []
  const keep = (page: Page) => (opened.push(page), page)
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
    await clearStorage(given.driven)
  })
  const tabs = async () => (await given.driven.browser.pages()).length

  test('can neither look into the card nor press it: nothing is stored, nothing switched off, no tab opened', async () => {
    const at = 'https://www.lgo.org.uk/decisions/hostile/hostile/99-100-001'
    given.site.put({ url: at, html: html.replace(/<link rel="canonical"[^>]*>/, '').replace('<head>', `<head><script>${script}</script>`) })
    const extension = keep(await given.driven.openExtension('popup.html'))
    const page = keep(await given.driven.openSealed(at))
    const before = await tabs()
    await until(() => page.evaluate(() => (document.querySelector('overdue-card')?.getBoundingClientRect().height ?? 0) > 100))
    // All that it tries, again and again.
    await until(() => page.evaluate(() => (globalThis as unknown as { rounds: number }).rounds > 30))
    expect(await page.evaluate(() => (globalThis as unknown as { seen: object }).seen)).toEqual({ roots: 0, events: 0 })
    expect(await caseIds(extension)).toEqual([])
    expect((await stored(extension))['settings']).toBeUndefined()
    expect(await tabs()).toBe(before)
    expect(await page.evaluate(() => document.querySelector('overdue-card')!.getBoundingClientRect().height)).toBeGreaterThan(100)
  })

  test('who had got hold of the inside of the card could still do nothing with it; a reader can', async () => {
    const page = keep(await openCard(given.driven, url))
    await openParts(page, 'limits')
    await press(page, 'Stage two response')
    const before = await tabs()
    // The tests' own way into the card stands for a hole in the browser.
    await page.evaluate(() => {
      for (const button of document.querySelector('overdue-card')!.shadowRoot!.querySelectorAll('button')) button.click()
    })
    await new Promise((done) => setTimeout(done, 1_000))
    expect(await tabs()).toBe(before)
    expect(await cardText(page)).toContain('Watch this case')
    const extension = keep(await given.driven.openExtension('popup.html'))
    expect(await caseIds(extension)).toEqual([])
    await press(page, 'Watch this case')
    await says(page, 'on your watchlist')
    await press(page, 'Work out a deadline of your own: Stage two response')
    // Firefox does not report the address of a page of the extension; the page itself knows it.
    await until(async () => {
      for (const each of await given.driven.browser.pages())
        if ((await each.evaluate(() => location.href).catch(() => '')).endsWith('/deadline.html?limit=csp-stage2')) return keep(each)
      return null
    })
  })

  test('sees the same elements, whether a case is watched or not, on the decision and in lists', async () => {
    const list = 'https://www.lgo.org.uk/decisions/hostile'
    given.site.put({
      url: list,
      html: `<html lang="en"><main><h1>Decisions</h1><ul>${[url, other.url]
        .map(
          (to) =>
            `<li><a href="${to}">Council (${/[\d-]+$/.exec(to)![0].replaceAll('-', ' ')})</a>` +
            '<p>Statement, Upheld, Other, 05-Mar-2025</p><p>Summary: The Council took 9 months to answer.</p></li>',
        )
        .join('')}</ul></main></html>`,
    })
    const extension = keep(await given.driven.openExtension('options.html'))
    await extension.evaluate(() =>
      (globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }).chrome.storage.local.set({
        settings: { remember: false },
      }),
    )
    const seen = async () => {
      const card = keep(await given.driven.openSealed(url))
      await until(() => card.evaluate(() => (document.querySelector('overdue-card')?.getBoundingClientRect().height ?? 0) > 100))
      const marks = keep(await given.driven.openSealed(list))
      await until(() => marks.evaluate(() => document.querySelectorAll('overdue-mark').length === 2))
      await until(() => marks.evaluate(() => document.querySelector('overdue-list') !== null))
      // Until both stand still, however long a busy machine takes.
      let last = ''
      await until(async () => {
        await new Promise((done) => setTimeout(done, 750))
        const before = last
        for (const each of [card, marks])
          last = (each === card ? '' : last) + (await each.evaluate(() => document.documentElement.outerHTML))
        return last === before
      })
      return {
        card: await card.evaluate(() => document.documentElement.outerHTML),
        list: await marks.evaluate(() => document.documentElement.outerHTML),
        boxes: await marks.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('*')].map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect()
            return [each.localName, x, y, width, height, each.scrollWidth, each.scrollHeight].join(' ')
          }),
        ),
        // What lies under each point of the marks and of the line above.
        points: await marks.evaluate(() =>
          [...document.querySelectorAll('overdue-mark, overdue-list')].map((host) => {
            const { left, right, top, bottom } = host.getBoundingClientRect()
            const under: string[] = []
            for (let x = left + 2; x < right; x += 8)
              for (let y = top + 2; y < bottom; y += 6) under.push(document.elementFromPoint(x, y)?.localName ?? '')
            return under.join()
          }),
        ),
        // The words that a search or a selection can find.
        found: await marks.evaluate(() => {
          getSelection()!.selectAllChildren(document.body)
          const selected = String(getSelection())
          getSelection()!.removeAllRanges()
          return [selected, (window as unknown as { find(words: string): boolean }).find('On your watchlist'), document.body.innerText]
        }),
      }
    }
    const unwatched = await seen()
    expect(unwatched.found[1]).toBe(false)
    const page = keep(await openCard(given.driven, url))
    await press(page, 'Watch this case')
    await says(page, 'on your watchlist')
    expect(await seen()).toEqual(unwatched)
    const marked = keep(await given.driven.open(list))
    await until(async () => (await marksOf(marked)).own[0]?.startsWith('On your watchlist'))
    expect((await marksOf(marked)).own[1]).toBe('')
  })

  // Firefox runs no extension's script in a document without an origin, whatever the manifest says: nothing of ours is there to say so.
  test('a page that is sent as a sandbox has the card in Chromium, and in Firefox nothing of ours at all', async () => {
    const at = 'https://www.lgo.org.uk/decisions/sandboxed/sandboxed/99-100-001'
    given.site.put({ url: at, html, headers: { 'content-security-policy': 'sandbox allow-scripts' } })
    const page = keep(await given.driven.openSealed(at))
    expect(await page.evaluate(() => globalThis.origin)).toBe('null')
    const height = () => page.evaluate(() => document.querySelector('overdue-card')?.getBoundingClientRect().height ?? 0)
    if (given.driven.name === 'chromium') return void (await until(async () => (await height()) > 100))
    // The same page without the header has one by the time that this is asked.
    given.site.put({ url: at, html })
    const plain = keep(await given.driven.openSealed(at))
    await until(() => plain.evaluate(() => (document.querySelector('overdue-card')?.getBoundingClientRect().height ?? 0) > 100))
    expect(await height()).toBe(0)
  })
})
