import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Collection } from './collect.ts'
import { everything, type Figures, type Group, isUpheld } from './groups.ts'
import { type Choice, linkTo } from './links.ts'
import { drawingsOf } from './plots.ts'
import { COLUMNS, HEADINGS, leftOut, NOTES } from './words.ts'

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff }
body { max-width: 75rem; margin: 0 auto; padding: 1rem }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem }
a { color: #1d4f91 } :focus-visible { outline: 3px solid #0b0c0c; outline-offset: 0; background: #fd0 }
h2:focus { outline: none; background: none }
.wide { overflow-x: auto } table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .3rem .6rem; border-bottom: 1px solid #b1b4b6; text-align: right; vertical-align: top }
th:first-child, td:first-child { text-align: left } thead th { vertical-align: bottom }
#behind td, #behind th { text-align: left } #behind { border-top: 4px solid #0b0c0c; background: #f3f2f1; padding: .5rem 1rem }
.marked td { font-weight: bold; border-block: 2px solid #651b1b }
figure { margin: 1rem 0; overflow-x: auto } figcaption { margin-bottom: .5rem }
svg { max-width: 100%; height: auto; min-width: 40rem }
svg a:focus-visible rect, svg a:focus-visible circle { stroke: #0b0c0c; stroke-width: 3 }
button { font: inherit; padding: .4rem .8rem; margin: .5rem 0 } small { color: #505a5f }
@media print { #behind button { display: none } }
@media (forced-colors: active) { svg { forced-color-adjust: none; background: #fff } }
`

/** Columns of the list of decisions behind a figure, which the page's script fills. */
const BEHIND = ['Decision', 'Date', 'Body', 'Outcome', 'Days late', 'Actions']
/** Figures that do not say which decisions they rest on. */
const PLAIN = new Set(['allowed'])
/** The figure whose decisions are shown, where it is not its own. */
const SHOWS: Record<string, Choice> = { share: 'late' }

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * A summary as one page that needs nothing else: tables, drawings, and behind each figure the decisions that it counts. It
 * makes no requests; links lead to the decisions where they were found.
 * @param least how many decisions have to be checked in a group before its share is drawn beside others
 */
export function summaryPage(collection: Collection, groups: Group[][], least: number): string {
  const script = readFileSync(new URL('./page-script.js', import.meta.url), 'utf8')
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = ["default-src 'none'", "style-src 'unsafe-inline'", `script-src 'sha256-${hash}'`, "form-action 'none'", "base-uri 'none'"]
  const lists = groups.filter((list) => list.length)
  const ways = lists.map(([first]) => `<a href="#${first!.by}">By ${HEADINGS[first!.by].toLowerCase()}</a>`)
  const all = everything(collection)
  const whole = wholeGroup(collection, all)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<title>Decisions summed up: ${escape(COLUMNS[0]!.of(all))} decisions</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(COLUMNS[0]!.of(all))} decisions summed up</h1>
<p>Each figure leads to the decisions behind it, listed at the end of the page.
<noscript>(That takes a script, which is switched off.)</noscript></p>
<nav aria-label="Parts of the page"><p>${ways.join(' · ')}</p></nav>
<h2 id="all">All decisions</h2>
${table('', [{ ...whole, name: 'All decisions' }], 'all')}
${[...NOTES, leftOut(collection)].map((note) => (note ? `<p>${escape(note)}</p>` : '')).join('\n')}
${lists.map((list) => part(list, least)).join('\n')}
<section id="behind" aria-labelledby="chosen" hidden>
<h2 id="chosen" tabindex="-1"></h2>
<div class="wide"><table>
<thead><tr>${BEHIND.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody></tbody>
</table></div>
<button type="button" hidden></button>
<p><a href="#all">Back to the beginning</a></p>
</section>
<p><small>Made by Overdue from what it read of the decisions. It is not affiliated with the Ombudsman;
this is information, not legal advice.</small></p>
</main>
<script type="application/json" id="data">${data(collection, [[whole], ...lists])}</script>
<script>${script}</script>
</body>
</html>
`
}

type Whole = Omit<Group, 'by'> & { by: 'all' }

const wholeGroup = ({ decisions }: Collection, figures: Figures): Whole => ({
  by: 'all',
  name: 'All decisions',
  rule: null,
  figures,
  members: decisions.map(({ late }, at) => {
    const days = [...late.values()].sort((a, b) => b.least - a.least || b.most - a.most)
    return { at, late: days[0] ?? null }
  }),
})

function part(list: Group[], least: number): string {
  const { by } = list[0]!
  const figures = drawingsOf(list, least).map(({ caption, svg }) => {
    const drawing = svg.replace('<svg ', `<svg role="group" aria-label="${escape(caption)}" `)
    return `<figure><figcaption>${escape(caption)} <a href="#table-${by}">As a table</a></figcaption>${drawing}</figure>`
  })
  return `<h2 id="${by}">By ${HEADINGS[by].toLowerCase()}</h2>\n${figures.join('\n')}\n${table(HEADINGS[by], list, by)}`
}

function table(head: string, rows: (Group | Whole)[], by: Group['by'] | 'all'): string {
  const heads = COLUMNS.map((column) => `<th scope="col" title="${escape(column.about)}">${escape(column.head)}</th>`)
  const cell = (place: number, key: string, text: string) => {
    const empty = text === '0' || text === '–' || PLAIN.has(key)
    if (empty) return `<td>${escape(text)}</td>`
    return `<td><a href="${linkTo({ by } as Group, place, SHOWS[key] ?? (key as Choice))}">${escape(text)}</a></td>`
  }
  const lines = rows.map(
    (group, place) =>
      `<tr><th scope="row">${escape(group.name)}</th>${COLUMNS.map(({ key, of }) => cell(place, key, of(group.figures))).join('')}</tr>`,
  )
  return `<div class="wide" id="table-${by}" tabindex="0" role="region" aria-label="Table: ${escape(head || 'all decisions')}">
<table><thead><tr><th scope="col">${escape(head)}</th>${heads.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`
}

/** What the script of the page needs, as JSON that cannot end the element it stands in. */
function data({ decisions }: Collection, lists: (Group | Whole)[][]): string {
  return JSON.stringify({
    decisions: decisions.map((facts) => ({
      reference: facts.reference,
      url: /^https?:\/\//.test(facts.url) ? facts.url : null,
      date: facts.date,
      bodies: facts.bodies.join('; '),
      outcome: facts.outcome,
      upheld: isUpheld(facts),
      actions: facts.actions,
      dated: facts.allowed.length,
    })),
    groups: Object.fromEntries(
      lists.map((list) => [
        list[0]!.by,
        list.map(({ name, members }) => ({ name, members: members.map(({ at, late }) => [at, late?.least ?? null, late?.most ?? null]) })),
      ]),
    ),
  }).replaceAll('<', '\\u003c')
}
