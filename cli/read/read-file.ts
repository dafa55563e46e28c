import { readDecision } from '../../lib/page/read-decision.ts'
import { parsePage } from './parse-page.ts'
import { allSites } from '../../lib/sites/all.ts'
import type { Decision } from '../../lib/page/decision.ts'

/** What browsers write into a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(https?:\S+) -->/

/**
 * The text of a saved page: UTF-8 unless a byte order mark, the server or the page's own head says otherwise.
 * @param served the encoding that the server named, where that is known
 */
export function decodePage(bytes: Uint8Array, served = ''): string {
  const [a, b] = bytes
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = served || (/<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8')
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : named
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** Reads the HTML of a page without a browser. */
export function readHtml(html: string, address: string): Decision {
  return readDecision(parsePage(html), address, allSites).decision
}

/** Reads the HTML of a saved page, found at the address given, else at the one that the browser noted when it saved it. */
export const readSavedHtml = (html: string, address: string): Decision =>
  readHtml(html, address || (SAVED_FROM.exec(html.slice(0, 4000))?.[1] ?? ''))
