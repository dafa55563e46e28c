import { expect, test } from 'vitest'
import { readDecision } from '../../lib/page/read-decision.ts'
import { allSites } from '../../lib/sites/all.ts'
import { linkedDocument } from '../support/dom.ts'

const textOf = (parts: string) =>
  readDecision(
    linkedDocument(
      `<!doctype html><html><head><link rel="canonical" href="https://decisions.ombudsman.org.uk/decision/1"></head><body><main>
<h1>Larkfield Trust (P-999001)</h1><p>Report | Decision date: 3 March 2026</p>
<h2>Our decision</h2><p>1. We uphold the complaint.</p>${parts}</main></body></html>`,
    ),
    '',
    allSites,
  ).decision.text

// How the parts of these pages are shut is not known: each way in which accordions are commonly made.
test.each([
  ['the opener names the part', '<h2><button aria-expanded="false" aria-controls="x">Findings</button></h2><div id="x" hidden>W</div>'],
  ['the part follows the heading', '<h2><button aria-expanded="false">Findings</button></h2><div hidden>W</div>'],
  [
    'the part is hidden by style',
    '<h2><a href="#" role="button" aria-expanded="false">Findings</a></h2><div style="display: none">W</div>',
  ],
  ['the part is hidden from screen readers', '<h2 aria-expanded="false" tabindex="0">Findings</h2><div aria-hidden="true">W</div>'],
  ['the heading is in the opener', '<button aria-expanded="false"><h2>Findings</h2></button><div hidden>W</div>'],
  [
    'the heading is in a row of its own',
    '<div><div class="head"><h2><button aria-expanded="false">Findings</button></h2></div><div class="panel" hidden>W</div></div>',
  ],
  ['the browser’s own', '<details><summary><h2>Findings</h2></summary><div>W</div></details>'],
])('a shut part is read: %s', (_, parts) => {
  const text = textOf(parts.replace('W', '<p>2. It took seven months.</p>'))
  expect(text).toContain('Findings')
  expect(text).toContain('It took seven months.')
})

test.each([
  '<h2>Findings</h2><div hidden><p>Nobody sees this.</p></div>',
  '<h2>Findings</h2><p>2. It was late.</p><button aria-expanded="false">Share</button><ul hidden><li>Nobody sees this.</li></ul>',
  '<h2><button aria-expanded="true">Findings</button></h2><div><p>2. It was late.</p></div><div hidden><p>Nobody sees this.</p></div>',
])('what no heading opens stays hidden', (parts) => {
  expect(textOf(parts)).not.toContain('Nobody sees this.')
})
