// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Deadline } from '../../../components/deadline/deadline.tsx'
import { choiceFor, choiceId, choices } from '../../../lib/deadline/choices.ts'
import { questions } from '../../../lib/deadline/questions.ts'
import { readingOf, syllables } from '../../support/reading-age.ts'

afterEach(cleanup)

/** What the page itself says: without sources, the working of the rulebook and the letter to the council. */
function said(): string[] {
  const parts = document.querySelectorAll<HTMLElement>('p, li:not(.dates li), .dates li > span, legend, label, h1, h2, summary, button')
  return [...parts]
    .filter(
      (part) => !part.querySelector('p, li, label, summary') && !part.closest('.working, textarea, .paper-print, .to, .bar-top, .notice'),
    )
    .map((part) => {
      const plain = part.cloneNode(true) as HTMLElement
      // The title of a source is not the page’s own words.
      for (const link of plain.querySelectorAll('a[href^=http]')) link.replaceWith('it')
      return plain.textContent!.replace(/\s+/g, ' ').trim()
    })
}

function open(id: string, month = '11', year = '2025'): void {
  render(<Deadline first={choiceFor(id)} today="2026-11-20" />)
  const [, monthField, yearField] = document.querySelectorAll<HTMLInputElement>('fieldset.when input')
  fireEvent.input(monthField!, { target: { value: month } })
  fireEvent.input(yearField!, { target: { value: year } })
  fireEvent.submit(yearField!.closest('form')!)
}

test('syllables are counted well enough', () => {
  expect(
    ['day', 'asked', 'complaint', 'children', 'council', 'review', 'stage', 'decided', 'working', 'assessment', 'information', 'time'].map(
      syllables,
    ),
  ).toEqual([1, 1, 2, 2, 2, 2, 1, 3, 2, 3, 4, 1])
})

test('a text of the law is told from a plain one', () => {
  expect(readingOf(['You can ask for stage two. You have 20 working days.']).age).toBeLessThan(9)
  expect(
    readingOf(['The local authority must, within the relevant period, notify the complainant of its determination of the representations.'])
      .age,
  ).toBeGreaterThan(17)
})

/** What the page says of each choice, drawn once. */
const spoken = new Map<string, string[]>()
beforeAll(() => {
  for (const choice of choices) {
    open(choiceId(choice))
    spoken.set(choiceId(choice), said())
    cleanup()
  }
}, 240_000)

test('all that the page says can be read by most people of twelve, in short sentences', () => {
  const all = new Set([...spoken.values()].flat())
  // Labels such as “Day” would make it look easier than it is.
  const { words, longest, long, age } = readingOf([...all].filter((text) => text.split(' ').length > 3))
  console.log(
    `${all.size} texts: ${words.toFixed(1)} words a sentence, ${(100 * long).toFixed(1)} % long words, reading age ${age.toFixed(1)}`,
  )
  expect(words).toBeLessThan(10)
  expect(longest.words, longest.sentence).toBeLessThanOrEqual(28)
  expect(long).toBeLessThan(0.12)
  expect(age).toBeLessThan(11)
})

test('the questions and their explanations are as plain', () => {
  const { words, longest, age } = readingOf(questions.flatMap(({ ask, explain }) => [ask, explain]))
  expect(words).toBeLessThan(13)
  expect(longest.words, longest.sentence).toBeLessThanOrEqual(26)
  expect(age).toBeLessThan(12)
})

/** Words of officials, and what must stand near them where they are used all the same. */
const terms: [term: RegExp, explained: RegExp | null][] = [
  [/\b(?:pursuant|aforesaid|thereof|hereby|forthwith|notwithstanding)\b/i, null],
  [/\b(?:determination|escalat\w+|adjudicat\w+|statutory|remed(?:y|ies)|maladministration)\b/i, null],
  [/\badvocate\b/i, /person who helps you/],
  [/\benvironmental impact assessment\b/i, /study of the harm/],
  [/\burgent authorisation\b/i, /hold a person/],
  [/\bSEND Tribunal\b/, /hears appeals|appeal/],
  [/\bformal representations\b/i, /write why you should not pay|representations/],
]

test('no word of officials stands there without its meaning', () => {
  for (const choice of choices) {
    const text = spoken
      .get(choiceId(choice))!
      .filter((each) => !each.includes(choice.says.replace(/^I /, '')))
      .join(' ')
    for (const [term, explained] of terms)
      if (term.test(text) && !explained?.test(text)) throw new Error(`${choice.says}: ${term.exec(text)![0]}`)
  }
})
