import { sentences } from '../calendar/sentences.ts'
import type { Range } from '../calendar/between.ts'
import type { Span } from '../calendar/span.ts'
import { formatCount, formatDay, formatDays, formatPeriod, listWords } from '../calendar/words.ts'
import { bodyOf, upperFirst } from './bodies.ts'
import { kindNames } from '../rules/kinds.ts'
import { lengthText } from '../rules/length-text.ts'
import type { Force, Limit } from '../rules/limit.ts'
import { inVoice, lasting, mustText, type Voice } from './what-to-do.ts'
import type { Later } from './later.ts'
import { ownLimit, type Branch, type Step } from './step.ts'

/** What a tag says of a step: "Overdue", "Perhaps overdue", "Not due yet", "Done in time". */
export function stateWords({ state, limit }: Step): string {
  if (lasting.has(limit.id)) return state === 'waiting' ? 'Still running' : state === 'perhaps overdue' ? 'Perhaps over' : 'Ended'
  if (limit.by === 'complainant' && (state === 'overdue' || state === 'perhaps overdue'))
    return state === 'overdue' ? 'Time is over' : 'Time may be over'
  const words: Record<Step['state'], string> = {
    overdue: 'Overdue',
    'perhaps overdue': 'Perhaps overdue',
    waiting: limit.by === 'complainant' ? 'Still time' : 'Not due yet',
    kept: 'Done in time',
    late: 'Done late',
    'perhaps late': 'Perhaps done late',
    unknown: 'Last day not known',
  }
  return words[state]
}

const forces: Record<Force, string> = {
  statute: 'It is law, an Act of Parliament.',
  regulations: 'It is law, made under an Act of Parliament.',
  'statutory code': 'It is a code that the law tells councils to follow.',
  'statutory guidance': 'It is guidance from the government, not law. Councils need a good reason not to follow it.',
  guidance: 'It is guidance, not law.',
  "Ombudsman's guidance": 'It is what the Ombudsman expects. It is not law.',
  'council policy': 'It comes from councils’ own policies. It is not law.',
  'agreed remedy': 'It was agreed with the Ombudsman.',
  derived: 'It is the sum of two limits.',
}

/** What stands behind a limit, for somebody who has never read a law, and whether it was checked. */
export function ruleText({ force, verified }: Pick<Limit, 'force' | 'verified'>): string {
  return `${forces[force]}${verified === 'not verified' ? ' We have not checked this source. Check it before you rely on it.' : ''}`
}

/** Whether one may write that the council must: law, or a code that the law tells it to follow, and the source was checked. */
export const binds = ({ force, verified }: Pick<Limit, 'force' | 'verified'>): boolean =>
  (force === 'statute' || force === 'regulations' || force === 'statutory code') && verified !== 'not verified'

/** Who must or can do what: "The council must send you its stage two response", "You can ask for stage two". */
export function whoMust({ limit }: Pick<Step, 'limit'>): string {
  if (limit.id === ownLimit) return `This is due: ${limit.name}`
  if (limit.by === 'other') return 'Another organisation must do this'
  if (limit.by === 'complainant') return `You can ${mustText(limit, 'page')}`
  const body = bodyOf({ domain: limit.domain, kind: limit.startsWith[0] ?? null })
  return `${upperFirst(body)} ${binds(limit) ? 'must' : 'should'} ${mustText(limit, 'page')}`
}

/** The last day of one way in which a limit can run: "by 17 April 2024", "by a day between 14 March and 15 April 2024". */
function byText(branch: Branch, approx = false): string {
  if (branch.missing) return `counted from ${branch.missing}`
  if (!branch.due) return branch.trace ? sentences(branch.trace).join(' ') : 'not known'
  return `by ${approx ? 'about ' : ''}${spanWords(branch.due)}`
}

/** The last day of a step in one of its ways: "by about 3 October 2024", "until 29 October 2024" for a duty that lasts. */
export function dayText({ limit }: Step, branch: Branch): string {
  const text = byText(branch, 'approx' in limit.length && limit.length.approx === true)
  return lasting.has(limit.id) ? text.replace(/^by /, 'until ') : text
}

/** "17 April 2024", "14 March 2024 at the earliest, 15 April 2024 at the latest". */
export function spanWords({ from, to }: Span): string {
  return from === to ? formatDay(from) : `${formatDay(from)} at the earliest, ${formatDay(to)} at the latest`
}

/**
 * How far it is past, in the unit of the limit: "37 working days ago", "16 to 37 working days ago", "up to 9 days ago"; '' where
 * nothing is past.
 */
export function agoText({ past, pastWorking }: Branch): string {
  return past[1] > 0 ? `${lengthWords(past, pastWorking)} ago` : ''
}

function lengthWords(past: Range, working: Range | null): string {
  if (!working || working[1] === 0) return formatDays(past)
  const [least, most] = working
  if (least === most) return formatCount(most, 'working day')
  return least === 0 ? `up to ${formatCount(most, 'working day')}` : `${least} to ${formatCount(most, 'working day')}`
}

/** Conditions of a branch as one: "If the council wrote to you in time"; '' where there are none. */
export function ifText({ when }: Branch, voice: Voice = 'page'): string {
  const text = inVoice(listWords(when), voice)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The working of a branch in sentences; `closed` are the times of the year in which the limit does not end. */
export function workingOf(branch: Branch, closed?: readonly (readonly [string, string])[]): string[] {
  if (branch.missing) return [`The time runs from ${branch.missing}. Enter that day to see the last day.`]
  if (branch.trace && closed)
    return sentences(branch.trace).map((sentence) =>
      sentence.replace(
        'is not a working day, so it moves to the next one',
        'is not a working day, or is one on which this time does not end, so it moves to the next one',
      ),
    )
  return branch.trace ? sentences(branch.trace) : ['This is a fixed day of the year.']
}

/** What follows later: "After “stage one response sent”: you can ask for stage two. You have 20 working days." */
export function laterText({ limit, after, ifLast }: Later): string {
  const whose = limit.by === 'complainant' ? 'You have' : limit.by === 'other' ? 'The time for it is' : 'It has'
  const last = ifLast ? ` If the step before is done on its last day, this ends on ${formatDay(ifLast)}.` : ''
  const length = 'date' in limit.length ? lengthText(limit.length) : `${limit.length.approx ? 'about ' : ''}${formatPeriod(limit.length)}`
  return `After “${kindNames[after]}”: ${lower(whoMust({ limit }))}. ${whose} ${length}.${last}`
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
