import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../lib/dates/find-dates.ts'
import { readDecision } from '../../lib/page/read-decision.ts'
import { corpusPages } from '../support/corpus.ts'
import { happyDocument } from '../support/dom.ts'
import { amount, inFull } from '../support/in-full.ts'
import { renderPage, variants } from '../support/render-page.ts'

const squeeze = (text: string | undefined) => text?.replace(/[\s\u00ad\u200b]+/g, '')
const page = (inner: string) => happyDocument(`<!doctype html><html><body><article id="article">${inner}</article></body></html>`)
const url = 'https://www.lgo.org.uk/decisions/a/b/99-999-001'

function reading(inner: string) {
  const document = page(inner)
  const { decision, locate } = readDecision(document, url)
  const find = (words: string) => {
    const at = decision.text.indexOf(words)
    expect(at).toBeGreaterThanOrEqual(0)
    return locate(at, at + words.length)
  }
  return { document, decision, locate, find }
}

describe('the way back to the page', () => {
  test('through inline elements and odd white space', () => {
    const { find } = reading('<p>On <b>14&nbsp;June</b>\n  <a href="/x">20<i>24</i></a> Mrs X wrote.</p>')
    expect(find('14 June 2024')?.toString()).toMatch(/^14\u00a0June\s+2024$/)
    expect(find('4 Mrs X')?.toString()).toBe('4 Mrs X')
    expect(find('June')?.toString()).toBe('June')
  })
  test('through line breaks and across paragraphs', () => {
    const { find } = reading('<p>One<br>two</p>\n<p>Three</p>')
    expect(squeeze(find('One\ntwo')?.toString())).toBe('Onetwo')
    expect(squeeze(find('two\nThree')?.toString())).toBe('twoThree')
  })
  test('begins and ends in text nodes', () => {
    const range = reading('<p> <b>Mrs X</b> wrote.</p>').find('Mrs X')
    expect(range?.startContainer.nodeType).toBe(3)
    expect(range?.endContainer.nodeType).toBe(3)
  })
  test('nowhere rather than nearly: words left out lie between', () => {
    const { find } = reading('<p>One</p><p><a href="#top">Back to top</a></p><p>Two</p><p>5. Five</p><p>6. Six</p>')
    expect(find('One\nTwo')).toBeNull()
    expect(find('Five\nSix')).toBeNull()
    expect(find('Six')?.toString()).toBe('Six')
  })
  test('nowhere when the page has changed since', () => {
    const { document, find } = reading('<p>Mrs X wrote on 5 May 2023.</p><p>The Council <b>replied</b> on 6 June 2023.</p>')
    const [first, second] = Array.from(document.querySelectorAll('p'))
    first!.firstChild!.textContent = 'Mrs X wrote on 6 May 2023.'
    expect(find('5 May 2023')).toBeNull()
    expect(find('6 June 2023')).not.toBeNull()
    second!.querySelector('b')!.append(' late')
    expect(find('Council replied on')).toBeNull()
    second!.remove()
    expect(find('6 June 2023')).toBeNull()
  })
  test('nowhere for offsets that hold no words', () => {
    const { locate, decision } = reading('<p>One</p><p>Two</p>')
    for (const [start, end] of [
      [0, 0],
      [3, 4],
      [-5, 2],
      [5, 1],
      [100, 200],
      [Number.NaN, 2],
    ] as const)
      expect(locate(start, end)).toBeNull()
    expect(locate(0, 1000)?.toString()).toBe(decision.text.replace('\n', ''))
  })
  test('still there when something is put before it', () => {
    const { document, find } = reading('<p>One</p><p>Two</p>')
    document.querySelector('p')!.before(document.createElement('div'))
    expect(find('Two')?.toString()).toBe('Two')
  })
})

describe.each([...variants.entries()])('variant %s', (nth, variant) => {
  // Each page in one of them, in full in all.
  const own = corpusPages().filter((_page, at) => inFull || at % variants.length === nth)
  test.each(own.map((p) => [p.name, p] as const))('%s: every date stands where it was read', (_, p) => {
    const { decision, locate } = readDecision(happyDocument(renderPage(p.source, variant)), p.url)
    for (const mention of findDates(decision)) expect(squeeze(locate(mention.start, mention.end)?.toString())).toBe(squeeze(mention.text))
  })
})

/** Well-formed pieces of a page: running text with inline elements, paragraphs, lists in lists, boxes. */
const words = fc.constantFrom(
  'Mrs X',
  ' ',
  '  ',
  '\n ',
  '&nbsp;',
  'wrote',
  '12. ',
  'a) ',
  '5 May 2023',
  '&shy;',
  '\u200b',
  '&amp;',
  '<br>',
  '• ',
  'The complaint',
  ':',
)
const { block } = fc.letrec<{ inline: string; block: string; item: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    words,
    fc
      .tuple(fc.constantFrom('b', 'em', 'sup', 'span'), fc.array(tie('inline'), { maxLength: 3 }))
      .map(([t, x]) => `<${t}>${x.join('')}</${t}>`),
  ),
  item: fc
    .tuple(fc.array(tie('inline'), { maxLength: 4 }), fc.array(tie('block'), { maxLength: 2 }))
    .map(([x, y]) => `<li>${x.join('')}${y.join('')}</li>`),
  block: fc.oneof(
    { maxDepth: 4 },
    fc
      .tuple(fc.constantFrom('p', 'h2', 'h3', 'div'), fc.array(tie('inline'), { maxLength: 5 }))
      .map(([t, x]) => `<${t}>${x.join('')}</${t}>`),
    fc
      .tuple(fc.constantFrom('div', 'section', 'blockquote'), fc.array(tie('block'), { maxLength: 3 }))
      .map(([t, x]) => `<${t}>${x.join('')}</${t}>`),
    fc
      .tuple(fc.constantFrom('ul', 'ol', 'ol type="a"', 'ol start="3"'), fc.array(tie('item'), { maxLength: 3 }))
      .map(([t, x]) => `<${t}>${x.join('')}</${t.slice(0, 2)}>`),
  ),
}))

test('whatever the nesting, blocks follow each other and each is found in the page', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const { decision, locate } = readDecision(page(blocks.join('')), url)
      let at = 0
      for (const [i, b] of decision.blocks.entries()) {
        expect([b.id, b.start]).toEqual([`b${i}`, at])
        const slice = decision.text.slice(b.start, b.end)
        expect(slice).toMatch(/^\S(?:[^]*\S)?$/)
        expect(slice).not.toMatch(/ {2}| \n|\n |\u00a0/)
        expect(squeeze(locate(b.start, b.end)?.toString())).toBe(squeeze(slice))
        if (b.parent) expect(Number(b.parent.slice(1))).toBeLessThan(i)
        if (b.kind === 'item') expect(b.depth).toBeGreaterThan(0)
        at = b.end + 1
      }
      expect(decision.text.length).toBe(Math.max(0, at - 1))
    }),
    { numRuns: amount(150, 300) },
  )
})
