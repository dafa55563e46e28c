import { createReadStream } from 'node:fs'
import { WARCParser, type WARCRecord } from 'warcio'
import type { FailedSource, PageSource } from './source.ts'
import { tooLarge } from './zip.ts'

/**
 * The pages of a web archive (WARC, also compressed): HTML that a server answered with status 200, and HTML kept as a
 * resource; in order, one at a time. What else a crawler keeps (requests, pictures, redirects, errors) is passed over.
 * @param maxBytes larger pages are passed over, and named
 */
export async function* pagesOfWarc(path: string, maxBytes: number): AsyncGenerator<PageSource | FailedSource> {
  const records = new WARCParser(createReadStream(path) as AsyncIterable<Uint8Array>)
  for await (const record of records) {
    const type = pageType(record)
    if (type === null) {
      await record.skipFully()
      continue
    }
    const url = record.warcTargetURI ?? ''
    const name = `${path}/${url}`
    if (record.warcContentLength > maxBytes) {
      await record.skipFully()
      yield { name, error: tooLarge(record.warcContentLength, maxBytes) }
      continue
    }
    const bytes = await record.readFully(true)
    yield bytes.length > maxBytes
      ? { name, error: tooLarge(bytes.length, maxBytes) }
      : { name, url, bytes, charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? '' }
  }
}

/** The content type of a page, null for other records. */
function pageType(record: WARCRecord): string | null {
  const response = record.warcType === 'response'
  if (response && Number(record.getResponseInfo()?.status) !== 200) return null
  if (!response && record.warcType !== 'resource') return null
  const type = (response ? record.httpHeaders?.headers.get('content-type') : record.warcContentType) ?? ''
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type) ? type : null
}
