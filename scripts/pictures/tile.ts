import { readFileSync } from 'node:fs'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Driven } from '../browsers/launch.ts'

const icon = `data:image/png;base64,${readFileSync('public/icon/128.png').toString('base64')}`
const tokens = readFileSync('components/shared/tokens.css', 'utf8')

/** The small picture of the Chrome Web Store: icon, name, what it does, and its bar. */
export async function tile({ browser }: Driven, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const page = await browser.newPage()
  await page.setViewport({ width: 440, height: 280 })
  await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><style>${tokens}
    body { margin: 0; height: 280px; box-sizing: border-box; padding: 36px 40px }
  body { background: #fff; color: #0b0c0c; font: 400 20px/1.4 var(--font) }
    header { display: flex; gap: 20px; align-items: center }
    h1 { margin: 0; font-size: 42px; line-height: 1 }
    img { width: 72px; height: 72px }
    p { margin: 22px 0 20px }
    .bar { height: 18px }
    .axis { margin-top: 8px; font-size: 15px; display: flex; justify-content: space-between }
  </style><header><img src="${icon}" alt=""><h1>Overdue</h1></header>
  <p>How long the council took,<br>and how long it may take.</p>
  <div class="bar"><i class="within" style="width: 34%"></i><i class="over" style="width: 66%"></i><b style="left: 34%"></b></div>
  <div class="axis"><span>Limit: about 6 months</span><b>Nearly 18 months</b></div></html>`)
  await page.screenshot({ path: file as `${string}.png` })
  await page.close()
  console.log(file)
}
