import { expect, test } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const kinds = (heading: string) =>
  analyse(
    decisionFromText(`Decision date : 03 Mar 2025
Category : Housing > Other
## What I found
### What happened
1. Mrs B wrote on 3 May 2024.
${heading}
2. Mrs B applied on 3 June 2024. The Council decided on 9 October 2024.`),
  ).timeline.flatMap(({ kind }) => (kind?.startsWith('blue-badge') ? [kind] : []))
const both = ['blue-badge-applied', 'blue-badge-decided']

test.each([
  ['### The blue badge', both],
  ['## Legislation and guidance on blue badges', both],
  ['### My view of the blue badge', []],
  ['### The garden', []],
])('under “%s” an application is one of %o', (heading, told) => {
  expect(kinds(heading)).toEqual(told)
})
