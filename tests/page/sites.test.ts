import { describe, expect, test } from 'vitest'
import { readAddress } from '../../lib/page/address.ts'
import { readDecision } from '../../lib/page/read-decision.ts'
import { allSites } from '../../lib/sites/all.ts'
import { gravest } from '../../lib/page/sites/outcomes.ts'
import { happyDocument, linkedDocument } from '../support/dom.ts'
import { outline } from '../support/outline.ts'

const page = (main: string, canonical: string) =>
  `<!doctype html><html lang="en"><head><title>T</title><link rel="canonical" href="${canonical}"></head><body id="top">
<header><a href="/">Home</a><nav><ul><li><a href="/">Home</a></li></ul></nav></header>${main}<footer><p>F</p></footer></body></html>`
const read = (html: string, address = '') => readDecision(linkedDocument(html), address, allSites).decision

const housing = 'https://www.housing-ombudsman.org.uk/decisions/fernmoor-council-209911111/'
const newReport = page(
  `<div role="alert"><p>We are moving.</p></div><main><div class="row"><div class="columns medium-9">
<h1>Fernmoor Council (209911111)</h1><p><a href="#top">Back to Top</a></p>
<h2>Decision</h2>
<table><tbody><tr><td>Case ID</td><td>209911111</td></tr><tr><td>Decision type</td><td>Investigation</td></tr>\
<tr><td>Landlord</td><td>Fernmoor Council</td></tr>
<tr><td>Landlord type</td><td>Local Authority</td></tr><tr><td>Occupancy</td><td>Leaseholder</td></tr><tr><td>Date</td>\
<td><span>0</span><span>3 February</span> 2026</td></tr></tbody></table>
<h2>Background</h2><p>The resident bought her flat in 2019.</p>
<h2>Our decision (determination)</h2><p>We have found:</p><ul><li>No maladministration in the handling of the roof.</li>\
<li>Sever<span>e</span> maladministration in the handling of the lift.</li><li>Service failure in the complaint.</li></ul>
<h2>Putting things right</h2><h3>Orders</h3>
<table><thead><tr><th>Order</th><th>What the landlord must do</th><th>Due date</th></tr></thead><tbody>
<tr><td>1</td><td><p>Apology order</p><p>The landlord must say sorry in writing.</p></td><td>No later than 03 March 2026</td></tr>
<tr><td>2</td><td><p>Compensation order</p><p>The landlord must pay:</p><ul><li>£200 for distress</li></ul></td>\
<td>No later than 10 March 2026</td></tr></tbody></table>
<h2>Our investigation</h2><h3>The complaint procedure</h3>
<table><thead><tr><th>Date</th><th>What happened</th></tr></thead><tbody><tr><td>4 June 2025</td>\
<td>The resident complained.</td></tr></tbody></table>
</div></div></main>`,
  housing,
)

const oldReport = page(
  `<main><h1>Brookhurst Homes Limited  (209922222)</h1><p><a href="#top">Back to Top</a></p>
<p>REPORT</p><p>COMPLAINT 209922222</p><p>Brookhurst Homes Limited</p><p>14/11/2024 (amended at review)</p>
<h2>Our approach</h2><p>We look for ‘severe maladministration’ and less.</p>
<h2>The complaint</h2><ol start="1"><li>The complaint is about:<ol type="a"><li>Repairs.</li></ol></li></ol>
<h2>Determination (decision)</h2><ol start="2"><li>There was reasonable redress.</li></ol>
<h2>Orders</h2><ol start="3"><li>Within 4 weeks of this report, the landlord must apologise.</li></ol></main>`,
  housing.replace('fernmoor-council-209911111', 'brookhurst-homes-limited-209922222'),
)

const health = page(
  `<div id="root"><main><h1>Ashcombe Hospitals NHS Foundation Trust and Ridley Surgery (P-991234)</h1>\
<p>Report | Decision date: 9 April 2026</p>
<table><thead><tr><th>Category</th><th>Outcome</th></tr></thead><tbody><tr><td>Waiting</td><td>Not upheld</td></tr>\
<tr><td>Complaint</td><td>Partly upheld</td></tr></tbody></table>
<section><h2><button type="button" aria-expanded="false" aria-controls="p0">Our decision <span>Click here to expand</span>\
</button></h2><div id="p0" hidden><p>1. We partly uphold it.</p></div></section>
<section><h2><button type="button" aria-expanded="true" aria-controls="p1">The complaint <span>Click here to collapse</span>\
</button></h2><div id="p1"><p>2. Mr H complains.</p></div></section>
<button type="button">Share</button><div hidden><p>Nobody sees this.</p></div></main></div>`,
  'https://decisions.ombudsman.org.uk/decision/00000000-0000-0000-0000-000000991234',
)

const scotland = page(
  `<div role="alert"><h2>Office closure</h2><p>We are closed.</p></div><main><h1>Decision Report 209933333</h1><article>
<ul><li><div class="label">Case ref:</div><div>209933333</div></li><li><div class="label">Date:</div>\
<div>March 2025</div></li><li><div class="label">Body:</div><div>Glenfoyle Council</div></li>
<li><div class="label">Sector:</div><div>Local Government</div></li><li><div class="label">Outcome:</div>\
<div>Upheld, recommendations</div></li><li><div class="label">Subject:</div><div>Kerbside collections</div></li></ul>
<h2>Summary</h2><p>C complained about bins. The date: none was given.</p><h2>Recommendations</h2>\
<p>What we asked the organisation to do in this case:</p><ul><li>Apologise to C.</li></ul></article></main>`,
  'https://www.spso.org.uk/decision-reports/2025/march/decision-report-209933333-209933333',
)

const wales = page(
  `<main><h1>Planning: Nantbryn Council</h1><section><div><h3>Report Date</h3><p>05/07/2024</p></div>\
<div><h3>Case Against</h3><p>Nantbryn Council</p></div>
<div><h3>Subject</h3><p>Planning</p></div><div><h3>Case Reference Number</h3><p>209944444</p></div><div><h3>Outcome</h3>\
<p>Early resolution</p></div></section>
<section><p>Mr J complained that Nantbryn Council had not answered a letter which he sent to its planning department on 4 \
March 2024 about a fence of a neighbour.</p>
<p>The Council agreed to:</p><p>a) apologise</p></section></main>`,
  'https://www.ombudsman.wales/findings/planning-nantbryn-council/',
)

test('a report of the Housing Ombudsman as it is since October 2025', () => {
  const decision = read(newReport)
  expect(decision).toMatchObject({
    kind: 'statement',
    reference: '209911111',
    bodies: ['Fernmoor Council'],
    category: null,
    outcome: 'Severe maladministration',
    decisionDate: '2026-02-03',
    url: housing,
    problems: [],
  })
  expect(outline(decision).slice(0, 4)).toEqual([
    '# Fernmoor Council (209911111)',
    '## Decision',
    ': Case ID 209911111',
    ': Decision type Investigation',
  ])
  expect(outline(decision).slice(-13)).toEqual([
    '## Orders',
    'Order What the landlord must do Due date',
    '1. Apology order',
    'The landlord must say sorry in writing.',
    'No later than 03 March 2026',
    '2. Compensation order',
    'The landlord must pay:',
    '  • £200 for distress <The land>',
    'No later than 10 March 2026',
    '## Our investigation',
    '## The complaint procedure',
    'Date What happened',
    '4 June 2025 The resident complained.',
  ])
  expect(decision.sections.find(({ heading }) => heading === 'Orders')?.kind).toBe('action')
})

test('one of before, amended', () => {
  const decision = read(oldReport)
  expect(decision).toMatchObject({
    reference: '209922222',
    bodies: ['Brookhurst Homes Limited'],
    outcome: 'Reasonable redress',
    decisionDate: '2024-11-14',
    problems: [],
  })
  expect(outline(decision).slice(1, 5)).toEqual([
    ': REPORT',
    ': COMPLAINT 209922222',
    ': Brookhurst Homes Limited',
    ': 14/11/2024 (amended at review)',
  ])
  expect(decision.blocks.map(({ number }) => number).filter(Boolean)).toEqual([1, 2, 3])
})

test('a report of the Parliamentary and Health Service Ombudsman: what its headings hide is read, nothing else that is hidden', () => {
  const decision = read(health)
  expect(decision).toMatchObject({
    kind: 'statement',
    reference: 'P-991234',
    bodies: ['Ashcombe Hospitals NHS Foundation Trust', 'Ridley Surgery'],
    outcome: 'Partly upheld',
    decisionDate: '2026-04-09',
  })
  expect(outline(decision).slice(-4)).toEqual(['## Our decision', '1. We partly uphold it.', '## The complaint', '2. Mr H complains.'])
})

test('a decision of the Scottish ombudsman has a month and no day', () => {
  const decision = read(scotland)
  expect(decision).toMatchObject({
    kind: 'statement',
    reference: '209933333',
    bodies: ['Glenfoyle Council'],
    category: 'Local Government',
    subcategory: 'Kerbside collections',
    outcome: 'Upheld, recommendations',
    decisionDate: null,
    problems: ['The page gives only the month of the decision, March 2025.'],
  })
  expect(outline(decision).slice(6)).toEqual([
    ': Subject: Kerbside collections',
    '## Summary',
    'C complained about bins. The date: none was given.',
    '## Recommendations',
    'What we asked the organisation to do in this case:',
    '  • Apologise to C. <What we >',
  ])
})

test('a finding of the Welsh ombudsman: labels as headings, a story without any', () => {
  const decision = read(wales)
  expect(decision).toMatchObject({
    kind: 'statement',
    reference: '209944444',
    bodies: ['Nantbryn Council'],
    category: 'Planning',
    outcome: 'Early resolution',
    decisionDate: '2024-07-05',
    problems: [],
  })
  expect(decision.sections.map(({ kind }) => kind)).toEqual(['head', 'found'])
  expect(outline(decision).slice(-3)).toEqual([
    expect.stringMatching(/^Mr J complained/),
    'The Council agreed to:',
    '  a) apologise <The Coun>',
  ])
})

describe.each([
  ['happy-dom', happyDocument],
  ['linkedom', linkedDocument],
] as const)('%s', (_name, parse) => {
  test.each([
    ['new', newReport],
    ['old', oldReport],
    ['health', health],
    ['Scotland', scotland],
    ['Wales', wales],
  ])('every word of %s is found in the page', (_, html) => {
    const { decision } = readDecision(parse(html), '', allSites)
    expect(decision.blocks.at(-1)?.end).toBe(decision.text.length)
    expect(decision.text).not.toMatch(/Back to Top|closed\.|moving|Click here|Nobody|Share/)
  })
})

test('a site that is not switched on is not read as one', () => {
  expect(readDecision(linkedDocument(newReport), housing).decision.kind).toBe('other')
})

test('no page of one site speaks for another', () => {
  const stolen = newReport.replace(housing, 'https://www.lgo.org.uk/decisions/housing/other/99-999-001')
  expect(readDecision(linkedDocument(stolen), housing, allSites).decision.url).toBe(housing)
})

test.each([
  [housing, 'decision', '209911111'],
  ['https://housing-ombudsman.org.uk/decisions/x-209911111', 'decision', '209911111'],
  ['https://www.housing-ombudsman.org.uk/decisions/__trashed-12/', 'decision', null],
  ['https://www.housing-ombudsman.org.uk/decisions/page/3/', 'list', null],
  ['https://www.housing-ombudsman.org.uk/decisions/', 'list', null],
  ['https://www.housing-ombudsman.org.uk/residents/', 'other', null],
  ['https://decisions.ombudsman.org.uk/decision/abc', 'decision', null],
  ['https://decisions.ombudsman.org.uk/decisions', 'list', null],
  ['https://www.spso.org.uk/decision-reports/2025/march/decision-report-209933333-209933333', 'decision', '209933333'],
  ['https://www.spso.org.uk/sector/local-government?page=2', 'list', null],
  ['https://www.ombudsman.wales/findings/planning-nantbryn-council-52/', 'decision', null],
  ['https://www.ombudsman.wales/findings/', 'list', null],
])('%s is a %s', (address, kind, reference) => {
  expect(readAddress(address, allSites)).toMatchObject({ kind, reference })
})

test('the gravest finding', () => {
  const grades = ['Severe maladministration', 'Maladministration', 'No maladministration']
  expect(gravest('There was no maladministration in a) and maladministration in b).', grades)).toBe('Maladministration')
  expect(gravest('There was no maladministration.', grades)).toBe('No maladministration')
  expect(gravest('We found nothing.', grades)).toBeNull()
})
