import { readDecision } from '../../lib/page/read-decision.ts'
import { allSites } from '../../lib/sites/all.ts'
import { analyseAny } from '../../lib/sites/analyse-any.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import { linkedDocument } from './dom.ts'

const page = (url: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>T</title><link rel="canonical" href="${url}"></head>` +
  `<body><header><nav><a href="/">Home</a></nav></header>${main}</body></html>`

/**
 * Paragraphs, one a line; "## X" is a heading, "- x" an item of the paragraph before, "a | b" a row of a table, "¶" a paragraph within a
 * cell.
 */
function body(text: string): string {
  const parts: string[] = []
  for (const line of text
    .trim()
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const cells = line.split(' | ')
    if (line.startsWith('## ')) parts.push(`<h2>${line.slice(3)}</h2>`)
    else if (line.startsWith('- ')) parts.push(`<ul><li>${line.slice(2)}</li></ul>`)
    else if (cells.length > 1)
      parts.push(
        `<table><tr>${cells
          .map(
            (cell) =>
              `<td>${cell
                .split('¶')
                .map((p) => (p.startsWith('•') ? `<ul><li>${p.slice(1)}</li></ul>` : `<p>${p}</p>`))
                .join('')}</td>`,
          )
          .join('')}</tr></table>`,
      )
    else parts.push(`<p>${line}</p>`)
  }
  return parts.join('\n').replaceAll('</ul>\n<ul>', '').replaceAll('</ul><ul>', '').replaceAll('</table>\n<table>', '')
}

/** A page as its site serves it. */
export interface OtherPage {
  url: string
  html: string
}

const made = (url: string, main: string): OtherPage => ({ url, html: page(url, main) })
const read = ({ html }: OtherPage): DecisionRecord => analyseAny(readDecision(linkedDocument(html), '', allSites).decision)

/** A decision of the Housing Ombudsman as it is since October 2025. */
export const housingNewPage = (date: string, text: string): OtherPage =>
  made(
    'https://www.housing-ombudsman.org.uk/decisions/fernmoor-homes-209955555/',
    `<main><h1>Fernmoor Homes (209955555)</h1><h2>Decision</h2>
<table><tr><td>Case ID</td><td>209955555</td></tr><tr><td>Landlord</td><td>Fernmoor Homes</td></tr><tr><td>Date</td>\
<td>${date}</td></tr></table>${body(text)}</main>`,
  )

/** One of before. */
const housingOldPage = (date: string, text: string): OtherPage =>
  made(
    'https://www.housing-ombudsman.org.uk/decisions/fernmoor-homes-209955555/',
    '<main><h1>Fernmoor Homes (209955555)</h1><p>REPORT</p><p>COMPLAINT 209955555</p><p>Fernmoor Homes</p>' +
      `<p>${date}</p>${body(text)}</main>`,
  )

/** A report of the Parliamentary and Health Service Ombudsman. */
export const healthPage = (date: string, text: string): OtherPage =>
  made(
    'https://decisions.ombudsman.org.uk/decision/00000000-0000-0000-0000-000000995555',
    `<main><h1>Ashcombe Hospitals NHS Foundation Trust (P-995555)</h1><p>Report | Decision date: ${date}</p>
<table><tr><td>Category</td><td>Outcome</td></tr><tr><td>Waiting</td><td>Upheld</td></tr></table>${body(text)}</main>`,
  )

/** A summary of the Scottish Public Services Ombudsman. */
export const scotlandPage = (text: string, of = 'Glenfoyle Council'): OtherPage =>
  made(
    'https://www.spso.org.uk/decision-reports/2025/march/decision-report-209955555-209955555',
    `<main><h1>Decision Report 209955555</h1><article>
<ul><li><div>Case ref:</div><div>209955555</div></li><li><div>Date:</div><div>March 2025</div></li><li><div>Body:</div>\
<div>${of}</div></li><li><div>Sector:</div><div>Local Government</div></li><li><div>Outcome:</div>\
<div>Upheld, recommendations</div></li></ul>
${body(text)}</article></main>`,
  )

/** A finding of the Public Services Ombudsman for Wales. */
export const walesPage = (date: string, text: string): OtherPage =>
  made(
    'https://www.ombudsman.wales/findings/health-nantbryn-university-health-board-3/',
    `<main><h1>Health: Nantbryn University Health Board</h1><section><div><h3>Report Date</h3><p>${date}</p></div>
<div><h3>Case Against</h3><p>Nantbryn University Health Board</p></div><div><h3>Subject</h3><p>Health</p></div>\
<div><h3>Case Reference Number</h3><p>209955555</p></div><div><h3>Outcome</h3><p>Early resolution</p></div></section>\
<section>${body(text)}</section></main>`,
  )

/** The same, read. */
export const housingNew = (date: string, text: string): DecisionRecord => read(housingNewPage(date, text))
export const housingOld = (date: string, text: string): DecisionRecord => read(housingOldPage(date, text))
export const health = (date: string, text: string): DecisionRecord => read(healthPage(date, text))
export const scotland = (text: string, of?: string): DecisionRecord => read(scotlandPage(text, of))
export const wales = (date: string, text: string): DecisionRecord => read(walesPage(date, text))

/** Clocks as rows: rule, days of start and end, length, days late. */
export const clocksOf = ({ delays }: DecisionRecord): string[] =>
  delays.map(({ rule, start, end, limit, late }) => `${rule} ${start?.from}…${end?.from ?? ''} ${limit.value} ${limit.unit}: ${late[0]}`)

/** Actions as rows: words, due day or period, sums, how binding. */
export const actionsOf = ({ actions }: DecisionRecord): string[] =>
  actions.map(
    ({ text, due, within, amounts, status }) =>
      `${text} [${due ?? (within ? `${within.value} ${within.unit}` : 'no day')}${amounts.length ? ` £${amounts.join('+')}` : ''} ` +
      `${status}]`,
  )
