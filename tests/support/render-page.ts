/**
 * Ways in which the same decision can be marked up. What they share is known of the Ombudsman's pages, the rest is not:
 *   a  numbers by <ol start>, metadata in <p>, sub-lists nested (lettered ones twice), contents list, cookie dialog last
 *   b  lists that begin anew in every section (numbers by CSS), metadata in <div>s, headings one level lower, cookie dialog first
 *   c  metadata as plain paragraphs, h1 outside the article, sub-lists as siblings of the numbered list
 *   d  numbers, letters and bullets typed in paragraphs, headings as bold paragraphs
 */
export type Variant = 'a' | 'b' | 'c' | 'd'
export const variants: Variant[] = ['a', 'b', 'c', 'd']

interface Item {
  number: number | null
  letter: string | null
  plain: boolean
  text: string
  sub: Item[]
}
interface Part {
  level: number
  heading: string
  items: Item[]
}
interface Source {
  meta: Record<string, string>
  title: string
  rows: [string, string][]
  parts: Part[]
}

/** Splits a decision written as text (see tests/corpus/README.md) into its parts. */
export function parseSource(text: string): Source {
  const source: Source = { meta: {}, title: '', rows: [], parts: [] }
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)
  for (const row of front?.[1]!.matchAll(/^([\w-]+)\s*:\s*(.*)$/gm) ?? []) source.meta[row[1]!] = row[2]!.trim()
  let part: Part | null = null
  let paragraph: Item | null = null
  for (const raw of text.slice(front?.[0].length ?? 0).split('\n')) {
    const line = raw.trimEnd()
    if (!line) continue
    const heading = /^(##+) (.*)$/.exec(line)
    const row = part ? null : /^([A-Z][\w ]+?) : (.*)$/.exec(line)
    const item = /^(\s*)(?:(\d+)\.|(-|\*)|([a-z])\)) (.*)$/.exec(line)
    if (line.startsWith('# ')) source.title = line.slice(2)
    else if (heading) source.parts.push((part = { level: heading[1]!.length, heading: heading[2]!, items: [] }))
    else if (row) source.rows.push([row[1]!, row[2]!])
    else {
      if (!part) source.parts.push((part = { level: 0, heading: '', items: [] }))
      const found: Item = {
        number: item?.[2] ? Number(item[2]) : null,
        letter: item?.[4] ?? null,
        plain: !item,
        text: item ? item[5]! : line.trim(),
        sub: [],
      }
      const own = !item || (item[1] === '' && found.number !== null)
      if (own) part.items.push((paragraph = found))
      else (paragraph?.sub ?? part.items).push(found)
    }
  }
  return source
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
const isLead = (part: Part) => /final decision:|^Overview/.test(part.heading)

function metadata({ rows }: Source, variant: Variant): string {
  return rows
    .map(([label, text]) => {
      const value =
        label !== 'Category'
          ? escape(text)
          : text
              .split(' > ')
              .map((name) => `<a href="/decisions/${slug(name)}">${escape(name)}</a>`)
              .join(' &gt; ')
      if (variant === 'a') return `<p><span class="label">${label} :</span> <span class="value">${value}</span></p>`
      if (variant === 'b') return `<div class="row"><div class="label">${label} : </div><div class="value">\n  ${value}\n</div></div>`
      return `<p>${label} : ${value}</p>`
    })
    .join('\n')
}

function subList(items: Item[], variant: Variant): string {
  if (!items.length) return ''
  const entries = items.map((item) => `<li>${escape(item.text)}</li>`).join('')
  if (!items.some((item) => item.letter)) return `<ul>${entries}</ul>`
  return variant === 'a' ? `<ol><ol style="list-style-type: lower-alpha;">${entries}</ol></ol>` : `<ol type="a">${entries}</ol>`
}

function section(part: Part, variant: Variant, id: string): string {
  const tag = variant === 'd' ? 'p' : `h${Math.min(6, part.level + (variant === 'b' ? 1 : 0))}`
  const words = variant === 'd' ? `<strong>${escape(part.heading)}</strong>` : escape(part.heading)
  let html = part.heading ? `<${tag} id="${id}">${words}</${tag}>\n` : ''
  let open = false
  const close = () => {
    if (open) html += '</ol>\n'
    open = false
  }
  for (const item of part.items) {
    if (item.number === null) {
      close()
      html += item.plain ? `<p>${escape(item.text)}</p>\n${subList(item.sub, variant)}\n` : `<ul><li>${escape(item.text)}</li></ul>\n`
    } else if (variant === 'd') {
      html += `<p>${item.number}. ${escape(item.text)}</p>\n`
      for (const sub of item.sub) html += `<p style="margin-left: 2em">${sub.letter ? `${sub.letter}) ` : '• '}${escape(sub.text)}</p>\n`
    } else {
      if (!open) html += variant === 'b' ? '<ol class="numbered">' : `<ol start="${item.number}">`
      open = true
      const text = `<li>${variant === 'b' ? `<p>${escape(item.text)}</p>` : escape(item.text)}`
      if (variant === 'c' && item.sub.length) {
        html += `${text}</li></ol>\n${subList(item.sub, variant)}\n`
        open = false
      } else html += `${text}${subList(item.sub, variant)}</li>`
    }
  }
  close()
  return html
}

const TOP = '<p class="backToTop"><a href="#top">Back to top</a></p>\n'
const COOKIES =
  '<div id="cookie-modal" role="dialog"><h2>Privacy settings</h2><p>LGO logogram</p>' +
  '<h3>Review your privacy settings</h3><h4>Required cookies</h4><p>These cookies make the site work.</p>' +
  '<h4>Analytical cookies</h4><p>These show how the site is used.</p></div>\n'
const STYLE =
  'body{font-family:Arial,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;line-height:1.5}.label{font-weight:bold}' +
  'ol.numbered{list-style:none;padding:0}ol.numbered>li{counter-increment:para;position:relative;padding-left:2.5rem}' +
  'ol.numbered>li::before{content:counter(para) ".";position:absolute;left:0}main{counter-reset:para}'

/**
 * A whole page, with the structure of one of the Ombudsman's, from a decision written as text.
 * @param variant the one that the front matter names, else 'a'
 */
export function renderPage(source: string, variant?: Variant): string {
  const page = parseSource(source)
  const v = variant ?? (page.meta['variant'] as Variant | undefined) ?? 'a'
  const url = page.meta['url'] ?? ''
  const news = url.includes('/information-centre/news/')
  const h1 = `<h1>${escape(page.title)}</h1>\n`
  const names = page.parts.filter((part) => part.level === 2 && !isLead(part))
  const contents =
    v !== 'a'
      ? ''
      : `<ul class="contents">${names.map((part, i) => `<li><a href="#point${i + 2}">${escape(part.heading)}</a></li>`).join('')}</ul>\n`
  const body = page.parts
    .map((part, i) => {
      const next = page.parts[i + 1]
      const ends = !news && !isLead(part) && (!next || next.level === 2) && v !== 'd'
      return section(part, v, `point${i + 1}`) + (ends ? TOP : '')
    })
    .join('')
  const signature = news ? '' : `<p>Investigator's decision on behalf of the Ombudsman</p>\n${v === 'd' ? '' : TOP}`
  const head = v === 'c' ? `${metadata(page, v)}\n` : `<header class="articleHeader">\n${h1}${metadata(page, v)}\n</header>\n`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(page.title)} - Local Government and Social Care Ombudsman</title>
<link rel="canonical" href="${escape(url)}">
<style>${STYLE}</style>
</head>
<body id="top">
${v === 'b' ? COOKIES : ''}<header class="site"><a href="/">Local Government and Social Care Ombudsman</a>\
<nav><ul><li><a href="/make-a-complaint">Make a complaint</a></li><li><a href="/decisions">Decisions</a></li></ul></nav></header>
<main>
${v === 'c' ? h1 : ''}<article id="article">
${head}${contents}${body}${signature}<p class="print"><a href="javascript:window.print()">Print this page</a></p>
</article>
</main>
<footer><p>Local Government and Social Care Ombudsman</p></footer>
${v === 'b' ? '' : COOKIES}</body>
</html>
`
}
