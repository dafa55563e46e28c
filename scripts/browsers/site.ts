import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { certificate } from './certificate.ts'

/** A page of the local stand-in: its address and its HTML. */
export interface SitePage {
  url: string
  html: string
  headers?: Record<string, string>
}

/** A request as it came in: what it asked for, and what the browser says of who made it. */
export interface Asked {
  host: string
  path: string
  origin?: string
  referer?: string
  /** Sec-Fetch-Dest: "document" for a page that is opened, "empty" for what a script asks for. */
  dest?: string
}

/**
 * Those that an extension, or a script on a page of the sites given, made. No page of the tests asks for anything, so that a script's
 * request to a site is the extension's; to other hosts the browser itself sends some, and there only the extension's own origin tells.
 */
export function byExtension(asked: readonly Asked[], hosts: readonly string[]): Asked[] {
  const own = /^(?:chrome|moz)-extension:/
  return asked.filter(
    ({ host, origin, referer, dest }) => own.test(origin ?? '') || own.test(referer ?? '') || (dest === 'empty' && hosts.includes(host)),
  )
}

export interface Site {
  port: number
  /** Every request to a site that is served, "www.lgo.org.uk/decisions/…", in order; the browser's own to others are left out. */
  hits: string[]
  /** Every request to any host, with what the browser says of it: to show that the extension makes none. */
  asked: Asked[]
  /** Adds a page or replaces one; answers from now on. */
  put(page: SitePage): void
  /** Begins anew with these pages: those of before, and what was asked for, are forgotten. */
  begin(pages: SitePage[]): void
  close(): Promise<void>
}

/**
 * Serves pages on this machine under the addresses that they have on the real site, over https with a certificate of its own.
 * The browser is told to look here for www.lgo.org.uk (see launch.ts). Paths are compared without case, queries exactly
 * where a page has one. Anything else is answered with 404.
 */
export async function serve(pages: SitePage[]): Promise<Site> {
  const known = new Map<string, SitePage>()
  const hosts = new Set<string>()
  const put = (page: SitePage) => {
    known.set(key(new URL(page.url)), page)
    hosts.add(new URL(page.url).hostname)
  }
  const hits: string[] = []
  const asked: Asked[] = []
  const begin = (first: SitePage[]) => {
    for (const kept of [known, hosts]) kept.clear()
    for (const list of [hits, asked]) list.length = 0
    for (const host of ['www.lgo.org.uk', 'lgo.org.uk']) hosts.add(host)
    first.forEach(put)
  }
  begin(pages)
  const server = createServer(await certificate(), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'www.lgo.org.uk'}`)
    if (hosts.has(url.hostname)) hits.push(`${url.hostname}${url.pathname}${url.search}`)
    const { origin, referer, 'sec-fetch-dest': dest } = request.headers
    asked.push({ host: url.hostname, path: url.pathname + url.search, origin, referer, dest: dest as string | undefined })
    const page = known.get(key(url)) ?? known.get(url.pathname.toLowerCase())
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html ?? '<!doctype html><html lang="en"><title>Page not found</title><h1>Page not found</h1></html>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    hits,
    asked,
    put,
    begin,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function key(url: URL): string {
  return url.pathname.toLowerCase() + url.search
}
