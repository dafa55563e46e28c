import { expect, test } from 'vitest'
import type { SectionKind } from '../../lib/page/decision.ts'
import { isHeadingByWords, mainSection, sectionKind } from '../../lib/page/section-kind.ts'

const main: [SectionKind, string[]][] = [
  [
    'summary',
    [
      "The Ombudsman's final decision:",
      'The Ombudsman’s final decision',
      "The Ombudsmen's final decision:",
      'Overview:',
      'OVERVIEW',
      'Report summary',
    ],
  ],
  ['complaint', ['The complaint', 'THE COMPLAINT', 'The  complaint', 'Complaint', 'The complaints', 'The compalint']],
  [
    'powers',
    [
      'The Ombudsman’s role and powers',
      "The Ombudsman's role and powers",
      'The Ombudsmen’s role and powers',
      'Ombudsman’s powers',
      'The Ombudsman’s role and powes',
    ],
  ],
  [
    'scope',
    [
      'What I have investigated',
      'What I have and have not investigated',
      'What we have and have not investigated',
      'What I have not investigated',
      'Parts of the complaint that I did not investigate',
      'What I did not investigate',
      'What I have looked at',
      'What I have considered',
      'What I could not look at',
    ],
  ],
  [
    'method',
    [
      'How I considered this complaint',
      'How I considered the complaint',
      'How we considered this complaint',
      'How I have considered this complaint',
      'How I consiered this complaint',
      'Investigation',
    ],
  ],
  ['found', ['What I found', 'What we found', 'My assessment', 'Our assessment', 'What I foud', 'What I have found']],
  [
    'action',
    [
      'Agreed action',
      'Agreed actions',
      'Agred action',
      'Agreed acton',
      'Agreed remedy',
      'Recommended action',
      'Recommendations',
      'Recomendations',
      'Our recommendations',
      'Proposed action',
      'Action',
      'Actions',
      'Remedy',
      'Agreed and recommended actions',
      'Putting things right',
      'What the Council should do',
    ],
  ],
  ['decision', ['Final decision', 'FINAL DECISION', 'Final Decison', 'Decision', 'My decision', 'Provisional decision', 'Final decision.']],
]
test.each(main.flatMap(([kind, headings]) => headings.map((heading) => [heading, kind] as const)))('“%s” is %s', (heading, kind) => {
  expect(sectionKind(heading)).toBe(kind)
})

const sub: [SectionKind, string[]][] = [
  [
    'law',
    [
      'Law and guidance',
      'Relevant law and guidance',
      'Legal and administrative background',
      'Relevant legislation',
      'The Council’s policy',
      'Statutory complaints procedure',
      'The children’s statutory complaints procedure',
      'What should happen',
      'What should have happened',
      'The right to a review',
      'Time limits for reviews',
      'Timescales',
      'The Care Act 2014 and statutory guidance',
      'Homelessness Code of Guidance',
      'The duty to assess',
    ],
  ],
  [
    'events',
    [
      'What happened',
      'What happened next',
      'Background',
      'Key events',
      'The earlier remedy',
      'The previous recommendations',
      'Chronology of events',
      'Chronology',
      'Key facts',
      'Stage one complaint',
      'Stage 2',
      'Previous investigation',
      'Our earlier decision',
      'Our decision of May 2023',
      'Events since our decision',
      'Mrs X’s complaint',
      'What the Council did',
    ],
  ],
  [
    'analysis',
    [
      'Analysis',
      'Findings',
      'My findings',
      'My analysis',
      'Was there fault?',
      'Fault',
      'Conclusions',
      'What I think',
      'What we made of it',
      'The Ombudsman’s assessment',
      'Finding',
      'Consideration',
      'Findings: the earlier remedy',
    ],
  ],
  [
    'injustice',
    ['Injustice', 'Did the fault cause injustice?', 'The impact on Mrs X', 'What difference did it make?', 'What this meant for Mr B'],
  ],
  ['action', ['Injustice and remedy', 'Remedy', 'Remedy agreed', 'What has been agreed', 'Recommendations', 'Agreed action']],
  [
    'found',
    [
      'Complaints',
      'Agreed changes to the plan',
      'What he meant',
      'Assessment',
      'Emails',
      'Short breaks',
      'Ombudsman’s role',
      'Assessments',
      'Alternative provision',
      '',
    ],
  ],
]
test.each(sub.flatMap(([kind, headings]) => headings.map((heading) => [heading, kind] as const)))(
  'under “What I found”, “%s” is %s',
  (heading, kind) => {
    expect(sectionKind(heading, 'found')).toBe(kind)
  },
)

test('what is no main heading', () => {
  for (const words of [
    'What happened',
    'Mrs X complained.',
    'The complaint was late',
    'Actionable',
    'Decisive',
    'x',
    '',
    'a'.repeat(10_000),
  ])
    expect(mainSection(words)).toBeNull()
})

test('lines that are headings by their words alone', () => {
  for (const words of [
    'The complaint',
    'Final decision',
    'What happened',
    'What happened next',
    'Law and guidance',
    'Analysis',
    'My findings',
  ])
    expect(isHeadingByWords(words)).toBe(true)
  for (const words of [
    'Decision',
    'Action',
    'what happened',
    'What happened was fault.',
    'The law',
    'Agred action',
    'Mrs X',
    'Summary: The complaint',
  ])
    expect(isHeadingByWords(words)).toBe(false)
})
