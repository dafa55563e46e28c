import { useId, useState } from 'preact/hooks'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { bodyOf, upperFirst } from '../../lib/deadline/bodies.ts'
import { ways } from '../../lib/deadline/letter.ts'
import { entryText, inOrder, logState, nextStep } from '../../lib/deadline/log.ts'
import { readTyped, untyped, type Typed } from '../../lib/deadline/when.ts'
import type { WorkedOut } from '../../lib/deadline/work-out.ts'
import type { Asked } from '../../lib/rules/asked.ts'
import { mostOf, type LogEntry } from '../../lib/watchlist/matter.ts'
import { WhenField } from './when-field.tsx'

interface Props {
  asked: Asked
  worked: WorkedOut
  today: Day
  log: readonly LogEntry[]
  onLog(log: LogEntry[]): void
}

const kindsOf = (body: string): { what: LogEntry['what']; tone: LogEntry['tone']; says: string }[] => [
  { what: 'sent', tone: 'reminder', says: say('deadline_sentReminder') },
  { what: 'sent', tone: 'complaint', says: say('deadline_sentComplaint') },
  { what: 'sent', tone: 'last', says: say('deadline_sentLast') },
  { what: 'sent', tone: null, says: say('deadline_sentOther') },
  { what: 'answered', tone: null, says: say('deadline_answered', { body: upperFirst(body) }) },
  { what: 'promised', tone: null, says: say('deadline_promised', { body: upperFirst(body) }) },
  { what: 'came', tone: null, says: say('deadline_came', { body }) },
]
const looks = { waiting: 'due', late: 'late', 'very late': 'late', answered: 'kept', 'not known': 'none' } as const

/** What was sent and what came back, by day; how it stands, and the next step. */
export function LogPart({ asked, worked, today, log, onLog }: Props) {
  const state = logState(asked, worked, log, today)
  const next = nextStep(asked, worked, log, today)
  const body = bodyOf(asked)
  return (
    <details class="more" open={log.length > 0 ? true : undefined}>
      <summary>{say('deadline_log')}</summary>
      <p>
        <span class={`tag ${looks[state]}`}>{state.charAt(0).toUpperCase() + state.slice(1)}</span> {next.says}
      </p>
      {log.length > 0 && (
        <ol class="log">
          {inOrder(log).map((entry) => (
            <li key={entry.id}>
              <b>{sayDay(entry.on)}</b>
              <span>
                {entryText(entry, body)}.{entry.note && <span class="note-text"> {entry.note}</span>}{' '}
                <button
                  type="button"
                  class="button plain small"
                  aria-label={say('deadline_removeEntry', { entry: entryText(entry, body), day: sayDay(entry.on) })}
                  onClick={() => onLog(log.filter(({ id }) => id !== entry.id))}
                >
                  {say('deadline_remove')}
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {log.length < mostOf.log ? (
        <AddEntry today={today} body={body} onAdd={(entry) => onLog([...log, entry])} />
      ) : (
        <p>{say('deadline_logFull', { count: sayNumber(mostOf.log) })}</p>
      )}
    </details>
  )
}

function AddEntry({ today, body, onAdd }: { today: Day; body: string; onAdd(entry: LogEntry): void }) {
  const id = useId()
  const [kind, setKind] = useState(0)
  const [on, setOn] = useState<Typed>(untyped)
  const [until, setUntil] = useState<Typed>(untyped)
  const [by, setBy] = useState('')
  const [note, setNote] = useState('')
  const [wrong, setWrong] = useState('')
  const kinds = kindsOf(body)
  const { what, tone } = kinds[kind]!
  const add = (event: Event) => {
    event.preventDefault()
    const day = oneDay(on)
    const promised = what === 'promised' ? oneDay(until) : null
    if (!day) return setWrong(say('deadline_enterDay'))
    if (day > today) return setWrong(say('deadline_future'))
    if (what === 'promised' && !promised) return setWrong(say('deadline_enterPromised', { body }))
    onAdd({ id: crypto.randomUUID(), on: day, what, tone, by, until: promised, note: note.trim().slice(0, mostOf.note) })
    setOn(untyped)
    setUntil(untyped)
    setNote('')
    setWrong('')
  }
  return (
    <form class="add-entry" onSubmit={add}>
      <label>
        <span class="label-line">{say('deadline_whatHappened')}</span>
        <select class="field" value={kind} onChange={(event) => setKind(+event.currentTarget.value)}>
          {kinds.map(({ says }, index) => (
            <option key={says} value={index}>
              {says}
            </option>
          ))}
        </select>
      </label>
      <WhenField legend={say('deadline_onWhichDay')} hint="" typed={on} onTyped={setOn} />
      {what === 'promised' && <WhenField legend={say('deadline_promisedBy')} hint="" typed={until} onTyped={setUntil} />}
      <label>
        <span class="label-line">{say('deadline_byWhat')}</span>
        <select class="field" value={by} onChange={(event) => setBy(event.currentTarget.value)}>
          <option value="">{say('deadline_notSaid')}</option>
          {ways.map((way) => (
            <option key={way}>{way}</option>
          ))}
        </select>
      </label>
      <label class="wide">
        <span class="label-line">{say('deadline_note')}</span>
        <input
          class="field"
          maxLength={mostOf.note}
          autocomplete="off"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p id={`${id}-wrong`} class="wrong" role="alert">
        {wrong}
      </p>
      <button type="submit" class="button" aria-describedby={`${id}-wrong`}>
        {say('deadline_addToLog')}
      </button>
    </form>
  )
}

function oneDay(typed: Typed): Day | null {
  const { span } = readTyped(typed)
  return span && span.from === span.to ? span.to : null
}
