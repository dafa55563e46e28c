// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { byReader, closedRoot } from '../../../components/overlay/closed-root.ts'
import { readyDecision } from './record.ts'
import { press, settled, startedOn } from './support.ts'

beforeEach(() => {
  document.body.innerHTML = ''
})

/** An event as the browser makes it for a reader. */
const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true })

test('a root is closed, and only what a reader does reaches what is in it', () => {
  const host = document.createElement('overdue-card')
  const root = closedRoot(host)
  document.body.append(host)
  const form = document.createElement('form')
  const button = document.createElement('button')
  form.append(button)
  root.append(form)
  expect(host.shadowRoot).toBeNull()
  const told: string[] = []
  const doings = ['click', 'keydown', 'submit', 'input', 'change']
  for (const doing of doings) button.addEventListener(doing, () => told.push(doing))
  for (const doing of doings) button.dispatchEvent(new Event(doing, { bubbles: true, cancelable: true }))
  button.click()
  expect(told).toEqual([])
  for (const doing of doings) button.dispatchEvent(trusted(new Event(doing, { bubbles: true })))
  expect(told).toEqual(doings)
})

test('what a script does to the card stores nothing and closes nothing', async () => {
  const { root, watchlist } = await startedOn(readyDecision(), undefined, { counts: byReader })
  press(root, 'Watch')
  await settled()
  expect(watchlist.changes).toEqual([])
  const link = [...root.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent!.startsWith('paragraph 1: show'))!
  link.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })))
  expect(root.querySelector('.shown')).not.toBeNull()
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(root.querySelector('.shown')).not.toBeNull()
  document.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Escape' })))
  expect(root.querySelector('.shown')).toBeNull()
})
