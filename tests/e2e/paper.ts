import { inflateSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import type { Driven } from '../../scripts/browsers/launch.ts'

/** Shows the open pages as they are printed, or as on screen again, in the browser's own way: what its developer tools do. */
export async function onPaper({ browser, name }: Driven, page: Page, paper: boolean): Promise<void> {
  if (name === 'chromium') return page.emulateMediaType(paper ? 'print' : undefined)
  // The standard protocol has no command for it; Firefox's own window, which the protocol reaches, has.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }> }
  }
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  for (const { context } of result.contexts)
    await connection.send('script.evaluate', {
      target: { context },
      awaitPromise: false,
      expression: `for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = '${paper ? 'print' : ''}'`,
    })
}

/** How many sheets a PDF has. Firefox packs what describes them: each packed part is opened. */
export function sheetsOf(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf)
  const text = bytes.toString('latin1')
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm\b[^]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const from = index + head.length
    return inflateSync(bytes.subarray(from, text.indexOf('endstream', from)), { finishFlush: 2 }).toString('latin1')
  })
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
