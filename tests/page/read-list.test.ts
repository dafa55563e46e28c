import { expect, test } from 'vitest'
import { isListAddress, readList } from '../../lib/page/read-list.ts'
import { happyDocument, linkedDocument } from '../support/dom.ts'

const site = 'https://www.lgo.org.uk'
const entry = (body: string, ref: string, row: string, path = `/decisions/education/other/${ref}`) =>
  `<li><div><a href="${path}">${body} (${ref.replace(/-/g, ' ')})</a></div><p>${row}</p><p>Summary: The Council took too long.</p></li>`
const list = (inner: string) =>
  '<!doctype html><html><body><nav><a href="/decisions/education/other/11-111-111">East Council (11 111 111)</a></nav>' +
  `<main><h1>Decisions</h1><p>Your search has 3 results</p><ul>${inner}</ul></main></body></html>`

test.each([
  ['happy-dom', happyDocument],
  ['linkedom', linkedDocument],
] as const)('entries of a list (%s)', (_, parse) => {
  const html = list(
    entry('West Town Council', '24-001-146', 'Statement, Not upheld, Disabled children, 05-Mar-2025') +
      entry(
        'East Council &amp; North Trust',
        '22-001-140a',
        'Report, Upheld, Leisure, parks and open spaces, 24 Aug 2022',
        `${site}/decisions/housing/x/22-001-140a?displaypref=2`,
      ) +
      entry('South Council', '19-000-001', 'no row'),
  )
  const entries = readList(parse(html), `${site}/decisions/education`)
  expect(entries.map(({ link: _link, parts: _parts, ...rest }) => rest)).toEqual([
    {
      reference: '24 001 146',
      url: `${site}/decisions/education/other/24-001-146`,
      bodies: ['West Town Council'],
      kind: 'statement',
      outcome: 'Not upheld',
      subcategory: 'Disabled children',
      decisionDate: '2025-03-05',
      summary: 'The Council took too long.',
    },
    {
      reference: '22 001 140a',
      url: `${site}/decisions/housing/x/22-001-140a`,
      bodies: ['East Council', 'North Trust'],
      kind: 'report',
      outcome: 'Upheld',
      subcategory: 'Leisure, parks and open spaces',
      decisionDate: '2022-08-24',
      summary: 'The Council took too long.',
    },
    {
      reference: '19 000 001',
      url: `${site}/decisions/education/other/19-000-001`,
      bodies: ['South Council'],
      kind: null,
      outcome: null,
      subcategory: null,
      decisionDate: null,
      summary: 'The Council took too long.',
    },
  ])
  expect(entries[0]!.link.textContent).toBe('West Town Council (24 001 146)')
})

test('several links to one decision are one entry, that of the link that names it', () => {
  const entries = readList(
    linkedDocument(
      list(
        '<li><a href="/decisions/a/b/24-001-146"><img alt=""></a>' +
          '<a href="/decisions/a/b/24-001-146">West Council (24 001 146)</a> Statement, Upheld, Other, 05-Mar-2025 <a ' +
          'href="/decisions/a/b/24-001-146">Read more</a></li>',
      ),
    ),
    `${site}/Decisions/SearchResults?fd=2024-01-01`,
  )
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({ bodies: ['West Council'], outcome: 'Upheld', decisionDate: '2025-03-05' })
})

test('links elsewhere are no entries', () => {
  expect(
    readList(
      linkedDocument(
        list('<li><a href="/decisions/education">Education</a></li><li><a href="#x">x</a></li><li><a href="http://[bad">x</a></li>'),
      ),
      'not an address',
    ),
  ).toEqual([])
  expect(readList(linkedDocument(''), '')).toEqual([])
})

test('addresses of lists', () => {
  for (const path of [
    '/decisions',
    '/decisions/education',
    '/decisions/education/other',
    '/Decisions/SearchResults?fd=2024-01-01&page=2',
    '/Decisions/Archive?x=1',
  ])
    expect(isListAddress(site + path)).toBe(true)
  for (const path of ['/decisions/education/other/24-001-146', '/information-centre/news/2024/jan/x', '/'])
    expect(isListAddress(site + path)).toBe(false)
})
