import type { Day } from '../calendar/span.ts'
import { formatDay, formatPeriod } from '../calendar/words.ts'
import type { Other } from './answer.ts'
import { citeText } from './cite.ts'
import { mustText } from './what-to-do.ts'
import { startOf } from './nouns.ts'
import { ownLimit, type Branch, type Step } from './step.ts'
import { binds, ifText } from './words.ts'
import type { WorkedOut } from './work-out.ts'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lengthOf = ({ trace }: Branch): string => (trace ? formatPeriod(trace.period) : '')

/**
 * The rule of a letter, with its source and its force, and the last day; then what would give more time, and what the reader denied.
 * @param other the way that ends last, where an open question leaves it possible
 */
export function ruleSentences(step: Step, other: Other | null, worked: WorkedOut, today: Day): string {
  const {
    limit,
    branches: [branch],
  } = step
  const act = mustText(limit, 'letter')
  const time = lengthOf(branch!)
  const about = 'approx' in limit.length && limit.length.approx ? 'about ' : ''
  const [opening, caveat] = ruleOpening(step, act, time ? `${about}${time}` : '')
  const said = [opening]
  if (step.chained) said.push(`The time runs from ${startOf(step)}, which was due by ${formatDay(branch!.trace!.counts.at(-1)!.start)}.`)
  said.push(endSentence(branch!, step.chained ? '' : time, today))
  if (other) said.push(otherSentence(other, today))
  const answered = worked.questions.filter((question) => worked.answered.has(question.id) && question.about.includes(limit.id))
  for (const { id } of answered) if (saidNo[id] && worked.chosen[id] === 'no') said.push(saidNo[id])
  return [...said, caveat].filter(Boolean).join(' ')
}

/** What the reader denied: the letter may say so. */
const saidNo: Record<string, string> = {
  extended: 'You did not write to me in that time that you needed longer.',
  complex: 'You did not tell me in that time that my complaint is complex.',
  'complex-2': 'You did not tell me in that time that my complaint is complex.',
  'eir-long': 'You did not tell me in that time that my request is large and complex.',
  'sar-long': 'You did not tell me in the first month that you needed longer.',
  'data-long': 'You did not tell me in the first month that you needed longer.',
}

/** What the rule says, and what has to be said of its force. */
function ruleOpening({ limit }: Step, act: string, time: string): [opening: string, caveat: string] {
  const within = time ? ` within ${time}` : ''
  if (limit.id === ownLimit) return [`You gave yourselves ${time} for this.`, '']
  const source = citeText(limit)
  if (limit.force === 'agreed remedy') return [`You agreed this with the Ombudsman${time ? `, to be done within ${time}` : ''}.`, '']
  if (limit.force === 'council policy')
    return [
      `As far as I know, councils’ own policies usually give ${time} to ${act}.`,
      'If yours gives another time, please tell me which.',
    ]
  if (limit.verified === 'not verified')
    return [`As I understand ${source}, you have ${time || 'until a fixed day'} to ${act}.`, 'Please tell me if you read it differently.']
  if (binds(limit))
    return [`${upper(source)} ${/^(?:regulations|sections|paragraphs)\b/.test(source) ? 'say' : 'says'} that you must ${act}${within}.`, '']
  if (limit.force === "Ombudsman's guidance")
    return [
      `The Ombudsman’s guidance (${source.replace(/^the /, '')}) asks you to ${act}${within}.`,
      'I know that it is not law. If your own policy gives another time, please tell me which.',
    ]
  return [
    `The guidance (${source.replace(/^the /, '')}) asks you to ${act}${within}.`,
    'I know that it is not law. If you had a good reason not to follow it, please tell me what it was.',
  ]
}

/** When the time ended, as it follows the sentence that names its length; '' where something else came between, or there is none. */
function endSentence({ due, trace }: Branch, time: string, today: Day): string {
  const { from, to } = due!
  const past = to < today
  if (!trace) return `The day is ${formatDay(to)}.`
  const ends = `${time ? 'That' : 'The'} time ${past ? 'ended' : 'ends'}`
  if (from === to) return `${ends} on ${formatDay(to)}.`
  return `${ends} on a day between ${formatDay(from)} and ${formatDay(to)}.`
}

/** "Even if you wrote to me in time, you had only until 15 June 2026, and that day has passed too." */
function otherSentence({ branch }: Other, today: Day): string {
  const last = branch.due!.to
  const condition = ifText(branch, 'letter').replace(/^(If|For)/, (word) => word.toLowerCase())
  return last < today
    ? `Even ${condition}, you had only until ${formatDay(last)}, and that day has passed too.`
    : `You have until ${formatDay(last)} only ${condition}.`
}
