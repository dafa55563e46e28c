import type { Mention } from './dates/mention.ts'
import type { Decision } from './page/decision.ts'
import type { DatedMention, DecisionRecord } from './record.ts'
import { schemaVersion } from './record.ts'

/**
 * Everything that can be taken from one decision: dates, what the text says about delay, clocks against time limits,
 * timeline, agreed actions. Never throws: where one reader fails, its list is empty and `problems` says so.
 */
export function analyse(decision: Decision): DecisionRecord {
  const problems = [...decision.problems]
  const mentions: Mention[] = []
  const { text: _text, sections: _sections, blocks: _blocks, ...about } = decision
  return {
    schemaVersion,
    ...about,
    problems,
    headline: null,
    dates: mentions.flatMap((m): DatedMention[] => (m.kind !== 'duration' && m.span ? [{ ...m, ...m.span }] : [])),
    undated: mentions.filter((m) => m.kind !== 'duration').filter((m) => !m.span),
    durations: mentions.filter((m) => m.kind === 'duration'),
    stated: [],
    delays: [],
    dropped: [],
    timeline: [],
    actions: [],
    earlier: [],
  }
}
