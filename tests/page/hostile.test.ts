import { describe, expect, test } from 'vitest'
import { readDecision } from '../../lib/page/read-decision.ts'
import { happyDocument, linkedDocument } from '../support/dom.ts'
import { amount } from '../support/in-full.ts'
import { growth } from '../support/growth.ts'

const article = (inner: string) =>
  '<!doctype html><html><head><title>T</title></head>' +
  `<body><article id="article"><h1>Testing Council (99 999 001)</h1>${inner}</article></body></html>`
const pages: [string, string][] = [
  ['nothing', ''],
  ['an empty document', '<!doctype html><html></html>'],
  ['an empty body', '<html><body></body></html>'],
  ['an empty article', '<html><body><article id="article"></article></body></html>'],
  ['an article of white space', '<html><body><article id="article"> \n&nbsp;<p> </p></article></body></html>'],
  ['text without markup', '<html><body>Testing Council (99 999 001) Decision date : 05 Mar 2025</body></html>'],
  ['a frame set', '<html><frameset><frame></frameset></html>'],
  ['a picture', '<html><body><svg><title>x</title><text>y</text></svg></body></html>'],
  [
    'scripts and styles',
    article('<script>document.write("<p>no</p>")</script><style>p { content: "no" }</style><template><p>no</p></template><p>1. Yes.</p>'),
  ],
  ['comments and instructions', article('<!-- no --><?php no ?><![CDATA[ no ]]><p>1. Y<!-- -->es.</p>')],
  [
    'a canonical link to nowhere',
    '<html><head><link rel="canonical" href="http://[bad"></head><body><article id="article"><p>x</p></article></body></html>',
  ],
  ['nested articles', article('<article><h2>The complaint</h2><article><p>1. Yes.</p></article></article>')],
  ['two thousand lists deep', article(`${'<ul><li>x'.repeat(2000)}${'</li></ul>'.repeat(2000)}`)],
  ['a title of a hundred thousand letters', article('').replace('Testing Council', 'A'.repeat(100_000))],
  ['brackets and figures', article(`<p>${'('.repeat(20_000)}${'12 345 67'.repeat(10_000)}</p>`)],
  ['one endless paragraph', article(`<p>${'Mrs X wrote on 5 May 2023 to the Council. '.repeat(5_000)}</p>`)],
  ['endless labels', article(`<p>${'Category : '.repeat(10_000)}</p><p>${'Decision : '.repeat(10_000)}</p>`)],
  [
    'odd attributes',
    article(
      '<ol start="99999999999999999999"><li value="-3">A</li><li value="x">B</li></ol>' +
        '<ol start="-5" type="A"><li>C</li></ol><ol start="abc"><li>D</li></ol>',
    ),
  ],
]

describe.each(pages)('%s', (_, html) => {
  test.each([
    ['happy-dom', happyDocument],
    ['linkedom', linkedDocument],
  ] as const)('%s', (_name, parse) => {
    const { decision, locate } = readDecision(parse(html), 'https://www.lgo.org.uk/decisions/a/b/99-999-001')
    expect(decision.text).not.toMatch(/\bno\b/)
    expect(decision.blocks.at(-1)?.end ?? 0).toBe(decision.text.length)
    expect(() => locate(0, 10)).not.toThrow()
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision)
  })
})

test('five thousand boxes deep', () => {
  const { decision } = readDecision(linkedDocument(article(`${'<div>'.repeat(5000)}1. Yes.${'</div>'.repeat(5000)}`)), '')
  expect(decision.blocks.at(-1)).toMatchObject({ number: 1, kind: 'paragraph' })
})

test('addresses of any kind', () => {
  for (const address of [
    '',
    'x',
    'about:blank',
    'file:///tmp/page.html',
    'https://www.lgo.org.uk/decisions/%E0%A4%A/99-999-001',
    'https://www.lgo.org.uk//',
  ])
    expect(readDecision(linkedDocument(article('<p>1. A.</p>')), address).decision.reference).toBe('99 999 001')
})

test.each([
  [
    'paragraphs with lists',
    (n: number) =>
      `<h2>What I found</h2><ol>${'<li>On 5 May 2023 <b>Mrs X</b> wrote:<ul><li>one</li><li>two</li></ul></li>'.repeat(n)}</ol>`,
  ],
  ['sub-headings', (n: number) => `<h2>What I found</h2>${'<h3>A heading</h3>'.repeat(n * 4)}`],
  [
    'headings of the complaint again and again',
    (n: number) => `<h2>The complaint</h2>${'<h2>The complaint</h2><p>It was late.</p>'.repeat(n * 2)}`,
  ],
])(
  'time grows with the text, not faster: %s',
  (_, inner) => {
    const reading = (n: number) => {
      const document = linkedDocument(article(inner(n)))
      return () => void readDecision(document, '')
    }
    // Eight times the text; quadratic growth would give sixty-four.
    expect(growth(reading, amount(300, 1_000), 8, 24)).toBeLessThanOrEqual(24)
  },
  120_000,
)

test.each([
  [
    '70,000 paragraphs',
    `<ol>${'<li>On 5 May 2023 Mrs X wrote to the Council about the repairs that it had promised her.</li>'.repeat(70_000)}</ol>`,
  ],
  ['one paragraph of half a million characters', `<p>1. ${'It was late. '.repeat(50_000)}</p>`],
])('a page longer than any decision is refused in a sentence: %s', (_, inner) => {
  const { decision, locate } = readDecision(linkedDocument(article(inner)), 'https://www.lgo.org.uk/decisions/a/b/99-999-001')
  expect(decision).toMatchObject({
    kind: 'other',
    text: '',
    blocks: [],
    problems: ['The page is longer than any decision: more than 500,000 characters.'],
  })
  expect(locate(0, 10)).toBeNull()
})

test('scripts and styles of a page do not make it too long', () => {
  const { decision } = readDecision(
    linkedDocument(article(`<script>${'x'.repeat(900_000)}</script><h2>What I found</h2><p>1. On 5 May 2023 Mrs X complained.</p>`)),
    '',
  )
  expect(decision.text).toContain('On 5 May 2023')
})
