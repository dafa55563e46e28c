import { cued } from '../text/cued.ts'
import type { Block, Section, SectionKind } from './decision.ts'
import { markOf, typedMark } from './list-marks.ts'
import type { TypedMark } from './list-marks.ts'
import type { Item, List } from './lists.ts'
import type { Line, Piece } from './read-lines.ts'
import type { SectionWords } from './section-words.ts'

/** A label that stands alone, its value in the next line: "Decision date :". */
const LABEL = cued(/^(?:(?:sub-?)?category|(?:final )?decision date|date of decision|decision|outcome) ?:$/i)

/** Linear text with its blocks and sections, and the pieces of the page that it is made of. */
export interface Assembled {
  text: string
  sections: Section[]
  blocks: Block[]
  /** Like those of a line, with offsets in the whole text, in order. */
  pieces: Piece[]
}

/** A row of metadata whose label is known, which may also stand under a heading before the first section of the decision. */
const KNOWN_ROW = /^(?:(?:sub-?)?category|(?:final )?decision date|date of decision|decision|outcome) ?:/i

/** Sections without sub-headings: a bold paragraph after them opens the next one. */
const UNDIVIDED = new Set<SectionKind>(['summary', 'complaint', 'powers', 'scope', 'method'])

/** Sections that are often parted by topics. */
const TOPICAL = new Set<SectionKind>(['events', 'analysis', 'injustice'])
/** Where the story and what is made of it are told. */
const STORY = new Set<SectionKind>(['found', 'events', 'analysis'])
/** What stands before the story is told: there its words alone make a heading one of a main section. */
const OPENING = new Set<SectionKind>(['powers', 'scope', 'method'])

/** A longer line is no heading, and the first of a page without headings begins its story. */
const MOST_HEADING = 120

/** "Category : Education > Other": a label of one to four words before the first heading. */
const ROW = /^([A-Z][\w-]*(?: [\w-]+){0,3}) ?: ?(?=\S)/

/**
 * Puts the lines of a page together: sections by their headings, paragraphs with the numbers a reader sees, items with
 * the paragraph they belong to.
 * @param read in document order
 * @param title the line of the title; it comes first whatever its place in the page
 * @param words how the site names its sections
 * @param untitled kind of the section that begins with the first paragraph of a page without headings, where there is one
 */
export function assemble(read: Line[], title: Line | null, words: SectionWords, untitled: SectionKind | null = null): Assembled {
  const lines = withLabels(read)
  const sections: Section[] = [{ heading: '', level: 0, kind: 'head' }]
  const blocks: Block[] = []
  const pieces: Piece[] = []
  let text = ''
  /** The last block ends with a colon. (Asking the growing text itself would copy it each time.) */
  let colon = false

  /** Last paragraph of the section that items can belong to. */
  let paragraph: Block | null = null
  let lastNumber = 0
  /** The first main section has begun. */
  let begun = false
  /** The main section that is open, and whether the story has begun. (Looked for among thousands, they take long.) */
  let outer: Section | undefined
  let told = false
  /** What the last heading under the main one said that the story or its weighing is told under it. */
  let topical: SectionKind | null = null
  /** Open typed items under the paragraph, outermost first. */
  let typed: { mark: TypedMark; block: Block; indent: number }[] = []
  /** First and last block of a list item. */
  const ofItem = new Map<Item, { first: Block; last: Block }>()
  /** For each list that stands alone: what its positions are added to, and whether it is a list of paragraphs. */
  const ofList = new Map<List, { base: number; paragraphs: boolean; owner: Block | null }>()
  const counted = lines.some(({ item }) => item?.list.depth === 0 && item.list.given && item.number > 1)
  const lettered = letteredHeadings(lines)
  const isHeading = (line: Line) => looksLikeHeading(line, words) || lettered.has(line)
  const marked = (line: Line) => line.heading > 0 || (line.bold && isHeading(line) && !words.isHeading(line.text))
  const headings = new Set(lines.filter(marked).map((line) => line.text))
  const firstLevel = levelOfSections(lines, words)

  const add = (line: Line, part: Partial<Block> & Pick<Block, 'kind'>, skip = 0): Block => {
    if (blocks.length) text += '\n'
    const start = text.length
    const rest = line.text.slice(skip)
    const lead = rest.length - rest.trimStart().length + skip
    text += rest.trim()
    colon = rest.trimEnd().endsWith(':')
    for (const piece of line.pieces) {
      const cut = Math.max(0, lead - piece.at)
      if (cut < piece.length)
        pieces.push({ ...piece, at: start + piece.at + cut - lead, offset: piece.offset + cut, length: piece.length - cut })
    }
    const block: Block = {
      id: `b${blocks.length}`,
      number: null,
      label: null,
      depth: 0,
      parent: null,
      section: sections.length - 1,
      start,
      end: text.length,
      ...part,
    }
    blocks.push(block)
    return block
  }

  const heading = (line: Line) => {
    const named = words.main(line.text)
    const restated = named === 'complaint' && told
    const main = restated ? null : named
    begun ||= main !== null
    const own = words.kind(line.text)
    const opens = main || !outer || UNDIVIDED.has(outer.kind) || (!told && OPENING.has(own))
    const level = line.heading ? 2 + Math.max(0, line.heading - firstLevel) : opens ? 2 : 3
    const within = restated ? 'found' : level > 2 ? outer?.kind : undefined
    const said = words.kind(line.text, within)
    // "Law and policy", "What happened", and then "The move", "Transport": those tell what happened, and no law.
    const silent = own === 'other' || (said === within && own !== within)
    const kind = level > 2 && silent && topical ? topical : said
    // What is made of one matter says nothing of the next: "The register", "What happened", "My view", and then "The damp".
    const ofOne = said === 'analysis' && topical === 'events' && outer?.kind === 'other'
    if (level === 2) topical = null
    else if (!silent && TOPICAL.has(said)) topical = ofOne ? null : said
    const section = { heading: line.text, level, kind }
    sections.push(section)
    if (level === 2) outer = section
    told ||= STORY.has(kind)
    add(line, { kind: 'heading' })
    paragraph = null
    typed = []
  }

  const numbered = (line: Line, number: number, skip = 0) => {
    lastNumber = number
    typed = []
    return (paragraph = add(line, { kind: 'paragraph', number }, skip))
  }

  const listed = (line: Line, item: Item) => {
    const known = ofItem.get(item)
    if (known) {
      // A further paragraph of the same item, or its text after a list inside it.
      known.last = add(line, { kind: 'paragraph', depth: known.first.depth, parent: known.first.id })
      if (item.list.depth === 0 && known.first.kind === 'paragraph') paragraph = known.last
      return
    }
    const { list } = item
    let root = ofList.get(list.root)
    if (!root) {
      const ordered = list.root.style === 'decimal' || list.root.style === null
      // Where the page gives its lists their first number, one that begins at 1 under "… will:" is a list of steps.
      const steps = counted && !list.root.given && lastNumber > 0 && paragraph !== null && colon
      const paragraphs = ordered && !steps && (!list.root.wrapped || list.root.given)
      root = { base: list.root.given ? 0 : lastNumber, paragraphs, owner: paragraph }
      ofList.set(list.root, root)
    }
    const mark = typedMark(line.text)
    const typedNumber = mark?.style === 'decimal' && follows(Number(mark.mark)) ? Number(mark.mark) : null
    let block: Block
    if (list.depth === 0 && typedNumber !== null) block = numbered(line, typedNumber, mark!.length)
    else if (list.depth === 0 && root.paragraphs) block = numbered(line, item.number + (item.given ? 0 : root.base))
    else {
      const owner = list.under ? (ofItem.get(list.under)?.last ?? paragraph) : root.owner
      const label = mark?.mark ?? markOf(list.style ?? 'decimal', item.number)
      const depth = list.depth + (root.paragraphs ? 0 : 1)
      block = add(line, { kind: 'item', label, depth, parent: owner?.id ?? null }, mark?.length)
    }
    ofItem.set(item, { first: block, last: block })
  }

  /** Whether a typed number carries on the count of paragraphs. */
  const follows = (number: number) => (lastNumber === 0 ? number > 0 && number < 400 : number > lastNumber && number <= lastNumber + 20)

  const alone = (line: Line) => {
    const mark = typedMark(line.text)
    if (mark?.style === 'decimal' && (follows(Number(mark.mark)) || !paragraph)) {
      numbered(line, Number(mark.mark), mark.length)
      return
    }
    const step = typed.findLast((t) => t.mark.style === 'decimal')
    const counts = mark?.style !== 'decimal' || Number(mark.mark) === 1 + Number(step?.mark.mark ?? 0)
    if (!mark || !counts) {
      typed = []
      paragraph = add(line, { kind: 'paragraph' })
      return
    }
    // "i" after "h" is a letter, else a Roman figure; "v" only after "iv".
    const before = typed.findLast((t) => t.mark.style !== 'bullet')?.mark
    if (mark.style === 'alpha' && /[ivx]/.test(mark.mark)) {
      const letter = before?.style === 'alpha' && before.mark.charCodeAt(0) + 1 === mark.mark.charCodeAt(0)
      if (!letter && (mark.mark === 'i' || before?.style === 'roman')) mark.style = 'roman'
    }
    const sameIndent = (indent: number) => line.indent === indent || !line.indent || !indent
    const open = typed.findLastIndex((t) => t.mark.style === mark.style && sameIndent(t.indent))
    const last = typed.at(-1)
    const inner = last && (line.indent > last.indent || mark.style === 'roman' || colon)
    typed = open >= 0 ? typed.slice(0, open) : inner ? typed : typed.slice(0, Math.max(0, typed.length - 1))
    const parent = typed.at(-1)?.block ?? paragraph
    const block = add(line, { kind: 'item', label: mark.mark, depth: typed.length + 1, parent: parent?.id ?? null }, mark.length)
    typed.push({ mark, block, indent: line.indent })
  }

  if (title) add(title, { kind: 'title' })
  for (const line of lines) {
    const inHead = sections.length === 1
    if (inHead && title && line.text === title.text) continue
    // The same words as a heading's, in a list or paragraph: a list of contents.
    if (!line.heading && (line.item || words.isHeading(line.text)) && headings.has(line.text)) continue
    if (line.row) {
      add(line, { kind: 'metadata' })
      continue
    }
    // A sentence is the story's, however short.
    if (inHead && untitled && !line.heading && (line.text.length > MOST_HEADING || /^[A-Z].{30,}\.[”’"']?$/.test(line.text.trim()))) {
      sections.push({ heading: '', level: 2, kind: untitled })
      begun = true
    }
    const row = !begun && !line.heading && !line.item && line.text.length < 200
    if (row && (line.label || (inHead ? ROW : KNOWN_ROW).test(line.text)) && !/^(?:summary|note)\b/i.test(line.text))
      add(line, { kind: 'metadata' })
    else if (isHeading(line)) heading(line)
    else if (line.number !== undefined) numbered(line, line.number)
    else if (line.item) listed(line, line.item)
    else alone(line)
  }
  return { text, sections, blocks, pieces }
}

/** The level of heading that opens the main sections, by their words; else the highest that the page uses under its title. */
function levelOfSections(lines: Line[], words: SectionWords): number {
  const highest = (of: Line[]) => of.reduce((level, line) => Math.min(level, line.heading), 7)
  const tagged = lines.filter((line) => line.heading > 1)
  const main = highest(tagged.filter((line) => words.main(line.text)))
  return main < 7 ? main : highest(tagged)
}

/** Bold lines such as "b) The reviews" behind which a numbered paragraph begins: no items of a list, though they have its marks. */
function letteredHeadings(lines: Line[]): ReadonlySet<Line> {
  return new Set(
    lines.filter(({ bold, item, text }, i) => {
      if (!bold || item || text.length > MOST_HEADING || /[.;,:!]$/.test(text) || (typedMark(text)?.style ?? 'decimal') === 'decimal')
        return false
      const [before, behind] = [lines[i - 1]?.text.trimEnd() ?? '', lines[i + 1]?.text ?? '']
      return !before.endsWith(':') && typedMark(behind)?.style === 'decimal'
    }),
  )
}

/** Lines of metadata whose label and value are elements of their own read as one line. */
function withLabels(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const label = joined.at(-1)
    const open = label && (label.label || LABEL.test(label.text)) && !line.label && !line.heading
    if (open) joined[joined.length - 1] = joinLines(label, line)
    else joined.push(line)
  }
  return joined
}

/** Two lines as one, with a space between them. */
export function joinLines(a: Line, b: Line): Line {
  const shift = a.text.length + 1
  const moved = b.pieces.map((piece) => ({ ...piece, at: piece.at + shift }))
  return { ...a, text: `${a.text} ${b.text}`, pieces: [...a.pieces, ...moved] }
}

/** A heading by its tag; else a short bold paragraph that is no sentence, or one that has a main heading's exact words. */
function looksLikeHeading(line: Line, words: SectionWords): boolean {
  if (line.heading) return true
  const { text } = line
  if (line.item || text.length > MOST_HEADING || text.includes('\n')) return false
  if (words.isHeading(text)) return true
  // "Within one month the Council will:" in bold opens a list and belongs to the text.
  return line.bold && (words.main(text) !== null || (!/[.;,:!]$/.test(text) && !typedMark(text)))
}
