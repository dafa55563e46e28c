import { formatDays, formatSpan } from '../../lib/calendar/words.ts'
import { describeCorrection } from '../../lib/corrections/describe.ts'
import { formats, type Format } from '../../lib/export/formats.ts'
import { lateText } from '../shared/late-text.ts'
import { Against, submitted, When } from './fields.tsx'
import { Fold } from './fold.tsx'
import { inOrder } from './timeline.tsx'
import { Counted, Source } from './working.tsx'
import type { CardProps } from './state.ts'

/** Measure, copy and save, what the reader put right, and the switch. */
export function Tools(props: CardProps) {
  return (
    <section aria-labelledby="tools">
      <h3 id="tools">Tools</h3>
      <Measure {...props} />
      <Save {...props} />
      <Given {...props} />
      <p class="off">
        <button type="button" class="plain" onClick={props.act.off}>
          Switch Overdue off on all pages
        </button>{' '}
        <span class="hint">The toolbar button switches it on again.</span>
      </p>
    </section>
  )
}

/** Any two entries of the timeline, or any days, against any limit. */
function Measure({ state, act }: CardProps) {
  return (
    <Fold id="measure" state={state} act={act} summary="Measure between two dates">
      {() => <MeasureForm state={state} act={act} />}
    </Fold>
  )
}

function MeasureForm({ state, act }: CardProps) {
  const { measured } = state
  const events = inOrder(state.record.timeline)
  return (
    <>
      <form onSubmit={submitted(act.measure)} aria-label="Measure between two dates">
        <When name="start" legend="From" events={events} />
        <When name="end" legend="To" events={events} />
        <Against limits={state.limits} />
        <button type="submit">Measure</button>
      </form>
      {measured && (
        <div class="measured">
          <p>
            From {formatSpan(measured.start)} to {formatSpan(measured.end)}: <strong>{formatDays(measured.elapsed)}</strong>.{' '}
            {measured.due && `Due ${formatSpan(measured.due)}. `}
            {measured.due && <span class={`tag ${measured.late[1] > 0 ? 'overdue' : 'done'}`}>{lateText(measured.late)}</span>}
          </p>
          <Counted trace={measured.trace} />
          {measured.by.limit && <Source limit={measured.by.limit} />}
          <button type="button" onClick={act.keepMeasure}>
            Keep this
          </button>
        </div>
      )}
    </>
  )
}

const names = Object.keys(formats) as Format[]

function Save({ state, act }: CardProps) {
  const row = (title: string, list: Format[]) => (
    <p class="controls">
      <span class="row">{title}</span>
      {list.map((format) => (
        <button key={format} type="button" onClick={() => act.save(format)}>
          {formats[format].name}
        </button>
      ))}
    </p>
  )
  return (
    <Fold id="save" state={state} act={act} summary="Copy and save">
      {() => (
        <>
          {row('Copy:', names.filter((name) => 'copy' in formats[name]))}
          {row('Save:', names.filter((name) => !('copy' in formats[name])))}
          {state.copy !== null && (
            <label>
              The browser did not let Overdue copy. Select all of this and copy it:
              <textarea readOnly rows={6} value={state.copy} />
            </label>
          )}
        </>
      )}
    </Fold>
  )
}

function Given({ state, act }: CardProps) {
  const clocks = new Map(
    [...state.record.delays, ...state.removed].flatMap((clock) => {
      const kept = state.names.get(clock.id)
      return kept === undefined ? [] : [[kept, clock] as const]
    }),
  )
  const given = state.corrections.flatMap((one) => {
    const text = describeCorrection(one, clocks)
    return text === null ? [] : [{ of: one.of, text }]
  })
  if (given.length === 0) return null
  return (
    <>
      <h4>What you put right</h4>
      <ul class="given">
        {given.map(({ of, text }) => (
          <li key={of}>
            {text}{' '}
            <button type="button" class="plain" onClick={() => act.undoCorrection(of)}>
              Undo<span class="heard">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
