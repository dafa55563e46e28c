import { describe, expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const clocks = (story: string) =>
  analyse(
    decisionFromText(`Decision date : 09 Sep 2025
Category : Children's care services > Other
## What I found
### What happened
1. Mrs X used the children's statutory complaints procedure. ${story}
`),
  ).delays.map(({ rule, due, late }) => `${rule} ${due?.from} ${due?.to} ${late.join()}`)

describe('a last day that is told as a month', () => {
  it.each([
    'The Council should have completed stage two by January 2025. It sent its stage two response on 12 March 2025.',
    'The Council should have completed stage two by the end of January 2025. It sent its stage two response on 12 March 2025.',
    'The stage two response had to be sent by the end of January 2025. It was sent on 12 March 2025.',
    'The stage two response was due in January 2025. It was not sent until 12 March 2025.',
  ])('is its last day: “%s”', (story) => {
    expect(clocks(story)).toEqual(['csp-stage2 2025-01-31 2025-01-31 40,40'])
  })

  it('leaves the end as wide as it is told', () => {
    const story = 'The Council should have completed stage two by January 2025. It sent its stage two response in March 2025.'
    expect(clocks(story)).toEqual(['csp-stage2 2025-01-31 2025-01-31 29,59'])
  })

  it.each([
    'The Council should have completed stage two by January 2025. It sent its stage two response on 12 January 2025.',
    'Mrs X should have replied by January 2025. The Council sent its stage two response on 12 March 2025.',
    'The Council should have completed stage two by 2025. It sent its stage two response on 12 March 2025.',
  ])('claims nothing of what came within it, of another’s, or of a year: “%s”', (story) => {
    expect(clocks(story)).toEqual([])
  })
})
