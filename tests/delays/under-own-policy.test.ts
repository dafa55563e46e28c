import { expect, it } from 'vitest'
import { analyse } from '../../lib/analyse.ts'
import { decisionFromText } from '../support/decision.ts'

const page = (policy: string): string => `# Ambleford Council (99 001 001)
Decision : Upheld
Decision date : 20 Jan 2025
## The Ombudsman's final decision:
Summary: Mr P complains of delay. The Council was at fault.
## What I found
### The Council’s complaints procedure
1. ${policy}
### What happened
2. Mr P complained on 3 June 2024. The Council sent its stage one response on 19 July 2024.
`
const rules = (policy: string) => analyse(decisionFromText(page(policy))).delays.map(({ rule, name }) => `${rule}: ${name}`)

it.each([
  'The Council’s policy says it will answer a complaint at stage one within 15 working days.',
  'The Council aims to reply to stage one complaints within ten working days.',
])('measures by the page’s own limit, and keeps its name: %s', (policy) => {
  expect(rules(policy)).toEqual(['page-limit: Stage one response'])
})

it.each([
  'The Council has adopted our Complaint Handling Code. It will answer a complaint at stage one within ten working days.',
  'Under the Complaint Handling Code the Council must answer a complaint at stage one within 10 working days.',
])('measures by the code where the page names it: %s', (policy) => {
  expect(rules(policy)).toEqual(['lgsco-code-s1: Stage one response'])
})
