import { cued } from '../text/cued.ts'

/** How the items of a list are marked. */
export type MarkStyle = 'decimal' | 'alpha' | 'roman' | 'bullet'

const ROMAN: [number, string][] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number from 1 to 89 in small Roman letters; others as digits. */
function roman(number: number): string {
  if (number < 1 || number > 89) return String(number)
  let rest = number
  let letters = ''
  for (const [value, letter] of ROMAN) {
    letters += letter.repeat(Math.floor(rest / value))
    rest %= value
  }
  return letters
}

/**
 * What a reader sees before an item, without its dot or bracket.
 * @param style how the list is marked
 * @param number position of the item, from 1
 */
export function markOf(style: MarkStyle, number: number): string {
  if (style === 'bullet') return '•'
  if (style === 'roman') return roman(number)
  if (style === 'alpha' && number >= 1 && number <= 26) return String.fromCharCode(96 + number)
  return String(number)
}

/** How a list is marked, from its element: `type`, the style attribute, else its tag. Style sheets are not asked. */
export function markStyle(list: Element): MarkStyle | null {
  const type = list.getAttribute('type') ?? ''
  const style = `${list.getAttribute('style') ?? ''} ${list.getAttribute('class') ?? ''}`
  if (/^a$/i.test(type) || /(?:lower|upper)-(?:alpha|latin)/i.test(style)) return 'alpha'
  if (/^i$/i.test(type) || /(?:lower|upper)-roman/i.test(style)) return 'roman'
  if (type === '1' || /list-style[^;]*decimal/i.test(style)) return 'decimal'
  if (list.tagName.toUpperCase() !== 'OL' || /list-style[^;]*(?:disc|circle|square)/i.test(style)) return 'bullet'
  return null
}

/** A number or label that is typed at the beginning of a paragraph. */
export interface TypedMark {
  style: MarkStyle
  /** "12", "a", "iv", "•" */
  mark: string
  /** Characters of the text that it takes up, with the space after it. */
  length: number
}

/**
 * The mark that is typed at the beginning of a text.
 *   12. text · 12) text · 12.Text     a number
 *   a) text · (a) text · a. text      a letter; iv) text, (iv) text
 *   • text · - text · – text          a bullet
 */
const TYPED = cued(
  /^(?:(?<number>\d{1,3}) ?(?:[.)] |\.(?=[A-Z‘“"'(]))|\(?(?<letter>[a-z]|[ivxl]{2,6})[.)] |(?<bullet>[•·▪●◦‣∙*–—-]) ?(?=\S))/,
)

/** The mark typed at the beginning of a text, or null. "a" followed by a space alone is an article, "1.5" a figure. */
export function typedMark(text: string): TypedMark | null {
  const found = TYPED.exec(text)
  const { number, letter, bullet } = found?.groups ?? {}
  if (!found || found[0].length >= text.length) return null
  if (number) return { style: 'decimal', mark: String(Number(number)), length: found[0].length }
  if (letter) return { style: letter.length > 1 ? 'roman' : 'alpha', mark: letter, length: found[0].length }
  // A hyphen or star needs its space: "-5" and "*note" are no items.
  if (/[*–—-]/.test(bullet!) && !found[0].endsWith(' ')) return null
  return { style: 'bullet', mark: '•', length: found[0].length }
}
