import { Fragment } from 'preact'
import { formatDay } from '../../lib/calendar/words.ts'
import { choiceFor } from '../../lib/deadline/choices.ts'
import { rulebookLimit } from '../../lib/rules/whole-rulebook.ts'
import type { RulebookLimit } from '../../lib/rules/whole-rulebook.ts'
import { forceText } from '../../lib/rules/force.ts'
import { countingText, lengthsText, lengthText } from '../../lib/rules/length-text.ts'
import type { NoLimit } from '../../lib/rules/limit.ts'
import { byText, verifiedText } from '../../lib/rules/verified-text.ts'

/** One limit: how long, from when to when, how it is counted, and where it is laid down. */
export function LimitEntry({ limit }: { limit: RulebookLimit }) {
  const counting = countingText(limit)
  const parts = limit.parts?.flatMap((id) => rulebookLimit(id) ?? []) ?? []
  return (
    <article class="limit" id={limit.id} tabIndex={-1} aria-labelledby={`${limit.id}-name`}>
      <h3 id={`${limit.id}-name`}>{limit.name}</h3>
      <p class="length">{upper(lengthsText(limit))}.</p>
      {limit.by && <p>For {byText(limit)} to keep.</p>}
      {limit.clock === 'never' && <p>Not a deadline in which something must be done.</p>}
      <dl class="facts">
        <dt>From</dt>
        <dd>{limit.starts}</dd>
        <dt>Until</dt>
        <dd>{limit.ends}</dd>
        {counting && <dt>Counting</dt>}
        {counting && <dd>{counting}</dd>}
        {parts.length > 0 && <dt>Made of</dt>}
        {parts.length > 0 && <dd>{parts.map((part) => part.name).join(', ')}</dd>}
        <dt>In force</dt>
        <dd>{limit.effective ? inForce(limit.effective) : 'since when is not known here'}</dd>
        {limit.before?.map((before) => (
          <Fragment key={before.citation}>
            <dt>Before</dt>
            <dd>
              {inForce(before.effective)}: {before.length ? lengthText(before.length) : 'the same length'},{' '}
              <a href={before.url} rel="noreferrer">
                {before.citation}
              </a>
              . {verifiedText(before)}
            </dd>
          </Fragment>
        ))}
        <dt>Source</dt>
        <dd>
          <a href={limit.url} rel="noreferrer">
            {limit.citation}
          </a>{' '}
          – {forceText(limit)}. {verifiedText(limit)}
          {limit.missing && ` Missing: ${limit.missing}`}
        </dd>
        {limit.notFound && <dt>Not seen</dt>}
        {limit.notFound && <dd>{limit.notFound}</dd>}
      </dl>
      {limit.notes && <p>{limit.notes}</p>}
      {choiceFor(limit.id) && limit.clock !== 'never' && (
        <p>
          <a class="button small" href={`/deadline.html?limit=${limit.id}`}>
            Work out<span class="heard"> a deadline: {limit.name}</span>
          </a>
        </p>
      )}
    </article>
  )
}

/** An area in which nothing is fixed, and what to go by instead. */
export function Area({ area }: { area: NoLimit }) {
  return (
    <article class="limit" id={area.id} tabIndex={-1} aria-labelledby={`${area.id}-name`}>
      <h3 id={`${area.id}-name`}>{area.name}</h3>
      <p>{area.tell}</p>
      <dl class="facts">
        <dt>Source</dt>
        <dd>
          <a href={area.url} rel="noreferrer">
            {area.citation}
          </a>
        </dd>
      </dl>
    </article>
  )
}

function inForce({ from, to }: NonNullable<RulebookLimit['effective']>): string {
  if (from && to) return `${formatDay(from)} to ${formatDay(to)}`
  return from ? `since ${formatDay(from)}` : to ? `until ${formatDay(to)}` : ''
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
