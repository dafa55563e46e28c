import { useState } from 'preact/hooks'
import { say, sayDay } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import type { Day } from '../../lib/calendar/span.ts'
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
  const { make } = changing
  const name = of.bodies.join(', ') || of.title
  const unknown = of.tracked
    ? of.actions.filter((action) => actionState(action, today, settings.soonDays).is === 'not known' && action.mark.as === 'open')
    : []
  const copy = () =>
    void navigator.clipboard.writeText(caseText(of, today, settings.soonDays)).then(
      () => changing.say(say('watchlist_copied')),
      () => changing.say(say('watchlist_notCopied')),
    )
  return (
    <div class="open-row">
      <div>
        {unknown.length > 0 && (
          <p class="ask">
            <b>{unknown.length > 1 ? say('watchlist_wereDone') : say('watchlist_wasDone')}</b>{' '}
            {unknown.some(({ due }) => due)
              ? unknown.length > 1
                ? say('watchlist_hadPassed')
                : say('watchlist_hadPassedOne')
              : say('watchlist_noDayGiven')}
          </p>
        )}
        {!of.tracked && <p class="ask">{say('watchlist_readingOnly')}</p>}
        {of.actions.length === 0 && <p class="ask soft">{say('watchlist_noActions')}</p>}
        <ul class="acts" aria-label={say('watchlist_actionsOf', { name })}>
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
              if (await make({ do: 'edit', edits: [{ case: of.id, set }] }, say('watchlist_caseChanged'))) setOpen(null)
            }}
          />
        )}
        {open === 'action' && (
          <ActionForm
            action={newAction(today)}
            today={today}
            onCancel={() => setOpen(null)}
            onSave={async (action) => {
              if (await make({ do: 'action', case: of.id, id: action.id, action, index: of.actions.length }, say('watchlist_actionAdded')))
                setOpen(null)
            }}
          />
        )}
        {open === null && (
          <div class="row-acts no-print">
            {of.url && (
              <a class="button" href={of.url} target="_blank" rel="noreferrer">
                {of.origin === 'own' ? say('watchlist_openPage') : say('watchlist_openDecision')}
              </a>
            )}
            {of.matter && (
              <a class="button" href={`/deadline.html?case=${of.id}`}>
                {say('watchlist_openDeadline')}
                <span class="heard">: {name}</span>
              </a>
            )}
            <button type="button" class="button" onClick={copy}>
              <Sentence of="watchlist_copyText" values={{ name }} parts={{ heard: (words) => <span class="heard">{words}</span> }} />
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                void make(
                  { do: 'edit', edits: [{ case: of.id, set: { tracked: !of.tracked } }] },
                  of.tracked ? say('watchlist_readingKept') : say('watchlist_followed'),
                )
              }
            >
              {of.tracked ? say('watchlist_keepReading') : say('watchlist_follow')}
              <span class="heard"> {say('watchlist_ofName', { name })}</span>
            </button>
            <button type="button" class="button" onClick={() => setOpen('action')}>
              <Sentence of="watchlist_addAction" values={{ name }} parts={{ heard: (words) => <span class="heard">{words}</span> }} />
            </button>
            <button type="button" class="button" onClick={() => setOpen('details')}>
              <Sentence of="watchlist_editDetails" values={{ name }} parts={{ heard: (words) => <span class="heard">{words}</span> }} />
            </button>
            <button
              type="button"
              class="button plain"
              onClick={() => void make({ do: 'remove', cases: [of.id] }, say('watchlist_removed', { name }))}
            >
              {say('watchlist_remove')}
              <span class="heard"> {name}</span>
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
  const whose =
    of.origin === 'own' ? say('watchlist_ownCaseOf', { day: sayDay(of.readOn) }) : say('watchlist_readOn', { day: sayDay(of.readOn) })
  const decided = of.decisionDate
    ? say(of.dateFrom === 'reader' && of.origin === 'page' ? 'watchlist_decidedOnYours' : 'watchlist_decidedOn', {
        day: sayDay(of.decisionDate),
      })
    : of.origin === 'page' && say('watchlist_noDecisionDate')
  const satisfied = of.satisfiedOn && say('watchlist_satisfiedOn', { day: sayDay(of.satisfiedOn) })
  const corrected = of.corrections.length > 0 && say('watchlist_corrections', { n: of.corrections.length })
  return [whose, of.bodies.join(', '), category, of.outcome, decided, satisfied, corrected].filter(Boolean).join(' · ')
}
