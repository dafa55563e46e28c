import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import type { Clause } from '../clause.ts'
import type { Matter, Step } from '../matters/matter.ts'
import { ended } from '../threads.ts'
import type { Threads } from '../threads.ts'
import type { Hit } from './hit.ts'

/** "The Council logged it as received on 9 May": the request that was just told of. */
export function received(clause: Clause, topic: Matter, threads: Threads): Hit | null {
  const { words, actor } = clause
  if (!itReceived.test(words) || (actor === 'complainant' && /\b(?:received|got) (?:it|this)\b/.test(words))) return null
  const again = afresh.test(words)
  const matter = (again && threads.recent.findLast((t) => t.withdrawn)?.matter) || topic
  const latest = threads.latest(matter)
  if (latest && ended(latest) && !again && !/\b(?:request|application|appeal|claim|form)\b/.test(words)) return null
  const step = openerOf(words, matter, threads)
  return step ? { matter, step } : null
}

/** The step with which a matter, or the stage of it that the words name, begins. */
function openerOf(words: string, matter: Matter, threads: Threads): Step | undefined {
  // "It received her request for a stage one review": no request for stage two; and where it names none, the first.
  const stage = stageOf(words)
  // What asks for no review and no appeal begins no stage: "The application was received on 3 June".
  const staged = matter.steps.some((s) => s.opens && stageOf(s.kind) === '1') && !/\b(?:appeal|challenge|review)/.test(words)
  const openers = matter.steps.filter((s) => s.opens && (stageOf(s.kind) ?? stage) === (stage ?? (staged ? '' : stageOf(s.kind))))
  const told = threads.latest(matter)?.events
  return (
    openers.find((s) => told?.has(s.kind)) ??
    openers
      .filter((s) => !s.next?.[0] || threads.has(matter, s.kind))
      .toSorted((a, b) => Number(stageOf(a.kind) ?? 0) - Number(stageOf(b.kind) ?? 0))[0]
  )
}

/** The stage that words or a kind of event name. */
const stageOf = (words: string): string | undefined => /stage ?([123])/.exec(words)?.[1]
const afresh = cued(/\b(?:fresh|new|second|further) request\b/)
const itReceived = cued(laidOut()`
  \breceived (?:[\w.']+ ){0,3}own request\b
  \brequest(?: for (?:him|her|them|it|\w))? (?:was received|reached)\b
  \b(?:sent in|made|submitted|put in) (?:a|another) (?:fresh|new|second|further) request\b
  \b(?:request|application|appeal|claim|form) which (?:reached|was received|the council received)
  \bthe (?:request|application|appeal|claim|form) (?:was|is) (?:made|dated|received|submitted|sent|lodged|logged)\b
  \b(?:received|logged|registered|recorded|validated) (?:it|this|the (?:request|application|form|letter|claim))\b
  \b(?:it|this|which) (?:was |had been )?(?:received|logged|registered|validated)\b
`)
