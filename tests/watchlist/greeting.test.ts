import { expect, test } from 'vitest'
import { greeting } from '../../lib/watchlist/greeting.ts'

test('who has just installed it sees what it does', () => {
  expect(greeting('install', undefined, '0.2.0', true)).toEqual({ page: '/welcome.html', active: true })
  expect(greeting('install', undefined, '0.2.0', false)).not.toBeNull()
})

test('an update that brings something opens its page behind what is open; one that only mends says nothing', () => {
  expect(greeting('update', '0.1.9', '0.2.0', true)).toEqual({ page: '/welcome.html?new', active: false })
  expect(greeting('update', '0.9.0', '1.0.0', true)).not.toBeNull()
  expect(greeting('update', '0.2.0', '0.2.1', true)).toBeNull()
  expect(greeting('update', '0.2.0', '0.2.0', true)).toBeNull()
})

test('who does not want to be told is not, and a browser that was updated itself tells nothing', () => {
  expect(greeting('update', '0.1.0', '0.2.0', false)).toBeNull()
  expect(greeting('update', undefined, '0.2.0', true)).toBeNull()
  expect(greeting('browser_update', undefined, '0.2.0', true)).toBeNull()
  expect(greeting('chrome_update', '0.1.0', '0.2.0', true)).toBeNull()
})
