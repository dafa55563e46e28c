// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countWords } from '../../../components/overlay/list-bar.ts'
import { wordsOf } from '../../../components/overlay/list-mark.ts'
import { startList, type ListGiven, type ListView } from '../../../components/overlay/list.ts'
import { figureOfSummary } from '../../../lib/delays/of-summary.ts'
import { readList } from '../../../lib/page/read-list.ts'
import type { Change, Listed } from '../../../lib/watchlist/messages.ts'
import { rootOf } from './support.ts'
import { holds } from '../../support/holds.ts'

const address = 'https://www.lgo.org.uk/decisions/education'
const summaries = [
  'The Council issued the final Education, Health and Care Plan six weeks late. It has agreed to apologise.',
  'We will not investigate this complaint because there is a right of appeal to a tribunal.',
  'The Council was ten months late in issuing the final Education, Health and Care Plan.',
  'Ms B says the Council took two years to answer her.',
]
const entry = (index: number) =>
  `<li><a href="/decisions/education/other/24-000-00${index + 1}">Fellbeck Council (24 000 00${index + 1})</a>` +
  `<p>Statement, Upheld, Other, 05-Mar-2025</p><p>Summary: ${summaries[index]}</p></li>`

let changes: Change[]
let loads: number
let view: ListView
const given = (): ListGiven => ({
  page: document,
  today: () => '2026-06-01',
  change: async (change) => {
    changes.push(change)
    return { ok: true, answer: { undo: null, case: null, warning: null } }
  },
  loadFigures: async () => {
    loads += 1
    return figureOfSummary
  },
  signal: new AbortController().signal,
  counts: () => true,
})
const listed = (reference: string, dues: string[] = []): Listed => ({
  id: reference.replaceAll(' ', '-'),
  reference,
  dues,
  unopened: false,
})
const none = { since: null, references: [] }
const marks = () => [...document.querySelectorAll('overdue-mark')]
const said = () => marks().map((mark) => rootOf(mark).querySelector('span')!.getAttribute('aria-label'))
const bar = () => rootOf(document.querySelector('overdue-list')!)
const line = () => bar().querySelector('[role=img]')!.getAttribute('aria-label')
const order = () => [...document.querySelectorAll('li')].map((li) => li.querySelector('a')!.textContent!.slice(-2, -1))
const settled = () => holds(() => expect(line()).toMatch(/delay/))
const show = (known = { watched: [] as Listed[], read: [] as string[] }, fresh: Parameters<ListView['show']>[1]['fresh'] = none) =>
  view.show(readList(document, address), { known, fresh })

let before: string
beforeEach(() => {
  document.body.innerHTML = `<main><h1>Decisions</h1><ul>${summaries.map((_, index) => entry(index)).join('')}</ul></main>`
  before = document.body.innerHTML
  changes = []
  loads = 0
  view = startList(given())
})
afterEach(() => view.stop())

test('each entry says what is known of it, the line above counts, and stopping leaves the page as it was', async () => {
  show(
    { watched: [listed('24 000 002', ['2026-07-04', '2026-09-01'])], read: ['24 000 002', '24 000 003'] },
    { since: '2026-05-03', references: ['24 000 003', '24 000 004'] },
  )
  expect(said()).toEqual(['', 'On your watchlist · next due 4 July', 'Read before', 'New since 3 May'])
  await settled()
  expect(line()).toBe('2 new since 3 May 2026; 2 of 4 read; 1 watched; 2 name a delay')
  expect(marks().map((mark) => rootOf(mark).querySelector<HTMLElement>('.figure')!)).toMatchObject([
    { hidden: false },
    { hidden: true },
    { hidden: false },
    { hidden: true },
  ])
  expect(rootOf(marks()[2]!).querySelector('.figure')!.getAttribute('aria-label')).toBe('The summary says: 10 months late')
  show()
  expect(said()).toEqual(['', '', '', ''])
  view.stop()
  expect(document.body.innerHTML).toBe(before)
})

test('a script of the page sees marks that are alike, whatever they say, without a word of it', async () => {
  show()
  await settled()
  const bare = document.documentElement.outerHTML
  show({ watched: [listed('24 000 001', ['2026-07-04'])], read: ['24 000 002'] }, { since: '2026-05-03', references: ['24 000 003'] })
  expect(document.documentElement.outerHTML).toBe(bare)
  expect(new Set(marks().map(({ outerHTML }) => outerHTML))).toEqual(new Set(['<overdue-mark></overdue-mark>']))
  // What can be found as text says nothing of the reader's own.
  expect(new Set(marks().map((mark) => rootOf(mark).textContent))).toEqual(new Set(['Watch']))
})

test('entries are sorted and picked by the time in their summaries, and stand again as the page has them', async () => {
  show()
  await settled()
  const [select, only] = [bar().querySelector('select')!, bar().querySelector('input')!]
  const choose = (value: string, checked: boolean) => {
    select.value = value
    only.checked = checked
    select.dispatchEvent(new Event('change'))
  }
  choose('longest', false)
  expect(order()).toEqual(['3', '1', '2', '4'])
  // The page is read again as it stands now: the order of the page is not forgotten.
  show()
  expect(order()).toEqual(['3', '1', '2', '4'])
  choose('page', true)
  expect(order()).toEqual(['1', '2', '3', '4'])
  expect([...document.querySelectorAll('li')].map((li) => li.hasAttribute('overdue-out'))).toEqual([false, true, false, true])
  choose('longest', true)
  view.stop()
  expect(document.body.innerHTML).toBe(before)
})

test('a press watches the decision with what the list says of it, and takes it off again', async () => {
  show()
  const box = () => rootOf(marks()[0]!).querySelector('input')!
  box().checked = true
  box().dispatchEvent(new Event('change'))
  expect(changes).toMatchObject([
    {
      do: 'watch',
      unopened: true,
      readOn: '2026-06-01',
      record: {
        url: `${address}/other/24-000-001`,
        title: 'Fellbeck Council (24 000 001)',
        reference: '24 000 001',
        bodies: ['Fellbeck Council'],
        decisionDate: '2025-03-05',
        actions: [],
      },
    },
  ])
  show({ watched: [listed('24 000 001')], read: [] })
  expect(box().checked).toBe(true)
  box().checked = false
  box().dispatchEvent(new Event('change'))
  expect(changes[1]).toEqual({ do: 'remove', cases: ['24-000-001'] })
})

test('what could not be kept says why, and the box is as it was', async () => {
  view.stop()
  view = startList({ ...given(), change: async () => ({ ok: false, why: 'Not kept: this is a private window.' }) })
  show()
  const root = rootOf(marks()[1]!)
  const box = root.querySelector('input')!
  box.checked = true
  box.dispatchEvent(new Event('change'))
  await Promise.resolve()
  await Promise.resolve()
  expect(root.querySelector('.failed')!.textContent).toBe('Not kept: this is a private window.')
  expect(box.checked).toBe(false)
})

test('the readers are not loaded where no summary speaks of a time', async () => {
  document.body.innerHTML = `<ul>${entry(1)}</ul>`
  show()
  await settled()
  expect([line(), loads]).toEqual(['0 of 1 read; 0 watched; 0 name a delay', 0])
})

test.each([
  [[], false, 'On your watchlist'],
  [['2026-02-01', '2027-01-05'], false, 'On your watchlist · next due 5 January 2027'],
  [['2026-02-01'], false, 'On your watchlist · was due 1 February'],
  [[], true, 'On your watchlist · not opened yet'],
])('days %j of a watched case: %s', (dues, unopened, words) =>
  expect(wordsOf({ watched: { id: '', reference: '', dues, unopened }, read: true, freshSince: '2026-05-01' }, '2026-06-01')).toBe(words),
)

test.each([
  [{ figures: null }, '3 of 10 read; 2 watched'],
  [{ figures: 4, late: 4 }, '3 of 10 read; 2 watched; 4 name a delay'],
  [{ figures: 3, late: 1 }, '3 of 10 read; 2 watched; 1 names a delay, 2 only how long it took'],
  [{ since: '2026-05-03' }, 'none new since 3 May 2026; 3 of 10 read; 2 watched; 0 name a delay'],
])('the line above: %j', (part, words) =>
  expect(countWords({ entries: 10, read: 3, watched: 2, figures: 0, late: 0, fresh: 0, since: null, ...part })).toBe(words),
)
