import { addPeriod } from '../calendar/add-period.ts'
import type { Day } from '../calendar/span.ts'
import type { Mention } from '../dates/mention.ts'
import type { Block, Decision, Section, SectionKind } from '../page/decision.ts'
import type { Action, EarlierDecision } from '../record.ts'
import { atOnce } from '../text/steps.ts'
import { readEarlierInSteps } from './earlier.ts'
import type { Deadline } from './deadlines/deadline.ts'
import { findDeadlines } from './deadlines/find-deadlines.ts'
import { readAmounts } from './amounts.ts'
import { kindOf } from './kinds.ts'
import { merge } from './merge.ts'
import { pageOf } from './page.ts'
import { readRegion } from './region.ts'
import type { Step } from './step.ts'

export interface Remedies {
  /** Steps that the body agreed to or was asked to take. */
  actions: Action[]
  /** Steps of the remedy that were already taken before the decision. */
  done: Action[]
  /** Remedies agreed in earlier decisions. */
  earlier: EarlierDecision[]
}

const LEADS_ON = /,? (?:which is |broken down and )?(?:made up of|comprising|consisting of|broken down as|as follows)$/i

/** Where remedies stand that have no heading of their own, as in early resolutions. */
const FINDINGS: readonly SectionKind[] = ['found', 'analysis', 'injustice', 'decision', 'other']

/**
 * The steps of a decision's remedy, wherever it puts them: under its agreed actions, else in its findings, else in its summary.
 * Each step once, in the order of the text. A news article has none of its own.
 * @param decision any decision, also a broken one
 * @param mentions dates of its text, in order; deadlines on a date are known by them
 */
export function readActions(decision: Decision, mentions: readonly Mention[]): Remedies {
  return atOnce(readActionsInSteps(decision, mentions))
}

/** The same with pauses, so that a page is not held up. */
export function* readActionsInSteps(decision: Decision, mentions: readonly Mention[]): Generator<void, Remedies> {
  const earlier = yield* readEarlierInSteps(decision, mentions)
  yield
  if (decision.kind === 'news' || decision.kind === 'other') return { actions: [], done: [], earlier }
  const page = pageOf(decision, mentions)
  const { sections, text } = decision
  const kindOfBlock = (block: Block) => sections[block.section]?.kind
  const body = decision.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'metadata')
  const listed = actionSections(decision)
  yield

  const agreed = yield* readRegion(
    page,
    body.filter((block) => listed.has(block.section)),
    'action',
  )
  let { steps } = agreed
  const rest = body.filter((block) => !listed.has(block.section))
  yield
  const open = () => !steps.some((step) => !step.done)
  // "The Council will carry out the agreed remedy within one month" says when; what is told before it.
  if (open())
    steps = [
      ...steps,
      ...(yield* readRegion(
        page,
        rest.filter((b) => FINDINGS.includes(kindOfBlock(b) ?? 'other')),
        'findings',
        agreed.deadline,
      )).steps,
    ]
  yield
  if (open())
    steps = [
      ...steps,
      ...(yield* readRegion(
        page,
        rest.filter((b) => kindOfBlock(b) === 'summary'),
        'summary',
        agreed.deadline,
      )).steps,
    ]
  yield

  const consented = body.some(
    (b) =>
      /^(?:action|decision|summary|analysis|found)$/.test(kindOfBlock(b) ?? '') &&
      /\b(?:agree[ds]?|accept(?:ed|s))\b/i.test(text.slice(b.start, b.end)),
  )
  let person: string | null = null
  // What was agreed in an earlier decision is no step of this one, wherever it is told of.
  const before = earlier.flatMap(({ date, steps: agreedThen }) => (date ? agreedThen.map(({ words }) => words) : []))
  const isEarlier = ({ block, start, end }: Step) =>
    !listed.has(block.section) && before.some((words) => words.block === block.id && words.start < end && start < words.end)
  const all = merge(
    steps.filter((step) => !isEarlier(step)),
    text,
  ).map((step, i) => finish(step, `a${i}`))
  return { actions: all.filter((a) => a.status !== 'done'), done: all.filter((a) => a.status === 'done'), earlier }

  function finish(step: Step, id: string): Action {
    // "Pay the resident £400, made up of": the parts are told apart.
    const words = text.slice(step.start, step.end).replace(LEADS_ON, '')
    const { amounts, rate } = readAmounts(step.sums)
    const deadline = step.deadline ?? step.loose
    person =
      /\b(?:Mr and Mrs|Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]\w*/.exec(words)?.[0] ??
      (/\b(?:her|him|them|his|their)\b/i.test(words) ? person : null)
    return {
      id,
      text: words,
      kind: kindOf(words),
      words: {
        start: step.start,
        end: step.start + words.length,
        text: words,
        block: step.block.id,
        paragraph: page.paragraph(step.block),
      },
      within: step.deadline?.within ?? null,
      due: dueDay(step.deadline, decision.decisionDate),
      deadlineText: deadline && text.slice(deadline.start, deadline.end),
      anchor: deadline?.anchor ?? 'none',
      amounts,
      rate,
      status: step.done ? 'done' : consented || step.will ? 'agreed' : 'recommended',
      actor: actor(step.who),
      beneficiary: person,
    }
  }

  /** The body by its name where there is only one, or where the words of the text fit only one; else the words themselves. */
  function actor(who: string | null): string | null {
    const [only, ...others] = decision.bodies
    if (only && !others.length) return only
    if (!who || /^(?:it|they|both|each)$/i.test(who)) return null
    const fits = decision.bodies.filter((name) => name.toLowerCase().includes(who.toLowerCase()) || initials(name).includes(who))
    return fits.length === 1 ? fits[0]! : `the ${who}`
  }
}

/** "NICB" of "NHS Norwick Integrated Care Board", in which "the ICB" can be found. */
function initials(name: string): string {
  return (name.match(/\b[A-Z]/g) ?? []).join('')
}

/** "Decision and recommendations" tells them too; the recommendations of a panel, or of an earlier decision, are not the Ombudsman's. */
function isAction({ kind, heading }: Section): boolean {
  return (
    (kind === 'action' || (kind !== 'summary' && /\brec+om+[ae]nd|\bagreed\b|\bremed(?:y|ies)\b|\bimprovements?\b/i.test(heading))) &&
    !/\b(?:panel|stage|tribunal|investigat\w+|inspector|previous|earlier|last|original|first|law|guidance|policy)\b/i.test(heading)
  )
}

/** Indexes of the sections of agreed actions, with the sub-headings under them ("Within one month", "Service improvements"). */
function actionSections({ sections, blocks, text }: Decision): Set<number> {
  const found = new Set<number>()
  const headings = new Map(blocks.filter((block) => block.kind === 'heading').map((block) => [block.section, block]))
  const top = sections.reduce((least, section) => (isAction(section) ? Math.min(least, section.level) : least), Infinity)
  let inside = false
  sections.forEach((section, i) => {
    const heading = headings.get(i)
    // A heading that is a period ("Within three months") goes on with the list, whatever its level.
    const period = heading && findDeadlines(text, heading, [])[0]?.start === heading.start
    if (section.level <= top && !(inside && period)) inside = isAction(section)
    if (inside) found.add(i)
  })
  return found
}

/** Last day for a step; null where the day that its period runs from is not known. */
function dueDay(d: Deadline | null, decided: Day | null): Day | null {
  if (!d?.within) return d?.day ?? null
  const from = d.after
    ? dueDay(d.after, decided)
    : d.anchor === 'decision'
      ? decided
      : d.from && d.from.from === d.from.to
        ? d.from.from
        : null
  return from ? (addPeriod(from, d.within).due?.to ?? null) : null
}
