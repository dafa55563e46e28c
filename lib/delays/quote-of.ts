import { cued } from '../text/cued.ts'
import { sentenceAt, sentences } from '../text/sentences.ts'
import { shorten } from '../text/shorten.ts'

/** What a sentence is about stands in the one before it. */
const leans = cued(/^(?:It|Its|This|That|These|They|Their|He|She)\b/)

/** Longest quote that is still read at a glance. */
const most = 110

/**
 * The words of a figure with as much of their sentence as tells what it is about: the whole sentence where it is short, else from the
 * clause in which the figure stands.
 * @param words where the figure stands in the text
 * @returns without the full stop at its end
 */
export function quoteOf(text: string, words: { start: number; end: number }): string {
  const line = { start: text.lastIndexOf('\n', words.start) + 1, end: words.end }
  const next = text.indexOf('\n', words.end)
  line.end = next < 0 ? text.length : next
  const all = sentences(text, line)
  const sentence = sentenceAt(all, words.start) ?? words
  const end = Math.max(sentence.end, words.end)
  const bare = (from: number, to: number) =>
    text
      .slice(from, to)
      .replace(/^Summary: ?/, '')
      .replace(/[\s.,;:]+$/, '')
  const before = all[all.findIndex(({ start }) => start === sentence.start) - 1]
  const lead =
    before && leans.test(text.slice(sentence.start, sentence.start + 20)) ? `${shorten(bare(before.start, before.end), most)}. ` : ''
  if (end - sentence.start <= most) return lead + bare(sentence.start, end)
  // From the last clause that begins before the figure, as far as a glance reaches.
  const clause = [...text.slice(sentence.start, words.start).matchAll(/[,;:] |\b(?:and|but|that|because|which|as) /g)].at(-1)
  const close = clause && words.start - sentence.start - clause.index < most / 2
  const from = close ? sentence.start + clause.index + clause[0].length : words.start
  const rest = text.slice(from, end)
  const cut = rest.length <= most ? rest : rest.slice(0, Math.max(most, words.end - from)).replace(/\s+\S*$/, '') + ' …'
  return `${from > sentence.start ? '… ' : ''}${cut.replace(/[\s.,;:]+$/, '')}`
}
