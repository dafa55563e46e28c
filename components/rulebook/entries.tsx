import { Fragment } from 'preact'
import { say, sayDay } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
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
      {limit.by && <p>{say('rulebook_toKeep', { who: byText(limit) })}</p>}
      {limit.clock === 'never' && <p>{say('rulebook_notDeadline')}</p>}
      <dl class="facts">
        <dt>{say('rulebook_from')}</dt>
        <dd>{limit.starts}</dd>
        <dt>{say('rulebook_until')}</dt>
        <dd>{limit.ends}</dd>
        {counting && <dt>{say('rulebook_counting')}</dt>}
        {counting && <dd>{counting}</dd>}
        {parts.length > 0 && <dt>{say('rulebook_madeOf')}</dt>}
        {parts.length > 0 && <dd>{parts.map((part) => part.name).join(', ')}</dd>}
        <dt>{say('rulebook_inForce')}</dt>
        <dd>{limit.effective ? inForce(limit.effective) : say('rulebook_sinceUnknown')}</dd>
        {limit.before?.map((before) => (
          <Fragment key={before.citation}>
            <dt>{say('rulebook_before')}</dt>
            <dd>
              {inForce(before.effective)}: {before.length ? lengthText(before.length) : say('rulebook_sameLength')},{' '}
              <a href={before.url} rel="noreferrer">
                {before.citation}
              </a>
              . {verifiedText(before)}
            </dd>
          </Fragment>
        ))}
        <dt>{say('rulebook_source')}</dt>
        <dd>
          <a href={limit.url} rel="noreferrer">
            {limit.citation}
          </a>{' '}
          – {forceText(limit)}. {verifiedText(limit)}
          {limit.missing && ' ' + say('rulebook_missing', { missing: limit.missing })}
        </dd>
        {limit.notFound && <dt>{say('rulebook_notSeen')}</dt>}
        {limit.notFound && <dd>{limit.notFound}</dd>}
      </dl>
      {limit.notes && <p>{limit.notes}</p>}
      {choiceFor(limit.id) && limit.clock !== 'never' && (
        <p>
          <a class="button small" href={`/deadline.html?limit=${limit.id}`}>
            <Sentence
              of="rulebook_workOut"
              values={{ name: limit.name }}
              parts={{ heard: (words) => <span class="heard">{words}</span> }}
            />
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
        <dt>{say('rulebook_source')}</dt>
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
  if (from && to) return say('rulebook_between', { from: sayDay(from), to: sayDay(to) })
  return from ? say('rulebook_since', { day: sayDay(from) }) : to ? say('rulebook_untilDay', { day: sayDay(to) }) : ''
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
