import { describe, expect, test } from 'vitest'
import { outline, readArticle } from '../support/outline.ts'

const cases: [string, string, string[]][] = [
  [
    'a list that starts where the one before ended',
    '<ol start="4"><li>Four.</li><li>Five.</li></ol><h2>What I found</h2><ol start="6"><li>Six.</li></ol>',
    ['4. Four.', '5. Five.', '## What I found', '6. Six.'],
  ],
  [
    'lists that begin anew count on',
    '<h2>The complaint</h2><ol><li>One.</li><li>Two.</li></ol><h2>What I found</h2><ol><li>Three.</li></ol>',
    ['## The complaint', '1. One.', '2. Two.', '## What I found', '3. Three.'],
  ],
  [
    'an item with a number of its own',
    '<ol><li value="7">Seven.</li><li>Eight.</li></ol><ol><li>Nine.</li></ol>',
    ['7. Seven.', '8. Eight.', '9. Nine.'],
  ],
  ['a list for each paragraph', '<ol start="1"><li>One.</li></ol><ol start="2"><li>Two.</li></ol>', ['1. One.', '2. Two.']],
  [
    'typed numbers',
    '<p>11. Eleven.</p><p>12.Twelve.</p><p>13) Thirteen.</p><p>14 . Fourteen.</p>',
    ['11. Eleven.', '12. Twelve.', '13. Thirteen.', '14. Fourteen.'],
  ],
  [
    'a figure at the beginning is no number',
    '<p>3. Three.</p><p>2021 was hard.</p><p>1.5 hours.</p><p>14 May was a Tuesday.</p><p>200. Far off.</p>',
    ['3. Three.', '2021 was hard.', '1.5 hours.', '14 May was a Tuesday.', '200. Far off.'],
  ],
  ['typed numbers in list items', '<ul><li>11. Eleven.</li><li>12. Twelve.</li></ul>', ['11. Eleven.', '12. Twelve.']],
  [
    'bullets in a paragraph',
    '<ol><li>The Council will:<ul><li>apologise; and</li><li>pay.</li></ul></li><li>Two.</li></ol>',
    ['1. The Council will:', '  • apologise; and <1>', '  • pay. <1>', '2. Two.'],
  ],
  [
    'bullets after a paragraph',
    '<ol start="3"><li>The Council will:</li></ol><ul><li>apologise</li></ul><ol start="4"><li>Four.</li></ol>',
    ['3. The Council will:', '  • apologise <3>', '4. Four.'],
  ],
  [
    'letters two lists deep',
    '<ol><li>It will:<ol><ol style="list-style-type: lower-alpha;"><li>apologise</li><li>pay</li></ol></ol></li></ol>',
    ['1. It will:', '  a) apologise <1>', '  b) pay <1>'],
  ],
  [
    'letters in a list beside the item',
    '<ol start="5"><li>It will:</li><ol type="a"><li>apologise</li></ol><li>Six.</li></ol>',
    ['5. It will:', '  a) apologise <5>', '6. Six.'],
  ],
  [
    'letters after the list',
    '<ol><li>It will:</li></ol><ol type="a"><li>apologise</li><li>pay</li></ol><ol><li>Two.</li></ol>',
    ['1. It will:', '  a) apologise <1>', '  b) pay <1>', '2. Two.'],
  ],
  [
    'Roman figures under letters under a paragraph',
    '<ol><li>It will:<ol type="a"><li>review:<ol type="i"><li>letters</li>' +
      '<li>files<ul><li>old ones</li></ul></li></ol></li><li>pay</li></ol></li></ol>',
    ['1. It will:', '  a) review: <1>', '    i) letters <a>', '    ii) files <a>', '      • old ones <ii>', '  b) pay <1>'],
  ],
  [
    'steps counted from one after numbered paragraphs',
    '<ol start="8"><li>It will:</li></ol><ol><li>apologise</li><li>pay</li></ol><ol start="9"><li>Nine.</li></ol>',
    ['8. It will:', '  1) apologise <8>', '  2) pay <8>', '9. Nine.'],
  ],
  [
    'typed letters and bullets',
    '<p>5. It will:</p><p>a) apologise;</p><p>(b) pay; and</p><p>c. train.</p><p>6. And:</p><p>• write</p><p>– call</p>',
    ['5. It will:', '  a) apologise; <5>', '  b) pay; and <5>', '  c) train. <5>', '6. And:', '  • write <6>', '  • call <6>'],
  ],
  [
    'typed Roman figures under letters',
    '<p>5. It will:</p><p>a) review:</p><p>i) letters</p><p>ii) files</p><p>b) pay</p>',
    ['5. It will:', '  a) review: <5>', '    i) letters <a>', '    ii) files <a>', '  b) pay <5>'],
  ],
  [
    'the letter i after h',
    `<p>5. It will:</p>${'abcdefghij'
      .split('')
      .map((l) => `<p>${l}) step</p>`)
      .join('')}`,
    ['5. It will:', ...'abcdefghij'.split('').map((l) => `  ${l}) step <5>`)],
  ],
  [
    'typed marks by their margin',
    '<p>5. It will:</p><p style="margin-left:2em">• review</p><p style="margin-left:4em">• letters</p><p style="margin-left:2em">• pay</p>',
    ['5. It will:', '  • review <5>', '    • letters <•>', '  • pay <5>'],
  ],
  [
    'typed steps that begin at one again',
    '<p>5. It will:</p><p>1. apologise</p><p>2. pay</p><p>6. Six.</p>',
    ['5. It will:', '  1) apologise <5>', '  2) pay <5>', '6. Six.'],
  ],
  [
    'several paragraphs in an item',
    '<ol><li><p>One.</p><p>More of one:</p><ul><li>this</li></ul><p>Still one.</p></li><li><p>Two.</p></li></ol>',
    ['1. One.', '+ More of one:', '  • this <More of >', '+ Still one.', '2. Two.'],
  ],
  [
    'text after the list inside an item',
    '<ol><li>The Council will<ul><li>pay</li></ul>and apologise.</li></ol>',
    ['1. The Council will', '  • pay <1>', '+ and apologise.'],
  ],
  [
    'a stray paragraph between lists',
    '<ol start="6"><li>Slight.</li></ol><p>(Local Government Act 1974)</p><ol start="7"><li>Seven.</li></ol>',
    ['6. Slight.', '(Local Government Act 1974)', '7. Seven.'],
  ],
  [
    'words split by markup',
    '<ol><li>On 5<sup>th</sup> May <strong>20</strong>24 Mrs <a href="/x">X</a>’s <em>letter</em>&nbsp;came.</li></ol>',
    ['1. On 5th May 2024 Mrs X’s letter came.'],
  ],
  ['white space of all kinds', '<p>  A&nbsp;&nbsp;b\n\tc\u2009d e\u00adf g\u200bh  </p>', ['A b c d ef gh']],
  ['line breaks', '<p>One<br>two<br/> <br>three</p>', ['One\ntwo\nthree']],
  [
    'headings as bold paragraphs',
    '<p><strong>What I found</strong></p><p>1. Text.</p><p><b>Key events</b></p><p>2. More.</p>',
    ['## What I found', '1. Text.', '## Key events', '2. More.'],
  ],
  [
    'bold words that are no heading',
    '<p><strong>Within one month the Council will:</strong></p><ul><li>pay</li></ul><p><b>This was fault.</b></p><p><b>5. Five.</b></p>',
    ['Within one month the Council will:', '  • pay <Within o>', 'This was fault.', '5. Five.'],
  ],
  [
    'headings by their words alone',
    '<div>The complaint</div><p>1. Text.</p><div>What happened</div><p>2. Text.</p><p>Final decision</p><p>3. Text.</p>',
    ['## The complaint', '1. Text.', '## What happened', '2. Text.', '## Final decision', '3. Text.'],
  ],
  [
    'a contents list of links',
    '<ul><li><a href="#p1">The complaint</a></li><li><a href="#p2">Final decision</a></li></ul><h2>The complaint</h2>' +
      '<p>1. A.</p><h2>Final decision</h2>',
    ['## The complaint', '1. A.', '## Final decision'],
  ],
  [
    'a contents list without links',
    '<ul><li>The complaint</li><li>Final decision</li></ul><p>The complaint</p><h2>The complaint</h2><p>1. A.</p><h2>Final decision</h2>',
    ['## The complaint', '1. A.', '## Final decision'],
  ],
  [
    'what surrounds the text',
    '<nav>Menu</nav><p>1. A.</p><p><a href="#top">Back to top</a></p><p>Back to Top</p>' +
      '<div class="cookie-banner">Cookies</div><p>Investigator’s decision on behalf of the Ombudsman</p>' +
      '<a href="javascript:print()">Print</a><p>Print this page</p><footer>Foot</footer><script>var x</script>' +
      '<style>p{}</style><!-- note --><p hidden>h</p><p style="display:none">h</p><p aria-hidden="true">h</p>' +
      '<span class="visually-hidden">h</span><overdue-card>h</overdue-card>',
    ['1. A.'],
  ],
  [
    'links within the page at the end and in the middle of a paragraph',
    '<ol><li>See <a href="#p7">paragraph 7</a> above. <a href="#top">Back to top</a></li><li>Two.</li></ol>',
    ['1. See paragraph 7 above.', '2. Two.'],
  ],
  [
    'numbers of footnotes',
    '<p>The Council<sup><a href="#fn1">1</a></sup> wrote on 5<sup>th</sup> May<a href="#fn2"><sup>[2]</sup></a>.</p>',
    ['The Council wrote on 5th May.'],
  ],
  ['a linked heading', '<h2><a href="#p1">The complaint</a></h2><p>1. A.</p>', ['## The complaint', '1. A.']],
  [
    'rows of a table',
    '<table><tr><th>Date</th><th>What happened</th></tr><tr><td>3 May 2023</td><td><p>Mrs X complained.</p></td></tr></table>',
    ['Date What happened', '3 May 2023 Mrs X complained.'],
  ],
  [
    'a table that lays out the page',
    '<table><tr><td><h2>The complaint</h2><p>1. A.</p><p>2. B.</p></td></tr></table>',
    ['## The complaint', '1. A.', '2. B.'],
  ],
  [
    'a list that was never closed',
    '<ol start="1"><li>One.</li><h2>What I found</h2><ol start="2"><li>Two.</li></ol></ol>',
    ['1. One.', '## What I found', '2. Two.'],
  ],
  ['an item outside any list', '<li>Alone.</li>', ['  • Alone. <none>']],
]

test.each(cases)('%s', (_, html, want) => {
  expect(outline(readArticle(html))).toEqual(want)
})

test('an unknown bold heading is a section of its own after one that is never divided, else a sub-heading', () => {
  const page = readArticle(
    '<p><b>The complaint</b></p><p>1. A.</p><p><b>Preliminary matters</b></p><p>2. B.</p><p><b>What I found</b></p>' +
      '<p>3. C.</p><p><b>Short breaks</b></p><p>4. D.</p>',
  )
  expect(page.sections.map((s) => [s.heading, s.level, s.kind])).toEqual([
    ['', 0, 'head'],
    ['The complaint', 2, 'complaint'],
    ['Preliminary matters', 2, 'other'],
    ['What I found', 2, 'found'],
    ['Short breaks', 3, 'found'],
  ])
})

test('after the law and what happened, headings without a level are topics of what happened', () => {
  const bold = ['The law', 'What happened', 'The move', 'Complaints', 'Analysis', 'The move', 'Transport']
  const page = readArticle(bold.map((heading, at) => `<p><b>${heading}</b></p><p>${at + 1}. A.</p>`).join(''))
  expect(page.sections.slice(1).map((s) => s.kind)).toEqual(['law', 'events', 'events', 'events', 'analysis', 'analysis', 'analysis'])
})

test('bold lines with letters are headings where numbered paragraphs stand behind them, and items of a list else', () => {
  const page = (lead: string, behind: string) =>
    readArticle(`<p><b>Findings</b></p><p>${lead}</p><p><b>a) The move</b></p><p>${behind}</p><p><b>b) The reviews</b></p><p>${behind}</p>`)
  const headings = ({ sections }: ReturnType<typeof page>) => sections.map(({ heading, kind }) => `${heading} ${kind}`).slice(1)
  const found = ['Findings analysis', 'a) The move analysis', 'b) The reviews analysis']
  expect(headings(page('1. This is what I think.', '2. It was late.'))).toEqual(found)
  expect(headings(page('1. It will see to:', '2. It was late.'))).toEqual(['Findings analysis', 'b) The reviews analysis'])
  expect(headings(page('1. This is what I think.', 'It was late.'))).toEqual(['Findings analysis'])
  expect(headings(page('1. This is what I think.', '<b>c) The plan;</b>'))).toEqual(['Findings analysis'])
})

describe('headings read the same whether their levels are told or not', () => {
  const kindsOf = (
    headings: readonly (readonly [level: number, words: string, kind: string])[],
    tagOf: (level: number) => [string, string],
  ) =>
    readArticle(
      headings.map(([level, words], at) => `${tagOf(level)[0]}${words}${tagOf(level)[1]}<p>${at + 1}. She wrote to it.</p>`).join(''),
    ).sections.slice(1)
  const pages: [name: string, headings: [level: number, words: string, kind: string][]][] = [
    [
      'topics of the story and of its weighing',
      [
        [2, 'The complaint', 'complaint'],
        [2, 'What I found', 'found'],
        [3, 'What happened', 'events'],
        [3, 'The notice', 'events'],
        [3, 'Second visit', 'events'],
        [3, 'My analysis', 'analysis'],
        [3, 'The notice', 'analysis'],
        [2, 'Agreed action', 'action'],
      ],
    ],
    [
      'a complaint to the council under the story',
      [
        [2, 'The complaint', 'complaint'],
        [2, 'What happened', 'events'],
        [3, 'The complaint', 'events'],
        [3, 'The damp', 'events'],
        [3, 'Evidence', 'events'],
        [2, 'Final decision', 'decision'],
      ],
    ],
    [
      'what stands before the story, in words of their own',
      [
        [2, 'The complaint', 'complaint'],
        [2, 'Where we come in', 'other'],
        [2, 'How I looked into it', 'method'],
        [2, 'Powers', 'powers'],
        [2, 'What happened', 'events'],
        [2, 'Conclusions', 'analysis'],
        [2, 'Decision', 'decision'],
      ],
    ],
    [
      'one matter after another',
      [
        [2, 'The complaint', 'complaint'],
        [2, 'The housing list', 'other'],
        [3, 'What happened', 'events'],
        [3, 'My view', 'analysis'],
        [2, 'The mould', 'other'],
        [2, 'Agreed action', 'action'],
      ],
    ],
    [
      'what is thought of the story',
      [
        [2, 'What happened', 'events'],
        [2, 'What I make of it', 'analysis'],
        [3, 'The second half', 'analysis'],
        [2, 'What it meant for Mrs F', 'injustice'],
        [2, 'What has been agreed', 'action'],
      ],
    ],
  ]
  test.each(pages)('%s', (_name, headings) => {
    const wanted = headings.map(([, words, kind]) => [words, kind])
    for (const tagOf of [(level: number) => [`<h${level}>`, `</h${level}>`], () => ['<p><b>', '</b></p>']] as const)
      expect(kindsOf(headings, tagOf as (level: number) => [string, string]).map(({ heading, kind }) => [heading, kind])).toEqual(wanted)
  })

  test('a topic of the law is none of the story, and the complaint at the beginning is no event', () => {
    const headings = ['The complaint', 'What I found', 'The law', 'Transport', 'What happened', 'Transport'].map(
      (words, at) => [at < 2 ? 2 : 3, words, ''] as const,
    )
    for (const tagOf of [(level: number) => [`<h${level}>`, `</h${level}>`], () => ['<p><b>', '</b></p>']] as const)
      expect(kindsOf(headings, tagOf as (level: number) => [string, string]).map(({ kind }) => kind)).toEqual([
        'complaint',
        'found',
        'law',
        'found',
        'events',
        'events',
      ])
  })
})
