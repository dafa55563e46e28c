// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Beside } from '../../../components/beside/beside.tsx'
import { openSettings } from '../../../components/beside/open-settings.ts'
import * as parts from '../../../components/overlay/parts.tsx'
import { startOverlay } from '../../../components/overlay/overlay.tsx'
import * as reader from '../../../components/overlay/reader.ts'
import type { OverlayGiven } from '../../../components/overlay/given.ts'
import { startBackground } from '../../../lib/watchlist/background.ts'
import { change } from '../../../lib/watchlist/client.ts'
import type { PageHere, PageReading, ToPage } from '../../../lib/watchlist/messages.ts'
import { getSettings } from '../../../lib/watchlist/store.ts'
import { corpusPages } from '../../support/corpus.ts'
import { decisionFromText } from '../../support/decision.ts'
import { equip } from '../../watchlist/equip.ts'
import { press as pressCard, rootOf } from '../overlay/support.ts'

// The reading is that of pages, and a busy machine may take long over it.
configure({ asyncUtilTimeout: 60_000 })

// The modules of the built extension, as they are before they are built.
vi.mock('../../../components/overlay/modules.ts', () => ({
  readersFor: async () => ({ reader, sites: undefined, read: undefined, steps: reader.steps }),
  loadCard: async () => ({
    startCard: (given: Omit<OverlayGiven, 'load' | 'write'>) =>
      startOverlay({ ...given, load: async () => parts, write: (format) => `as ${format}`, counts: () => true }),
  }),
}))

const source = corpusPages().find(({ name }) => name === '99-100-010')!.source
const decision = decisionFromText(source)
const read: PageHere = { state: 'read', name: 'Northcliffe', reference: '99 100 010', result: 'late', late: true, watched: false }

/** The tab in front: what its page answers, what it was told, and what tells the panel of changes. */
function inFront() {
  const tab = { id: 7, windowId: 1, status: 'complete' }
  const page = {
    here: read as PageHere | null,
    reading: { address: decision.url, decision, corrections: [] } as PageReading | null,
    found: true,
  }
  const told: ToPage[] = []
  const sendMessage = async (_tab: number, message: ToPage): Promise<unknown> => {
    if (!page.here) throw new Error('Could not establish connection.')
    told.push(message)
    if ('tell' in message) return message.tell === 'page' ? page.here : page.reading
    if ('change' in message) return { ok: true, answer: { undo: null, case: null, warning: null } }
    return page.found
  }
  Object.assign(fakeBrowser.tabs, { query: async () => [tab], sendMessage })
  /** The reader goes to another tab, or the page of this one has changed. */
  const moved = () => fakeBrowser.tabs.onActivated.trigger({ tabId: tab.id, windowId: tab.windowId })
  return { tab, page, told, moved }
}

const card = () => document.querySelector('overdue-card')
const says = (words: string | RegExp) => waitFor(() => expect(document.body.textContent).toMatch(words))
const open = async () => render(<Beside settings={await openSettings()} />)

beforeEach(() => {
  fakeBrowser.reset()
  equip()
  startBackground()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('shows the reading of the decision in front under its name, limits and agreed actions open', async () => {
  inFront()
  await open()
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Northcliffe, 99 100 010' })).toBeTruthy())
  const root = rootOf(card()!)
  await waitFor(() => expect([...root.querySelectorAll('h3')].map((each) => each.textContent)).toEqual(['Limits', 'Agreed actions']))
  expect(root.querySelector('.tasks')!.textContent).toMatch(/\d{4}/)
  expect(document.querySelector('.here')).toBeNull()
  // What concerns the card in the page alone is not offered.
  pressCard(root, 'More')
  await waitFor(() => expect(root.textContent).toContain('Save as'))
  expect(root.textContent).not.toMatch(/Collapse|Hide on this page|Switch Overdue off/)
})

it('lets the page make what it changes, and keeps which parts are open to itself', async () => {
  const { told } = inFront()
  await open()
  await waitFor(() => expect(card()).not.toBeNull())
  pressCard(rootOf(card()!), /^Watch/)
  await waitFor(() => expect(told).toContainEqual({ change: expect.objectContaining({ do: 'watch' }) }))
  await waitFor(() => expect(rootOf(card()!).querySelector('#fold-tools')).not.toBeNull())
  pressCard(rootOf(card()!), /^Tools/)
  await waitFor(() => expect(rootOf(card()!).querySelector('#part-tools')).not.toBeNull())
  expect(told).not.toContainEqual({ change: expect.objectContaining({ do: 'settings' }) })
  expect((await getSettings()).parts).toEqual([])
})

it('shows words in the page, and says where they are not there any more', async () => {
  const { told, page } = inFront()
  await open()
  await waitFor(() => expect(card() && rootOf(card()!).querySelector('.tasks .link')).not.toBeNull())
  const root = rootOf(card()!)
  root.querySelector<HTMLElement>('.tasks .link')!.click()
  await waitFor(() => expect(root.querySelector('[role=status]')!.textContent).toMatch(/^Shown in the page: “.+”\.$/))
  expect(told).toContainEqual({ find: expect.objectContaining({ paragraph: expect.any(Number) }) })
  page.found = false
  root.querySelector<HTMLElement>('.tasks .link')!.click()
  await waitFor(() => expect(root.querySelector('[role=alert]')!.textContent).toContain('could not be found'))
})

it('stays as it is where the page says the same again, and reads anew where another decision comes', async () => {
  const { page, moved } = inFront()
  await open()
  await waitFor(() => expect(card()).not.toBeNull())
  const before = card()
  await moved()
  await says('Northcliffe')
  expect(card()).toBe(before)
  const other = { ...decision, reference: '99 100 011', url: `${decision.url}-2` }
  page.reading = { ...page.reading!, decision: other }
  await moved()
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Northcliffe, 99 100 011' })).toBeTruthy())
  expect(document.querySelectorAll('overdue-card')).toHaveLength(1)
  expect(card()).not.toBe(before)
})

it('shows the reading also where the card is hidden in the page', async () => {
  const { page } = inFront()
  page.here = { ...read, state: 'hidden' }
  await open()
  await waitFor(() => expect(card()).not.toBeNull())
})

it('says that a page is being read, and what it is for where there is no decision', async () => {
  const { page, moved, tab } = inFront()
  page.here = { ...read, state: 'reading' }
  await open()
  await says('Being read')
  expect(document.querySelector('.purpose')).toBeNull()
  page.here = { ...read, state: 'nothing', name: '', reference: null, result: '' }
  await moved()
  await says('When a decision of the Ombudsman is open, this shows what was late')
  expect(screen.getByRole('link', { name: 'Find a decision' }).getAttribute('href')).toBe('https://www.lgo.org.uk/decisions')
  expect(screen.getByRole('heading', { level: 1, name: 'Overdue' })).toBeTruthy()
  // Nobody answers while the page is still on its way.
  page.here = null
  tab.status = 'loading'
  await moved()
  await says('Being read')
  tab.status = 'complete'
  await moved()
  await says('Not a decision of the Ombudsman')
})

it('takes the card away where the reader leaves the decision, and says why a page could not be read', async () => {
  const { page, moved } = inFront()
  await open()
  await waitFor(() => expect(card()).not.toBeNull())
  page.here = { ...read, state: 'unread', name: '', reference: null, result: 'It holds no numbered paragraphs' }
  await moved()
  await says('This page could not be read. It holds no numbered paragraphs')
  expect(card()).toBeNull()
  expect(document.querySelector('.purpose')).toBeNull()
})

it('says that the browser does not let the site be read, and asks for it', async () => {
  const { page } = inFront()
  page.here = null
  const request = vi.fn(async () => false)
  Object.assign(fakeBrowser, { permissions: { ...fakeBrowser.permissions, contains: async () => false, request } })
  await open()
  await says('Not read.')
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }))
  await says('did not allow it')
  expect(request).toHaveBeenCalledOnce()
})

it('shows nothing while Overdue is switched off, and comes back with it', async () => {
  inFront()
  await open()
  await waitFor(() => expect(card()).not.toBeNull())
  await change({ do: 'settings', set: { card: 'off' } })
  await says('Overdue is switched off.')
  expect(card()).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Switch on' }))
  await waitFor(() => expect(card()).not.toBeNull())
})

it('says so where the page does not answer a change', async () => {
  const { page } = inFront()
  await open()
  await waitFor(() => expect(card()).not.toBeNull())
  page.here = null
  pressCard(rootOf(card()!), /^Watch/)
  await waitFor(() => expect(rootOf(card()!).textContent).toContain('The page does not answer. Reload it.'))
})
