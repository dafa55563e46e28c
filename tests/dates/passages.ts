import { readdirSync, readFileSync } from 'node:fs'
import type { Decision } from '../../lib/page/decision.ts'
import { decisionFromText } from '../support/decision.ts'
import { articleDate, spanOfShort } from './cases/case.ts'

/** An expression marked in a passage, with its days. */
export interface Marked {
  text: string
  from: string
  to: string
}

const dir = new URL('./passages/', import.meta.url)
const MARK = /\{([^|}]*)\|([^}]*)\}/g

/**
 * Whole decisions in the manners of different investigators, with each date marked where it stands: "{in May|2023-05}".
 * "none" marks words that are no date, "?" what no careful reader could give days to.
 */
export const passages = (): { name: string; decision: Decision; marked: Marked[] }[] =>
  readdirSync(dir).map((file) => {
    const source = readFileSync(new URL(file, dir), 'utf8')
    const plain = source.replace(MARK, '$1')
    const marked = [...source.matchAll(MARK)].flatMap(([, text, short]) => {
      const span = /^(?:none|\?|duration)$/.test(short!) ? null : spanOfShort(short!)
      return span ? [{ text: text!, ...span }] : []
    })
    return { name: file.replace('.txt', ''), decision: decisionFromText(plain, { articleDate: articleDate(plain) }), marked }
  })
