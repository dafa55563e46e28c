import { expect, test } from 'vitest'
import { blockAt, paragraphNumber, wordsAt } from '../../lib/page/blocks.ts'
import { decisionFromText } from '../support/decision.ts'
import { readArticle } from '../support/outline.ts'

const decision = decisionFromText(
  '# T Council (99 999 001)\n## Agreed action\n7. The Council will:\n   a) apologise; and\n   b) pay £150.\nA stray line.\n8. More.\n',
)
const at = (words: string) => decision.text.indexOf(words)

test('the block that a character stands in', () => {
  expect(blockAt(decision, at('apologise'))?.label).toBe('a')
  expect(blockAt(decision, at('More.') + 4)?.number).toBe(8)
  expect(blockAt(decision, at('More.') - 1)).toBeNull() // the line feed between two blocks
  for (const offset of [-1, decision.text.length, Number.NaN]) expect(blockAt(decision, offset)).toBeNull()
})

test('the paragraph that a reader would cite', () => {
  expect(wordsAt(decision, at('pay'), at('pay') + 8)).toMatchObject({ text: 'pay £150', paragraph: 7 })
  expect(wordsAt(decision, at('More'), at('More') + 4).paragraph).toBe(8)
  expect(wordsAt(decision, at('stray'), at('stray') + 5).paragraph).toBeNull()
  expect(wordsAt(decision, at('Agreed'), at('Agreed') + 6).paragraph).toBeNull()
  expect(paragraphNumber(decision, null)).toBeNull()
})

test('also through items in items and further paragraphs of an item', () => {
  const page = readArticle(
    '<ol start="5"><li><p>One.</p><p>It will:</p><ol type="a"><li>review:<ul><li>letters</li></ul></li></ol></li></ol>',
  )
  const words = (text: string) => wordsAt(page, page.text.indexOf(text), page.text.indexOf(text) + text.length)
  expect(['One.', 'It will:', 'review:', 'letters'].map((text) => words(text).paragraph)).toEqual([5, 5, 5, 5])
})
