import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOther, renderOther } from './render-other.ts'
import { parseSource, renderPage } from './render-page.ts'
import type { Variant } from './render-page.ts'

/** A page of the corpus with its gold reading. */
export interface CorpusPage {
  /** "99-100-001" */
  name: string
  url: string
  /** The decision as plain text, with front matter. */
  source: string
  /** What a careful reader takes from it (see tests/corpus/README.md). */
  gold: Gold
  variant: Variant
  /** The page in its own variant. */
  html: string
  /** true for real decisions, which are not part of the project. */
  real: boolean
}

export interface GoldSpan {
  from: string
  to: string
  quote?: string
}
export interface GoldDate extends GoldSpan {
  quote: string
  nth?: number
}
export interface GoldStated {
  quote: string
  kind: 'total' | 'excess'
  value: number
  unit: string
  limit: { value: number; unit: string } | null
  optional?: boolean
}
export interface GoldDelay {
  rule: string | string[]
  start: GoldSpan | null
  end: GoldSpan | null
  limit?: { value: number | string; unit: string }
  due?: GoldSpan
  elapsed: [number, number] | null
  late: [number, number]
  open?: boolean
  optional?: boolean
}
export interface GoldAction {
  quote: string
  within: { value: number; unit: string } | null
  due: string | null
  amounts?: number[]
}
export interface Gold {
  meta?: Record<string, string | string[] | null>
  dates?: GoldDate[]
  relative?: GoldDate[]
  stated?: GoldStated[]
  delays?: GoldDelay[]
  actions?: GoldAction[]
}

const root = join(import.meta.dirname, '..', '..')

/** Where the project's own pages are. */
export const ownPages = join(root, 'tests', 'corpus')

/** Where real pages can be kept beside a clone: `$OVERDUE_SHARED/pages`, else `../shared/pages`. */
export const sharedPages = join(process.env['OVERDUE_SHARED'] ?? join(root, '..', 'shared'), 'pages')

/** Whether that folder is there. */
export const hasSharedPages = () => existsSync(sharedPages)

/** A decision written as text as a page of its own site. */
export const renderAny = (source: string, variant?: Variant): string =>
  isOther(source) ? renderOther(source, variant) : renderPage(source, variant)

/** The pages of a folder of NAME.md and NAME.gold.json, by name; none where the folder does not exist. */
export function pagesIn(folder: string): CorpusPage[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '')
      const source = readFileSync(join(folder, `${name}.md`), 'utf8')
      const { meta } = parseSource(source)
      return {
        name,
        source,
        url: meta['url'] ?? '',
        variant: (meta['variant'] ?? 'a') as Variant,
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
        html: renderAny(source),
        real: /^seed\b/.test(meta['origin'] ?? ''),
      }
    })
}

/** The project's own pages and, where they are kept beside the clone, the real ones. */
export function corpusPages(): CorpusPage[] {
  return [...pagesIn(ownPages), ...pagesIn(sharedPages).filter((page) => page.real)].sort((a, b) => (a.name < b.name ? -1 : 1))
}
