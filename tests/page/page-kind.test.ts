import { expect, test } from 'vitest'
import { readAddress } from '../../lib/page/address.ts'
import { readArticle } from '../support/outline.ts'

const site = 'https://www.lgo.org.uk'
const decision =
  "<h1>East Council (19 003 123)</h1><h2>The Ombudsman's final decision:</h2><p>Summary: S.</p><h2>The complaint</h2>" +
  '<ol><li>One.</li></ol><h2>Final decision</h2><ol><li>Two.</li></ol>'

test('a statement', () => expect(readArticle(decision).kind).toBe('statement'))
test('a statement that speaks of a report is none', () => {
  expect(
    readArticle(decision.replace('One.', 'We decided not to issue a report. The IO’s report was late. This was a public interest report.'))
      .kind,
  ).toBe('statement')
})
test('a report by its overview, its title, its wording or its chapters', () => {
  expect(readArticle(decision.replace("The Ombudsman's final decision:", 'Overview:')).kind).toBe('report')
  expect(
    readArticle(decision.replace("The Ombudsman's final decision:", 'Report summary').replace('(19', '- further report (19')).kind,
  ).toBe('report')
  expect(
    readArticle(
      '<h1>East Council (19 003 123)</h1><h2>Finding</h2><p>Fault found causing injustice and recommendations made.</p>' +
        '<h2>Recommendations</h2><p>Pay.</p>',
    ).kind,
  ).toBe('report')
  const chapter = readArticle(
    '<h1>East Council (19 003 123)</h1><p>12. The law.</p><p>13. The facts.</p>',
    `${site}/decisions/education/x/19-003-123?chapter=2`,
  )
  expect(chapter).toMatchObject({ kind: 'report', chapter: 2, reference: '19 003 123' })
  expect(chapter.blocks.map((b) => b.number)).toEqual([null, 12, 13])
})
test('a news article and the council it is about', () => {
  const read = (title: string, text: string) =>
    readArticle(`<h1>${title}</h1><p>${text}</p><p>Article date: 11 January 2024</p>`, `${site}/information-centre/news/2024/jan/x`)
  expect(
    read(
      'Council told to act',
      'The Ombudsman has criticised Fenwick Vale Borough Council. At Bury Council this was so. Fenwick Vale Council agreed.',
    ),
  ).toMatchObject({
    kind: 'news',
    bodies: ['Fenwick Vale Borough Council'],
    articleDate: '2024-01-11',
    reference: null,
    problems: [],
  })
  expect(
    read(
      'Northcliffe to pay families',
      'Councils such as Leeds City Council and Leeds City Council do it. Northcliffe Metropolitan District Council did not.',
    ).bodies,
  ).toEqual(['Northcliffe Metropolitan District Council'])
  expect(read('London borough at fault', 'A report about the London Borough of Richmond upon Tees shows this.').bodies).toEqual([
    'London Borough of Richmond upon Tees',
  ])
  expect(read('News', 'The Royal Borough of Windmere and Maiden said it. The Council agreed. The County Council too.').bodies).toEqual([
    'Royal Borough of Windmere and Maiden',
  ])
  expect(
    read(
      'News',
      'Brighton & Stowe City Council’s staff were late. In Kent County Council things differ. Brighton & Stowe City Council agreed.',
    ).bodies,
  ).toEqual(['Brighton & Stowe City Council'])
  expect(read('News', 'Councils should act. The Council agreed.').bodies).toEqual([])
})
test('lists, searches, other and empty pages are none', () => {
  const list =
    '<h1>Decisions</h1><ul><li><a href="/decisions/education/x/19-003-123">East Council (19 003 123)</a>' +
    '<p>Statement, Upheld, Other, 05-Mar-2025</p><p>Summary: S.</p></li></ul>'
  expect(readArticle(list, `${site}/decisions/education`).kind).not.toBe('statement')
  expect(readArticle(list, `${site}/Decisions/SearchResults?fd=2024-01-01`).kind).toBe('other')
  expect(readArticle('', `${site}/decisions/education/x/19-003-123`).kind).toBe('other')
  expect(readArticle('<h1>Make a complaint</h1><p>Text</p>', `${site}/make-a-complaint`)).toMatchObject({ kind: 'other' })
})
test('addresses', () => {
  const kind = (path: string) => readAddress(site + path).kind
  expect(kind('/decisions/education/x/19-003-123')).toBe('decision')
  expect(kind('/Decisions/education/x/19-003-123a?displaypref=2')).toBe('decision')
  expect(kind('/decisions')).toBe('list')
  expect(kind('/decisions/education/school-transport')).toBe('list')
  expect(kind('/Decisions/SearchResults?fd=2024-01-01&page=2')).toBe('search')
  expect(kind('/Decisions/Archive?x=1')).toBe('search')
  expect(kind('/information-centre/news/2024/jan/slug')).toBe('news')
  expect(kind('/information-centre/news')).toBe('other')
  expect(readAddress(`${site}/decisions/a/b/19-003-123?displaypref=1&chapter=3#point2`)).toMatchObject({
    url: `${site}/decisions/a/b/19-003-123?chapter=3`,
    chapter: 3,
  })
  expect(readAddress('not an address')).toMatchObject({ url: 'not an address', kind: 'other' })
  expect(readAddress('')).toMatchObject({ url: '', kind: 'other' })
})
