import { describe, expect, test } from 'vitest'
import { readDecision } from '../../lib/page/read-decision.ts'
import { corpusPages } from '../support/corpus.ts'
import { decisionFromText } from '../support/decision.ts'
import { happyDocument, linkedDocument } from '../support/dom.ts'
import { renderPage, variants } from '../support/render-page.ts'

const squeeze = (text: string) => text.replace(/\s+/g, '')

describe.each(corpusPages().map((page) => [page.name, page] as const))('%s', (_, page) => {
  const written = decisionFromText(page.source)

  test.each(variants)('variant %s reads as it was written', (variant) => {
    const { decision } = readDecision(linkedDocument(renderPage(page.source, variant)), page.url)
    expect(decision.text).toBe(written.text)
    expect(decision.blocks).toEqual(written.blocks)
    expect(decision.sections.map((s) => [s.heading, s.kind])).toEqual(written.sections.map((s) => [s.heading, s.kind]))
    expect(decision).toMatchObject(page.gold.meta ?? {})
    expect(decision.url).toBe(page.url)
  })

  test.each(variants)('variant %s: every block is found in the page', (variant) => {
    const { decision, locate } = readDecision(happyDocument(renderPage(page.source, variant)), page.url)
    expect(decision.text).toBe(written.text)
    for (const block of decision.blocks) {
      const range = locate(block.start, block.end)
      expect(squeeze(range?.toString() ?? '')).toBe(squeeze(decision.text.slice(block.start, block.end)))
    }
  })
})
