import { expect, test } from 'vitest'
import { readList } from '../../lib/page/read-list.ts'
import { happyDocument, linkedDocument } from '../support/dom.ts'

const site = 'https://www.lgo.org.uk/Decisions/SearchResults?page=2'
const link = (index: number) => `<a href="/decisions/housing/allocations/24-000-00${index}">Fellbeck Council (24 000 00${index})</a>`
const row = 'Statement, Upheld, Allocations, 05-Mar-2025'
const summary = (index: number) => `Summary: The Council took ${index} months to reply.`
const three = (one: (index: number) => string) => [1, 2, 3].map(one).join('')
const pages = '<nav><a href="?page=3">Next</a></nav>'

/** The ways in which a list could be marked up: each entry with its elements. */
const layouts: [name: string, html: string, tags: string][] = [
  ['list items', `<ul>${three((n) => `<li>${link(n)}<p>${row}</p><p>${summary(n)}</p></li>`)}</ul>${pages}`, 'li'],
  ['items with a heading', `<ul>${three((n) => `<li><h3>${link(n)}</h3><div><p>${row}</p></div><p>${summary(n)}</p></li>`)}</ul>`, 'li'],
  ['boxes', `<div>${three((n) => `<div><div>${link(n)}</div><div>${row}</div><div>${summary(n)}</div></div>`)}</div>${pages}`, 'div'],
  ['articles', `${three((n) => `<article><h2>${link(n)}</h2><p>${row}</p><p>${summary(n)}</p></article>`)}${pages}`, 'article'],
  ['rows of a table', `<table>${three((n) => `<tr><td>${link(n)}</td><td>${row}</td><td>${summary(n)}</td></tr>`)}</table>`, 'tr'],
  ['terms', `<dl>${three((n) => `<dt>${link(n)}</dt><dd>${row}</dd><dd>${summary(n)}</dd>`)}</dl>`, 'dt dd dd'],
  [
    'headings with paragraphs',
    `${three((n) => `<h3>${link(n)}</h3><p>${row}</p><p>${summary(n)}</p>`)}<p>Page 2 of 9</p>${pages}`,
    'h3 p p',
  ],
  ['text behind line breaks', `${three((n) => `<p>${link(n)}<br>${row}<br>${summary(n)}</p>`)}<form></form>`, 'p'],
  [
    'two lists',
    `<ul><li>${link(1)}<p>${row}</p>${summary(1)}</li></ul>` +
      `<ul>${[2, 3].map((n) => `<li>${link(n)}<p>${row}</p>${summary(n)}</li>`).join('')}</ul>`,
    'li',
  ],
]

test.each(
  layouts.flatMap(([name, html, tags]) => [
    [name, 'happy-dom', happyDocument, html, tags] as const,
    [name, 'linkedom', linkedDocument, html, tags] as const,
  ]),
)('%s (%s)', (_name, _engine, parse, html, tags) => {
  const entries = readList(parse(`<!doctype html><html><body><main><h1>Decisions</h1>${html}</main></body></html>`), site)
  expect(entries.map((entry) => entry.parts.map(({ localName }) => localName).join(' '))).toEqual([tags, tags, tags])
  expect(entries.map((entry) => entry.summary)).toEqual([1, 2, 3].map((n) => `The Council took ${n} months to reply.`))
  expect(entries.map((entry) => entry.decisionDate)).toEqual(['2025-03-05', '2025-03-05', '2025-03-05'])
})

test.each([
  ['one item', `<ul><li>${link(1)}<p>${row}</p><p>${summary(1)}</p></li></ul>`, 'li'],
  ['one heading', `<h3>${link(1)}</h3><p>${row}</p><p>${summary(1)}</p>${pages}`, 'h3 p p'],
])('an entry alone on its page: %s', (_name, html, tags) => {
  const [entry] = readList(linkedDocument(`<main><h1>x</h1>${html}</main>`), site)
  expect(entry!.parts.map(({ localName }) => localName).join(' ')).toBe(tags)
  expect(entry!.summary).toBe('The Council took 1 months to reply.')
})

test.each([
  ['Summary: It was late. It took 12 mon…', 'It was late.'],
  ['Summary : It was late. Read more', 'It was late.'],
  ['Summary: It took 12 mon...', null],
  ['It was late.', null],
])('summary of %j', (text, expected) => {
  const [entry] = readList(linkedDocument(`<ul><li>${link(1)}<p>${row}</p><p>${text}</p></li><li>${link(2)}</li></ul>`), site)
  expect(entry!.summary).toBe(expected)
})
