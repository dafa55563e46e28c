// Draws the icons of the extension from the shapes below: node scripts/icons.ts [chromium]
import { mkdir, writeFile } from 'node:fs/promises'
import { launch } from 'puppeteer-core'

type State = 'plain' | 'read' | 'off'

/**
 * A sheet of a calendar whose clock has run past the hour: the wedge between twelve and the hand is the time that is over.
 * `read`: a decision was read, a tick stands in the corner. `off`: grey, struck through.
 */
function drawing(state: State): string {
  const ink = state === 'off' ? '#6b6f72' : '#0b0c0c'
  const over = state === 'off' ? '#c3c6c8' : '#b3261e'
  const corner = {
    plain: '',
    read: `<circle cx="98" cy="98" r="29" fill="#0f7a4a" stroke="#fff" stroke-width="6"/>
      <path d="M84 98l10 11 19-21" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>`,
    off:
      '<path d="M14 116L114 14" stroke="#fff" stroke-width="22"/>' +
      '<path d="M14 116L114 14" stroke="#6b6f72" stroke-width="11" stroke-linecap="round"/>',
  }[state]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
    <rect x="8" y="16" width="112" height="106" rx="16" fill="#fff" stroke="${ink}" stroke-width="8"/>
    <path d="M8 46V32a16 16 0 0 1 16-16h80a16 16 0 0 1 16 16v14z" fill="${ink}"/>
    <path d="M38 6v18M90 6v18" stroke="#fff" stroke-width="18" stroke-linecap="round"/>
    <path d="M38 6v18M90 6v18" stroke="${ink}" stroke-width="10" stroke-linecap="round"/>
    <path d="M64 82V52a30 30 0 1 1-26 45z" fill="${over}"/>
    <path d="M64 52v30l-26 15" fill="none" stroke="${ink}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/>
    ${corner}
  </svg>`
}

const files: { state: State; size: number; path: string }[] = [
  ...[16, 32, 48, 96, 128].map((size) => ({ state: 'plain' as const, size, path: `public/icon/${size}.png` })),
  ...(['read', 'off'] as const).flatMap((state) => [16, 32, 48].map((size) => ({ state, size, path: `public/icon/${state}-${size}.png` }))),
]

await mkdir('public/icon', { recursive: true })
const browser = await launch({
  executablePath: process.argv[2] ?? process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage()
  for (const { state, size, path } of files) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing(state)}`)
    await writeFile(path, await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
