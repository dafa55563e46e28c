import { useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import { caseText } from '../../lib/export/case-text.ts'
import type { Case, CaseAction } from '../../lib/watchlist/case.ts'
import { recount } from '../../lib/watchlist/recount.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { byDay } from '../../lib/watchlist/standing.ts'
import { actionState } from '../../lib/watchlist/state.ts'
import { ActionForm } from './action-form.tsx'
import { ActionItem } from './action-item.tsx'
import { CaseForm } from './case-form.tsx'
import { DelayList } from './delay-list.tsx'
import { Notes } from './notes.tsx'
import { Tags } from './tags.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  of: Case
  today: Day
  settings: Settings
  changing: Changing
}

/** What stands inside an opened case: what is to be answered, its actions by their day, note, tags, and everything else about it. */
export function CaseInside({ of, today, settings, changing }: Props) {
  const [open, setOpen] = useState<'details' | 'action' | null>(null)
  const { make, say } = changing
  const name = of.bodies.join(', ') || of.title
  const unknown = of.tracked
    ? of.actions.filter((action) => actionState(action, today, settings.soonDays).is === 'not known' && action.mark.as === 'open')
    : []
  const copy = () =>
    void navigator.clipboard.writeText(caseText(of, today, settings.soonDays)).then(
      () => say('Copied.'),
      () => say('The browser did not let Overdue copy it.'),
    )
  return (
    <div class="open-row">
      <div>
        {unknown.length > 0 && (
          <p class="ask">
            <b>{unknown.length > 1 ? 'Were these done?' : 'Was this done?'}</b>{' '}
            {unknown.some(({ due }) => due)
              ? `${unknown.length > 1 ? 'Their days' : 'Its day'} had passed when you put the case on the list.`
              : 'The page gives no day for it.'}
          </p>
        )}
        {!of.tracked && <p class="ask">Kept as a reading only: its actions are not followed.</p>}
        {of.actions.length === 0 && <p class="ask soft">No actions.</p>}
        <ul class="acts" aria-label={`Actions of ${name}`}>
          {byDay(of.actions).map((action) => (
            <ActionItem key={action.id} of={of} action={action} today={today} settings={settings} changing={changing} />
          ))}
        </ul>
        <p class="small soft facts">{facts(of)}</p>
        {of.headline && of.origin === 'page' && <p class="small">{of.headline}</p>}
        {of.delays.length > 0 && <DelayList delays={of.delays} />}
        {open === 'details' && (
          <CaseForm
            fields={of}
            onCancel={() => setOpen(null)}
            onSave={async (fields) => {
              const moved = fields.decisionDate !== of.decisionDate
              const set = moved ? { ...fields, dues: recount(fields.decisionDate, of.actions) } : fields
              if (await make({ do: 'edit', edits: [{ case: of.id, set }] }, 'Case changed.')) setOpen(null)
            }}
          />
        )}
        {open === 'action' && (
          <ActionForm
            action={newAction(today)}
            today={today}
            onCancel={() => setOpen(null)}
            onSave={async (action) => {
              if (await make({ do: 'action', case: of.id, id: action.id, action, index: of.actions.length }, 'Action added.')) setOpen(null)
            }}
          />
        )}
        {open === null && (
          <div class="row-acts no-print">
            {of.url && (
              <a class="button" href={of.url} target="_blank" rel="noreferrer">
                Open the {of.origin === 'own' ? 'page' : 'decision'}
              </a>
            )}
            {of.matter && (
              <a class="button" href={`/deadline.html?case=${of.id}`}>
                Open in Work out a deadline<span class="heard">: {name}</span>
              </a>
            )}
            <button type="button" class="button" onClick={copy}>
              Copy<span class="heard"> {name} as text</span>
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                void make(
                  { do: 'edit', edits: [{ case: of.id, set: { tracked: !of.tracked } }] },
                  of.tracked ? 'Kept as a reading only.' : 'Its actions are followed.',
                )
              }
            >
              {of.tracked ? 'Keep the reading only' : 'Follow its actions'}
              <span class="heard"> of {name}</span>
            </button>
            <button type="button" class="button" onClick={() => setOpen('action')}>
              Add an action<span class="heard"> to {name}</span>
            </button>
            <button type="button" class="button" onClick={() => setOpen('details')}>
              Edit details<span class="heard"> of {name}</span>
            </button>
            <button type="button" class="button plain" onClick={() => void make({ do: 'remove', cases: [of.id] }, `${name} removed.`)}>
              Remove<span class="heard"> {name}</span>
            </button>
          </div>
        )}
      </div>
      <div class="aside">
        <Notes of={of.id} name={name} notes={of.notes} />
        <Tags of={of} name={name} changing={changing} />
      </div>
    </div>
  )
}

/** An action entered by hand. Its id is made here, so that sending it twice adds it once. */
const newAction = (today: Day): CaseAction => ({
  id: `own-${crypto.randomUUID()}`,
  text: '',
  paragraph: null,
  kind: 'other',
  within: null,
  due: null,
  later: null,
  since: today,
  deadlineText: null,
  anchor: 'none',
  amounts: [],
  mark: { as: 'open' },
  note: '',
  changed: 0,
})

function facts(of: Case): string {
  // A field of the rulebook is written as a name inside a sentence.
  const category = [of.category, of.subcategory]
    .filter(Boolean)
    .join(': ')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
    .replaceAll("'", '’')
  const whose = of.origin === 'own' ? `Your own case, entered on ${formatDay(of.readOn)}` : `Read on ${formatDay(of.readOn)}`
  const decided = of.decisionDate
    ? `decided on ${formatDay(of.decisionDate)}${of.dateFrom === 'reader' && of.origin === 'page' ? ' (date entered by you)' : ''}`
    : of.origin === 'page' && 'decision date not given'
  const satisfied = of.satisfiedOn && `Ombudsman satisfied on ${formatDay(of.satisfiedOn)}`
  const corrected = of.corrections.length > 0 && `${formatCount(of.corrections.length, 'correction')} of yours`
  return [whose, of.bodies.join(', '), category, of.outcome, decided, satisfied, corrected].filter(Boolean).join(' · ')
}
