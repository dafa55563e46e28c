import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const filler = 'The flat was on the second floor, and the stairs were steep. '.repeat(20)
const read = (...lines: string[]) =>
  analyse(
    decisionFromText(
      [
        '# Anytown Council (99 000 001)',
        'Category : Housing > Homelessness',
        'Decision date : 10 Mar 2025',
        '## What I found',
        ...lines,
      ].join('\n'),
    ),
  ).delays.map(({ rule, late, notes }) => ({ rule, late, apart: notes.some((note) => note.includes('different headings')) }))
const asked = 'Mrs X asked for a review of the homelessness decision on 3 June 2024.'
const sent = 'The Council sent its review decision on 12 August 2024.'

test('a start under one heading and an end far off under another say nothing for certain', () => {
  expect(read('### The first flat', `1. ${asked} ${filler}`, '### The second flat', `2. ${sent}`)).toEqual([
    { rule: 'hl-review-8w', late: [0, 15], apart: true },
  ])
})

test('under one heading, near, or joined by a figure of the text they do', () => {
  const late = [{ rule: 'hl-review-8w', late: [15, 15], apart: false }]
  expect(read('### The flats', `1. ${asked} ${filler}`, `2. ${sent}`)).toEqual(late)
  expect(read('### The first flat', `1. ${asked}`, '### The second flat', `2. ${sent}`)).toEqual(late)
  expect(
    read('### The first flat', `1. ${asked} ${filler}`, '### The second flat', `2. ${sent}`, '3. The review decision was two weeks late.'),
  ).toEqual(late)
})
