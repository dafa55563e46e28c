import { expect, test } from 'vitest'
import { withoutAskedAbout } from '../../lib/timeline/only-asked-about.ts'
import type { Event } from '../../lib/record.ts'

const event = (kind: string, text: string, more: Partial<Event> = {}): Event => ({
  id: 'e0',
  span: { from: '2024-03-04', to: '2024-03-04' },
  mentions: ['m0'],
  kind,
  thread: 'a-1',
  text,
  words: { start: 0, end: text.length, text, block: 'b0', paragraph: 1 },
  actor: null,
  happened: true,
  state: 'happened',
  ...more,
})
const kindOf = (kind: string, text: string, more?: Partial<Event>) => withoutAskedAbout([event(kind, text, more)])[0]!.kind

test.each([
  ['ot-requested', 'The occupational therapy service declined the referral in March 2024.'],
  ['hr-applied', 'The Council cancelled her application in March 2024.'],
  ['hb-claimed', 'The Council closed the claim in March 2024.'],
  ['blue-badge-applied', 'The Council wrote to Mr P in March 2024 saying that if he wanted his application to be dealt with'],
  ['dfg-applied', 'The Council then told her in March 2024 what her application lacked.'],
  ['pcn-represented', 'The District Council emailed her in March 2024 about her representations.'],
])('%s is only spoken of: %s', (kind, text) => {
  expect(kindOf(kind, text)).toBe(null)
})

test.each([
  ['ot-requested', 'The GP made a referral in March 2024.'],
  ['hr-applied', 'She returned her application in March 2024.'],
  ['blue-badge-applied', 'The Council received his application in March 2024.'],
  ['dfg-applied', 'Mr P wrote to the Council with his application in March 2024.'],
  // The body may ask its own therapist.
  ['ot-requested', 'The Council wrote to its therapist in March 2024 to ask for an assessment.'],
  ['hr-decided', 'The Council refused her application in March 2024.'],
])('%s stays what it is: %s', (kind, text) => {
  expect(kindOf(kind, text)).toBe(kind)
})

test('what did not happen stays as it is', () => {
  const planned = event('hr-applied', 'The Council told her to send her application in March 2024.', { happened: false, state: 'planned' })
  expect(withoutAskedAbout([planned])).toEqual([planned])
})
