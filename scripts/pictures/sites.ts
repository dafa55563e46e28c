import { join } from 'node:path'
import { addDays } from '../../lib/calendar/day.ts'
import { localDay } from '../../lib/watchlist/day.ts'
import { layouts, listPage, listRead } from '../../tests/e2e/lists.ts'
import { cardText, openCard } from '../../tests/e2e/card.ts'
import { send } from '../../tests/e2e/watchlist.ts'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import { until, type Driven, type Size } from '../browsers/launch.ts'
import type { SitePage } from '../browsers/site.ts'

/** Decisions of a list: invented ones, of which the watchlist of the pictures has some. */
const listed = pagesIn(ownPages)
  .filter(({ url, source }) => url.includes('/decisions/') && !url.includes('?') && /^Summary: /m.test(source))
  .slice(0, 10)
  .map(({ url, source, gold }) => ({
    url,
    reference: String(gold.meta?.reference),
    body: /^# (.*?) \(/m.exec(source)?.[1] ?? '',
    summary: /^Summary: (.*)$/m.exec(source)![1]!,
  }))

/** The layouts that are pictured: each marks up its entries in a way of its own. */
const lists = layouts.filter(([name]) => ['all decisions', 'a category', 'search results', 'the archive'].includes(name))
export const listNames = lists.map(([name]) => name)

/** A decision of each other ombudsman. */
const others = ['ho-new-209911103', 'phso-P-991103', 'spso-209911304', 'psow-209911405']
const otherPages = pagesIn(join(ownPages, 'other-sites')).filter(({ name }) => others.includes(name))
export const otherNames = otherPages.map(({ name }) => name)

const style =
  '<meta name="viewport" content="width=device-width"><style>' +
  'body{font:16px/1.5 Arial,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}' +
  'td,th{vertical-align:top;padding:8px;text-align:left}</style>'

/** What the stand-in of the sites serves for these pictures. */
export const pictured = (): SitePage[] => [
  ...lists.map(([, path, html]) => ({
    url: `https://www.lgo.org.uk${path}`,
    html: listPage(html(listed)),
  })),
  ...otherPages.map(({ url, html }) => ({ url, html: html.replace('</head>', `${style}</head>`) })),
]

/** A list, two of whose decisions were read, some are watched and one was not there four days ago. */
export async function openList(driven: Driven, size: Size, name: string): Promise<Awaited<ReturnType<Driven['open']>>> {
  const settings = await driven.openExtension('options.html')
  // The picture of the collapsed card left it so.
  await send(settings, { do: 'settings', set: { card: 'open' } })
  await settings.close()
  for (const { url } of listed.slice(1, 3)) await openCard(driven, url).then((page) => page.close())
  const extension = await driven.openExtension('options.html')
  const [, path] = lists.find(([each]) => each === name)!
  await extension.evaluate(
    async (visit) => {
      await (globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }).chrome.storage.local.set({
        visits: [visit],
      })
    },
    {
      search: path.toLowerCase().replace(/[?&]page=1$/, ''),
      on: addDays(localDay(new Date()), -4),
      shown: listed.slice(1).map(({ reference }) => reference),
      pages: [1],
      before: null,
      seen: [],
      pagesBefore: [],
    },
  )
  await extension.close()
  const page = await driven.open(`https://www.lgo.org.uk${path}`, size)
  await listRead(page)
  return page
}

/** A decision of another ombudsman, which is switched on in the settings if it is not. */
export async function openOther(driven: Driven, size: Size, name: string): Promise<Awaited<ReturnType<Driven['open']>>> {
  const settings = await driven.openExtension('options.html')
  await switchOn(settings)
  await settings.close()
  const page = await driven.open(otherPages.find((each) => each.name === name)!.url, size)
  await until(async () => (await cardText(page)).includes('Tools'))
  return page
}

/** Switches on every other ombudsman. */
export async function switchOn(settings: Awaited<ReturnType<Driven['open']>>): Promise<void> {
  await settings.bringToFront()
  const choices = await settings.$$('::-p-xpath(//label[contains(., "Also read decisions of")]/input)')
  for (const choice of choices) {
    const isOn = () => choice.evaluate((box) => (box as HTMLInputElement).checked)
    if (await isOn()) continue
    // What is said of the one before stands at the bottom of the window.
    await choice.evaluate((box) => box.scrollIntoView({ block: 'center' }))
    await choice.click()
    await until(isOn)
  }
}
