import { expect, test } from 'vitest'
import { findNominals } from '../../../lib/actions/nominal/find-nominals.ts'
import { isNominal } from '../../../lib/actions/nominal/item.ts'
import { splitNominals } from '../../../lib/actions/nominal/split-nominals.ts'
import { endOfNominals } from '../../../lib/actions/nominal/suitable.ts'

test.each([
  ['an apology', true],
  ['£640 payment to Mr K', true],
  ['£200 for her time', true],
  ['service improvements', true],
  ['a new decision on the claim', true],
  ['the review failings', false],
  ['decision letters', false],
  ['tighter controls for cash', true],
  ['parking controls', false],
  ['response times', false],
  ['plans', false],
  ['fault by the Council', false],
])('a remedy told as a noun: %s', (words, wanted) => expect(isNominal(words)).toBe(wanted))

test.each<[string, string[]]>([
  [
    'an apology, £640 payment, cancellation of the charges and review of procedure',
    ['an apology', '£640 payment', 'cancellation of the charges', 'review of procedure'],
  ],
  ['a review of training and guidance', ['a review of training and guidance']],
  ['an apology and backdating her claim', ['an apology', 'backdating her claim']],
  ['an apology for the delay and to recognise her distress', ['an apology for the delay and to recognise her distress']],
])('parted: %s', (words, wanted) => expect(splitNominals(words).map(({ start, end }) => words.slice(start, end))).toEqual(wanted))

test.each<[string, string | null]>([
  ['The Council agreed to an apology and £50.', 'an apology and £50.'],
  ['The agreed remedy is a refund.', 'a refund.'],
  ['An apology and a refund is a fair remedy.', 'An apology and a refund is a fair remedy.'],
  ['The Council agreed to review its letters.', null],
  ['The Council had already offered an apology.', null],
  ['An apology is not a fair remedy.', null],
  ['The apology it gave in May is a fair remedy.', null],
  ['The Council delayed acting on the recommendations of the review and did not answer her.', null],
  ['It put off the recommendations of an assessment and wrote to nobody.', null],
  ['Our recommendations of £200 and an apology stand.', '£200 and an apology stand.'],
])('where it is told: %s', (sentence, wanted) => {
  const found = findNominals(sentence)
  expect(found && sentence.slice(found.from)).toBe(wanted)
})

test.each([
  ['An apology and a refund is a fair remedy.', 'An apology and a refund'],
  ['an apology and a refund of £40 are enough to put matters right.', 'an apology and a refund of £40'],
  ['a letter of apology and £75 would be sufficient to end the matter.', 'a letter of apology and £75'],
  ['a review of whether its checks are enough to stop fraud.', 'a review of whether its checks are enough to stop fraud.'],
])('the list ends before what is said of it: %s', (list, wanted) => expect(list.slice(0, endOfNominals(list))).toBe(wanted))
