import { useRef, useState } from 'preact/hooks'
import { say, sayDay, sayNumber } from '../../lib/interface/say.ts'
import { addDays } from '../../lib/calendar/day.ts'
import type { Day } from '../../lib/calendar/span.ts'
import type { Case, CaseAction, Mark } from '../../lib/watchlist/case.ts'
import { passageUrl } from '../../lib/watchlist/passage.ts'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { actionState, dueDay, isOpen } from '../../lib/watchlist/state.ts'
import { dayWords, stateText } from '../../lib/watchlist/words.ts'
import { ActionForm } from './action-form.tsx'
import { Menu } from './menu.tsx'
import { doneWords } from './section-row.tsx'
import { Tag } from './tag.tsx'
import type { Changing } from './use-change.ts'
import { WhenDone } from './when-done.tsx'

interface Props {
  of: Case
  action: CaseAction
  today: Day
  settings: Settings
  changing: Changing
}

/** One action of an opened case: its day, its words, where it stands, and the ways to change that. */
export function ActionItem({ of, action, today, settings, changing }: Props) {
  const [asks, setAsks] = useState<'done' | 'change' | null>(null)
  const place = useRef<HTMLLIElement>(null)
  const state = actionState(action, today, settings.soonDays)
  const open = isOpen(action)
  const due = dueDay(action)
  const mark = (to: Mark, words: string) =>
    void changing.make({ do: 'mark', marks: [{ case: of.id, action: action.id, mark: to }] }, words).then((made) => made && setAsks(null))
  const close = () => {
    setAsks(null)
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('button, summary')?.focus())
  }
  const snooze = () => {
    const until = addDays(today, 7)
    void changing.make(
      { do: 'snooze', actions: [{ case: of.id, action: action.id }], until },
      say('watchlist_snoozed', { day: sayDay(until) }),
    )
  }
  const button = (words: string, press: () => void, kind = 'small') => (
    <button type="button" class={`button ${kind}`} aria-label={`${words.replace('…', '')}: ${action.text}`} onClick={press}>
      {words}
    </button>
  )
  return (
    <li ref={place} class="action">
      <p class="day">
        <b>{due ? sayDay(due) : say('watchlist_noDay')}</b>
        {/* What is not known is asked above the list. */}
        {(of.tracked || !open) && state.is !== 'not known' && (
          <>
            {' '}
            <Tag state={state} soonDays={settings.soonDays} />
          </>
        )}
      </p>
      <div>
        <p class="what">
          {action.text}{' '}
          {action.paragraph !== null &&
            (of.url ? (
              <a class="nowrap" href={passageUrl(of.url, action.text)} target="_blank" rel="noreferrer">
                {say('watchlist_paragraph', { paragraph: sayNumber(action.paragraph) })}
              </a>
            ) : (
              <span class="soft nowrap">{say('watchlist_paragraph', { paragraph: sayNumber(action.paragraph) })}</span>
            ))}
        </p>
        <p class="small soft">{aboutWords(action, (of.tracked || !open) && state.is !== 'not known' ? stateText(state, today) : '')}</p>
        {action.note && <p class="note small">{action.note}</p>}
      </div>
      {asks === null && (
        <div class="choice no-print">
          {open
            ? button(say('watchlist_doneButton'), () => setAsks('done'))
            : button(say('watchlist_takeBack'), () => mark({ as: 'open' }, say('watchlist_takenBack')))}
          {open &&
            of.tracked &&
            action.mark.as !== 'not done' &&
            button(say('watchlist_notDone'), () => mark({ as: 'not done', on: today }, say('watchlist_notDoneOn', { day: sayDay(today) })))}
          <Menu words={say('watchlist_more')} about={action.text} small>
            {button(say('watchlist_change'), () => setAsks('change'), 'item')}
            {open && button(say('watchlist_dropped'), () => mark({ as: 'dropped' }, say('watchlist_droppedSaid')), 'item')}
            {action.mark.as === 'not done' &&
              button(say('watchlist_takeBackNotDone'), () => mark({ as: 'open' }, say('watchlist_takenBack')), 'item')}
            {settings.reminders && (state.is === 'overdue' || state.is === 'due soon') && button(say('watchlist_snooze'), snooze, 'item')}
            {button(
              say('watchlist_remove'),
              () => void changing.make({ do: 'action', case: of.id, id: action.id, action: null }, say('watchlist_actionRemoved')),
              'item',
            )}
          </Menu>
        </div>
      )}
      {asks === 'done' && (
        <div class="wide">
          <WhenDone
            legend={say('watchlist_whenWasDone')}
            today={today}
            onCancel={close}
            onDone={(on) => mark({ as: 'done', on }, doneWords(on))}
          />
        </div>
      )}
      {asks === 'change' && (
        <div class="wide">
          <ActionForm
            action={action}
            today={today}
            onCancel={close}
            onSave={(edited) =>
              void changing
                .make({ do: 'action', case: of.id, id: action.id, action: edited }, say('watchlist_actionChanged'))
                .then((made) => made && close())
            }
          />
        </div>
      )}
    </li>
  )
}

/** What else there is to say: where it stands in words, the later day, the deadline in the page's words. */
function aboutWords(action: CaseAction, state: string): string {
  const days = action.later || action.mark.as === 'done' ? dayWords(action) : ''
  const said = action.mark.as === 'not done' && action.mark.on ? say('watchlist_notDoneSaid', { day: sayDay(action.mark.on) }) : ''
  return [state, said, days, action.deadlineText && `“${action.deadlineText}”`].filter(Boolean).join(' · ')
}
