import { expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { openCard, says } from './card.ts'
import { chooseFromMenu } from './menu.ts'

const { url } = corpusPages().find(({ name }) => name === '99-100-010')!

inBothBrowsers('the menu of a decision page', (given, name) => {
  test('counts from the date that is selected, copies the citation, and watches', async () => {
    const { driven } = given
    const page = await openCard(driven, url)
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('article, main, body')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const found = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/.exec(
          node.textContent ?? '',
        )
        if (!found || !node.parentElement?.closest('li')) continue
        const range = document.createRange()
        range.setStart(node, found.index)
        range.setEnd(node, found.index + found[0].length)
        document.getSelection()!.removeAllRanges()
        document.getSelection()!.addRange(range)
        node.parentElement.scrollIntoView({ block: 'center' })
        return
      }
    })
    const selected = await page.evaluate(() => document.getSelection()!.toString())
    const before = (await driven.browser.pages()).length
    await chooseFromMenu(driven, page, 'count', 'Count from this date')
    const counted = await until(async () => {
      const opened = await driven.browser.pages()
      return opened.length > before && opened.at(-1)
    })
    const said = () => (counted as typeof page).evaluate(() => document.body.textContent)
    expect(await until(async () => (await said())!.includes('Counted from') && (await said()))).toContain(`Counted from ${selected}.`)
    await page.bringToFront()
    await chooseFromMenu(driven, page, 'watch-case', 'Watch this decision')
    await says(page, 'This case is on your watchlist.')
    await chooseFromMenu(driven, page, 'citation', 'Copy citation')
    // Firefox lets only a reader’s press on the page itself copy: the card then gives the words to copy by hand.
    await says(page, name === 'firefox' ? /Citation was copied|did not let Overdue copy/ : 'Citation was copied.')
  })
})
