// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { startOverlay } from '../../../components/overlay/overlay.tsx'
import type { Decision } from '../../../lib/page/decision.ts'
import { headlineOf } from '../../support/headline.ts'
import { readyDecision, recordOf } from './record.ts'
import { fakeWatchlist, onPage, press, settled, startedOn, steps } from './support.ts'

beforeEach(() => document.body.replaceChildren())

test('the card stands under the title, in the flow, and says what took how long', async () => {
  const { overlay, root } = await startedOn(readyDecision())
  expect(overlay?.host.previousElementSibling?.tagName).toBe('HEADER')
  expect(root.querySelector('.short')?.textContent).toBe('~4 months vs 1')
  expect(root.textContent).toContain('Stage one response: nearly 4 months.')
  expect(root.textContent).toContain('Stage one response about 3 months over')
  expect(root.textContent).toContain('not affiliated with the Ombudsman')
})

test('the timeline is an ordered list, oldest first', async () => {
  const { root } = await startedOn(readyDecision())
  const entries = [...root.querySelectorAll('ol.timeline > li')].map((li) => li.textContent)
  expect(entries).toHaveLength(3)
  expect(entries[0]).toContain('3 January 2023')
  expect(entries[2]).toContain('May 2023')
  expect(entries[2]).toContain('paragraph 3')
})

test('the actions carry their due days, and are not called overdue: the page cannot know', async () => {
  const { root } = await startedOn(readyDecision())
  expect(root.textContent).toContain('Due 14 August 2024 4 months ago')
  expect(root.textContent).toContain('Whether it was done in time, this page does not say.')
})

test('"Watch this case" sends the reading to the watchlist, and it can be taken back', async () => {
  const { root, watchlist } = await startedOn(readyDecision())
  press(root, 'Watch this case')
  await settled()
  expect(watchlist.changes).toMatchObject([{ do: 'watch', readOn: '2025-01-10', decisionDate: null }])
  expect(root.textContent).toContain('On your watchlist')
  press(root, 'Stop watching')
  await settled()
  expect(watchlist.watched.size).toBe(0)
  expect(root.textContent).toContain('Watch this case')
})

test('without a decision date the deadline stays a period until the reader enters the date', async () => {
  const { root, watchlist } = await startedOn(readyDecision({ decisionDate: null }))
  expect(root.textContent).toContain('This page gives no decision date.')
  expect(root.textContent).toContain('Due 2 months after the decision')
  const form = root.querySelector<HTMLFormElement>('form#date')!
  form.querySelector('input')!.value = '2024-06-14'
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await settled()
  expect(root.textContent).toContain('Due 14 August 2024')
  expect(root.textContent).toContain('Decision date: 14 June 2024 (entered by you)')
  expect(watchlist.changes[0]).toMatchObject({ do: 'correct', corrections: [{ of: 'decision-date', span: { from: '2024-06-14' } }] })
  press(root, 'Remove')
  await settled()
  expect(root.textContent).toContain('Due 2 months after the decision')
})

test('showing words says so, offers the way back, and gives the focus back', async () => {
  const { root } = await startedOn(readyDecision())
  press(root, '3 January 2023')
  expect(root.querySelector('.shown')?.textContent).toContain('paragraph 1')
  expect(root.querySelector('[role=status]')?.textContent).toContain('“3 January 2023”')
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(root.querySelector('.shown')).toBeNull()
  expect(root.activeElement?.textContent).toContain('3 January 2023')
})

test('a page whose words are not found is told in a sentence, and nothing is marked', async () => {
  const decision = readyDecision()
  document.body.innerHTML = `<h1>${decision.title}</h1>`
  const overlay = startOverlay({
    ...onPage(decision),
  })
  const root = overlay!.host.shadowRoot!
  await settled()
  press(root, '3 January 2023')
  expect(root.querySelector('.shown')).toBeNull()
  expect(root.querySelector('[role=status]')?.textContent).toContain('could not be found')
})

test('when it ends, the page is as it was', async () => {
  const { controller, before, root } = await startedOn(readyDecision())
  press(root, '3 January 2023')
  controller.abort()
  expect(document.documentElement.outerHTML).toBe(before)
})

test('a page without title and article gets no card', () => {
  document.body.innerHTML = '<p>Nothing here.</p>'
  expect(startOverlay({
    ...onPage(readyDecision()),
  })).toBeNull()
})

test('what could not be checked is said with its reason', async () => {
  const analyse: typeof steps.analyse = (of) => ({ ...recordOf(of), delays: [], stated: [], dropped: [{ rule: 'ehc-final', reason: 'Final EHC plan: no date is given for its start' }] })
  const { root } = await startedOn(readyDecision(), fakeWatchlist(), { steps: { ...steps, analyse } })
  press(root, 'One limit could not be checked')
  expect(root.querySelector('.dropped')?.textContent).toBe('Final EHC plan: no date is given for its start.')
})

test('what the watchlist cannot do is said in its own words', async () => {
  const watchlist = fakeWatchlist()
  watchlist.change = async () => ({ ok: false, why: 'The storage is full.' })
  const { root } = await startedOn(readyDecision(), watchlist)
  press(root, 'Watch this case')
  await settled()
  expect(root.querySelector('[role=alert]')?.textContent).toBe('The storage is full.')
})

test('what is stored does not undo what the reader did just now', async () => {
  const watchlist = fakeWatchlist()
  let store = () => {}
  watchlist.change = () => new Promise((resolve) => {
    store = () => resolve({ ok: true, answer: { undo: null, case: null, warning: null } })
  })
  const { overlay, root } = await startedOn(readyDecision(), watchlist)
  const open = () => root.querySelector('#body')?.hasAttribute('hidden') === false
  press(root, 'Collapse')
  await overlay!.refresh(true, [])
  expect(open()).toBe(false)
  store()
  await settled()
  await overlay!.refresh(true, [])
  expect(open()).toBe(true)
})

test('of many figures the first stand open, that of the headline among them, and the rest are folded', async () => {
  const decision = readyDecision()
  const figure = (index: number) => ({
    ...recordOf(decision).stated[0]!, id: `f${index}`, text: `${index} weeks late`,
  })
  const analyse = (given: Decision) => ({
    ...recordOf(given), stated: Array.from({ length: 7 }, (_, index) => figure(index + 1)),
    headline: headlineOf({ short: '7 weeks late', from: ['f7'] }),
  })
  const { root } = await startedOn(decision, undefined, { steps: { ...steps, analyse } })
  const open = () => [...root.querySelectorAll('.stated li')].map((item) => /“(.*?)”/.exec(item.textContent!)![1])
  expect(open()).toEqual(['7 weeks late', '1 weeks late', '2 weeks late', '3 weeks late'])
  press(root, '3 more figures of the decision')
  await settled()
  expect(open()).toHaveLength(7)
})
