import { expect, it } from 'vitest'
import type { Figure, Line } from '../../../../lib/delays/stated/figure.ts'
import { markOf, pieceOf, plain } from '../../../../lib/delays/stated/about/piece.ts'

const length = { value: 10, most: 10, unit: 'weeks', limiting: null, start: 20, end: 29 }
/** "The refund was paid ten weeks late": the length is one character, which stands for nine of the page. */
const text = 'The refund was paid \uE000 late.'
const line = {
  marked: { text, offsets: [...text].map((_, i) => (i > 20 ? i + 8 : i)), lengths: new Map([['\uE000', length]]) },
} as unknown as Line

it('is a stretch of the page, without white space at its ends', () => {
  expect(pieceOf(line, 3, 11)).toEqual({ start: 4, end: 10, text: 'refund' })
  expect(pieceOf(line, 4, 27)).toMatchObject({ start: 4, end: 35 })
})

it('is none where nothing is left, or nothing that tells', () => {
  expect(pieceOf(line, 3, 4)).toBeNull()
  expect(pieceOf(line, 11, 20)).toBeNull()
})

it('stands about the mark of its figure, which is no word', () => {
  expect(markOf({ line, length } as Figure)).toBe(20)
  expect(plain(line, 15, 26)).toBe('paid   late.'.slice(0, 11))
})
