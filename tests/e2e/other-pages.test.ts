import type { Page } from 'puppeteer-core'
import { afterEach, expect, test } from 'vitest'
import { until } from '../../scripts/browsers/launch.ts'
import { corpusPages } from '../support/corpus.ts'
import { inBothBrowsers } from './browsers.ts'
import { marksOf } from './lists.ts'
import { cardText, clearStorage, expectAccessible, openCard, openParts, press, says } from './card.ts'

const pageOf = (name: string) => corpusPages().find((page) => page.name === name)!
const { url, html } = pageOf('99-100-001')
const undated = pageOf('99-100-008a')

inBothBrowsers('lists, articles, chapters and later decisions', (given) => {
  const opened: Page[] = []
  const open = async (of = url) => {
    const page = await openCard(given.driven, of)
    opened.push(page)
    return page
  }
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
    await clearStorage(given.driven)
  })

  test('a list says which decisions are watched and which were read, and nothing of the others', async () => {
    const page = await open()
    await press(page, 'Watch this case')
    await says(page, 'on your watchlist')
    await open(undated.url)
    for (const path of [
      '/Decisions/SearchResults',
      '/decisions/children-s-care-services',
      '/decisions',
      '/Decisions',
      '/decisions?page=2',
    ]) {
      given.site.put({
        url: `https://www.lgo.org.uk${path}`,
        html: `<html lang="en"><main><h1>Decisions</h1><ul>${[pageOf('99-100-001'), undated, pageOf('99-200-002')]
          .map(({ url: to, name }) => `<li><a href="${to}">Council (${name.replaceAll('-', ' ')})</a></li>`)
          .join('')}</ul></main></html>`,
      })
      const list = await given.driven.open(`https://www.lgo.org.uk${path}`)
      opened.push(list)
      await until(() => list.evaluate(() => document.querySelectorAll('overdue-mark').length === 3))
      await until(async () => (await marksOf(list)).own[1] === 'Read before')
      expect((await marksOf(list)).own[0]).toMatch(/^On your watchlist/)
      expect((await marksOf(list)).own[2]).toBe('')
      expect(await list.evaluate(() => document.querySelector('overdue-card'))).toBeNull()
    }
  })

  test('a news article: its day, its body, and the decisions that it links to', async () => {
    const news = 'https://www.lgo.org.uk/information-centre/news/2024/jan/council-told-to-act'
    given.site.put({
      url: news,
      html: `<html lang="en"><head><title>Council told to act</title><link rel="canonical" href="${news}"></head>\
<body><main><article id="article"><h1>Council told to act</h1>
      <p>Millthorpe Borough Council has taken too long to carry out the Ombudsman’s recommendations in <a href="${url}">an \
earlier case</a>.</p>
      <p>The council has agreed to provide a revised policy by the end of May 2024.</p><p>Article date: \
11 January 2024</p></article></main></body></html>`,
    })
    const page = await open(news)
    await openParts(page, 'timeline')
    expect(
      await page.evaluate(() => document.querySelector('overdue-card')!.shadowRoot!.querySelector<HTMLAnchorElement>('.panel a')!.href),
    ).toBe(url)
    expect(await cardText(page)).toContain('The council has agreed to provide a revised policy by the end of May 2024.')
    expect(await cardText(page)).toContain('11 January 2024')
    await expectAccessible(page, 'news')
  })

  test('a chapter of a report says which chapter was read', async () => {
    const chapter = `${url}?chapter=2`
    given.site.put({ url: chapter, html: html.replace(/<link rel="canonical"[^>]*>/, '') })
    const page = await open(chapter)
    await says(page, 'This is chapter 2 of a report.')
  })

  /** Puts a small decision on the site: two paragraphs of what was found, and what was agreed. */
  const decision = (reference: string, date: string, paragraphs: string[]) => {
    const at = `https://www.lgo.org.uk/decisions/education/other/${reference.replaceAll(' ', '-')}`
    const section = (heading: string, from: number, to: number) =>
      `<h2>${heading}</h2><ol start="${from + 1}">${paragraphs
        .slice(from, to)
        .map((text) => `<li>${text}</li>`)
        .join('')}</ol>`
    given.site.put({
      url: at,
      html: `<html lang="en"><head><title>Fellbeck Council (${reference})</title><link rel="canonical" href="${at}"></head>\
<body><main><article id="article">
      <h1>Fellbeck Council (${reference})</h1><p>Category : Education &gt; Other</p><p>Decision : Upheld</p><p>Decision date : ${date}</p>
      <h2>The Ombudsman's final decision:</h2><p>Summary: The Council was at fault.</p>
      ${section('What I found', 0, 2)}${section('Agreed action', 2, 3)}</article></main></body></html>`,
    })
    return at
  }

  test('a later decision that cites a watched case says so, updates the case, and takes it back', async () => {
    const earlier = decision('99 700 001', '14 Jun 2024', [
      'Mr C complained about missed education.',
      'The Council was at fault.',
      'Within three months of the final decision the Council will review its record keeping policies.',
    ])
    const later = decision('99 700 002', '31 Jan 2025', [
      'In our decision 99 700 001, made on 14 June 2024, the Council agreed to review its record keeping policies within three months.',
      'On 21 November 2024 the Council sent us evidence that it had reviewed its record keeping policies. It was over two months late.',
      'Within two months of the final decision the Council will tell us how it will prevent this from happening again and ' +
        'write to all its staff.',
    ])
    await updatesAndUndoes(earlier, later)
  })

  // The real decision is read where it is kept beside the clone; first-slice.test.ts says where it is not.
  test.each(corpusPages().filter(({ name }) => name === '24-014-934'))(
    '$name updates the watched case that it cites, and takes it back',
    async ({ url: later }) => {
      const earlier = decision('23 006 293', '14 Jun 2024', [
        'Ms C complained about missed education.',
        'The Council was at fault.',
        'Within three months of the final decision the Council will review its record keeping policies.',
      ])
      await updatesAndUndoes(earlier, later)
    },
  )

  async function updatesAndUndoes(earlier: string, later: string) {
    const first = await open(earlier)
    await press(first, 'Watch this case')
    await says(first, 'on your watchlist')
    await openParts(first, 'actions')
    const page = await open(later)
    await says(page, 'This page speaks of a case on your watchlist')
    await expectAccessible(page, 'cites a watched case')
    await press(page, 'Update that case')
    await says(page, '1 action updated')
    await says(first, 'Done on 21 November 2024')
    await press(page, 'Undo')
    await says(page, 'Undone.')
    await until(async () => !(await cardText(first)).includes('Done on'))
  }
})
