// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readyDecision } from './record.ts'
import { fakeWatchlist, press, settled, startedOn } from './support.ts'
import { holds } from '../../support/holds.ts'

beforeEach(() => document.body.replaceChildren())
afterEach(() => vi.restoreAllMocks())

test('copying puts the text on the clipboard and says so', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { root } = await startedOn(readyDecision())
  press(root, /^Copy/)
  press(root, 'Citation')
  await settled()
  expect(copied).toHaveBeenCalledWith('as citation')
  expect(root.querySelector('[role=status]')?.textContent).toBe('Citation was copied.')
  expect(root.querySelector('#told-acts')?.textContent).toContain('Citation was copied.')
  expect(root.activeElement?.id).toBe('menu-copy')
})

test('where the page forbids the clipboard, the text is there to copy by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
  const { root } = await startedOn(readyDecision())
  press(root, /^Copy/)
  press(root, 'Reading as text')
  await settled()
  expect(root.querySelector('textarea')?.value).toBe('as text')
})

test('saving gives a file by the reference of the decision', async () => {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  const { root } = await startedOn(readyDecision())
  for (const name of ['RIS', 'BibTeX', 'CSL-JSON', 'CSV', 'JSON', 'Calendar file']) {
    press(root, /^More/)
    press(root, new RegExp(`^Save as ${name}`))
    await settled()
  }
  expect(names).toEqual(['ris', 'bib', 'csl.json', 'csv', 'json', 'ics'].map((ending) => `99-999-001.${ending}`))
})

test('a watched case that this decision speaks of is named, and can be updated and put back', async () => {
  const watchlist = fakeWatchlist()
  const inner = watchlist.ask
  watchlist.ask = async (name, about) => {
    const answer: unknown =
      name === 'cited'
        ? [{ reference: '99 888 001', id: 'c1', title: 'Othertown Council', url: 'https://www.lgo.org.uk/x' }]
        : name === 'case' && (about as { reference: string }).reference === '99 888 001'
          ? { id: 'c1', reference: '99 888 001', actions: [{ id: 'a0', text: 'apologise', due: null, mark: { as: 'open' } }] }
          : null
    return answer ? { ok: true, answer: answer as never } : await inner(name, about)
  }
  const undo = { do: 'mark' as const, marks: [] }
  const change = watchlist.change
  watchlist.change = async (wanted) => {
    await change(wanted)
    return { ok: true, answer: { undo: wanted === undo ? null : undo, case: null, warning: null } }
  }
  const decision = readyDecision({ citedReferences: ['99 888 001'] })
  const { recordOf } = await import('./record.ts')
  const { steps } = await import('./support.ts')
  const words = { start: 0, end: 3, text: 'Any', block: 'b0', paragraph: 1 }
  const analyse: typeof steps.analyse = (of) => ({
    ...recordOf(of),
    earlier: [
      {
        reference: '99 888 001',
        date: null,
        words,
        steps: [{ text: 'it', words, within: null, due: null, done: { from: '2024-11-21', to: '2024-11-21', words }, outcome: 'late' }],
      },
    ],
  })
  const { root } = await startedOn(decision, watchlist, { steps: { ...steps, analyse } })
  expect(root.querySelector('.notice')?.textContent).toContain('a case on your watchlist: Othertown Council (99 888 001)')
  press(root, 'Update that case')
  await holds(() => expect(root.querySelector('#told-notices')?.textContent).toContain('1 action updated'))
  expect(watchlist.changes).toEqual([{ do: 'mark', marks: [{ case: 'c1', action: 'a0', mark: { as: 'done', on: '2024-11-21' } }] }])
  press(root, /^Undo$/)
  await settled()
  expect(watchlist.changes.at(-1)).toBe(undo)
})
