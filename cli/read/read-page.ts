import { readFileSync, statSync } from 'node:fs'
import { analyseAny, type DecisionRecord } from '../../lib/index.ts'
import { decodePage, readSavedHtml } from './read-file.ts'
import { reasonOf } from '../problem.ts'
import type { Source } from './source.ts'
import { tooLarge } from './zip.ts'

/** What was read of a page, or why it could not be read. */
export type PageRead = { name: string; record: DecisionRecord } | { name: string; url: string | null; error: string }

export interface ReadOptions {
  /** Where a page was found that does not say so itself; '' where that is not known. */
  url: string
  maxBytes: number
}

/** Reads one page. Never throws: what cannot be read comes back with its reason. */
export function readPage(source: Source, options: ReadOptions): PageRead {
  if ('error' in source) return { name: source.name, url: options.url || null, error: source.error }
  let { name } = source
  let url = options.url
  try {
    const page = openPage(source, options)
    name = page.name
    url = page.url
    if (!page.html.trim()) return { name, url: url || null, error: 'The file is empty.' }
    const decision = readSavedHtml(page.html, url)
    if (decision.kind !== 'other') return { name, record: analyseAny(decision) }
    return { name, url: decision.url || null, error: decision.problems.at(-1) ?? 'This is no decision page.' }
  } catch (error) {
    return { name, url: url || null, error: reasonOf(error) }
  }
}

interface Page {
  name: string
  url: string
  html: string
}

function openPage(source: Exclude<Source, { error: string }>, { url, maxBytes }: ReadOptions): Page {
  if ('line' in source) return pageOfLine(source.name, source.line, url)
  if ('bytes' in source) return { name: source.name, url: source.url || url, html: decodePage(source.bytes, source.charset) }
  const { size } = statSync(source.path)
  if (size > maxBytes) throw new Error(tooLarge(size, maxBytes))
  return { name: source.name, url, html: decodePage(readFileSync(source.path)) }
}

function pageOfLine(name: string, line: Uint8Array, url: string): Page {
  let object: unknown
  try {
    object = JSON.parse(new TextDecoder().decode(line))
  } catch {
    throw new Error('This line is no JSON.')
  }
  const given = (object ?? {}) as Record<string, unknown>
  const text = (key: string) => (typeof given[key] === 'string' ? given[key] : '')
  if (typeof given['html'] !== 'string') throw new Error('This line is no object with "html", the text of a page.')
  // What a line calls itself stays true when lines are cut into parts for several machines; its number would not.
  return { name: text('file') || text('url') || name, url: text('url') || url, html: text('html') }
}
