import { formatPeriod, formatSpan } from '../../lib/calendar/words.ts'
import type { Span, Unit } from '../../lib/calendar/span.ts'
import { spanFrom } from '../../lib/corrections/measure.ts'
import type { Event } from '../../lib/record.ts'
import type { Length, Limit } from '../../lib/rules/limit.ts'
import { shorten } from '../../lib/text/shorten.ts'

interface WhenProps {
  /** Name of the field in the form. */
  name: string
  legend: string
  /** Entries of the timeline to choose from. */
  events: Event[]
  span?: Span | null
}

/** When something was: an entry of the timeline, or days that the reader enters. */
export function When({ name, legend, events, span }: WhenProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {events.length > 0 && (
        <select class="pick" name={name} aria-label={`${legend}: an entry of the timeline`}>
          <option value="">{span ? 'As it is, or other days:' : 'Days that I enter:'}</option>
          {events.map((event) => (
            <option key={event.id} value={event.id}>
              {formatSpan(event.span)}: {shorten(event.text, 80)}
            </option>
          ))}
        </select>
      )}
      <span class="days">
        <label>
          From <input type="date" name={`${name}-from`} defaultValue={span?.from} />
        </label>
        <label>
          to <input type="date" name={`${name}-to`} defaultValue={span && span.to !== span.from ? span.to : ''} />
        </label>
      </span>
    </fieldset>
  )
}

/** What a `When` field holds; null where it holds no days. */
export function readWhen(form: FormData, name: string, events: Event[]): Span | null {
  const chosen = events.find(({ id }) => id === form.get(name))
  const field = (part: string) => String(form.get(`${name}-${part}`) ?? '')
  return chosen?.span ?? spanFrom(field('from'), field('to'))
}

const units: Unit[] = ['days', 'working days', 'weeks', 'months', 'years']

/** A limit of the rulebook, or a length of the reader's own. */
export function Against({ limits, asIs }: { limits: readonly Limit[]; asIs?: string }) {
  const domains = [...new Set(limits.map(({ domain }) => domain))]
  return (
    <fieldset>
      <legend>Limit</legend>
      <select class="pick" name="limit" aria-label="Limit">
        {asIs && <option value="">As it is: {asIs}</option>}
        <option value="own">A length of my own:</option>
        {domains.map((domain) => (
          <optgroup key={domain} label={domain}>
            {limits
              .filter((limit) => limit.domain === domain)
              .flatMap(({ id, name, length, extended }) => [
                choice(id, name, length),
                extended && choice(`${id}+`, `${name}, extended`, extended.length),
              ])}
          </optgroup>
        ))}
      </select>
      <span class="own">
        <label>
          Length <input type="number" name="value" min="1" max="9999" size={4} />
        </label>
        <select name="unit" aria-label="Unit">
          {units.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </select>
      </span>
    </fieldset>
  )
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
