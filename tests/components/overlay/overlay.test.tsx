// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { startOverlay } from '../../../components/overlay/overlay.tsx'
import type { Decision } from '../../../lib/page/decision.ts'
import { headlineOf } from '../../support/headline.ts'
import { readyDecision, recordOf } from './record.ts'
import { fakeWatchlist, onPage, press, rootOf, settled, startedOn, steps } from './support.ts'

beforeEach(() => document.body.replaceChildren())

test('the card stands under the title, in the flow, and says what took how long', async () => {
  const { overlay, root } = await startedOn(readyDecision())
  expect(overlay?.host.previousElementSibling?.tagName).toBe('HEADER')
  expect(root.querySelector('h2')?.textContent).toBe('Stage one response: nearly 4 months. Limit: about 4 weeks ')
  expect(root.querySelector('.what')?.textContent).toContain('Late “two months late”; 79 days by the dates, certain.')
  expect(root.textContent).toContain('not affiliated with the Ombudsman')
})

test('what is below the first view is closed until it is asked for, and that is remembered', async () => {
  const { root, watchlist } = await startedOn(readyDecision(), fakeWatchlist(), { parts: [] })
  expect(root.querySelector('.panel')).toBeNull()
  expect([...root.querySelectorAll('.folds .fold')].map((each) => each.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'Limits 1',
    'Timeline 4',
    'Agreed actionsActions 2, were due 14 August 2024',
    'Tools',
    'Collapse the card',
  ])
  press(root, /^Limits/)
  await settled()
  press(root, /^Tools/)
  await settled()
  expect([...root.querySelectorAll('.panel h3')].map((each) => each.textContent)).toEqual(['Limits', 'Tools'])
  expect(watchlist.changes).toEqual([
    { do: 'settings', set: { parts: ['limits'] } },
    { do: 'settings', set: { parts: ['limits', 'tools'] } },
  ])
})

test('a limit is one line; its working begins with a sentence', async () => {
  const { root } = await startedOn(readyDecision())
  expect(root.querySelector('summary.line')?.textContent).toMatch(/^Stage one response Late over 2 months ?Last day 31 January 2023$/)
  press(root, /^Stage one response/)
  expect(root.querySelector('.working .says')?.textContent).toBe(
    'From 3 January 2023, 20 working days end on 31 January 2023; it was done on 20 April 2023, 79 days later.',
  )
})

test('the timeline is an ordered list, oldest first, with last days and the decision', async () => {
  const { root } = await startedOn(readyDecision())
  const entries = [...root.querySelectorAll('ol.story > li')].map((li) => li.textContent)
  expect(entries).toHaveLength(5)
  expect(entries[0]).toContain('3 January 2023Mrs X complained on 3 January 2023. paragraph 1')
  expect(entries[1]).toContain('Last day: Stage one response (20 working days)')
  expect(entries[3]).toContain('May 2023')
  expect(entries[4]).toContain('14 June 2024The Ombudsman’s decision')
})

test('the actions carry their due days, and are not called overdue: the page cannot know', async () => {
  const { root } = await startedOn(readyDecision())
  expect([...root.querySelectorAll('.tasks li')].map((li) => li.textContent)).toEqual([
    expect.stringMatching(/^14 August 2024apologise to Mrs X .*Was due 4 months ago\.Not known$/),
    expect.stringMatching(/^14 August 2024pay her £150 /),
  ])
  expect(root.textContent).toContain('All 2 days have passed. This page does not say what was done since.')
})

test('"Watch" sends the reading to the watchlist, and it can be taken back; the focus stays', async () => {
  const { root, watchlist } = await startedOn(readyDecision())
  const button = () => root.querySelector<HTMLElement>('.acts .button')!
  button().focus()
  press(root, /^Watch this case/)
  await settled()
  expect(watchlist.changes).toMatchObject([{ do: 'watch', readOn: '2025-01-10', decisionDate: null }])
  expect(root.querySelector('#told-acts')?.textContent).toContain('This case is on your watchlist.')
  expect(root.activeElement).toBe(button())
  press(root, /^Stop watching/)
  await settled()
  expect(watchlist.watched.size).toBe(0)
  expect(button().textContent).toBe('Watch this case')
})

test('the menus open, close on Escape with the focus back, and close when the focus leaves', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, /^More/)
  const items = [...root.querySelectorAll('.menu li button')].map((each) => each.textContent)
  expect(items).toEqual([
    'Save as RIS',
    'Save as BibTeX',
    'Save as CSL-JSON',
    'Save as CSV',
    'Save as JSON',
    'Save as Calendar file of the deadlines',
    'Keep the reading only',
    'Collapse the card',
    'Hide on this page',
    'Switch Overdue off on all pages',
  ])
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(root.querySelector('.menu li')).toBeNull()
  expect(root.activeElement?.id).toBe('menu-more')
})

/** Fills the three fields of a day. */
function fill(form: HTMLFormElement, name: string, day: string) {
  const [year, month, date] = day.split('-')
  for (const [part, value] of [
    ['year', year],
    ['month', month],
    ['day', date],
  ])
    form.querySelector<HTMLInputElement>(`[name="${name}-${part}"]`)!.value = value ?? ''
}

test('without a decision date the deadline stays a period until the reader enters the date', async () => {
  const { root, watchlist } = await startedOn(readyDecision({ decisionDate: null }))
  expect(root.querySelector('.notice')?.textContent).toContain('No decision date is given.')
  expect(root.textContent).toContain('Due 2 months after the decision')
  const form = () => root.querySelector<HTMLFormElement>('form#date')!
  const send = async () => {
    form().dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await settled()
  }
  await send()
  expect(root.querySelector('#told-date[role=alert]')?.textContent).toContain('Enter the day, the month and the year.')
  fill(form(), 'day', '2024-06-31')
  await send()
  expect(root.querySelector('#told-date')?.textContent).toContain('June 2024 has no day 31.')
  fill(form(), 'day', '2024-06-14')
  await send()
  expect(root.textContent).toContain('14 August 2024')
  expect(root.textContent).toContain('Decision date: 14 June 2024 (entered by you)')
  expect(watchlist.changes[0]).toMatchObject({ do: 'correct', corrections: [{ of: 'decision-date', span: { from: '2024-06-14' } }] })
  press(root, 'Remove')
  await settled()
  expect(root.textContent).toContain('Due 2 months after the decision')
})

test('showing words says so, offers the way back, and gives the focus back', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, /^paragraph 1: show “3 January/)
  expect(root.querySelector('.shown')?.textContent).toContain('paragraph 1')
  expect(root.querySelector('[role=status]')?.textContent).toContain('“3 January 2023”')
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(root.querySelector('.shown')).toBeNull()
  expect(root.activeElement?.textContent).toContain('“3 January 2023”')
})

test('a page whose words are not found is told in a sentence, and nothing is marked', async () => {
  const decision = readyDecision()
  document.body.innerHTML = `<h1>${decision.title}</h1>`
  const controller = new AbortController()
  const overlay = startOverlay(onPage(decision, undefined, controller.signal))
  const root = rootOf(overlay!.host)
  await settled()
  press(root, /^paragraph 1: show/)
  expect(root.querySelector('.shown')).toBeNull()
  expect(root.querySelector('#told-timeline')?.textContent).toContain('could not be found')
  controller.abort()
})

test('when it ends, the page is as it was', async () => {
  const { controller, before, root } = await startedOn(readyDecision())
  press(root, /^paragraph 1: show/)
  controller.abort()
  expect(document.documentElement.outerHTML).toBe(before)
})

test('a page without title and article gets no card', () => {
  document.body.innerHTML = '<p>Nothing here.</p>'
  expect(
    startOverlay({
      ...onPage(readyDecision()),
    }),
  ).toBeNull()
})

test('what could not be checked is said with its reason', async () => {
  const analyse: typeof steps.analyse = (of) => ({
    ...recordOf(of),
    delays: [],
    stated: [],
    dropped: [{ rule: 'ehc-final', reason: 'Final EHC plan: no date is given for its start' }],
  })
  const { root } = await startedOn(readyDecision(), fakeWatchlist(), { steps: { ...steps, analyse } })
  expect(root.querySelector('.dropped')?.textContent).toBe('Not checked Final EHC plan: no date is given for its start.')
})

test('what the watchlist cannot do is said in its own words', async () => {
  const watchlist = fakeWatchlist()
  watchlist.change = async () => ({ ok: false, why: 'The storage is full.' })
  const { root } = await startedOn(readyDecision(), watchlist)
  press(root, /^Watch this case/)
  await settled()
  expect(root.querySelector('#told-acts[role=alert]')?.textContent?.trim()).toBe('The storage is full.')
})

test('what is stored does not undo what the reader did just now', async () => {
  const watchlist = fakeWatchlist()
  let store = () => {}
  watchlist.change = () =>
    new Promise((resolve) => {
      store = () => resolve({ ok: true, answer: { undo: null, case: null, warning: null } })
    })
  const { overlay, root } = await startedOn(readyDecision(), watchlist)
  const open = () => root.querySelector('.shut') === null
  press(root, 'Collapse')
  await overlay!.refresh(true, [])
  expect(open()).toBe(false)
  store()
  await settled()
  await overlay!.refresh(true, [])
  expect(open()).toBe(true)
})

test('collapsed it keeps the result and the watch button', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, /^Collapse/)
  expect(root.querySelector('.shut h2')?.textContent).toContain('Stage one response: nearly 4 months. Limit: about 4 weeks Late')
  expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['Watch this case', 'Open the card'])
})

test('figures that belong to no limit are folded', async () => {
  const decision = readyDecision()
  const figure = (index: number) => ({ ...recordOf(decision).stated[0]!, id: `f${index}`, text: `${index} weeks late` })
  const analyse = (given: Decision) => ({ ...recordOf(given), stated: [figure(1), figure(2)], headline: headlineOf({ from: ['c0'] }) })
  const { root } = await startedOn(decision, undefined, { steps: { ...steps, analyse } })
  expect(root.querySelector('.stated')).toBeNull()
  press(root, '2 other figures that the decision gives')
  expect(root.querySelectorAll('.stated li')).toHaveLength(2)
})

test('the day moves on: what was due in two days was due two days ago', async () => {
  let today = '2024-08-12'
  const { root } = await startedOn(readyDecision(), undefined, { today: () => today })
  expect(root.querySelector('.tasks')?.textContent).toContain('Due in 2 days.')
  today = '2024-08-16'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(root.querySelector('.tasks')?.textContent).toContain('Was due 2 days ago.')
})

test('on paper: the result, one line a limit, the actions, and workings only where they were open', async () => {
  const { root } = await startedOn(readyDecision())
  window.dispatchEvent(new Event('beforeprint'))
  expect([...root.querySelectorAll('.paper tbody td')].map((each) => each.textContent)).toEqual([
    'Late',
    'Stage one response',
    'over 2 months',
    '31 January 2023',
    '20 working days',
  ])
  expect(root.textContent).toContain('14 August 2024: apologise to Mrs X')
  expect(root.textContent).toContain('read and printed on 10 January 2025')
  expect(root.querySelector('.working')).toBeNull()
  window.dispatchEvent(new Event('afterprint'))
  expect(root.querySelector('.paper')).toBeNull()
  press(root, /^Stage one response/)
  window.dispatchEvent(new Event('beforeprint'))
  expect(root.querySelectorAll('.opened .says')).toHaveLength(1)
})

test('what is typed narrows the list of limits, chooses the first of them, and sends nothing', async () => {
  const { root } = await startedOn(readyDecision())
  const form = root.querySelector<HTMLFormElement>('form#measure')!
  const [search, list] = [
    form.querySelector<HTMLInputElement>('input[type=search]')!,
    form.querySelector<HTMLSelectElement>('[name=limit]')!,
  ]
  const type = async (words: string) => {
    search.value = words
    search.dispatchEvent(new Event('input', { bubbles: true }))
    await settled()
  }
  const options = () => [...list.querySelectorAll('optgroup option')].map((option) => option.textContent!)
  const all = options().length
  await type('stage two')
  expect(options().length).toBeGreaterThan(1)
  expect(options().length).toBeLessThan(all / 4)
  expect(options().every((words) => /stage two/i.test(words))).toBe(true)
  expect(list.selectedOptions[0]?.textContent).toBe(options()[0])
  expect(form.querySelector('output')?.textContent).toMatch(/^\d+ limits of \d+\.$/)
  await type('giraffe')
  expect(options()).toEqual([])
  expect(form.querySelector('output')?.textContent).toBe('No limit of the rulebook has these words.')
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  expect(search.dispatchEvent(enter)).toBe(false)
  await type('')
  expect(options()).toHaveLength(all)
})
