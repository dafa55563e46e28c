import { mkdirSync } from 'node:fs'
import type { BrowserName } from '../../scripts/browsers/find.ts'

/**
 * Where a picture goes: into the build folder, to be looked at, or, those of Chromium, to where `SCREENSHOTS` says. The README's
 * are taken anew with `SCREENSHOTS=docs/screenshots npm run e2e -- screenshots deadline`.
 */
export function pictureFile(browser: BrowserName, what: string): `${string}.png` {
  const chosen = browser === 'chromium' ? process.env.SCREENSHOTS : undefined
  const folder = chosen ?? '.output/screenshots'
  mkdirSync(folder, { recursive: true })
  return chosen ? `${folder}/${what}.png` : `${folder}/${what}-${browser}.png`
}
