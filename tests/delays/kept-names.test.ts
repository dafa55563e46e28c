import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const names = (policy: string, story: string) =>
  analyse(
    decisionFromText(`# Anytown Council (99 000 001)\nDecision date : 12 Mar 2026\n## What I found\n1. ${policy}\n2. ${story}`),
  ).delays.map(({ name }) => name)

test('what a body set itself to do is called by what was done, and not by what else its sentence asks for', () => {
  expect(
    names(
      'The enforcement plan says that it will acknowledge a report within three working days and visit the site within 15 working days.',
      'Mr D reported the fence on 2 June 2025. The Council acknowledged this on 4 June. An officer went to the site on 17 June.',
    ),
  ).toEqual(['Acknowledgement', 'Visit'])
})

test('stages of complaints keep their names', () => {
  expect(
    names(
      'The complaints policy allows 15 working days at stage one.',
      'Mr D complained on 2 June 2025 and the Council replied on 10 June.',
    ),
  ).toEqual(['Stage one response'])
})

test('words before a last day that say nothing give way to those of the length', () => {
  const lateBin = (due: string) =>
    names('The Council’s leaflet promises that a bin is delivered within 10 working days of payment.', `Mr B paid on 3 June 2024. ${due}`)
  expect(lateBin('That was due by 17 June 2024 and was not until 29 July 2024.')).toEqual([
    "The council's leaflet promises that a bin is delivered within 10 …",
  ])
  expect(lateBin('The new bin was due by 17 June 2024 and did not come until 29 July 2024.')).toEqual(['The new bin was due'])
})
