import { Component, createRef } from 'preact'
import { say, sayNumber } from '../../lib/interface/say.ts'
import { formatPeriod, formatSpan } from '../../lib/calendar/words.ts'
import type { Span, Unit } from '../../lib/calendar/span.ts'
import { readTyped, type Typed } from '../../lib/deadline/when.ts'
import type { Event } from '../../lib/record.ts'
import type { Length, Limit } from '../../lib/rules/limit.ts'
import { narrowed } from '../../lib/rules/narrow.ts'
import { shorten } from '../../lib/text/shorten.ts'

interface WhenProps {
  /** Name of the field in the form. */
  name: string
  legend: string
  /** Entries of the timeline to choose from. */
  events: Event[]
  span?: Span | null
  /** Id of the sentence that says what is wrong with it. */
  wrong?: string | undefined
}

/** When something was: an entry of the timeline, or days that the reader enters. */
export function When({ name, legend, events, span, wrong }: WhenProps) {
  return (
    <fieldset aria-describedby={wrong}>
      <legend>{legend}</legend>
      {events.length > 0 && (
        <select class="field pick" name={name} aria-label={say('card_entry', { legend })}>
          <option value="">{span ? say('card_asItIsOr') : say('card_ownDays')}</option>
          {events.map((event) => (
            <option key={event.id} value={event.id}>
              {formatSpan(event.span)}: {shorten(event.text, 80)}
            </option>
          ))}
        </select>
      )}
      <div class="days">
        <DayFields name={`${name}-from`} legend={say('card_firstDay')} about={legend} day={span?.from} />
        <DayFields
          name={`${name}-to`}
          legend={say('card_lastDayIf')}
          about={legend}
          day={span && span.to !== span.from ? span.to : undefined}
        />
      </div>
    </fieldset>
  )
}

/** A day in three fields that can be typed without a calendar, in the order in which it is said. */
export function DayFields({ name, legend, about, day }: { name: string; legend: string; about: string; day?: string | undefined }) {
  const [year, month, date] = day?.split('-') ?? []
  const field = (part: keyof Typed, label: string, value: string | undefined, size: number) => (
    <label class={part === 'year' ? 'year' : undefined}>
      <span class="heard">
        {about}, {legend.toLowerCase()}:{' '}
      </span>
      {label}
      <input
        class="field"
        name={`${name}-${part}`}
        defaultValue={value ? String(Number(value)) : ''}
        inputMode={part === 'month' ? 'text' : 'numeric'}
        autocomplete="off"
        maxLength={size}
      />
    </label>
  )
  return (
    <div role="group" aria-label={`${about}: ${legend.toLowerCase()}`}>
      <span class="small">{legend}</span>
      <div class="date">
        {field('day', say('card_day'), date, 2)}
        {field('month', say('card_month'), month, 9)}
        {field('year', say('card_year'), year, 4)}
      </div>
    </div>
  )
}

/** What three fields hold: the days it may be, what is wrong with them, or neither where they are empty. */
export function readDay(form: FormData, name: string): { span: Span | null; problem: string | null } {
  const text = (part: string) => String(form.get(`${name}-${part}`) ?? '')
  return readTyped({ day: text('day'), month: text('month'), year: text('year') })
}

/**
 * What a `When` field holds.
 * @returns the days, or what is wrong with them in a sentence; neither where it is empty
 */
export function readWhen(form: FormData, name: string, events: Event[]): { span: Span | null; problem: string | null } {
  const chosen = events.find(({ id }) => id === form.get(name))
  if (chosen) return { span: chosen.span, problem: null }
  const [first, last] = [readDay(form, `${name}-from`), readDay(form, `${name}-to`)]
  const problem = first.problem ?? last.problem
  if (problem || !first.span) return { span: null, problem: problem ?? (last.span ? say('card_enterFirstToo') : null) }
  const span = { from: first.span.from, to: (last.span ?? first.span).to }
  return span.from > span.to ? { span: null, problem: say('card_lastBeforeFirst') } : { span, problem: null }
}

const units: Unit[] = ['days', 'working days', 'weeks', 'months', 'years']

interface AgainstProps {
  limits: readonly Limit[]
  field: readonly string[]
  asIs?: string
}

/** A limit of the rulebook, those of the decision's own field first, or a length of the reader's own. What is typed narrows the list. */
export class Against extends Component<AgainstProps, { wanted: string }> {
  override state = { wanted: '' }
  private list = createRef<HTMLSelectElement>()

  private narrow(wanted: string) {
    this.setState({ wanted }, () => {
      const list = this.list.current!
      const found = list.querySelector<HTMLOptionElement>('optgroup option')
      if (wanted && found) list.value = found.value
    })
  }

  override render() {
    const { limits, field, asIs } = this.props
    const { wanted } = this.state
    const found = narrowed(limits, wanted).filter(({ length }) => 'value' in length)
    const all = [...new Set(found.map(({ domain }) => domain))]
    const domains = [...all.filter((domain) => field.includes(domain)), ...all.filter((domain) => !field.includes(domain))]
    return (
      <fieldset>
        <legend>{say('card_limit')}</legend>
        <label class="find">
          {say('card_findLimit')}
          {/* What is looked for is no answer of the form: it has no name, and the enter key does not send it. */}
          <input
            class="field"
            type="search"
            autocomplete="off"
            onInput={(event) => this.narrow(event.currentTarget.value.trim())}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </label>
        <select ref={this.list} class="field pick" name="limit" aria-label={say('card_limit')}>
          {asIs && <option value="">{say('card_asItIs', { asIs })}</option>}
          <option value="own">{say('card_ownLength')}</option>
          {domains.map((domain) => (
            <optgroup key={domain} label={domain}>
              {found
                .filter((limit) => limit.domain === domain)
                .flatMap(({ id, name, length, extended }) => [
                  choice(id, name, length),
                  extended && choice(`${id}+`, say('card_extended', { name }), extended.length),
                ])}
            </optgroup>
          ))}
        </select>
        <output class="small">
          {wanted && (found.length ? say('card_limitsOf', { n: found.length, all: sayNumber(limits.length) }) : say('card_noLimit'))}
        </output>
        <span class="own date">
          <label class="year">
            {say('card_length')} <input class="field" name="value" inputMode="numeric" maxLength={4} />
          </label>
          <label>
            {say('card_unit')}
            <select class="field" name="unit">
              {units.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </select>
          </label>
        </span>
      </fieldset>
    )
  }
}

function choice(value: string, name: string, length: Length) {
  if ('date' in length) return null
  return (
    <option key={value} value={value}>
      {name}: {formatPeriod(length)}
    </option>
  )
}

/** What an `Against` field holds, as corrections name it; '' for "as it is". */
export function readAgainst(form: FormData): string {
  const chosen = String(form.get('limit') ?? '')
  return chosen === 'own' ? `${String(form.get('value') ?? '')} ${String(form.get('unit') ?? '')}` : chosen
}

/** Runs with what a form holds, in place of sending it anywhere. */
export const submitted = (then: (form: FormData) => void) => (event: SubmitEvent) => {
  event.preventDefault()
  then(new FormData(event.currentTarget as HTMLFormElement))
}
