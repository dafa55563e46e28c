import type { Decision } from '../../lib/page/decision.ts'
import { readDecision } from '../../lib/page/read-decision.ts'
import { linkedDocument } from './dom.ts'

const address = 'https://www.lgo.org.uk/decisions/housing/homelessness/99-999-001'

/** Reads an article's inner HTML as a page of the Ombudsman's; the tab has the title too. */
export function readArticle(inner: string, at = address): Decision {
  const title = /<h1>(.*?)<\/h1>/.exec(inner)?.[1] ?? 'Testing Council (99 999 001)'
  const html =
    `<!doctype html><html><head><title>${title} - LGSCO</title></head>` +
    `<body><main><article id="article">${inner}</article></main></body></html>`
  return readDecision(linkedDocument(html), at).decision
}

/** The blocks as lines: "## Heading", "12. Paragraph", "  a) item", "+ further paragraph of the same number". */
export function outline(decision: Decision): string[] {
  return decision.blocks.map((b) => {
    const words = decision.text.slice(b.start, b.end)
    if (b.kind === 'title') return `# ${words}`
    if (b.kind === 'heading') return `## ${words}`
    if (b.kind === 'metadata') return `: ${words}`
    if (b.kind === 'item')
      return `${'  '.repeat(b.depth)}${b.label === '•' ? '•' : `${b.label})`} ${words} <${ownerOf(decision, b.parent)}>`
    return `${b.number === null ? '' : `${b.number}. `}${b.parent ? '+ ' : ''}${words}`
  })
}

/** The number or label of the block that an item belongs to. */
function ownerOf(decision: Decision, id: string | null): string {
  const owner = decision.blocks.find((b) => b.id === id)
  return owner ? String(owner.number ?? owner.label ?? decision.text.slice(owner.start, owner.start + 8)) : 'none'
}
