// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { FilesPage } from '../../../components/watchlist/files-page.tsx'
import { WatchlistPage } from '../../../components/watchlist/page.tsx'
import { SettingsPage } from '../../../components/watchlist/settings-page.tsx'
import { StatisticsPage } from '../../../components/watchlist/statistics-page.tsx'
import { openStored } from '../../../components/watchlist/stored.ts'
import { watchlistJson } from '../../../lib/export/watchlist-json.ts'
import { startBackground } from '../../../lib/watchlist/background.ts'
import type { Case } from '../../../lib/watchlist/case.ts'
import { change } from '../../../lib/watchlist/client.ts'
import { registerSites } from '../../../lib/watchlist/other-sites.ts'
import { firstSettings } from '../../../lib/watchlist/settings.ts'
import { getCase, getRead, getSettings } from '../../../lib/watchlist/store.ts'
import { deaf, equip } from '../../watchlist/equip.ts'
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

async function open(cases: Case[], opened = true) {
  history.replaceState(null, '', '/watchlist.html')

  for (const each of cases) await change({ do: 'put', case: each })
  render(<WatchlistPage all={await openStored()} />)
  // As a reader opens every row.
  if (opened) for (const name of document.querySelectorAll<HTMLElement>('.name')) fireEvent.click(name)
}

const names = () =>
  [...document.querySelectorAll('.case')].map((row) =>
    [row.querySelector('.name')!.textContent, row.querySelector('.ref')!.textContent].join(' '),
  )
const press = (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!)
const enter = (label: string | RegExp, value: string) => fireEvent.input(screen.getAllByLabelText(label)[0]!, { target: { value } })
/** Fills the three fields of a day. */
const enterDay = (legend: string, [day, month, year]: [string, string, string]) => {
  const fields = within(screen.getByRole('group', { name: legend }))
  for (const [label, value] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const)
    fireEvent.input(fields.getByLabelText(label), { target: { value } })
}

const two = () => [
  watchedCase('one', { reference: '24 000 001', actions: [action('a', { text: 'apologise', due: '2020-01-01' })], tags: ['mine'] }),
  watchedCase('two', {
    reference: '24 000 002',
    bodies: ['Exampleton Council'],
    actions: [action('a', { text: 'pay £100', due: '2999-01-01' })],
  }),
]

describe('the watchlist page', () => {
  it('is a table of one line a case, and opens a case in place', async () => {
    await open(two(), false)
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent?.trim())).toEqual([
      '',
      'Council',
      'Reference',
      'Decided',
      'Result',
      'Next due',
      'State',
      'Tags',
    ])
    expect(names()).toEqual(['Anytown 24 000 001', 'Exampleton 24 000 002'])
    const cells = within(document.querySelector<HTMLElement>('.case')!)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
    expect(cells.slice(1)).toEqual([
      '24 000 001',
      '11 Mar 2024',
      'No limit could be checked',
      expect.stringMatching(/^1 Jan 2020 \d+ years late$/),
      'Overdue',
      'mine',
    ])
    expect(document.querySelector('.inside')).toBeNull()
    press('Anytown')
    await waitFor(() => expect(screen.getByText('apologise')).toBeTruthy())
    expect(screen.getByRole('button', { name: 'Anytown' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('finds by words, state, council and tag, keeps that in the address, and shows all again', async () => {
    await open(two(), false)
    enter('Search the watchlist', 'pay')
    await waitFor(() => expect(names()).toEqual(['Exampleton 24 000 002']))
    expect(location.search).toBe('?words=pay')
    press('Show all')
    press(/^Overdue 1/)
    await waitFor(() => expect(names()).toEqual(['Anytown 24 000 001']))
    expect(screen.getByText(/^1 case of 2\./)).toBeTruthy()
    expect(location.search).toBe('?state=overdue')
    cleanup()
    render(<WatchlistPage all={await openStored()} />)
    expect(names()).toEqual(['Anytown 24 000 001'])
    press('Show all')
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: 'mine' } })
    await waitFor(() => expect(names()).toHaveLength(1))
    press('Show all')
    press('Council')
    press('Council')
    await waitFor(() => expect(names()).toEqual(['Exampleton 24 000 002', 'Anytown 24 000 001']))
    expect(location.search).toBe('?order=-body')
  })

  it('opens the case that the address names, whatever is looked for', async () => {
    await open(two(), false)
    cleanup()
    history.replaceState(null, '', '/watchlist.html?words=pay#one')
    render(<WatchlistPage all={await openStored()} />)
    await waitFor(() => expect(screen.getByText('apologise')).toBeTruthy())
  })

  it('calls nothing overdue that was due before it was put on the list, until the reader says so', async () => {
    const old = action('a', { text: 'apologise', due: '2020-01-01', since: '2024-06-01' })
    await open([watchedCase('one', { actions: [old] })])
    expect(screen.getByText('Was this done?')).toBeTruthy()
    expect(document.querySelector('.tag.late')).toBeNull()
    expect(document.querySelector('.case .when')!.textContent).toBe('was 1 Jan 2020 1 to answer')
    press('Not done: apologise')
    await waitFor(() => expect(document.querySelector('.case .st')!.textContent).toBe('Overdue'))
    press('Undo')
    await waitFor(() => expect(document.querySelector('.case .st')!.textContent).toBe('Not known'))
    press('Keep the reading only of Anytown Council')
    await waitFor(() => expect(document.querySelector('.case .st')!.textContent).toBe('Reading only'))
    expect(screen.queryByText('Was this done?')).toBeNull()
    press('Follow its actions of Anytown Council')
    await waitFor(() => expect(document.querySelector('.case .st')!.textContent).toBe('Not known'))
  })

  it('keeps the worth of a later day after the action is done', async () => {
    await open(two())
    press('Change: apologise')
    enterDay('Later day agreed since', ['31', 'February', '2020'])
    press('Save')
    await waitFor(() => expect(screen.getByText('Enter each day in full, or leave it empty.')).toBeTruthy())
    enterDay('Later day agreed since', ['29', 'February', '2020'])
    press('Save')
    await waitFor(async () =>
      expect((await getCase('one'))!.actions[0]).toMatchObject({ due: '2020-01-01', later: '2020-02-29', mark: { as: 'open' } }),
    )
    await waitFor(() => expect(screen.getByText(/29 February 2020, agreed in place of 1 January 2020/)).toBeTruthy())
    press('Done: apologise')
    press('Another day')
    enterDay('When was it done?', ['28', '2', '2020'])
    press('Save')
    await waitFor(() => expect(screen.getByText(/done in time · done 28 February 2020; last day 29 February 2020/)).toBeTruthy())
    expect((await getCase('one'))!.actions[0]).toMatchObject({ later: '2020-02-29', mark: { as: 'done', on: '2020-02-28' } })
  })

  it('keeps a case entered by hand, with its own action', async () => {
    await open([])
    press('Add a case')
    press('Save')
    await waitFor(() => expect(screen.getByText('Enter the body, for instance a council.')).toBeTruthy())
    enter(/^Body \(/, 'Borough of X; Y Trust')
    enter('Address of the page', 'javascript:alert(1)')
    press('Save')
    await waitFor(() => expect(screen.getByText('The address must start with https:// or http://.')).toBeTruthy())
    enter('Address of the page', '')
    press('Save')
    await waitFor(() => expect(names()).toEqual(['X and Y Trust own case']))
    await waitFor(() => press('Add an action to Borough of X, Y Trust'))
    enter('What is to be done', 'send the records')
    press('Save')
    await waitFor(() => expect(screen.getByText('send the records')).toBeTruthy())
    expect(document.querySelector('.case .when')!.textContent).toBe('day not known')
  })

  it('has the actions of a case in the order of their days, a later one in place of the first, those without a day last', async () => {
    await open([
      watchedCase('one', {
        actions: [
          action('a', { text: 'train its staff', due: '2026-06-30' }),
          action('b', { text: 'tell us when' }),
          action('c', { text: 'apologise', due: '2026-05-01', later: '2026-07-01' }),
          action('d', { text: 'pay £200', due: '2026-06-28', mark: { as: 'done', on: '2026-06-20' } }),
        ],
      }),
    ])
    const list = await waitFor(() => screen.getByRole('list', { name: 'Actions of Anytown Council' }))
    const order = ['pay £200', 'train its staff', 'apologise', 'tell us when'].map((text) => list.textContent!.indexOf(text))
    expect(order.every((place, index) => place >= 0 && place > (order[index - 1] ?? -1))).toBe(true)
  })

  it('tells of a case of one’s own in its own words: when it was entered, whom it is about, of what field', async () => {
    const own = { origin: 'own' as const, category: "children's complaints", subcategory: null, outcome: null, decisionDate: null }
    await open([watchedCase('own-1', { ...own, readOn: '2026-10-05', dateFrom: null })], false)
    press('Anytown')
    const facts = await waitFor(() => document.querySelector('.facts')!.textContent)
    expect(facts).toBe('Your own case, entered on 5 October 2026 · Anytown Council · Children’s complaints')
  })

  it('counts deadlines anew when the decision date is entered', async () => {
    await open([
      watchedCase('one', {
        decisionDate: null,
        dateFrom: null,
        actions: [action('a', { within: { value: 2, unit: 'months' }, anchor: 'decision', deadlineText: 'within two months' })],
      }),
    ])
    press('Edit details of Anytown Council')
    enterDay('Decision date', ['31', '12', '2098'])
    press('Save')
    await waitFor(() => expect(screen.getByText('28 February 2099')).toBeTruthy())
    press('Undo')
    await waitFor(() => expect(screen.getByText('No day')).toBeTruthy())
  })

  it('saves notes where they stand, and tags one by one', async () => {
    await open(two())
    const notes = screen.getByLabelText('Note on Anytown Council')
    fireEvent.input(notes, { target: { value: 'Rang them.' } })
    fireEvent.blur(notes)
    await waitFor(async () => expect((await getCase('one'))!.notes).toBe('Rang them.'))
    enter('Add a tag to Anytown Council', 'urgent')
    press('Add the tag to Anytown Council')
    await waitFor(async () => expect((await getCase('one'))!.tags).toEqual(['mine', 'urgent']))
    await waitFor(() => press('Remove the tag mine from Anytown Council'))
    await waitFor(async () => expect((await getCase('one'))!.tags).toEqual(['urgent']))
  })

  it('does one thing to many cases, and takes each back', async () => {
    await open(two(), false)
    const marks = async () =>
      await Promise.all(['one', 'two'].map(async (id) => (await getCase(id))?.actions.map(({ mark, later }) => [mark.as, later])))
    const before = [[['open', null]], [['open', null]]]
    const undo = async () => {
      await waitFor(() => press('Undo'))
      await waitFor(async () => expect(await marks()).toEqual(before))
    }
    fireEvent.click(screen.getByLabelText('Select all 2'))
    await waitFor(() => expect(screen.getByText('2 selected')).toBeTruthy())
    press('Done…')
    await waitFor(() => press('Today'))
    await waitFor(async () => expect(await marks()).toEqual([[['done', null]], [['done', null]]]))
    await undo()
    press('Later day…')
    await waitFor(() => enterDay('Later day agreed for 2 actions', ['1', 'March', '2099']))
    press('Save')
    await waitFor(async () => expect(await marks()).toEqual([[['open', '2099-03-01']], [['open', '2099-03-01']]]))
    await undo()
    press('No longer expected')
    await waitFor(async () => expect(await marks()).toEqual([[['dropped', null]], [['dropped', null]]]))
    await undo()
    press('Tag…')
    await waitFor(() => enter('Tag', 'both'))
    fireEvent.submit(document.querySelector('.bulk form')!)
    await waitFor(async () => expect((await getCase('two'))!.tags).toEqual(['both']))
    await undo()
    expect((await getCase('two'))!.tags).toEqual([])
    press('Remove')
    await waitFor(() => expect(names()).toEqual([]))
    await undo()
    await waitFor(() => expect(names()).toHaveLength(2))
  })

  it('prints one line an action, with the day of printing', async () => {
    await open(two(), false)
    dispatchEvent(new Event('beforeprint'))
    const paper = document.querySelector('.paper')!
    expect(paper.textContent).toMatch(/Printed on \d+ \w+ \d{4}\./)
    expect([...paper.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
      ['Anytown', '24 000 001', '1 January 2020', 'apologise', expect.stringMatching(/^Overdue: \d+ years late$/)],
      ['Exampleton', '24 000 002', '1 January 2999', 'pay £100', 'Later'],
    ])
    dispatchEvent(new Event('afterprint'))
    expect(paper.textContent).toBe('')
  })

  it('says a word when the last backup file is older than the reader wants', async () => {
    await open(two(), false)
    expect(screen.getByText('Save a backup file')).toBeTruthy()
    await change({ do: 'backed-up', on: new Date().toISOString().slice(0, 10) })
    await waitFor(() => expect(screen.queryByText('Save a backup file')).toBeNull())
    await change({ do: 'backed-up', on: '2024-01-01' })
    await waitFor(() => expect(screen.getByText(/^Your last backup file is of 1 January 2024\./)).toBeTruthy())
    await change({ do: 'settings', set: { backupDays: 0 } })
    await waitFor(() => expect(screen.queryByText('Save a backup file')).toBeNull())
  })

  it('keeps in sight what cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'case:bad': { schemaVersion: 99 } })
    await open(two())
    expect(screen.getByRole('heading', { name: '1 entry could not be read' })).toBeTruthy()
    press('Remove them')
    await waitFor(() => expect(screen.queryByRole('heading', { name: '1 entry could not be read' })).toBeNull())
    press('Undo')
    await waitFor(() => expect(screen.getByRole('heading', { name: '1 entry could not be read' })).toBeTruthy())
  })
})

describe('the page of files', () => {
  const files = async (...cases: Case[]) => {
    for (const each of cases) await change({ do: 'put', case: each })
    render(<FilesPage all={await openStored()} />)
  }

  it('shows what a file would change before it does, and takes it back', async () => {
    await files(...two())
    const file = watchlistJson(
      { cases: [watchedCase('one', { notes: 'theirs', changed: 9e12 }), watchedCase('new')], corrections: {}, settings: firstSettings },
      '2024-06-14',
    )
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

  it('puts back what was removed', async () => {
    await files(...two())
    await change({ do: 'remove', cases: ['one'] })
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Removed: 1 case' })).toBeTruthy())
    press('Put back Anytown Council')
    await waitFor(async () => expect(await getCase('one')).not.toBeNull())
  })
})

describe('the settings', () => {
  it('ask for notifications only when reminders are switched on, and leave them off when it is refused', async () => {
    const request = vi.fn(async () => false)
    Object.assign(fakeBrowser, { permissions: { request, contains: async () => false, onAdded: deaf, onRemoved: deaf } })
    render(<SettingsPage all={await openStored()} />)
    expect(request).not.toHaveBeenCalled()
    fireEvent.click(screen.getByLabelText(/^Remind me once/))
    await waitFor(() => expect(screen.getByText(/did not allow notifications/)).toBeTruthy())
    expect((await getSettings()).reminders).toBe(false)
    request.mockResolvedValue(true)
    fireEvent.click(screen.getByLabelText(/^Remind me once/))
    await waitFor(async () => expect((await getSettings()).reminders).toBe(true))
    await waitFor(() => expect(screen.getByText(/no longer allows notifications/)).toBeTruthy())
    fireEvent.click(screen.getByLabelText(/^Tell me once a week/))
    await waitFor(async () => expect((await getSettings()).weekly).toBe(true))
  })

  it('ask for another ombudsman’s pages only when it is switched on, and give them back', async () => {
    const allowed = new Set<string>()
    const request = vi.fn(async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
      for (const each of [...origins, ...permissions]) allowed.add(each)
      return true
    })
    const remove = async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      [...origins, ...permissions].map((each) => allowed.delete(each)).length > 0
    const contains = async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
      [...origins, ...permissions].every((each) => allowed.has(each))
    const scripts = new Map<string, { id: string; matches: string[] }>()
    Object.assign(fakeBrowser, {
      permissions: { request, remove, contains, onAdded: deaf, onRemoved: deaf },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        registerContentScripts: async (all: { id: string; matches: string[] }[]) => all.forEach((one) => scripts.set(one.id, one)),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => scripts.delete(id)),
      },
    })
    render(<SettingsPage all={await openStored()} />)
    const box = () => screen.getByLabelText<HTMLInputElement>(/^Also read decisions of the Housing Ombudsman/)
    expect(box().checked).toBe(false)
    expect(request).not.toHaveBeenCalled()
    fireEvent.click(box())
    await waitFor(async () => expect((await getSettings()).sites).toEqual(['housing']))
    await waitFor(() => expect(box().checked).toBe(true))
    expect([...allowed]).toEqual(['https://www.housing-ombudsman.org.uk/*', 'https://housing-ombudsman.org.uk/*', 'scripting'])
    // What the browser allowed is not taken back by what is stored: the box is the way.
    await waitFor(() => expect(screen.getByText(/Decisions of the Housing Ombudsman are read/)).toBeTruthy())
    expect(screen.queryByText('Undo')).toBeNull()
    await registerSites()
    expect([...scripts.values()].map(({ id, matches }) => [id, matches])).toEqual([
      ['other-housing', ['https://www.housing-ombudsman.org.uk/*', 'https://housing-ombudsman.org.uk/*']],
    ])
    fireEvent.click(screen.getByLabelText(/^Also read decisions of the Scottish/))
    await waitFor(async () => expect((await getSettings()).sites).toEqual(['housing', 'spso']))
    fireEvent.click(box())
    await waitFor(async () => expect((await getSettings()).sites).toEqual(['spso']))
    expect(scripts.size).toBe(0)
    expect(allowed.has('scripting')).toBe(true)
    fireEvent.click(screen.getByLabelText(/^Also read decisions of the Scottish/))
    await waitFor(async () => expect((await getSettings()).sites).toEqual([]))
    await waitFor(() => expect([...allowed]).toEqual([]))
    request.mockResolvedValueOnce(false)
    fireEvent.click(box())
    await waitFor(() => expect(screen.getByText(/did not allow it, so decisions of the Housing Ombudsman are not read/)).toBeTruthy())
    expect((await getSettings()).sites).toEqual([])
  })

  it('show which decisions are kept in mind, forget one or all, and stop', async () => {
    await change({ do: 'remember', read: ['24 000 001', '24 000 002'] })
    render(<SettingsPage all={await openStored()} />)
    expect(screen.getByText('2 decisions kept in mind, the latest first')).toBeTruthy()
    press('Forget 24 000 001')
    await waitFor(async () => expect(await getRead()).toEqual(['24 000 002']))
    await waitFor(() => press('Undo'))
    await waitFor(async () => expect(await getRead()).toHaveLength(2))
    press('Forget all')
    await waitFor(async () => expect(await getRead()).toEqual([]))
    fireEvent.click(screen.getByLabelText(/^Keep in mind which decisions/))
    await waitFor(async () => expect((await getSettings()).remember).toBe(false))
  })
})

describe('the statistics', () => {
  it('draw how long actions took, with the table behind it', async () => {
    const done = ['2024-03-21', '2024-03-31', '2024-04-01'].map((on, index) =>
      action(`a${index}`, { due: '2024-03-25', mark: { as: 'done', on } }),
    )
    await change({ do: 'put', case: watchedCase('one', { actions: done }) })
    render(<StatisticsPage all={await openStored()} />)
    expect(screen.getByRole('img', { name: /Anytown Council: \d+ days/ })).toBeTruthy()
    const row = within(screen.getByRole('table', { hidden: true })).getByRole('row', { name: /Anytown Council/, hidden: true })
    expect(
      within(row)
        .getAllByRole('cell', { hidden: true })
        .map((cell) => cell.textContent),
    ).toEqual(['1', '3', '20', '21', '2 of 3'])
  })
})
