// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onAddress, onArrivals } from '../../../components/overlay/arrivals.ts'

let ending: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  ending = new AbortController()
  document.body.innerHTML = '<main></main>'
})
afterEach(() => {
  ending.abort()
  vi.useRealTimers()
})

const add = (text: string) => document.querySelector('main')!.append(Object.assign(document.createElement('p'), { textContent: text }))
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

test('looks once when words have come and the page has come to rest', async () => {
  const look = vi.fn()
  onArrivals(document, look, { signal: ending.signal, rest: 100 })
  for (const part of ['one', 'two', 'three']) {
    add(part)
    await pass(60)
  }
  expect(look).not.toHaveBeenCalled()
  await pass(100)
  expect(look).toHaveBeenCalledTimes(1)
  // Something moves, and no word is new.
  document.querySelector('main')!.append(document.createElement('img'))
  await pass(1_000)
  expect(look).toHaveBeenCalledTimes(1)
})

test('a page that is never at rest is looked at all the same', async () => {
  const look = vi.fn()
  onArrivals(document, look, { signal: ending.signal, rest: 100, longest: 1_000 })
  for (let turn = 0; turn < 30; turn += 1) {
    add(String(turn))
    await pass(50)
  }
  expect(look.mock.calls.length).toBe(1)
})

test('looks no longer once it is told to stop, its patience is over, or all has ended', async () => {
  for (const end of [(stop: () => void) => stop(), () => pass(5_000), () => ending.abort()]) {
    const look = vi.fn()
    const stop = onArrivals(document, look, { signal: ending.signal, rest: 100, patience: 4_000 })
    await end(stop)
    add('late')
    await pass(1_000)
    expect(look).not.toHaveBeenCalled()
  }
})

test('tells of another address, and not of another place in the same page', async () => {
  const told: string[] = []
  history.replaceState(null, '', 'http://localhost:3000/one')
  onAddress(document, (address) => told.push(address), ending.signal)
  history.pushState(null, '', '/one#part')
  await pass(2_000)
  expect(told).toEqual([])
  history.pushState(null, '', '/two?page=2#part')
  await pass(2_000)
  expect(told).toEqual(['http://localhost:3000/two?page=2#part'])
  ending.abort()
  history.pushState(null, '', '/three')
  await pass(2_000)
  expect(told).toHaveLength(1)
})
