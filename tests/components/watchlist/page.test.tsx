// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { WatchlistPage } from '../../../components/watchlist/page.tsx'
import { openStored } from '../../../components/watchlist/stored.ts'
import { watchlistJson } from '../../../lib/export/watchlist-json.ts'
import { startBackground } from '../../../lib/watchlist/background.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import { change } from '../../../lib/watchlist/client.ts'
import { firstSettings } from '../../../lib/watchlist/settings.ts'
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
  vi.restoreAllMocks()
})

async function open(...cases: Case[]) {
  for (const each of cases) await change({ do: 'put', case: each })
  render(<WatchlistPage all={await openStored()} />)
}

const names = () => [...document.querySelectorAll('.case h3')].map((heading) => heading.textContent?.replaceAll('\u00a0', ' '))
const press = (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!)
const enter = (label: string | RegExp, value: string) => fireEvent.input(screen.getAllByLabelText(label)[0]!, { target: { value } })

const two = () => [
  watchedCase('one', { reference: '24 000 001', actions: [action('a', { text: 'apologise', due: '2020-01-01' })], tags: ['mine'] }),
  watchedCase('two', { reference: '24 000 002', bodies: ['Exampleton Council'], actions: [action('a', { text: 'pay £100', due: '2999-01-01' })] }),
]

describe('the watchlist page', () => {
  it('finds by words, state, body and tag, and shows all again', async () => {
    await open(...two())
    expect(names()).toEqual(['Anytown Council (24 000 001)', 'Exampleton Council (24 000 002)'])
    enter('Search the watchlist', 'pay')
    await waitFor(() => expect(names()).toEqual(['Exampleton Council (24 000 002)']))
    press('Show all')
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'overdue' } })
    await waitFor(() => expect(names()).toEqual(['Anytown Council (24 000 001)']))
    expect(screen.getByRole('heading', { name: '1 case of 2' })).toBeTruthy()
    press('Show all')
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: 'mine' } })
    await waitFor(() => expect(names()).toHaveLength(1))
  })

  it('notes a later date, and one that is no longer expected', async () => {
    await open(...two())
    press('Change: apologise')
    fireEvent.change(screen.getByLabelText('Where it stands'), { target: { value: 'later' } })
    press('Save')
    await waitFor(() => expect(screen.getByText('Enter the date that was agreed.')).toBeTruthy())
    enter('Now due', '2999-02-03')
    press('Save')
    await waitFor(async () => expect((await getCase('one'))!.actions[0]!.mark).toEqual({ as: 'later', due: '2999-02-03' }))
    await waitFor(() => expect(screen.getByText('3 February 2999 agreed in place of 1 January 2020')).toBeTruthy())
  })

  it('keeps a case entered by hand, with its own action', async () => {
    await open()
    press('Add a case by hand')
    press('Save')
    await waitFor(() => expect(screen.getByText('Enter the body, for instance a council.')).toBeTruthy())
    enter(/^Body \(/, 'Borough of X; Y Trust')
    enter('Address of the page', 'javascript:alert(1)')
    press('Save')
    await waitFor(() => expect(screen.getByText('The address must start with https:// or http://.')).toBeTruthy())
    enter('Address of the page', '')
    press('Save')
    await waitFor(() => expect(names()).toEqual(['Borough of X, Y Trust']))
    press('Add an action to Borough of X, Y Trust')
    enter('What is to be done', 'send the records')
    press('Save')
    await waitFor(() => expect(screen.getByText('send the records')).toBeTruthy())
    expect(screen.getByText('Due date not known')).toBeTruthy()
  })

  it('counts deadlines anew when the decision date is entered', async () => {
    await open(watchedCase('one', { decisionDate: null, dateFrom: null, actions: [action('a', { within: { value: 2, unit: 'months' }, anchor: 'decision', deadlineText: 'within two months' })] }))
    press('Edit details of Anytown Council')
    enter('Decision date', '2998-12-31')
    press('Save')
    await waitFor(() => expect(screen.getByText('28 February 2999')).toBeTruthy())
    press('Undo')
    await waitFor(() => expect(screen.getByText('Due date not known')).toBeTruthy())
  })

  it('saves notes where they stand, and tags one by one', async () => {
    await open(...two())
    const notes = screen.getByLabelText('Notes on Anytown Council')
    fireEvent.input(notes, { target: { value: 'Rang them.' } })
    fireEvent.blur(notes)
    await waitFor(async () => expect((await getCase('one'))!.notes).toBe('Rang them.'))
    enter('Add a tag to Anytown Council', 'urgent')
    press('Add the tag to Anytown Council')
    await waitFor(async () => expect((await getCase('one'))!.tags).toEqual(['mine', 'urgent']))
    await waitFor(() => press('Remove the tag mine from Anytown Council'))
    await waitFor(async () => expect((await getCase('one'))!.tags).toEqual(['urgent']))
  })

  it('does one thing to many cases, and takes it back', async () => {
    await open(...two())
    press('Select all 2')
    await waitFor(() => press('Mark 2 open actions done'))
    await waitFor(async () => expect((await getCase('two'))!.actions[0]!.mark.as).toBe('done'))
    press('Undo')
    await waitFor(async () => expect((await getCase('two'))!.actions[0]!.mark.as).toBe('open'))
    press('Remove the selected cases')
    await waitFor(() => expect(names()).toEqual([]))
    press('Undo')
    await waitFor(() => expect(names()).toHaveLength(2))
  })

  it('shows what a file would change before it does, and takes it back', async () => {
    await open(...two())
    const file = watchlistJson({ cases: [watchedCase('one', { notes: 'theirs', changed: 9e12 }), watchedCase('new')], corrections: {}, settings: firstSettings }, '2024-06-14')
    const input = screen.getByLabelText(/^Bring in a file/)
    const given = (text: string) => {
      Object.defineProperty(input, 'files', { value: [{ size: text.length, text: async () => text }], configurable: true })
      fireEvent.change(input)
    }
    given('{')
    await waitFor(() => expect(screen.getByText(/Nothing was changed/)).toBeTruthy())
    given(file)
    const preview = within(await screen.findByText('The file holds 2 cases').then((heading) => heading.parentElement!))
    expect(preview.getAllByText(/^\s*1 /).map((line) => line.textContent?.trim())).toEqual(['1 new', '1 changed'])
    expect((await getCase('one'))!.notes).toBe('')
    fireEvent.click(preview.getByLabelText(/^Replace the watchlist/))
    await waitFor(() => expect(preview.getByText('1 removed, since the file does not have them')).toBeTruthy())
    press('Replace the watchlist')
    await waitFor(async () => expect(await getCase('two')).toBeNull())
    await waitFor(() => press('Undo'))
    await waitFor(async () => expect(await getCase('two')).not.toBeNull())
    expect((await getCase('one'))!.notes).toBe('')
    await waitFor(() => expect(screen.getByText('Taken back.')).toBeTruthy())
  })

  it('asks for notifications only when reminders are switched on, and leaves them off when it is refused', async () => {
    const request = vi.fn(async () => false)
    Object.assign(fakeBrowser, { permissions: { request, contains: async () => false, onAdded: { addListener: () => {} } } })
    await open()
    expect(request).not.toHaveBeenCalled()
    fireEvent.click(screen.getByLabelText(/^Remind me once/))
    await waitFor(() => expect(screen.getByText(/did not allow notifications/)).toBeTruthy())
    expect((await getSettings()).reminders).toBe(false)
    request.mockResolvedValue(true)
    fireEvent.click(screen.getByLabelText(/^Remind me once/))
    await waitFor(async () => expect((await getSettings()).reminders).toBe(true))
    await waitFor(() => expect(screen.getByText(/no longer allows notifications/)).toBeTruthy())
  })

  it('keeps in sight what cannot be read, and puts back what was removed', async () => {
    await fakeBrowser.storage.local.set({ 'case:bad': { schemaVersion: 99 } })
    await open(...two())
    expect(screen.getByRole('heading', { name: '1 entry could not be read' })).toBeTruthy()
    press('Remove them')
    await waitFor(() => expect(screen.queryByRole('heading', { name: '1 entry could not be read' })).toBeNull())
    press('Undo')
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 entry could not be read' })).toBeTruthy())
    press('Remove Anytown Council')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Removed: 1 case' })).toBeTruthy())
    press('Put back Anytown Council')
    await waitFor(() => expect(names()).toHaveLength(2))
  })

  it('draws how long actions took, with the table behind it', async () => {
    const done = ['2024-03-21', '2024-03-31', '2024-04-01'].map((on, index) => action(`a${index}`, { due: '2024-03-25', mark: { as: 'done', on } }))
    await open(watchedCase('one', { actions: done }))
    expect(screen.getByRole('img', { name: /Anytown Council: \d+ days/ })).toBeTruthy()
    const row = within(screen.getByRole('table', { hidden: true })).getByRole('row', { name: /Anytown Council/, hidden: true })
    expect(within(row).getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent)).toEqual(['1', '3', '20', '21', '2 of 3'])
  })
})
