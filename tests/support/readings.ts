import { readHtml } from '../../cli/read/read-file.ts'
import { analyse } from '../../lib/analyse.ts'
import type { Decision } from '../../lib/page/decision.ts'
import type { DecisionRecord } from '../../lib/record.ts'
import type { CorpusPage } from './corpus.ts'

interface Reading {
  decision: Decision
  record: DecisionRecord
}

const known = new Map<string, Reading>()

/** What is read of a page: once for all files of tests that one process runs, which look at it and leave it as it is. */
export function readingOf({ html, url }: Pick<CorpusPage, 'html' | 'url'>): Reading {
  let reading = known.get(html)
  if (!reading) {
    const decision = readHtml(html, url)
    known.set(html, (reading = { decision, record: analyse(decision) }))
  }
  return reading
}
