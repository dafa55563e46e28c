import type { Variant } from './render-page.ts'

/** How the site of another ombudsman lays out a decision; what the front matter calls `kind`. */
const kinds = ['ho-new', 'ho-old', 'phso', 'spso', 'psow'] as const
type Kind = (typeof kinds)[number]

interface Block {
  heading?: string
  level?: number
  number?: number
  text?: string
  /** Items under a paragraph or a heading, with their letters where they are lettered. */
  items: { letter: string | null; text: string }[]
  rows: string[][]
  /** true where the first row is the head of the table. */
  headed?: boolean
}
interface Source {
  meta: Record<string, string>
  title: string
  rows: [string, string][]
  blocks: Block[]
}

/** Whether a decision written as text is one of another ombudsman. */
export const isOther = (source: string): boolean => /^---\n[^]*?^kind *:[^]*?^---$/m.test(source)

/** Splits the text of a decision (see tests/corpus/README.md) into its parts; a table is rows of "| a | b |", "¶" a paragraph in a cell. */
function partsOf(text: string): Source {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)
  const source: Source = { meta: {}, title: '', rows: [], blocks: [] }
  for (const [, key, value] of front?.[1]!.matchAll(/^([\w-]+) *: *(.*)$/gm) ?? []) source.meta[key!] = value!.trim()
  const add = (block: Partial<Block>) => source.blocks.push({ items: [], rows: [], ...block })
  for (const line of text
    .slice(front?.[0].length ?? 0)
    .split('\n')
    .map((one) => one.trimEnd())
    .filter(Boolean)) {
    const last = source.blocks.at(-1)
    const [, label, value] = /^([A-Z][\w ]+?) : (.*)$/.exec(line) ?? []
    const [, level, heading] = /^(##+) (.*)$/.exec(line) ?? []
    const [, letter, item] = /^\s+(?:-|([a-z])\)) (.*)$/.exec(line) ?? []
    const [, number, numbered] = /^(\d+)\. (.*)$/.exec(line) ?? []
    if (line.startsWith('# ')) source.title = line.slice(2)
    else if (heading) add({ heading, level: level!.length })
    else if (label && !last) source.rows.push([label, value!])
    else if (line.startsWith('|')) {
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
      const table = last?.rows.length ? last : (add({}), source.blocks.at(-1)!)
      if (cells.every((cell) => /^-+$/.test(cell))) table.headed = true
      else table.rows.push(cells)
    } else if (item && last) last.items.push({ letter: letter ?? null, text: item })
    else if (numbered) add({ number: Number(number), text: numbered })
    else add({ text: line.trim() })
  }
  return source
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
/** Words as a word processor leaves them, cut where they are not: "<span>0</span><span>9 April</span> 2026". */
const cutUp = (text: string) => escape(text).replace(/\b(\d)(\d \w+ 20\d\d)\b/g, '<span>$1</span><span>$2</span>')

/** What differs between two ways of marking up: `plain` leans on headings, lists and heads of tables, the other does without. */
function writer(plain: boolean) {
  const list = (items: Block['items']) => {
    if (!items.length) return ''
    const lettered = Boolean(items[0]!.letter)
    if (!plain && lettered) return items.map(({ letter, text }) => `<p>${letter}) ${cutUp(text)}</p>`).join('\n')
    const inner = items.map(({ text }) => `<li>${plain ? cutUp(text) : `<p>${cutUp(text)}</p>`}</li>`).join('')
    return lettered ? `<ol type="a">${inner}</ol>` : `<ul>${inner}</ul>`
  }
  const cell = (text: string) =>
    text.includes('¶') || !plain
      ? text
          .split('¶')
          .map((part) => (part.startsWith('• ') ? `<ul><li>${cutUp(part.slice(2))}</li></ul>` : `<p>${cutUp(part)}</p>`))
          .join('')
          .replaceAll('</ul><ul>', '')
      : cutUp(text)
  const row = (cells: string[], tag: string) => `<tr>${cells.map((one) => `<${tag}>${cell(one)}</${tag}>`).join('')}</tr>`
  const table = ({ rows, headed }: Pick<Block, 'rows' | 'headed'>) => {
    const [first = [], ...rest] = rows
    const top = headed && plain ? `<thead>${row(first, 'th')}</thead><tbody>` : `<tbody>${row(first, 'td')}`
    return `<table>${top}${rest.map((one) => row(one, 'td')).join('\n')}</tbody></table>`
  }
  const heading = ({ heading: words = '', level = 2 }: Block) => {
    const tag = plain ? `h${level}` : level === 2 ? 'h3' : 'p'
    return `<${tag}>${tag === 'p' ? `<strong>${escape(words)}</strong>` : escape(words)}</${tag}>`
  }
  /** Blocks in their order; numbers are those of a list, or typed. */
  const flow = (blocks: readonly Block[], typed: boolean) =>
    blocks
      .map((block) => {
        if (block.rows.length) return table(block)
        if (block.heading) return `${heading(block)}${list(block.items)}`
        const words = cutUp(block.text ?? '')
        if (block.number === undefined) return `<p>${words}</p>${list(block.items)}`
        if (typed) return `<p>${block.number}. ${words}</p>${list(block.items)}`
        return `<ol start="${block.number}"><li>${plain ? words : `<p>${words}</p>`}${list(block.items)}</li></ol>`
      })
      .join('\n')
  return { list, table, flow, heading, plain }
}

type Writer = ReturnType<typeof writer>

const housing = (source: Source, inner: string) =>
  `<main><div class="row"><div class="columns medium-9"><h1>${escape(source.title)}</h1><p><a href="#top">Back to Top</a></p>
${inner}</div></div></main>`

const layouts: Record<Kind, (source: Source, write: Writer) => string> = {
  'ho-new': (source, { table, flow }) => housing(source, `<h2>Decision</h2>${table({ rows: source.rows })}${flow(source.blocks, false)}`),
  'ho-old': (source, { flow }) => housing(source, flow(source.blocks, false)),
  phso(source, { table, flow, plain }) {
    const told = Object.fromEntries(source.rows)
    const parts = source.blocks.map((block, i) => (block.level === 2 ? i : -1)).filter((i) => i >= 0)
    const top = source.blocks.slice(0, parts[0]).map((block) => (block.rows.length ? table(block) : `<p>${escape(block.text ?? '')}</p>`))
    const sections = parts.map((from, n) => {
      const name = escape(source.blocks[from]!.heading!)
      const head = plain ? `<h2><button aria-expanded="false">${name} <span>Click here to expand</span></button></h2>` : `<h2>${name}</h2>`
      return `<section>${head}<div${plain ? ' hidden' : ''}>${flow(source.blocks.slice(from + 1, parts[n + 1]), plain)}</div></section>`
    })
    return `<div id="root"><main><h1>${escape(source.title)} (${told['Reference']})</h1>
<p>${told['Type']} | Decision date: ${told['Decision date']}</p>
${top.join('')}${sections.join('\n')}</main></div>`
  },
  spso(source, { flow, plain }) {
    const rows = source.rows.map(([label, value]) =>
      plain
        ? `<li><div>${label}:</div>\n<div>${escape(value)}</div></li>`
        : `<li><strong>${label}:</strong><br>\n<span>${escape(value)}</span></li>`,
    )
    return `<div role="alert"><h2>Office closure</h2><p>We are closed on Monday.</p></div><main><h1>${escape(source.title)}</h1>
<article><ul>${rows.join('\n')}</ul>${flow(source.blocks, false)}</article></main>`
  },
  psow(source, { flow, plain }) {
    const rows = source.rows.map(([label, value]) =>
      plain ? `<div><h3>${label}</h3><p>${escape(value)}</p></div>` : `<div><p>${label}</p><p>${escape(value)}</p></div>`,
    )
    // Letters are typed on these pages.
    const typed = source.blocks.flatMap((block): Block[] => [
      { ...block, items: [] },
      ...block.items.map(({ letter, text }) => ({ text: `${letter ? `${letter}) ` : '• '}${text}`, items: [], rows: [] })),
    ])
    return `<main><h1>${escape(source.title.replace(' : ', ': '))}</h1><section>${rows.join('\n')}</section>
<section>${flow(typed, true)}</section></main>`
  },
}

/** A page of another ombudsman's site, as far as its structure is known, from a decision written as text. */
export function renderOther(text: string, variant: Variant = 'a'): string {
  const source = partsOf(text)
  const kind = kinds.find((one) => one === source.meta['kind'])
  if (!kind) throw new Error(`"${source.meta['kind']}" is no kind of page. There are ${kinds.join(', ')}.`)
  const main = layouts[kind](source, writer(variant === 'a' || variant === 'c'))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(source.title)}</title><link rel="canonical" href="${source.meta['url']}"></head>
<body id="top"><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
${main}
<footer><p>Contact us</p></footer></body></html>
`
}
