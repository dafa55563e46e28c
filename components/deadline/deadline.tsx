import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { Day, Period, Span } from '../../lib/calendar/span.ts'
import { formatSpan } from '../../lib/calendar/words.ts'
import { choiceId } from '../../lib/deadline/choices.ts'
import { answerOf } from '../../lib/deadline/answer.ts'
import { keptCase, keptEntries } from '../../lib/deadline/keep.ts'
import { noSender, type Sender } from '../../lib/deadline/letter.ts'
import { workOutWith } from '../../lib/deadline/matter.ts'
import { sinceOf } from '../../lib/deadline/since.ts'
import { typedOf } from '../../lib/deadline/typed-of.ts'
import { readTyped, untyped, type Typed } from '../../lib/deadline/when.ts'
import { takesOwnTime } from '../../lib/deadline/work-out.ts'
import { calendarFile } from '../../lib/export/ics.ts'
import type { Asked } from '../../lib/rules/asked.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { readMatter, type LogEntry, type Tone } from '../../lib/watchlist/matter.ts'
import { PageHead } from '../shared/page-head.tsx'
import { saveFile } from '../watchlist/save-file.ts'
import { SaidBar } from '../watchlist/said-bar.tsx'
import { useChange } from '../watchlist/use-change.ts'
import { AnswerBox } from './answer-box.tsx'
import { Choose } from './choose.tsx'
import { Follows, Workings } from './follows.tsx'
import { LetterPanel } from './letter-panel.tsx'
import { LogPart } from './log-part.tsx'
import { NoLaw } from './no-law.tsx'
import { OwnTime, type TypedTime } from './own-time.tsx'
import { Questions } from './questions.tsx'
import { WhatAsked } from './what-asked.tsx'
import { WhenField } from './when-field.tsx'

/**
 * Work out a deadline: what was asked of the council and when; then the answer, the question that would change it, and a letter.
 * @param first what is chosen when the page opens; null for nothing
 * @param kept the case of one’s own that is opened again; null for none
 * @param from the days of a date that was chosen on a page; null where none could be read there
 */
export function Deadline({
  first,
  today,
  kept = null,
  from,
}: {
  first: Asked | null
  today: Day
  kept?: Case | null
  from?: Span | null | undefined
}) {
  const [asked, setAsked] = useState(first)
  const [again, setAgain] = useState(false)
  return (
    <>
      <PageHead here="deadline" />
      <main class="page">
        {asked ? (
          <Asking
            key={asked.says}
            asked={asked}
            today={today}
            focus={asked !== first}
            kept={asked === first ? kept : null}
            from={from ?? null}
            onBack={() => {
              setAsked(null)
              setAgain(true)
            }}
          />
        ) : (
          <Choose focus={again} from={from} onChoose={setAsked} />
        )}
      </main>
    </>
  )
}

interface AskingProps {
  asked: Asked
  today: Day
  focus: boolean
  kept: Case | null
  from: Span | null
  onBack(): void
}

function Asking({ asked, today, focus, kept: before, from, onBack }: AskingProps) {
  const key = asked.kind ?? 'asked'
  const matter = readMatter(before?.matter)
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>(() =>
    Object.fromEntries(Object.entries(matter?.days ?? (from ? { [key]: from } : {})).map(([name, span]) => [name, typedOf(span)])),
  )
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(matter?.answers ?? {})
  const [own, setOwn] = useState<TypedTime>({
    value: String(matter?.own?.value ?? ''),
    unit: matter?.own?.unit ?? 'working days',
  })
  const [sender, setSender] = useState<Sender>({
    ...noSender,
    council: before?.bodies[0] ?? '',
    reference: before?.reference ?? '',
  })
  const [log, setLog] = useState<LogEntry[]>(matter?.log ?? [])
  /** The case as it is kept by now; null while it is not. */
  const [keptNow, setKeptNow] = useState(before)
  const [shown, setShown] = useState(matter !== null || from !== null)
  const [strict, setStrict] = useState(false)
  const changing = useChange()
  const caseKey = useMemo(() => before?.id.replace(/^own-/, '') ?? crypto.randomUUID(), [])
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the reader can go on: a focus that comes late would take a key press with it.
  useLayoutEffect(() => {
    if (focus || shown) heading.current?.focus()
  }, [shown])
  const type = (name: string, when: Typed) => setTyped((all) => ({ ...all, [name]: when }))
  const told = useMemo(() => {
    const days = Object.entries(typed).flatMap(([name, when]) => {
      const { span } = readTyped(when)
      return span ? [[name, span] as const] : []
    })
    const value = /^\d{1,3}$/.test(own.value.trim()) ? +own.value : 0
    const period: Period | null = value ? { value, unit: own.unit } : null
    return { asked, days: Object.fromEntries(days), answers, own: period }
  }, [asked, typed, answers, own])
  const worked = useMemo(() => workOutWith(told, log, today), [told, log, today])
  const start = worked.days[key] ?? null
  if (!shown || !start)
    return (
      <form
        class="finder"
        onSubmit={(event) => {
          event.preventDefault()
          setStrict(true)
          if (start) setShown(true)
        }}
      >
        <h1 ref={heading} tabIndex={-1}>
          {say('deadline_title')}
        </h1>
        <p class="asked">
          <span>
            <WhatAsked asked={asked} />.
          </span>{' '}
          <button type="button" class="button plain" onClick={onBack}>
            {say('deadline_other')}
          </button>
        </p>
        <NoLaw worked={worked} />
        <WhenField legend={whenLegend(asked)} typed={typed[key] ?? untyped} strict={strict} onTyped={(when) => type(key, when)} />
        <div class="row-acts">
          <button type="submit" class="button main">
            {say('deadline_answer')}
          </button>
        </div>
      </form>
    )
  const answer = answerOf(asked, worked, today)
  const kept = { key: caseKey, asked, council: sender.council, reference: sender.reference, start, worked }
  const keep = async (entriesOfLog: LogEntry[], words: string) => {
    const matterNow = { asked: choiceId(asked), days: told.days, answers: { ...answers }, own: told.own, log: entriesOfLog }
    const made = keptCase(
      { ...kept, worked: workOutWith(told, entriesOfLog, today), matter: matterNow, before: keptNow },
      today,
      Date.now(),
    )
    if (await changing.make({ do: 'put', case: made }, words)) setKeptNow(made)
  }
  // The log of a case that is kept is kept at once: who adds to it expects to find it again.
  const changeLog = (next: LogEntry[]) => {
    setLog(next)
    if (keptNow) void keep(next, say('deadline_keptWithCase'))
  }
  const entries = keptEntries(kept, Math.max(0, Math.trunc(Date.now() / 1_000) - 1_577_836_800))
  const since = sinceOf(asked, worked)
  const sent = (tone: Tone) =>
    changeLog([...log, { id: crypto.randomUUID(), on: today, what: 'sent', tone, by: '', until: null, note: '' }])
  return (
    <>
      <h1>{say('deadline_title')}</h1>
      <p class="asked">
        <span>
          <WhatAsked asked={asked} /> {start.from === start.to ? 'on' : 'in'} <b>{formatSpan(start)}</b>.
        </span>{' '}
        <button type="button" class="button plain" onClick={() => setShown(false)}>
          {say('deadline_change')}
        </button>
      </p>
      <div role="status">
        {worked.notes.map((note) => (
          <p key={note} class="notice">
            {note}
          </p>
        ))}
      </div>
      <div class="cols">
        <div>
          <AnswerBox answer={answer} heading={heading}>
            <div class="row-acts">
              <button type="button" class="button main" onClick={() => void keep(log, say('deadline_keptOnList'))}>
                {keptNow ? say('deadline_keepChanges') : say('deadline_keep')}
              </button>
              {entries.length > 0 && (
                <button
                  type="button"
                  class="button"
                  onClick={() => saveFile('deadlines.ics', 'text/calendar', calendarFile(entries, Date.now()))}
                >
                  {say('deadline_saveDays')}
                </button>
              )}
            </div>
          </AnswerBox>
          <NoLaw worked={worked} said={answer.state === 'none'} />
          {takesOwnTime(asked) && <OwnTime asked={asked} own={own} onOwn={setOwn} />}
          <Questions
            questions={worked.questions}
            answers={answers}
            typed={typed}
            onAnswer={(id, option) => setAnswers((all) => ({ ...all, [id]: option }))}
            onTyped={type}
          />
          <Follows asked={asked} worked={worked} today={today} />
          <Workings steps={worked.steps} />
          {since.length > 0 && (
            <details class="more" open={since.some(({ key: name }) => typed[name]) ? true : undefined}>
              <summary>{say('deadline_since')}</summary>
              {since.map(({ key: name, ask }) => (
                <WhenField key={name} legend={ask} typed={typed[name] ?? untyped} onTyped={(when) => type(name, when)} />
              ))}
            </details>
          )}
          <LogPart asked={asked} worked={worked} today={today} log={log} onLog={changeLog} />
        </div>
        <LetterPanel
          asked={asked}
          worked={worked}
          today={today}
          sender={sender}
          log={log}
          changing={changing}
          onSender={setSender}
          onSent={sent}
        />
      </div>
      <SaidBar changing={changing} />
    </>
  )
}

function whenLegend({ kind, says }: Asked): string {
  if (kind === 'ehc-phase-moved') return say('deadline_whenMove')
  if (kind === 'grounds-arose') return say('deadline_whenKnew')
  return says.startsWith('I asked') ? say('deadline_whenAsked') : say('deadline_whenWas')
}
