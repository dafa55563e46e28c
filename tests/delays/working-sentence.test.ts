import { expect, test } from 'vitest'
import { workingSentence } from '../../lib/delays/working-sentence.ts'

const span = (from: string, to = from) => ({ from, to, words: null, event: null })
const clock = {
  start: span('2023-02-14'),
  end: span('2023-08-23'),
  limit: { value: 65, unit: 'working days' },
  due: { from: '2023-05-22', to: '2023-05-22' },
  late: [93, 93] as [number, number],
  open: false,
}

test.each([
  [clock, 'From 14 February 2023, 65 working days end on 22 May 2023; it was done on 23 August 2023, 93 days later.'],
  [
    { ...clock, end: span('2023-08-21', '2023-08-31'), late: [91, 101] as [number, number] },
    'From 14 February 2023, 65 working days end on 22 May 2023; it was done within 21 to 31 August 2023, 91 to 101 days later.',
  ],
  [
    { ...clock, end: span('2023-05-14'), late: [0, 0] as [number, number] },
    'From 14 February 2023, 65 working days end on 22 May 2023; it was done on 14 May 2023, with 8 days to spare.',
  ],
  [
    { ...clock, end: span('2023-05-01', '2023-05-31'), late: [0, 9] as [number, number] },
    'From 14 February 2023, 65 working days end on 22 May 2023; it was done within May 2023, in time or 9 days later.',
  ],
  [
    { ...clock, end: null, open: true, late: [293, 293] as [number, number] },
    'From 14 February 2023, 65 working days end on 22 May 2023; it was still not done when it was decided on 10 March ' +
      '2024, 293 days later.',
  ],
  [
    { ...clock, start: null, limit: { value: '02-15', unit: 'date' } },
    'The last day was 22 May 2023; it was done on 23 August 2023, 93 days later.',
  ],
  [{ ...clock, due: null }, 'From 14 February 2023, 65 working days: the last day cannot be counted.'],
])('%#', (of, sentence) => {
  expect(workingSentence(of, '2024-03-10')).toBe(sentence)
})
