import { expect, it } from 'vitest'
import { others } from '../../../../lib/delays/stated/about/others.ts'

it.each([
  'the Tribunal’s hearing',
  'the hospital report',
  'the GP',
  'a solicitor',
  'Mr T’s coming home',
  'for the landlord',
  'his moving out',
])('is another’s: “%s”', (words) => expect(others.test(words.replaceAll('’', "'"))).toBe(true))

it.each(['the school transport appeal', 'the review', 'her plan', 'the report for the tribunal', 'the hospital travel grant'])(
  'is the body’s: “%s”',
  (words) => expect(others.test(words)).toBe(false),
)
