import { say } from '../../lib/interface/say.ts'
import { formatSpan } from '../../lib/calendar/words.ts'
import { timelineRows, type TimelineRow, type TimelineRows } from '../../lib/delays/timeline-rows.ts'
import { CorrectDate } from './correct-date.tsx'
import { Scale } from './scale.tsx'
import { ShowWords } from './show-words.tsx'
import { lookOf } from './tag.tsx'
import type { CardProps, CardState } from './state.ts'

/** Worked out once for each reading: the card is drawn anew with every act of the reader. */
const known = new WeakMap<object, TimelineRows>()

/** The rows of the timeline of a reading. */
function rowsOf({ record, decision }: Pick<CardState, 'record' | 'decision'>): TimelineRows {
  const rows = known.get(record) ?? timelineRows(decision.text, record.timeline, record.delays, decision.decisionDate)
  known.set(record, rows)
  return rows
}

/** What happened, oldest first, on a scale and as a list: one row a date, from the first that a time limit rests on. */
export function Timeline({ state, act }: CardProps) {
  const { rows, earlier } = rowsOf(state)
  const all = earlier === 0 || state.unfolded.includes('earlier')
  const first = rows.slice(0, earlier)
  const shown = all ? rows : rows.slice(earlier)
  if (rows.length === 0) return <p>{say('card_noDates')}</p>
  return (
    <>
      <Scale rows={rows.slice(earlier)} />
      {earlier > 0 && (
        <p>
          <button type="button" class="fold" aria-expanded={all} onClick={() => act.fold('earlier')}>
            <span>{say('card_earlier', { n: earlier, years: years(year(first[0]!), year(first.at(-1)!)) })}</span>
          </button>
        </p>
      )}
      <ol class="story">
        {shown.map((row) => (
          <Row key={row.kind + row.span.from + row.span.to + row.said[0]!.text} row={row} act={act} />
        ))}
      </ol>
      <CorrectDate state={state} act={act} at="timeline" />
    </>
  )
}

const year = ({ span }: TimelineRow) => span.from.slice(0, 4)

function Row({ row: { kind, span, said, state }, act }: Pick<CardProps, 'act'> & { row: TimelineRow }) {
  return (
    <li class={kind === 'last day' ? `last-day ${lookOf(state!)}` : kind === 'decision' ? 'decided' : undefined}>
      <b>{formatSpan(span)}</b>
      <p>
        {said.map(({ text, words }, index) => (
          <span key={index}>
            {text} {words && <ShowWords words={words} act={act} />}{' '}
          </span>
        ))}
      </p>
    </li>
  )
}

const years = (from: string, to: string): string => (from === to ? from : say('card_yearsTo', { from, to }))
