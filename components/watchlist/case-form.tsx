import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../lib/interface/say.ts'
import type { Day } from '../../lib/calendar/span.ts'
import { most, type Case } from '../../lib/watchlist/case.ts'
import { DayFields } from './day-fields.tsx'

/** The fields of a case that the reader can enter. */
export type CaseFields = Pick<Case, 'bodies' | 'reference' | 'url' | 'decisionDate' | 'category' | 'outcome'>

interface Props {
  fields: CaseFields
  onSave(fields: CaseFields): void
  onCancel(): void
}

/** A case entered or corrected by hand. Only the body is needed. */
export function CaseForm({ fields, onSave, onCancel }: Props) {
  const [body, setBody] = useState(fields.bodies.join('; '))
  const [reference, setReference] = useState(fields.reference ?? '')
  const [url, setUrl] = useState(fields.url ?? '')
  const [decided, setDecided] = useState<Day | null | undefined>(fields.decisionDate)
  const [category, setCategory] = useState(fields.category ?? '')
  const [outcome, setOutcome] = useState(fields.outcome ?? '')
  const [told, setTold] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const bodies = body
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
  const address = url.trim()
  const wrong = !bodies.length
    ? say('watchlist_enterBody')
    : address && !/^https?:\/\/\S+$/.test(address)
      ? say('watchlist_enterAddress')
      : decided === undefined
        ? say('watchlist_enterDecided')
        : null
  const save = (event: Event) => {
    event.preventDefault()
    setTold(true)
    if (wrong) return
    onSave({
      bodies: bodies.slice(0, 20),
      reference: reference.trim() || null,
      url: address || null,
      decisionDate: decided ?? null,
      category: category.trim() || null,
      outcome: outcome.trim() || null,
    })
  }
  const line = (label: string, value: string, set: (value: string) => void) => (
    <label>
      <span class="label-line">{label}</span>
      <input class="field" maxLength={most.line} value={value} onInput={(event) => set(event.currentTarget.value)} />
    </label>
  )
  return (
    <form ref={form} class="form" noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      {line(say('watchlist_bodies'), body, setBody)}
      {line(say('watchlist_reference'), reference, setReference)}
      {line(say('watchlist_address'), url, setUrl)}
      <DayFields legend={say('watchlist_decisionDate')} value={fields.decisionDate} onDay={setDecided} />
      {line(say('watchlist_category'), category, setCategory)}
      {line(say('watchlist_outcome'), outcome, setOutcome)}
      <p class="wrong wide" role="alert">
        {told && wrong}
      </p>
      <div class="row wide">
        <button class="button main" type="submit">
          {say('watchlist_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {say('watchlist_cancel')}
        </button>
      </div>
    </form>
  )
}
