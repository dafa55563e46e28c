import type { Decision } from '../../lib/page/decision.ts'

/** A decision of a category with what happened, one paragraph an entry. */
export function decisionOf(category: string, ...story: string[]): Decision {
  const paragraphs = [category, ...story]
  const text = paragraphs.join('\n')
  let at = 0
  const blocks = paragraphs.map((words, i) => {
    const start = at
    at += words.length + 1
    return {
      id: `b${i}`,
      kind: 'paragraph' as const,
      number: i + 1,
      label: null,
      depth: 0,
      parent: null,
      section: i ? 1 : 0,
      start,
      end: start + words.length,
    }
  })
  return {
    url: '',
    kind: 'statement',
    title: '',
    reference: null,
    bodies: ['Ashby Council'],
    category,
    subcategory: '',
    outcome: 'Upheld',
    decisionDate: '2025-06-02',
    articleDate: null,
    citedReferences: [],
    satisfiedOn: null,
    chapter: null,
    text,
    problems: [],
    blocks,
    sections: [
      { heading: '', level: 0, kind: 'summary' },
      { heading: 'What happened', level: 3, kind: 'events' },
    ],
  }
}
