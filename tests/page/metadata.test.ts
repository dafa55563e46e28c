import { describe, expect, test } from 'vitest'
import { readDecision } from '../../lib/page/read-decision.ts'
import { linkedDocument } from '../support/dom.ts'
import { outline, readArticle } from '../support/outline.ts'

const h1 = '<h1>Testing Council (99 999 001)</h1>'
const end = "<h2>The Ombudsman's final decision:</h2><p>Summary: S.</p><h2>The complaint</h2><ol><li>One.</li></ol>"
const expected = { category: 'Education', subcategory: 'School transport', outcome: 'Not upheld', decisionDate: '2025-03-05' }
const value = '<a href="/decisions/education">Education</a> &gt; <a href="/x">School transport</a>'

const layouts: [string, string][] = [
  [
    'pairs in paragraphs',
    `<p><span class="label">Category :</span> <span class="value">${value}</span></p>` +
      '<p><span class="label">Decision :</span> <span class="value">Not upheld</span></p>' +
      '<p><span class="label">Decision date :</span> <span class="value">05 Mar 2025</span></p>',
  ],
  [
    'pairs in boxes',
    `<div><div class="label">Category : </div><div class="value">\n ${value}\n` +
      '</div></div><div><div class="label">Decision : </div><div class="value">Not upheld</div></div>' +
      '<div><div class="label">Decision date : </div><div class="value">05&nbsp;Mar&nbsp;2025</div></div>',
  ],
  [
    'pairs without colons',
    `<div class="label">Category</div><div class="value">${value}</div><div class="label">Decision</div>` +
      '<div class="value">Not upheld</div><div class="label">Decision date</div><div class="value">05-Mar-2025</div>',
  ],
  [
    'a description list',
    `<dl><dt>Category:</dt><dd>${value}</dd><dt>Decision:</dt><dd>Not upheld</dd><dt>Decision date:</dt><dd>5 March 2025</dd></dl>`,
  ],
  ['plain paragraphs', `<p>Category : ${value}</p><p>Decision : Not upheld</p><p>Decision date : 05 Mar 2025</p>`],
  [
    'bold paragraphs',
    `<p><strong>Category : ${value}</strong></p><p><strong>Decision :</strong> Not upheld</p>` +
      '<p><strong>Decision date :</strong> 05 Mar 2025</p>',
  ],
  ['one paragraph with breaks', `<p>Category : ${value}<br>Decision : Not upheld<br>Decision date: 05-Mar-2025</p>`],
  ['one paragraph without breaks', `<p>Category : ${value} Decision : Not upheld Decision date : 05 Mar 2025</p>`],
  [
    'another order and odd spaces',
    `<p>Decision&nbsp;date  :   05 Mar 2025</p><p>Decision&nbsp;: Not  upheld</p><p>Category:Education&nbsp;&gt;&nbsp;School transport</p>`,
  ],
  [
    'rows under a heading of their own',
    `<p><strong>Statement</strong></p><p>Category : ${value}</p><p>Decision : Not upheld</p><p>Decision date : 05 Mar 2025</p>`,
  ],
  [
    'a table',
    (
      `<table><tr><th>Category</th><td>${value}</td></tr><tr><th>Decision :</th><td>Not upheld</td></tr>` +
      '<tr><th>Decision date :</th><td>05 Mar 2025</td></tr></table>'
    ).replace('Category<', 'Category :<'),
  ],
]

test.each(layouts)('metadata as %s', (_, head) => {
  expect(readArticle(h1 + head + end)).toMatchObject({ ...expected, reference: '99 999 001', bodies: ['Testing Council'], problems: [] })
})

test('a date after the text', () => {
  expect(readArticle(`${h1}${end}<p>Decision date: 5 March 2025</p>`)).toMatchObject({ decisionDate: '2025-03-05', problems: [] })
})

test('title and tab disagree', () => {
  const html =
    '<html><head><title>Testing Council (99 999 002) - LGSCO</title></head>' +
    `<body><article id="article">${h1}${layouts[0]![1]}${end}</article></body></html>`
  expect(readDecision(linkedDocument(html), '').decision.problems).toEqual([
    'The title gives the reference 99 999 001, the browser’s tab 99 999 002. The title’s is used.',
  ])
})

test('rows are lines of metadata and no headings', () => {
  expect(outline(readArticle(`${h1}${layouts[1]![1]}${end}`)).slice(0, 5)).toEqual([
    '# Testing Council (99 999 001)',
    ': Category : Education > School transport',
    ': Decision : Not upheld',
    ': Decision date : 05 Mar 2025',
    "## The Ombudsman's final decision:",
  ])
})

describe('what cannot be read is said', () => {
  const problems = (html: string, at?: string) => readArticle(html, at).problems
  test('no metadata', () => expect(problems(h1 + end)).toEqual(['The page gives no decision date.']))
  test('a day that does not exist', () => {
    const decision = readArticle(`${h1}<p>Decision date : 31 Feb 2025</p>${end}`)
    expect(decision.decisionDate).toBeNull()
    expect(decision.problems).toContain('The page’s decision date, “31 Feb 2025”, is not a day that can be counted with.')
  })
  test.each(['01 Jan 1000', '5 March 0001', '31 Dec 1949', '1 January 2101', '01 Jan 9999'])(
    'a year that nothing is known of: %s',
    (day) => {
      const decision = readArticle(
        `${h1}<p>Decision date : ${day}</p>${end.replace('</article>', '<p>2. In late November it wrote.</p></article>')}`,
      )
      expect(decision.decisionDate).toBeNull()
      expect(decision.problems).toContain(`The page’s decision date, “${day}”, is not a day that can be counted with.`)
    },
  )
  test.each(['01 Jan 1950', '31 Dec 2100'])('the first and the last day that counts: %s', (day) => {
    expect(readArticle(`${h1}<p>Decision date : ${day}</p>${end}`).decisionDate).not.toBeNull()
  })
  test('two dates', () => {
    const decision = readArticle(
      `${h1}<p><span class="label">Decision date :</span><span class="value">05 Mar 2025</span></p>` +
        `<p>Decision date : 06 Mar 2025</p>${end}`,
    )
    expect(decision.decisionDate).toBe('2025-03-05')
    expect(decision.problems).toEqual(['The page gives two decision dates, “05 Mar 2025” and “06 Mar 2025”. The first is used.'])
  })
  test('title and address disagree', () => {
    const decision = readArticle(`${h1}${layouts[0]![1]}${end}`, 'https://www.lgo.org.uk/decisions/education/x/99-999-002')
    expect(decision.reference).toBe('99 999 001')
    expect(decision.problems).toEqual(['The title gives the reference 99 999 001, the address 99 999 002. The title’s is used.'])
  })
  test('no reference anywhere', () => {
    const decision = readArticle(
      `<h1>A Council</h1>${layouts[0]![1]}${end}<h2>Final decision</h2><p>2. D.</p>`,
      'https://www.lgo.org.uk/decisions/x',
    )
    expect(decision).toMatchObject({
      kind: 'statement',
      reference: null,
      bodies: ['A Council'],
      problems: ['The page gives no reference.'],
    })
  })
})

const titles: [string, string | null, string[], string[]][] = [
  ['West Town Council (24 001 146)', '24 001 146', ['West Town Council'], []],
  ['London Borough of Barton & Down (23 018 689)', '23 018 689', ['London Borough of Barton & Down'], []],
  ['Royal Borough of Lowmere and Highfell Council (23 018 689)', '23 018 689', ['Royal Borough of Lowmere and Highfell Council'], []],
  ['London Borough of Barton & Down Council (23 018 689)', '23 018 689', ['London Borough of Barton & Down Council'], []],
  [
    'London Borough of Barton and Downshire County Council (23 018 689)',
    '23 018 689',
    ['London Borough of Barton', 'Downshire County Council'],
    [],
  ],
  ['City of Marden and Norham NHS Trust (23 018 689)', '23 018 689', ['City of Marden', 'Norham NHS Trust'], []],
  ['Calder and Wharfe Council (99 300 007a)', '99 300 007a', ['Calder and Wharfe Council'], []],
  ['Example Care Limited (22 001 140)', '22 001 140', ['Example Care Limited'], []],
  ['Example Care Limited (trading as Rose House) (22 001 140)', '22 001 140', ['Example Care Limited (trading as Rose House)'], []],
  ['East Council and West Vale NHS Foundation Trust (19 003 123a)', '19 003 123a', ['East Council', 'West Vale NHS Foundation Trust'], []],
  ['East Council, West Council & North Trust (19 003 123)', '19 003 123', ['East Council', 'West Council', 'North Trust'], []],
  ['Tees, Esk and Wear Valleys NHS Foundation Trust (19 003 123)', '19 003 123', ['Tees, Esk and Wear Valleys NHS Foundation Trust'], []],
  ['East Council (19 003 123 & 19 003 124)', '19 003 123', ['East Council'], ['19 003 124']],
  ['East Council (19-003-123)', '19 003 123', ['East Council'], []],
  ['East Council ( 19 003 123 B )', '19 003 123b', ['East Council'], []],
  ['East Council [19003123]', '19 003 123', ['East Council'], []],
  ['East Council - 19 003 123', '19 003 123', ['East Council'], []],
]
test.each(titles)('the title “%s”', (title, reference, bodies, cited) => {
  expect(readArticle(`<h1>${title.replace('&', '&amp;')}</h1>${end}`, 'https://www.lgo.org.uk/decisions/x')).toMatchObject({
    reference,
    bodies,
    citedReferences: cited,
  })
})

test('the title is found outside the article, in a lower heading, or in the tab', () => {
  expect(readArticle(`<h2>East Council (19 003 123)</h2>${end}`, '').reference).toBe('19 003 123')
  expect(readArticle(end, '')).toMatchObject({
    reference: '99 999 001',
    title: 'Testing Council (99 999 001)',
    bodies: ['Testing Council'],
  })
})

test('a report can say when the Ombudsman was satisfied', () => {
  const say = (words: string) => readArticle(`${h1}${end}<p>${words}</p>`).satisfiedOn
  expect(say("Ombudsman satisfied with council's response: 11 September 2017")).toBe('2017-09-11')
  expect(say('Ombudsman satisfied with Council’s response : 1st March 2018')).toBe('2018-03-01')
  expect(say('Ombudsman satisfied with authority’s actions 05 Mar 2025')).toBe('2025-03-05')
  expect(say('The Ombudsman was not satisfied with the Council’s response of 11 September 2017.')).toBeNull()
  expect(say('Mrs X was satisfied with the response.')).toBeNull()
})

describe('the address of a page', () => {
  const at = 'https://www.lgo.org.uk/decisions/housing/other/99-999-001'
  const linked = (href: string) => `${h1.replace('<h1>', `<link rel="canonical" href="${href}"><h1>`)}${layouts[0]![1]}${end}`
  const url = (href: string, address: string) => readDecision(linkedDocument(linked(href)), address).decision.url
  test.each([
    ['https://evil.test/decisions/a/b/99-100-001', at],
    ['https://www.lgo.org.uk.evil.test/decisions/a/b/99-100-001', at],
    ['https://lgo.org.uk@evil.test/decisions/a/b/99-100-001', at],
    ['javascript:alert(1)', at],
    ['data:text/html,x', at],
    ['//evil.test/decisions/a/b/99-100-001', at],
    ['https://lgo.org.uk/decisions', at],
    ['/decisions/housing', at],
    ['https://lgo.org.uk/decisions/housing/other/99-999-001', 'https://lgo.org.uk/decisions/housing/other/99-999-001'],
    ['/decisions/housing/other/99-999-001?chapter=2', `${at}?chapter=2`],
  ])('a canonical link to %s gives %s', (href, wanted) => expect(url(href, at)).toBe(wanted))
  test.each(['javascript:alert(1)', 'https://evil.test/decisions/a/b/99-100-001'])(
    '%s is no address for a page of which none is known',
    (href) => {
      expect(url(href, '')).toBe('')
    },
  )
})
