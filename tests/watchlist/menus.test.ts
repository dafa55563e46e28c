import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { startBackground } from '../../lib/watchlist/background.ts'
import { deaf, equip } from './equip.ts'
import { holds } from '../support/holds.ts'

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  vi.restoreAllMocks()
  Object.assign(fakeBrowser, { contextMenus: undefined })
})

interface Entry {
  id: string
  contexts: string[]
  documentUrlPatterns: string[]
}

/** A browser with menus: what is in them, and a way to choose. */
function withMenus() {
  equip()
  const entries = new Map<string, Entry>()
  const listeners: ((info: object, tab?: object) => void)[] = []
  const contextMenus = {
    removeAll: async () => entries.clear(),
    create: (entry: Entry) => {
      if (entries.has(entry.id)) throw new Error('There is one of this id already.')
      entries.set(entry.id, entry)
    },
    onClicked: { ...deaf, addListener: (listener: (info: object, tab?: object) => void) => listeners.push(listener) },
  }
  Object.assign(fakeBrowser, { contextMenus })
  return { entries, choose: (menuItemId: string, tab?: object) => listeners.forEach((listener) => listener({ menuItemId }, tab)) }
}

it('has its entries once, on decision pages alone, also where it is started twice at once', async () => {
  const { entries } = withMenus()
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.some((one) => one.includes('spso')),
  })
  startBackground()
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never)
  await holds(() => expect([...entries.keys()]).toEqual(['count', 'citation', 'watch-case', 'beside']))
  for (const { documentUrlPatterns } of entries.values()) {
    expect(documentUrlPatterns).toContain('https://www.lgo.org.uk/decisions/*/*/*')
    expect(documentUrlPatterns).toContain('https://www.spso.org.uk/*')
    expect(documentUrlPatterns.join(' ')).not.toMatch(/<all_urls>|housing|\*:\/\//)
  }
  expect(entries.get('count')!.contexts).toEqual(['selection'])
})

it('opens what is counted from the selected date, and says so where no date is selected', async () => {
  const { choose } = withMenus()
  startBackground()
  const opened: string[] = []
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => void opened.push(url)) as never)
  const answer = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ from: '2024-06-01', to: '2024-06-30' } as never)
  choose('count', { id: 7 })
  await holds(() => expect(opened.at(-1)).toMatch(/\/deadline\.html\?from=2024-06-01\.\.2024-06-30$/))
  expect(answer).toHaveBeenCalledWith(7, { menu: 'count' })
  answer.mockResolvedValue(null as never)
  choose('count', { id: 7 })
  await holds(() => expect(opened.at(-1)).toMatch(/\/deadline\.html\?from=$/))
  choose('citation', { id: 7 })
  await holds(() => expect(answer).toHaveBeenLastCalledWith(7, { menu: 'citation' }))
  choose('watch-case')
  expect(opened).toHaveLength(2)
})

it('opens the panel beside the page before anything is awaited, by what the browser has for it', () => {
  const { choose } = withMenus()
  startBackground()
  const [sidePanel, sidebarAction] = [{ open: vi.fn(async () => {}) }, { open: vi.fn(async () => {}) }]
  Object.assign(fakeBrowser, { sidePanel })
  choose('beside', { id: 7, windowId: 3 })
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 })
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction })
  choose('beside', { id: 7, windowId: 3 })
  // Firefox refuses it with anything in brackets.
  expect(sidebarAction.open.mock.calls).toEqual([[]])
  Object.assign(fakeBrowser, { sidebarAction: undefined })
})

it('does without in a browser that has no menus', async () => {
  equip()
  expect(() => startBackground()).not.toThrow()
})
