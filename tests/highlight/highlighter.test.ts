// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHighlighter, removeHighlights } from '../../lib/highlight/highlighter.ts'

class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges)
  }
}

let registry: Map<string, FakeHighlight>
const range = () => document.createRange()

beforeEach(() => {
  registry = new Map()
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('Highlight', FakeHighlight)
})
afterEach(() => vi.unstubAllGlobals())

test('words are highlighted one at a time, underlined many at once', () => {
  const one = createHighlighter(document, new AbortController().signal)
  const [first, second] = [range(), range()]
  one.show(first)
  one.show(second)
  one.underline([first, second])
  expect([...registry.get('overdue-shown')!]).toEqual([second])
  expect(registry.get('overdue-underlined')!.size).toBe(2)
  expect(document.adoptedStyleSheets).toEqual([])
})

test('clearing leaves the underlines', () => {
  const one = createHighlighter(document, new AbortController().signal)
  one.show(range())
  one.underline([range()])
  one.clear()
  expect([...registry.keys()]).toEqual(['overdue-underlined'])
  one.underline([])
  expect(registry.size).toBe(0)
})

test('nothing is left when it ends, and other highlights stay', () => {
  registry.set('of the page', new FakeHighlight())
  const controller = new AbortController()
  const one = createHighlighter(document, controller.signal)
  one.show(range())
  controller.abort()
  expect([...registry.keys()]).toEqual(['of the page'])
  removeHighlights()
  expect([...registry.keys()]).toEqual(['of the page'])
})

test('a browser without highlights selects the words', () => {
  vi.stubGlobal('CSS', {})
  const one = createHighlighter(document, new AbortController().signal)
  document.body.textContent = 'some words'
  const words = document.createRange()
  words.selectNodeContents(document.body)
  one.show(words)
  expect(document.getSelection()?.rangeCount).toBe(1)
  one.clear()
  expect(document.getSelection()?.rangeCount).toBe(0)
})
