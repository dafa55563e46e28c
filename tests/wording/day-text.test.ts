import { describe, expect, test } from 'vitest'
import { dayText, spanText } from '../../lib/wording/day-text.ts'

describe('days in words', () => {
  test.each([
    ['2024-06-14', '14 June 2024'],
    ['2025-03-05', '5 March 2025'],
    ['not a day', 'not a day'],
    ['2024-13-01', '2024-13-01'],
  ])('%s is %s', (day, words) => expect(dayText(day)).toBe(words))

  test.each([
    ['2024-06-14', '2024-06-14', '14 June 2024'],
    ['2023-01-01', '2023-01-31', 'January 2023'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['2024-02-01', '2024-02-28', '1 to 28 February 2024'],
    ['2100-02-01', '2100-02-28', 'February 2100'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['2023-10-01', '2023-11-30', 'October to November 2023'],
    ['2023-12-01', '2024-02-29', 'December 2023 to February 2024'],
    ['2024-01-21', '2024-01-31', '21 to 31 January 2024'],
    ['2024-03-28', '2024-04-04', '28 March to 4 April 2024'],
    ['2023-12-28', '2024-01-04', '28 December 2023 to 4 January 2024'],
  ])('%s to %s is %s', (from, to, words) => expect(spanText({ from, to })).toBe(words))
})
