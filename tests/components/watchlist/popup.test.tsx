// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openOverview } from '../../../components/watchlist/overview.ts'
import { Popup } from '../../../components/watchlist/popup.tsx'
import { startBackground } from '../../../lib/watchlist/background.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import { localDay } from '../../../lib/watchlist/day.ts'
import { ask, change } from '../../../lib/watchlist/client.ts'
import type { PageHere, ToPage } from '../../../lib/watchlist/messages.ts'
import { getCase, getSettings } from '../../../lib/watchlist/store.ts'
import { equip } from '../../watchlist/equip.ts'
import { action, watchedCase } from '../../watchlist/support.ts'

beforeEach(() => {
  fakeBrowser.reset()
  equip()
  startBackground()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

async function open(...cases: Case[]) {
  for (const each of cases) await change({ do: 'put', case: each })
  render(<Popup overview={await openOverview(() => localDay(new Date()))} />)
}

const shown = () => [...document.querySelectorAll('.due-row')].map((row) => row.textContent)
const parts = () =>
  screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)
    .filter((words) => !words?.startsWith('This page'))
const press = (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!)
const soon = localDay(new Date(Date.now() + 5 * 864e5))

describe('the popup', () => {
  it('says how to begin where nothing is watched', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'Nothing on your watchlist yet' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('/options.html')
  })

  it('shows what is due, then what is overdue, then what is not known, with exact days', async () => {
    await open(
      watchedCase('one', {
        bodies: ['London Borough of Wexmoor'],
        actions: [action('a', { text: 'review', due: soon }), action('b', { text: 'write', due: soon })],
      }),
      watchedCase('two', {
        bodies: ['Exampleton Borough Council'],
        actions: [action('a', { text: 'apologise', due: '2020-01-01', later: '2020-02-01' })],
      }),
      watchedCase('three', {
        actions: [action('a', { due: '2020-01-01', since: '2024-06-01' }), action('b', { due: '2020-03-01', since: '2024-06-01' })],
      }),
      watchedCase('four', { tracked: false, actions: [action('a', { due: '2020-01-01' })] }),
    )
    expect(parts()).toEqual(['Due in 14 days 1 case', 'Overdue 1 case', 'Not known 1 case'])
    expect(shown()).toHaveLength(3)
    expect(shown()[0]).toMatch(/Wexmoor 24 000 001.*in 5 days.*review, and 1 more/)
    expect(shown()[1]).toMatch(/Exampleton.*1 February 2020 \d+ years late.*apologise/)
    expect(shown()[2]).toMatch(/Anytown.*by 1 March 2020.*2 actions\. Were they done\?/)
    expect(document.querySelectorAll('.tag.late')).toHaveLength(1)
  })

  it('names the next day where nothing is due', async () => {
    await open(watchedCase('one', { actions: [action('a', { text: 'report to the committee', due: '2999-01-15' })] }))
    expect(screen.getByRole('heading', { name: 'Nothing is due' })).toBeTruthy()
    expect(screen.getByText(/You watch 1 case\. The next day is 15 January 2999: Anytown, report to the committee/)).toBeTruthy()
  })

  it('asks on which day it was done: today, and takes it back', async () => {
    await open(watchedCase('one', { actions: [action('a', { text: 'apologise', due: '2020-01-01' })] }))
    press('Done: Anytown, apologise')
    press('Today')
    await waitFor(() => expect(screen.getByText(/^Done on/)).toBeTruthy())
    await waitFor(() => expect(shown()).toEqual([]))
    press('Undo')
    await waitFor(() => expect(shown()).toHaveLength(1))
  })

  it('asks on which day it was done: another day, or one that is not known', async () => {
    await open(watchedCase('one', { actions: [action('a', { due: '2020-01-01' }), action('b', { due: '2020-01-02' })] }))
    press(/^Done: Anytown/)
    press('Another day')
    press('Save')
    await waitFor(() => expect(screen.getByText('Enter the day, the month and the year.')).toBeTruthy())
    for (const [label, value] of [
      ['Day', '31'],
      ['Month', 'January'],
      ['Year', '2020'],
    ] as const)
      fireEvent.input(screen.getByLabelText(label), { target: { value } })
    press('Save')
    await waitFor(async () => expect((await getCase('one'))!.actions[0]!.mark).toEqual({ as: 'done', on: '2020-01-31' }))
    await waitFor(() => expect(shown()[0]).toMatch(/do b$|do bDone…$/))
    press(/^Done: Anytown/)
    press('Day not known')
    await waitFor(async () => expect((await getCase('one'))!.actions[1]!.mark).toEqual({ as: 'done', on: null }))
  })

  it('asks one question about what was long due, and takes each answer', async () => {
    const old = (id: string) =>
      watchedCase(id, {
        actions: [action('a', { due: '2020-01-01', since: '2024-06-01' }), action('b', { due: '2020-01-02', since: '2024-06-01' })],
      })
    await open(old('one'))
    press(/^Answer: Anytown/)
    press('None done')
    await waitFor(async () => expect((await getCase('one'))!.actions.map(({ mark }) => mark.as)).toEqual(['not done', 'not done']))
    await waitFor(() => expect(parts()).toEqual(['Overdue 1 case']))
    press('Undo')
    await waitFor(() => expect(parts()).toEqual(['Not known 1 case']))
    press(/^Answer: Anytown/)
    press('All done…')
    await waitFor(() => press('Day not known'))
    await waitFor(async () =>
      expect((await getCase('one'))!.actions.map(({ mark }) => mark)).toEqual([
        { as: 'done', on: null },
        { as: 'done', on: null },
      ]),
    )
    press('Undo')
    await waitFor(() => press(/^Answer: Anytown/))
    press('Keep the reading only')
    await waitFor(async () => expect((await getCase('one'))!.tracked).toBe(false))
  })

  it('sees a change that another page makes', async () => {
    await open(watchedCase('one', { actions: [action('a', { due: '2020-01-01' })] }))
    await change({ do: 'put', case: watchedCase('two', { actions: [action('a', { text: 'new', due: '2020-01-01' })] }) })
    await waitFor(() => expect(shown()).toHaveLength(2))
  })

  it('sees midnight pass', async () => {
    vi.useFakeTimers({ now: new Date(2024, 5, 14, 23, 59), toFake: ['Date'] })
    await open(watchedCase('one', { actions: [action('a', { due: '2024-06-14' })] }))
    expect(shown()[0]).toContain('today')
    vi.setSystemTime(new Date(2024, 5, 15, 0, 1))
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(shown()[0]).toContain('1 day late'))
  })

  it('says why a change was not saved, and loses nothing', async () => {
    await open(watchedCase('one', { actions: [action('a', { text: 'apologise', due: '2020-01-01' })] }))
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    press(/^Done: /)
    press('Today')
    await waitFor(() => expect(screen.getByText(/^Not saved: the room/)).toBeTruthy())
    expect(shown()).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})

describe('its line about the page in front', () => {
  const here = (answer: PageHere | null, allowed = true) => {
    const sent = vi.fn(async (_tab: number, message: ToPage) => {
      if (!answer) throw new Error('Could not establish connection.')
      return 'tell' in message ? answer : true
    })
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, windowId: 3 }], sendMessage: sent })
    Object.assign(fakeBrowser, {
      permissions: { contains: async () => allowed, request: vi.fn(async () => false), onAdded: { addListener: () => {} } },
    })
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ matches: ['https://www.lgo.org.uk/decisions/*'] }] }) })
    return sent
  }
  const page: PageHere = {
    state: 'read',
    name: 'Harrowmere',
    reference: '99 100 001',
    result: 'Stage two: 3 months late',
    late: true,
    watched: false,
  }

  it('gives the result, and watches the case', async () => {
    const sent = here(page)
    await open()
    await waitFor(() => expect(screen.getByText('Stage two: 3 months late')).toBeTruthy())
    expect(screen.getByRole('heading', { name: 'This page: Harrowmere, 99 100 001' })).toBeTruthy()
    press('Watch')
    await waitFor(() => expect(sent).toHaveBeenCalledWith(7, { press: 'watch-case' }))
  })

  it('opens the panel beside a decision, in browsers that have one, and says why a page could not be read', async () => {
    here(page)
    await open()
    await waitFor(() => expect(screen.getByText('Stage two: 3 months late')).toBeTruthy())
    expect(screen.queryByRole('button', { name: 'Open beside the page' })).toBeNull()
    cleanup()
    const sidePanel = { open: vi.fn(async () => {}) }
    Object.assign(fakeBrowser, { sidePanel })
    await open()
    const close = vi.spyOn(window, 'close').mockImplementation(() => {})
    await waitFor(() => press('Open beside the page'))
    expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 })
    await waitFor(() => expect(close).toHaveBeenCalled())
    cleanup()
    here({ ...page, state: 'unread', name: '', result: 'It holds no numbered paragraphs' })
    await open()
    await waitFor(() => expect(screen.getByText(/It holds no numbered paragraphs/)).toBeTruthy())
    expect(screen.queryByRole('button', { name: /Watch|beside/ })).toBeNull()
    Object.assign(fakeBrowser, { sidePanel: undefined })
  })

  it('follows what the page says while the popup is open', async () => {
    here({ ...page, state: 'reading' })
    await open()
    await waitFor(() => expect(screen.getByText('Being read …')).toBeTruthy())
    here(page)
    await ask('page', { state: 'read' })
    await waitFor(() => expect(screen.getByText('Stage two: 3 months late')).toBeTruthy())
  })

  it('offers no second watching, and shows a reading that is hidden', async () => {
    here({ ...page, watched: true })
    await open()
    await waitFor(() => expect(screen.getByText('On your watchlist')).toBeTruthy())
    expect(screen.queryByRole('button', { name: 'Watch' })).toBeNull()
    cleanup()
    const sent = here({ ...page, state: 'hidden' })
    await open()
    await waitFor(() => press('Show'))
    await waitFor(() => expect(sent).toHaveBeenCalledWith(7, { show: 'card' }))
  })

  it('says that there is no decision, that the browser does not allow it, and that Overdue is off, each with the way back', async () => {
    here(null)
    await open()
    await waitFor(() => expect(screen.getByText('Not a decision of the Ombudsman')).toBeTruthy())
    cleanup()
    here(null, false)
    await open()
    await waitFor(() => expect(screen.getByText('Not read.')).toBeTruthy())
    press('Allow')
    await waitFor(() => expect(screen.getByText(/did not allow it/)).toBeTruthy())
    fireEvent.click(screen.getByRole('switch', { name: 'Read decisions' }))
    await waitFor(() => expect(screen.getByText('Overdue is switched off.')).toBeTruthy())
    expect((await getSettings()).card).toBe('off')
    press('Switch on')
    await waitFor(async () => expect((await getSettings()).card).toBe('open'))
  })
})
