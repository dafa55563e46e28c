import { expect, test } from 'vitest'
import { SENDS } from '../../scripts/checks/built.ts'

test.each([
  'fetch("https://example.org")',
  'await fetch(a,b)',
  'x=fetch (u)',
  'if(fetch(u)){}',
  'window.fetch(u)',
  'self?.fetch(u)',
  'globalThis . fetch',
  'new XMLHttpRequest',
  'navigator.sendBeacon(u)',
  'new WebSocket(u)',
  'new EventSource(u)',
  'importScripts(u)',
])('could make a request: %s', (code) => expect(SENDS.test(code)).toBe(true))

test.each(['class A{fetch(e,t){return 1}}', 'this._index.fetch(a,b)', 'prefetch(1)', 'fetched(1)', 'const fetchAll=1'])(
  'makes none: %s',
  (code) => expect(SENDS.test(code)).toBe(false),
)
