import { analyse } from '../../lib/analyse.ts'
import type { ClockInput } from '../../lib/delays/clock-input.ts'
import { fieldOf } from '../../lib/score/candidates.ts'
import type { Beside, Field } from '../../lib/score/candidates.ts'
import type { Model } from '../../lib/score/score.ts'
import { decisionFromText } from './decision.ts'

/** Finds every candidate as likely as another. */
export function model(score: number): Model {
  const trees = { roots: [0], features: Int16Array.of(-1), bars: Float32Array.of(score), right: Int32Array.of(0), base: 0 }
  return { pulls: null, first: trees, second: trees }
}

/** What the rules of clocks are given of a page. */
export function inputOf(text: string): ClockInput {
  const decision = decisionFromText(text)
  const { dates, durations, timeline, pageLimits = [], earlier, stated } = analyse(decision)
  const mentions = [...dates, ...durations].sort((a, b) => a.start - b.start)
  return { decision, mentions, events: timeline, pageLimits, earlier, stated }
}

/** A page as the scorer sees it. */
export const fieldFor = (text: string, beside: Beside = {}): Field => fieldOf(inputOf(text), beside)

/** A whole decision, of a policy and a story. */
export const pageOf = (policy: string, story: string): string => `# Ambleford Council (99 001 001)
Decision : Upheld
Decision date : 20 Jan 2025
## What I found
### The Council’s policy
1. ${policy}
### What happened
2. ${story}
3. The Council has apologised. ${'It has told its officers how such things are to be told apart in what it sends out. '.repeat(14)}
`
