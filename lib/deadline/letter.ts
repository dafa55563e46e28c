import { addPeriod } from '../calendar/add-period.ts'
import type { Day } from '../calendar/span.ts'
import { formatDay, formatSpan } from '../calendar/words.ts'
import type { Asked } from '../rules/asked.ts'
import { daysBetween } from '../calendar/day.ts'
import { latestOther, leading } from './answer.ts'
import { monthsAndDays } from './how-long.ts'
import type { LogEntry, Tone } from '../watchlist/matter.ts'
import { entryText, inOrder } from './log.ts'
import { lasting, mustText } from './what-to-do.ts'
import { nextFor } from './next.ts'
import { nounOf, toCouncil } from './nouns.ts'
import { ruleSentences } from './letter-rule.ts'
import { ownLimit, type Branch, type Step } from './step.ts'
import type { WorkedOut } from './work-out.ts'

/** What the reader fills in; each may be empty. */
export interface Sender {
  name: string
  /** Address or email of the reader. */
  contact: string
  /** "Marchwell Council, complaints team" */
  council: string
  /** The council’s or the reader’s own reference. */
  reference: string
  /** How it was asked: "email", "an online form"; '' where that is not said. */
  by: string
}

export const noSender: Sender = { name: '', contact: '', council: '', reference: '', by: '' }
/** How something can have been sent. */
export const ways = ['email', 'post', 'an online form', 'phone', 'word of mouth'] as const

export interface Letter {
  subject: string
  text: string
}

/** How many working days the council is given to answer the letter. */
const ANSWER_WITHIN = 10

/** Without a fixed time, how many days are a fair time to wait before a complaint. */
const FAIR_WAIT = 28

/**
 * The letters that can be sent now, with their names. Before the last day there is only a reminder; after it a complaint and the letter
 * before the next body too. Where no time is fixed, the complaint can be made after four weeks. None where the council owes nothing.
 */
export function tonesFor(asked: Asked, worked: WorkedOut, today: Day): { tone: Tone; name: string }[] {
  const step = subjectOf(asked, worked)
  if (step?.ended || (!step && !isGeneral(worked))) return []
  const reminder = { tone: 'reminder' as const, name: 'Reminder' }
  const start = worked.days['asked']
  const fair = worked.none.some(({ atOnce }) => atOnce) ? 0 : FAIR_WAIT
  if (step ? !isPast(step.branches[0]!) : !start || daysBetween(start.to, today) < fair) return [reminder]
  return [reminder, { tone: 'complaint', name: 'Formal complaint' }, { tone: 'last', name: nextFor(asked).last.tone }]
}

/** The step that the letter is about: the one that matters, where it is the council’s and has a last day. */
function subjectOf(asked: Asked, worked: WorkedOut): Step | null {
  const step = leading(asked, worked)
  return step && step.usual && !step.limit.by && step.limit.force !== 'derived' && !lasting.has(step.limit.id) && step.branches[0]!.due
    ? step
    : null
}

/** Nothing is fixed, and no time was entered: the letter asks for a day. */
const isGeneral = ({ none, steps }: WorkedOut): boolean => none.length > 0 && !steps.length

const isPast = ({ past }: Branch): boolean => past[0] > 0

/**
 * A letter to the council as plain text. It claims nothing that the reader has not said: what an open question would change is told as
 * such, and what is no law, or was not checked, is not called a duty.
 * @returns null where the council owes nothing that can be counted
 */
export function letterFor(
  tone: Tone,
  asked: Asked,
  worked: WorkedOut,
  sender: Sender,
  today: Day,
  log: readonly LogEntry[] = [],
): Letter | null {
  const step = subjectOf(asked, worked)
  if (!step) return isGeneral(worked) ? generalLetter(tone, asked, worked, sender, today, log) : null
  if (step.ended) return null
  const branch = step.branches[0]!
  const late = isPast(branch)
  const told = late ? tone : 'reminder'
  const reference = sender.reference.trim()
  const noun = forCouncil(nounOf(step.limit))
  const subjects: Record<Tone, string> = {
    reminder: late ? `Reminder: ${noun}, due by ${formatDay(branch.due!.to)}` : `When I may expect the ${noun}`,
    complaint: `Formal complaint: no ${noun}`,
    last: `Last letter before I go further: no ${noun}`,
  }
  const answerBy = addPeriod(today, { value: ANSWER_WITHIN, unit: 'working days' }).due?.to ?? null
  const parts = [
    `Dear ${teamOf(sender.council, asked)}`,
    askedSentence(asked, worked, sender),
    sinceSentence(log, today),
    ruleSentences(step, latestOther(step, worked), worked, today),
    late ? lateSentence(step, branch, today) : '',
    late ? (step.limit.consequence ?? '') : '',
    requestSentence(told, step, late, answerBy),
    late ? afterSentence(told, asked, answerBy) : '',
    signed(sender),
  ]
  return { subject: `${subjects[told]}${reference ? ` (reference ${reference})` : ''}`, text: parts.filter(Boolean).join('\n\n') }
}

const signed = ({ name, contact }: Sender): string =>
  `Yours faithfully\n${[name.trim(), contact.trim()].filter(Boolean).join('\n') || '[your name]'}`

/** Where no law sets a time: it asks for a day, and says no more than that nothing has come. */
function generalLetter(tone: Tone, asked: Asked, worked: WorkedOut, sender: Sender, today: Day, log: readonly LogEntry[]): Letter {
  const start = worked.days['asked']
  const reference = sender.reference.trim()
  const answerBy = addPeriod(today, { value: ANSWER_WITHIN, unit: 'working days' }).due?.to ?? null
  const day = answerBy ? ` by ${formatDay(answerBy)}` : ' soon'
  const subjects: Record<Tone, string> = {
    reminder: 'Reminder: I am waiting for an answer',
    complaint: 'Formal complaint: no answer',
    last: 'Last letter before I go further: no answer',
  }
  const requests: Record<Tone, string> = {
    reminder: `Please answer${day}, or tell me by then when you will.`,
    complaint: `This is a formal complaint about the delay. Please answer${day}, and tell me why it took so long.`,
    last: `Please answer${day}. I will not write about this delay again.`,
  }
  const waited = start && start.to < today ? `That was ${monthsAndDays(start.to, today)} ago, and it is not settled.` : ''
  const parts = [
    `Dear ${teamOf(sender.council, asked)}`,
    askedSentence(asked, worked, sender),
    sinceSentence(log, today),
    [
      waited,
      worked.none[0]?.atOnce ?? 'I know that no law sets a fixed time for this. If you have set yourselves one, please tell me which.',
    ]
      .filter(Boolean)
      .join(' '),
    requests[tone],
    afterSentence(tone, asked, answerBy),
    signed(sender),
  ]
  return { subject: `${subjects[tone]}${reference ? ` (reference ${reference})` : ''}`, text: parts.filter(Boolean).join('\n\n') }
}

/**
 * What the log tells of earlier letters and promises: "I sent a reminder by email on 2 May 2026". What was sent today may be this letter.
 */
function sinceSentence(log: readonly LogEntry[], today: Day): string {
  const told = inOrder(log).filter(({ on, what }) => (what === 'sent' && on < today) || (what === 'promised' && on <= today))
  return told
    .map(
      (entry) =>
        `On ${formatDay(entry.on)} ${entryText(entry)
          .replace(/^You sent/, 'I sent')
          .replace(/^The council promised/, 'you promised me')}.`,
    )
    .join(' ')
}

const teamOf = (council: string, { domain }: Pick<Asked, 'domain'>): string =>
  council.split(/,\s*/).slice(1).join(', ').trim() ||
  council.trim() ||
  (/^(?:complaint (?:to|in) |NHS )/.test(domain) ? 'complaints team' : 'council')

/** "On 10 March 2026 I asked for stage two …, by email (your reference CC/2291)." */
function askedSentence(asked: Asked, { days }: WorkedOut, { by, reference }: Sender): string {
  const start = days[asked.kind ?? 'asked']
  const when = start ? (start.from === start.to ? `On ${formatDay(start.from)} ` : `In ${formatSpan(start)} `) : ''
  const what = toCouncil(asked)
  const own = what.startsWith('I ')
  // What is short needs no pause before it; how it went says that it was in writing.
  const way = own && by ? `${what.length < 24 ? '' : ','} by ${by}` : ''
  const said = way ? what.replace(/ in writing$/, '') : what
  const theirs = reference.trim() ? ` (reference ${reference.trim()})` : ''
  return `${when}${when ? said : said.charAt(0).toUpperCase() + said.slice(1)}${way}${theirs}.`
}

function lateSentence({ limit }: Step, { due }: Branch, today: Day): string {
  const least = due!.from === due!.to ? '' : 'at least '
  const rough = 'approx' in limit.length && limit.length.approx === true
  const mine = (limit.verified === 'not verified' || rough) && limit.id !== ownLimit ? 'By my count the' : 'The'
  return `${mine} ${forCouncil(nounOf(limit))} is now ${rough ? 'about ' : least}${monthsAndDays(due!.to, today)} late.`
}

function requestSentence(tone: Tone, { limit }: Step, late: boolean, by: Day | null): string {
  const act = mustText(limit, 'letter')
  const day = by ? ` by ${formatDay(by)}` : ' soon'
  if (!late) return `Please confirm that you will ${act} by that day, or tell me now if you cannot.`
  if (tone === 'reminder') return `Please ${act}${day}, or tell me by then when you will, and why it is late.`
  if (tone === 'complaint')
    return [
      'This is a formal complaint about the delay.',
      `Please ${act}${day}.`,
      'Please also tell me why it is late, and what you will do to put that right.',
    ].join(' ')
  return `I have waited long enough. Please ${act}${day}. I will not write about this delay again.`
}

function afterSentence(tone: Tone, asked: Asked, by: Day | null): string {
  const { last } = nextFor(asked)
  const day = by ? `by ${formatDay(by)}` : 'soon'
  if (tone === 'reminder') return `If I do not hear from you ${day}, I will make a formal complaint.`
  return tone === 'complaint'
    ? `If it is not put right by then, I can ${last.will}.`
    : `If I do not hear from you ${day}, I will ${last.will}.`
}

/** In a letter "your" is the council’s and "my" the writer’s. */
const forCouncil = (noun: string): string => noun.replace(/\bthe council will\b/g, 'you will')

/** Limits of a letter whose source was not read for the rulebook: to be checked before the letter is sent. */
export function toCheck(asked: Asked, worked: WorkedOut): string | null {
  const step = subjectOf(asked, worked)
  return step && step.limit.id !== ownLimit && step.limit.verified === 'not verified' ? step.limit.citation : null
}

/** An address that opens the mail program with the letter; what is longer than mail programs take is left to be pasted. */
export function mailAddress({ subject, text }: Letter, to = ''): string {
  const body = encodeURIComponent(text.replace(/\n/g, '\r\n'))
  return `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}&body=${body}`
}
