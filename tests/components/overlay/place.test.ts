// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { linksToDecisions } from '../../../components/overlay/links.ts'
import { hostName, placeUnderTitle, removeOld } from '../../../components/overlay/place.ts'

beforeEach(() => document.body.replaceChildren())

/** What stands before and after the card, once it is placed. */
function around(html: string, title: string): [before: string, after: string] | null {
  document.body.innerHTML = html
  const put = placeUnderTitle(document, title)
  if (!put) return null
  const host = document.createElement(hostName)
  put(host)
  const name = (element: Element | null) => element?.id ?? ''
  return [name(host.previousElementSibling), name(host.nextElementSibling)]
}

test.each([
  [
    'after the header that holds title and metadata',
    '<article><header id="a"><h1>T</h1><p>Decision : Upheld</p></header><p id="b">x</p></article>',
    ['a', 'b'],
  ],
  [
    'after metadata that follow the title',
    '<main><h1>T</h1><p>Category : Housing</p><p id="a">Decision date : 1 May 2024</p><p id="b">Text</p></main>',
    ['a', 'b'],
  ],
  [
    'after metadata in rows of two boxes',
    '<main><h1>T</h1><div id="x"><div>Category : </div><div>Housing</div></div><div id="a"><div>Decision : </div>' +
      '<div>Upheld</div></div><h2 id="b">Text</h2></main>',
    ['a', 'b'],
  ],
  [
    'after the box of all metadata',
    '<main><h1>T</h1><div id="a"><p><b>Category :</b> Housing</p><p><b>Decision :</b> Upheld</p></div><p id="b">Text</p></main>',
    ['a', 'b'],
  ],
  [
    'before a text that only speaks of a decision',
    '<main><h1 id="a">T</h1><h2 id="b">What happened</h2><p>Decision : it refused.</p></main>',
    ['a', 'b'],
  ],
  ['after a title of its own', '<main><h1 id="a">T</h1><article id="b"></article></main>', ['a', 'b']],
  ['after the title where it stands in the head of the site', '<header><nav></nav><h1 id="a">T</h1><p id="b"></p></header>', ['a', 'b']],
  ['under the heading with the words of the title, of several', '<h1 id="x">Site</h1><h1 id="a"> T\n </h1><p id="b"></p>', ['a', 'b']],
  ['under the first heading where none has the words', '<h1 id="a">Other</h1><p id="b"></p>', ['a', 'b']],
  ['at the start of the article where there is no heading', '<article><p id="b"></p></article>', ['', 'b']],
])('the card goes %s', (_where, html, expected) => expect(around(html, 'T')).toEqual(expected))

test('a page with neither heading nor article gets none', () => expect(around('<div></div>', 'T')).toBeNull())

test('what an earlier run left is taken away', () => {
  document.body.innerHTML = `<h1>T</h1><${hostName}></${hostName}><p>x</p>`
  removeOld(document)
  expect(document.body.innerHTML).toBe('<h1>T</h1><p>x</p>')
})

test('decisions that an article links to, each once, and no other links', () => {
  document.body.innerHTML = `<nav><a href="https://www.lgo.org.uk/decisions/x/y/24-000-009">menu</a></nav><article>
    <a href="https://www.lgo.org.uk/decisions/education/other/24-000-001"> the  first
    case</a> <a href="https://www.lgo.org.uk/decisions/education/other/24-000-001">again</a>
    <a href="https://www.lgo.org.uk/decisions/education">a list</a> <a \
href="https://example.org/decisions/x/24-000-002">elsewhere</a></article>`
  expect(linksToDecisions(document)).toEqual([
    { href: 'https://www.lgo.org.uk/decisions/education/other/24-000-001', text: 'the first case' },
  ])
})
