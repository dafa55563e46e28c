import { useState } from 'preact/hooks'
import type { Day } from '../../lib/calendar/span.ts'
import { formatCount, formatDay } from '../../lib/calendar/words.ts'
import type { Case, CaseAction } from '../../lib/watchlist/case.ts'
import { recount } from '../../lib/watchlist/recount.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { ActionForm } from './action-form.tsx'
import { ActionLine } from './action-line.tsx'
import { CaseForm } from './case-form.tsx'
import { CaseLink, nameOf } from './case-link.tsx'
import { DelayList } from './delay-list.tsx'
import { Notes } from './notes.tsx'
import { Tags } from './tags.tsx'
import type { Changing } from './use-change.ts'

interface Props {
  of: Case
  today: Day
  settings: Settings
  selected: boolean
  onSelect(selected: boolean): void
  changing: Changing
}

/** One case of the watchlist page, with everything that can be changed about it. */
export function CaseCard({ of, today, settings, selected, onSelect, changing }: Props) {
  const [open, setOpen] = useState<'details' | 'action' | null>(null)
  const name = nameOf(of)
  const { make } = changing
  return (
    <li>
      <article class="case" aria-labelledby={`name-${of.id}`}>
        <div class="case-head">
          <input type="checkbox" class="no-print" aria-label={`Select ${name}`} checked={selected} onChange={(event) => onSelect(event.currentTarget.checked)} />
          <h3 id={`name-${of.id}`}>
            <CaseLink of={of} />
          </h3>
        </div>
        <p class="soft">{facts(of)}</p>
        {of.headline && <p>{of.headline}</p>}
        {of.actions.length > 0 && (
          <ul class="actions" aria-label="Actions">
            {of.actions.map((action) => (
              <ActionLine key={action.id} of={of.id} action={action} today={today} settings={settings} changing={changing} />
            ))}
          </ul>
        )}
        {of.delays.length > 0 && <DelayList delays={of.delays} />}
        <Tags of={of} name={name} changing={changing} />
        <Notes of={of.id} name={name} notes={of.notes} />
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
            action={newAction()}
            onCancel={() => setOpen(null)}
            onSave={async (action) => (await make({ do: 'action', case: of.id, id: action.id, action, index: of.actions.length }, 'Action added.')) && setOpen(null)}
          />
        )}
        {open === null && (
          <div class="row no-print">
            <button type="button" onClick={() => setOpen('action')}>
              Add an action<span class="hidden"> to {name}</span>
            </button>
            <button type="button" onClick={() => setOpen('details')}>
              Edit details<span class="hidden"> of {name}</span>
            </button>
            <button type="button" class="plain" onClick={() => void make({ do: 'remove', cases: [of.id] }, `${name} removed.`)}>
              Remove<span class="hidden"> {name}</span>
            </button>
          </div>
        )}
      </article>
    </li>
  )
}

/** An action entered by hand. Its id is made here, so that sending it twice adds it once. */
const newAction = (): CaseAction => ({
  id: `own-${crypto.randomUUID()}`, text: '', paragraph: null, kind: 'other', within: null, due: null, deadlineText: null,
  anchor: 'none', amounts: [], mark: { as: 'open' }, note: '', changed: 0,
})

function facts(of: Case): string {
  const category = [of.category, of.subcategory].filter(Boolean).join(': ')
  const decided = of.decisionDate
    ? `decided ${formatDay(of.decisionDate)}${of.dateFrom === 'reader' && of.origin === 'page' ? ' (date entered by you)' : ''}`
    : 'decision date not known'
  const satisfied = of.satisfiedOn && `Ombudsman satisfied ${formatDay(of.satisfiedOn)}`
  const read = `${of.origin === 'own' ? 'entered by you' : 'read'} ${formatDay(of.readOn)}`
  const corrected = of.corrections.length > 0 && `${formatCount(of.corrections.length, 'correction')} of yours`
  return [of.outcome, category, decided, satisfied, read, corrected].filter(Boolean).join(' · ')
}
