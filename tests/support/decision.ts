import type { Block, Decision, Section, SectionKind } from '../../lib/page/decision.ts'
import { sectionKind } from '../../lib/page/section-kind.ts'

/**
 * A decision from the plain text in which the corpus is written (see tests/corpus), without any markup in between:
 * "# Title", "Category : A > B" rows, "## Heading", "1. Paragraph", "   - bullet", "   a) lettered item", plain paragraphs.
 * For tests of what comes after the reading of the page.
 * @param source the text; front matter and title may be missing
 * @param given fields that replace what was read
 */
export function decisionFromText(source: string, given: Partial<Decision> = {}): Decision {
  const url = /^url:\s*(\S+)/m.exec(source)?.[1] ?? 'https://www.lgo.org.uk/decisions/test/test/99-999-999'
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '')
  const sections: Section[] = [{ heading: '', level: 0, kind: 'head' }]
  const blocks: Block[] = []
  let text = ''
  let paragraph: Block | null = null
  const add = (words: string, part: Partial<Block> & Pick<Block, 'kind'>): Block => {
    if (text) text += '\n'
    const block: Block = {
      id: `b${blocks.length}`,
      number: null,
      label: null,
      depth: 0,
      parent: null,
      section: sections.length - 1,
      start: text.length,
      end: text.length + words.length,
      ...part,
    }
    text += words
    blocks.push(block)
    return block
  }
  const rows = new Map<string, string>()
  let title = ''
  let goesOn: SectionKind | null = null
  for (const raw of body.split('\n')) {
    if (!raw.trim()) continue
    const line = raw.replace(/(?<=\S)[^\S\n]+/g, ' ').trimEnd()
    const heading = /^(##+) (.*)$/.exec(line)
    const row = sections.length === 1 ? /^([A-Z][\w ]+?) : (.*)$/.exec(line) : null
    const item = /^(\s*)(?:(\d+)\.|([-*])|([a-z])\)) (.*)$/.exec(line)
    if (line.startsWith('# ')) add((title = line.slice(2)), { kind: 'title' })
    else if (heading) {
      const level = heading[1]!.length
      const outer = level > 2 ? (sections.findLast((s) => s.level === 2)?.kind ?? 'other') : undefined
      const own = sectionKind(heading[2]!)
      const said = sectionKind(heading[2]!, outer)
      // "What happened", and then "The move": that goes on with the story.
      const silent = own === 'other' || (said === outer && own !== outer)
      sections.push({ heading: heading[2]!, level, kind: (silent && goesOn) || said })
      if (level === 2) goesOn = null
      else if (!silent && ['events', 'analysis', 'injustice'].includes(said)) goesOn = said
      add(heading[2]!, { kind: 'heading' })
      paragraph = null
    } else if (row) {
      rows.set(row[1]!, row[2]!)
      add(line, { kind: 'metadata' })
    } else if (item && !item[1] && item[2]) paragraph = add(item[5]!, { kind: 'paragraph', number: Number(item[2]) })
    else if (item && item[1] !== undefined && (item[3] || item[4]))
      add(item[5]!, { kind: 'item', label: item[4] ?? '•', depth: 1, parent: paragraph?.id ?? null })
    else paragraph = add(line.trim(), { kind: 'paragraph' })
  }
  const category = rows.get('Category')?.split(' > ') ?? []
  const date = /^(\d\d) (\w{3}) (\d{4})$/.exec(rows.get('Decision date') ?? '')
  const month = date ? 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(date[2]!) / 3 + 1 : 0
  const reference = /\((\d\d \d{3} \d{3}[a-z]?)\)\s*$/.exec(title)?.[1] ?? null
  return {
    url,
    kind: /\/news\//.test(url) ? 'news' : 'statement',
    title,
    reference,
    bodies: reference ? [title.replace(/\s*\([^)]*\)\s*$/, '')] : [],
    category: category[0] ?? null,
    subcategory: category[1] ?? null,
    outcome: rows.get('Decision') ?? null,
    decisionDate: date ? `${date[3]}-${String(month).padStart(2, '0')}-${date[1]}` : null,
    articleDate: null,
    citedReferences: [],
    satisfiedOn: null,
    chapter: null,
    text,
    sections,
    blocks,
    problems: [],
    ...given,
  }
}
