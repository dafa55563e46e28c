// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openOverview } from '../../../components/watchlist/overview.ts'
import { Popup } from '../../../components/watchlist/popup.tsx'
import { startBackground } from '../../../lib/watchlist/background.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import { change } from '../../../lib/watchlist/client.ts'
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
  render(<Popup overview={await openOverview()} />)
}

const shown = () => [...document.querySelectorAll('.due-row')].map((row) => row.textContent)

describe('the popup', () => {
  it('says how to begin where nothing is watched', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'Nothing is watched yet' })).toBeTruthy()
  })

  it('shows what is overdue first, then what is due next, with exact days', async () => {
    await open(
      watchedCase('one', { actions: [action('a', { text: 'review', due: '2999-03-01' }), action('b', { text: 'no day' })] }),
      watchedCase('two', { bodies: ['Exampleton Council'], actions: [action('a', { text: 'apologise', due: '2020-01-01', mark: { as: 'later', due: '2020-02-01' } })] }),
    )
    expect(screen.getByRole('heading', { name: '1 action overdue' })).toBeTruthy()
    expect(shown()).toHaveLength(2)
    expect(shown()[0]).toMatch(/years overdue.*Agreed later: 1 February 2020.*apologise.*Exampleton Council/)
    expect(shown()[1]).toMatch(/Due in \d+ years.*1 March 2999.*review/)
  })

  it('marks as done, and takes it back', async () => {
    await open(watchedCase('one', { actions: [action('a', { text: 'apologise', due: '2020-01-01' })] }))
    fireEvent.click(screen.getByRole('button', { name: 'Done today: apologise' }))
    await waitFor(() => expect(screen.getByText(/^Marked as done on/)).toBeTruthy())
    await waitFor(() => expect(shown()).toEqual([]))
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(shown()).toHaveLength(1))
  })

  it('opens a case to all its actions, and removes it with a way back', async () => {
    await open(watchedCase('one', { actions: [action('a', { text: 'apologise', mark: { as: 'done', on: '2024-04-01' }, due: '2024-03-01' })] }))
    const details = document.querySelector('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    await waitFor(() => expect(screen.getByText('Done 4 weeks late')).toBeTruthy())
    fireEvent.click(screen.getByRole('button', { name: 'Remove from the watchlist' }))
    await waitFor(() => expect(screen.getByText('Nothing is watched yet')).toBeTruthy())
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 case' })).toBeTruthy())
  })

  it('sees a change that another page makes', async () => {
    await open(watchedCase('one', { actions: [action('a', { due: '2020-01-01' })] }))
    await change({ do: 'put', case: watchedCase('two', { actions: [action('a', { text: 'new', due: '2020-01-01' })] }) })
    await waitFor(() => expect(shown()).toHaveLength(2))
  })

  it('sees midnight pass', async () => {
    vi.useFakeTimers({ now: new Date(2024, 5, 14, 23, 59), toFake: ['Date'] })
    await open(watchedCase('one', { actions: [action('a', { due: '2024-06-14' })] }))
    expect(shown()[0]).toContain('Due today')
    vi.setSystemTime(new Date(2024, 5, 15, 0, 1))
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(shown()[0]).toContain('1 day overdue'))
  })

  it('says why a change was not saved, and loses nothing', async () => {
    await open(watchedCase('one', { actions: [action('a', { text: 'apologise', due: '2020-01-01' })] }))
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    fireEvent.click(screen.getByRole('button', { name: 'Done today: apologise' }))
    await waitFor(() => expect(screen.getByText(/^Not saved: the room/)).toBeTruthy())
    expect(shown()).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})
