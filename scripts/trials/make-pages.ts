import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownPages, pagesIn } from '../../tests/support/corpus.ts'
import { renderPage, variants } from '../../tests/support/render-page.ts'

const PLACES = [
  'Alder',
  'Birch',
  'Carrow',
  'Dunmere',
  'Elston',
  'Farrow',
  'Garth',
  'Holme',
  'Inger',
  'Jarrowby',
  'Kelham',
  'Lindow',
  'Marsh',
  'Nether',
  'Orton',
  'Pendle',
]
const ENDINGS = ['bridge', 'ford', 'ham', 'mere', 'ton', 'wick', 'worth', 'ley']
const KINDS = ['County Council', 'Borough Council', 'City Council', 'District Council', 'Council']
const MONTHS =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|' +
  'Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const YEAR = new RegExp(`(?<=\\b(?:${MONTHS}) )20[012]\\d\\b`, 'g')

/**
 * The same numbers each time (Park and Miller's generator), so that two runs of a trial have the same pages.
 * @returns whole numbers below the one given
 */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** Sources of the whole corpus: our own decisions, those of other hands, and those that the rules are not fitted to. */
const sources = () =>
  [ownPages, join(ownPages, 'other-hands'), join(ownPages, 'unseen')]
    .flatMap(pagesIn)
    .filter(({ real }) => !real)
    .map(({ source }) => source)

/**
 * Pages for trials of size, made from the decisions of the corpus: other bodies, other references, other years, in a mixed order
 * and in all ways of marking up. Never the same page twice. In folders of a thousand.
 * @returns the sum of their bytes
 */
export function makePages(folder: string, count: number): number {
  const all = sources()
  const next = numbers(count + 7)
  let bytes = 0
  for (let i = 0; i < count; i++) {
    const html = varied(all[next(all.length)]!, i, next)
    const inside = join(folder, String(Math.floor(i / 1000)).padStart(3, '0'))
    if (i % 1000 === 0) mkdirSync(inside, { recursive: true })
    writeFileSync(join(inside, `${String(i).padStart(6, '0')}.html`), html)
    bytes += Buffer.byteLength(html)
  }
  return bytes
}

function varied(source: string, i: number, next: (below: number) => number): string {
  const body = `${PLACES[next(PLACES.length)]!}${ENDINGS[next(ENDINGS.length)]!} ${KINDS[next(KINDS.length)]!}`
  const years = next(5) - 2
  const digits = String(100_000 + i)
  const reference = `${10 + next(15)} ${digits.slice(0, 3)} ${digits.slice(3)}`
  const told = /^# (.+?) \((\d\d \d{3} \d{3}[a-z]?)\)/m.exec(source)
  let text = source.replace(YEAR, (year) => String(Number(year) + years))
  if (told)
    text = text
      .replaceAll(told[1]!, body)
      .replaceAll(told[2]!, reference)
      .replaceAll(told[2]!.replaceAll(' ', '-'), reference.replaceAll(' ', '-'))
  return renderPage(text, variants[next(variants.length)]!)
}
