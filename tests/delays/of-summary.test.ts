import { expect, test } from 'vitest'
import { figureOfSummary } from '../../lib/delays/of-summary.ts'

test.each([
  ['The Council was eight months late in issuing the final Education, Health and Care Plan.', '8 months late', true],
  ['The Council took 45 weeks to issue an EHC plan instead of 20 weeks.', '45 weeks vs 20', true],
  ['We found fault: the Council delayed for over a year in providing the adaptations Mr G needed.', 'over 1 year late', true],
  ['The Council took 18 months to complete the statutory procedure and was at fault.', '18 months; the law allows about 6 months', true],
  ['The Council was at fault because it took 18 months to complete the procedure.', '“took 18 months”', false],
])('%s', (summary, words, late) => expect(figureOfSummary(summary)).toMatchObject({ words, late }))

test.each([
  // What is only alleged, what is to be done, and what is about the reader's own time.
  'Ms B says the Council took two years to deal with her complaint. We will not investigate.',
  'Mrs C complained about a nine month delay in assessing her mother’s needs. There was no fault.',
  'The Council was at fault. It has agreed to pay £300 within one month.',
  'We will not investigate this complaint because it was made more than 12 months after Mr D knew of the matter.',
  'We will not investigate a complaint about a parking ticket.',
  '',
])('no figure: %s', (summary) => expect(figureOfSummary(summary)).toBeNull())

test('delays come in the order of their length, whatever their unit', () => {
  const days = ['two weeks', 'ten months', 'a year and a half', '20 days'].map(
    (length) => figureOfSummary(`The Council was ${length} late in issuing the final Education, Health and Care Plan.`)!.days,
  )
  expect([days[0]! < days[3]!, days[3]! < days[1]!, days[1]! < days[2]!]).toEqual([true, true, true])
})
