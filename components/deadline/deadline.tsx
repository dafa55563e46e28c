import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Day, Period, Unit } from '../../lib/calendar/span.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import { phaseMove } from '../../lib/deadline/choices.ts'
import { nextFor, safeDay } from '../../lib/deadline/next.ts'
import { readTyped, untyped, type Typed } from '../../lib/deadline/when.ts'
import { laterText } from '../../lib/deadline/words.ts'
import { takesOwnTime, workOut } from '../../lib/deadline/work-out.ts'
import type { Asked } from '../../lib/rules/asked.ts'
import { SaidBar } from '../watchlist/said-bar.tsx'
import { useChange } from '../watchlist/use-change.ts'
import { Choose } from './choose.tsx'
import { Keep } from './keep.tsx'
import { Questions } from './questions.tsx'
import { Steps } from './steps.tsx'
import { WhenField } from './when-field.tsx'

/**
 * Work out a deadline: choose what was asked of the council and when; see every day that follows.
 * @param first what is chosen when the page opens; null for nothing
 */
export function Deadline({ first, today }: { first: Asked | null; today: Day }) {
  const [asked, setAsked] = useState(first)
  const [again, setAgain] = useState(false)
  return (
    <>
      <header>
        <p>
          <a href="/watchlist.html">Watchlist</a> <a href="/rulebook.html">The rulebook</a>
        </p>
        <h1>Work out a deadline</h1>
        <p>Say what you asked the council for, and when. You see what it must do, and by which day. Nothing that you enter leaves this browser.</p>
        <p>This is not legal advice.</p>
      </header>
      <main>
        {asked ? (
          <Asking
            key={asked.says} asked={asked} today={today} focus={asked !== first}
            onBack={() => {
              setAsked(null)
              setAgain(true)
            }}
          />
        ) : (
          <Choose focus={again} onChoose={setAsked} />
        )}
      </main>
    </>
  )
}

const units: Unit[] = ['working days', 'days', 'weeks', 'months']

function Asking({ asked, today, focus, onBack }: { asked: Asked; today: Day; focus: boolean; onBack(): void }) {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({})
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [own, setOwn] = useState({ value: '', unit: units[0]! })
  const changing = useChange()
  const caseKey = useMemo(() => crypto.randomUUID(), [])
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the reader can go on: a focus that comes late would take a key press with it.
  useLayoutEffect(() => {
    if (focus) heading.current?.focus()
  }, [])
  const key = asked.kind ?? 'asked'
  const type = (name: string, when: Typed) => setTyped((before) => ({ ...before, [name]: when }))
  const told = useMemo(() => {
    const read = Object.entries(typed).flatMap(([name, when]) => {
      const { span } = readTyped(when)
      return span ? [[name, span] as const] : []
    })
    const value = /^\d{1,3}$/.test(own.value.trim()) ? +own.value : 0
    const period: Period | null = value ? { value, unit: own.unit } : null
    return { asked, days: Object.fromEntries(read), answers, own: period }
  }, [asked, typed, answers, own])
  const worked = useMemo(() => workOut(told, today), [told, today])
  const start = worked.days[key] ?? null
  const overdue = worked.steps.filter(({ limit, state }) => state === 'overdue' && !limit.by).length
  const next = nextFor(asked)
  const safe = next.ombudsman && asked.kind !== 'grounds-arose' ? safeDay(start ?? undefined) : null
  return (
    <>
      <section aria-labelledby="chosen">
        <h2 id="chosen" ref={heading} tabIndex={-1}>
          {asked.says}
        </h2>
        <p>
          <button type="button" onClick={onBack}>
            Choose something else
          </button>
        </p>
        <WhenField legend={asked.kind === phaseMove ? 'When is the move?' : 'When was this?'} typed={typed[key] ?? untyped} onTyped={(when) => type(key, when)} />
        {asked.kind === 'grounds-arose' && <p class="soft">Enter the day when you first knew that something was wrong.</p>}
        {worked.none.map((area) => (
          <div key={area.id} class="note">
            <h3>No fixed limit</h3>
            <p>No law sets a time for this. {area.tell.replace(/^No (?:fixed|national) (?:time )?limit[;.]\s*/i, '').replace(/^./, (letter) => letter.toUpperCase())}</p>
            <p>Councils often set a time themselves. Look on the council’s website, or ask. Then enter it here.</p>
            <p>
              Source:{' '}
              <a href={area.url} rel="noreferrer">
                {area.citation}
              </a>
            </p>
          </div>
        ))}
        {takesOwnTime(asked) && (
          <fieldset class="when">
            <legend>{asked.kind ? 'How long did the decision give?' : 'How long does the council give itself?'}</legend>
            <div class="row">
              <label>
                <span>Number</span>
                <input inputMode="numeric" autocomplete="off" maxLength={3} style={{ width: '6ch' }} value={own.value} onInput={(event) => setOwn({ ...own, value: event.currentTarget.value })} />
              </label>
              <label>
                <span>Unit</span>
                <select value={own.unit} onChange={(event) => setOwn({ ...own, unit: event.currentTarget.value as Unit })}>
                  {units.map((unit) => (
                    <option key={unit}>{unit}</option>
                  ))}
                </select>
              </label>
            </div>
          </fieldset>
        )}
      </section>
      {start && <Questions questions={worked.questions} answers={answers} typed={typed} onAnswer={(id, option) => setAnswers((before) => ({ ...before, [id]: option }))} onTyped={type} />}
      <div role="status">
        {worked.notes.map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
      </div>
      {start && (
        <section aria-labelledby="follows">
          <h2 id="follows">What follows</h2>
          {worked.steps.length > 0 ? (
            <>
              <p role="status">
                Counted up to today, {formatDay(today)}. {overdue ? `${formatCount(overdue, 'step')} overdue.` : 'Nothing is overdue for certain.'}
              </p>
              <Steps steps={worked.steps} typed={typed} onTyped={type} />
            </>
          ) : (
            <p>{worked.none.length ? 'No day follows from the law.' : 'No limit that was in force then follows from this day.'}</p>
          )}
        </section>
      )}
      <section aria-labelledby="next">
        <h2 id="next">What comes next</h2>
        <ul class="next">
          {worked.later.map((later) => (
            <li key={later.limit.id}>{laterText(later)}</li>
          ))}
          {next.says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {next.ombudsman && asked.kind !== 'grounds-arose' && (
          <>
            <h3>Twelve months for the Ombudsman</h3>
            <p>You have twelve months to go to the Ombudsman. They run from the day when you first knew of the problem. The Ombudsman may take a later complaint for good reasons.</p>
            {safe && !worked.days['grounds-arose'] && (
              <p>
                A delay cannot begin before you asked. So for the delay alone you {safe < today ? 'were' : 'are'} in time until <strong>{formatDay(safe)}</strong>, or longer.
                {safe < today && ' It counts when you first knew of the delay. Enter that day.'}
              </p>
            )}
            <WhenField legend="When did you first know of the problem?" typed={typed['grounds-arose'] ?? untyped} onTyped={(when) => type('grounds-arose', when)} />
          </>
        )}
      </section>
      {start && worked.steps.length > 0 && <Keep id={caseKey} asked={asked} start={start} worked={worked} today={today} changing={changing} />}
      <SaidBar changing={changing} />
    </>
  )
}
