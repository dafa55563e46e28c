// @vitest-environment happy-dom
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHtml } from '../../../cli/read/read-file.ts'
import { analyse } from '../../../lib/analyse.ts'
import { headline } from '../../../lib/delays/headline.ts'
import type { Decision } from '../../../lib/page/decision.ts'
import { limits } from '../../../lib/rules/index.ts'
import { corpusPages, ownPages, pagesIn } from '../../support/corpus.ts'
import { sampled } from '../../support/in-full.ts'
import { fakeWatchlist, settled, startedOn } from './support.ts'

const folders = ['other-hands', 'unseen', 'more-hands'].map((folder) => join(ownPages, folder))
/** Decisions at hand, every fourth, in full all: the project's own, those by other hands, and the real ones kept beside the clone. */
const all = sampled([...corpusPages(), ...folders.flatMap(pagesIn)], 4)

/** What no row may hold unless the decision itself says it: data as it is stored, and ranges of two units. */
const raw: Record<string, RegExp> = {
  'a day as it is stored': /\b\d{4}-\d\d(?:-\d\d)?\b|\b\d\d-\d\d\b/g,
  'a limit as it is stored': /\d date\b/g,
  'nothing, as a program says it': /\b(?:null|undefined|NaN|Infinity)\b|\[object/g,
  'the name of a field': /\b[a-z]+[A-Z][a-z]+\b|[{}]/g,
  'the id of an entry': /\b(?:[cesa]\d{1,3}|m\d{1,3})\b/g,
  'a number below nothing, or a broken one': /(?:^|[\s(])-\d+|\b\d+\.\d{3,}/g,
  'a range of two units': /\d (?:weeks?|days?) to \d+ (?:months?|weeks?|years?)/g,
}
const ids = new Set(limits.map(({ id }) => id).filter((id) => id.includes('-')))

/**
 * Text with a space between what stands in elements of their own: "Late" beside "Last day" is no "LateLast".
 * @param known texts that were put together before: rows stand in rows
 */
function textOf(element: Node, known: Map<Node, string>): string {
  const before = known.get(element)
  if (before !== undefined) return before
  const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : ` ${textOf(node, known)} `)).join('')
  known.set(element, text)
  return text
}

/** Whatever is read as one thing. */
const rows = 'h2, h3, h4, p, li, summary, dt, dd, td, th, legend, label, button, output, option, a'

/** Faults of the card as it stands, one sentence each. */
function faultsOf(root: ShadowRoot, { text, title }: Decision): { seen: number; faults: string[] } {
  const page = `${title} ${text}`
  const known = new Map<Node, string>()
  const found = [...root.querySelectorAll(rows)].map((each) => textOf(each, known).replace(/\s+/g, ' ').trim())
  const faults = found.flatMap((row) => [
    ...Object.entries(raw).flatMap(([what, wrong]) =>
      [...row.matchAll(wrong)].filter(([match]) => !page.includes(match.trim())).map(([match]) => `${what}, “${match}”: ${row}`),
    ),
    ...(row.match(/\b[a-z]\w*(?:-\w+)+/g) ?? [])
      .filter((word) => ids.has(word) && !page.includes(word))
      .map((id) => `the id ${id}: ${row}`),
  ])
  return { seen: found.length, faults: faults.map((fault) => fault.slice(0, 300)) }
}

test('no row of the card holds raw data, with every part and working open, on screen and on paper', async () => {
  expect(all.length).toBeGreaterThan(70)
  const wrong: string[] = []
  let seen = 0
  for (const [index, { name, html, url }] of all.entries()) {
    const decision = readHtml(html, url)
    if (decision.kind === 'other') continue
    const record = analyse(decision)
    const names = new Map(record.delays.map(({ id }) => [id, id]))
    const { root } = await startedOn(decision, fakeWatchlist(), {
      steps: { analyse: () => record, headline, limits },
      first: { record, decision, names, removed: [] },
      // The list of all limits to measure by is the same on every page.
      parts: ['limits', 'timeline', 'actions', ...(index % 25 ? [] : ['tools' as const])],
    })
    for (const fold of root.querySelectorAll<HTMLElement>('summary, .panel .fold[aria-expanded=false]')) fold.click()
    await settled()
    const onScreen = faultsOf(root, decision)
    dispatchEvent(new Event('beforeprint'))
    await settled()
    const onPaper = faultsOf(root, decision)
    dispatchEvent(new Event('afterprint'))
    seen += onScreen.seen + onPaper.seen
    wrong.push(...new Set([...onScreen.faults, ...onPaper.faults].map((fault) => `${name}: ${fault}`)))
  }
  expect(seen).toBeGreaterThan(all.length * 40)
  expect(wrong.join('\n')).toBe('')
}, 1_200_000)
