import type { Day, Span } from '../calendar/span.ts'
import { formatDay, formatSpan } from '../calendar/words.ts'
import { citeText } from './cite.ts'
import { lasting, mustText } from './must.ts'
import { agoText, dayText, ifText, lateWords, spanWords } from './words.ts'
import { ownLimit, type Branch, type Step } from './step.ts'
import type { WorkedOut } from './work-out.ts'

/**
 * What a reader can copy into a letter to the council: what was asked and when, and for each limit of the council the rule, the
 * last day, and how long ago that was. Where something is not known, the sentence says so and claims no more.
 * @param start the day of what was asked; null while it is not known
 */
export function letterText(says: string, start: Span | null, { steps }: Pick<WorkedOut, 'steps'>, today: Day): string {
  const own = steps.filter(inLetter)
  if (!own.length) return ''
  const on = start ? (start.from === start.to ? ` on ${formatDay(start.from)}` : ` in ${formatSpan(start)}`) : ''
  const late = own.some(({ ended, state }) => !ended && state === 'overdue')
  const open = late || own.some(({ ended, state }) => !ended && state === 'perhaps overdue')
  return [
    `${toCouncil(says)}${on}.`,
    ...own.map((step) => letterSentences(step)),
    ...(open ? [`Please tell me when you will do this${late ? ', and why it was not done in time' : ''}.`] : []),
    `(Days counted on ${formatDay(today)}.)`,
  ].join('\n\n')
}

/**
 * What a letter speaks of: limits of the council that apply for certain and can be counted. Sums of limits, and duties that only last
 * for a time, are nothing that one can hold against it.
 */
const inLetter = ({ limit, applies, branches }: Step): boolean =>
  !limit.by && applies && limit.force !== 'derived' && !lasting.has(limit.id) && branches.some(({ due }) => due)

/** Limits of a letter whose source was not read for the rulebook: to be checked before the letter is sent. */
export const toCheck = ({ steps }: Pick<WorkedOut, 'steps'>): string[] =>
  steps.filter((step) => inLetter(step) && step.limit.id !== ownLimit && step.limit.verified === 'not verified').map(({ limit }) => limit.name)

/** "Under regulation 17 of … you had to send me your stage two response by 28 November 2024. That was 37 working days ago." */
function letterSentences(step: Step): string {
  const { ended, branches } = step
  const [first, ...others] = branches.filter(({ due }) => due)
  if (!first) return ''
  const past = ended !== null || first.past[1] > 0
  const said = [`${openingOf(step, past)} ${dayText(step, first)}.`]
  if (ended) said.push(`You did it ${within(ended.span)}${lateWords(first) ? `: ${lateWords(first)}` : ', in time'}.`)
  else if (past) said.push(`${thatWas(first)}.`)
  for (const other of others)
    said.push(
      `${ifText(other, 'letter') || 'Else'}, you ${ended || other.past[1] > 0 ? 'had' : 'have'} until ${spanWords(other.due!)}${!ended && agoText(other) ? `. ${thatWas(other)}` : ''}.`,
    )
  if (branches.some(({ missing }) => missing)) said.push('The time may run from a later day.')
  return said.join(' ')
}

function openingOf({ limit }: Step, past: boolean): string {
  const act = mustText(limit, 'letter')
  if (limit.id === ownLimit) return `The time that you were given, or named yourselves, ${past ? 'ended' : 'ends'}`
  switch (limit.force) {
    case 'statute':
    case 'regulations':
    case 'statutory code':
      return `Under ${citeText(limit)} you ${past ? 'had to' : 'must'} ${act}`
    case 'agreed remedy':
      return `What you agreed with the Ombudsman ${past ? 'was' : 'is'} due`
    case 'council policy':
      return `Councils’ policies usually ask you to ${act}`
    default:
      return `${limit.force === "Ombudsman's guidance" ? 'The Ombudsman’s guidance' : 'The guidance'} (${citeText(limit).replace(/^the /, '').replace(/^Ombudsman’s usual/, 'usual')}) asks you to ${act}`
  }
}

/** What was asked, as one says it to the council. */
function toCouncil(says: string): string {
  return says
    .replace('my landlord, the council, ', 'you ').replace(/^The council’s/, 'Your').replace(/^The council decided/, 'You decided').replace(/^The council/, 'You')
    .replace('to the council about something else', 'to you').replace('its proposed', 'your proposed')
}

/** Some of the possible last days are past, and some are not. */
const thatWas = (branch: Branch): string => `That was ${agoText(branch)}${branch.past[0] === 0 ? ', or is still to come' : ''}`
const within = (span: Span): string => (span.from === span.to ? `on ${formatDay(span.from)}` : `in ${formatSpan(span)}`)
