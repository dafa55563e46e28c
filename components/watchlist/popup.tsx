import { useMemo } from 'preact/hooks'
import { say, sayDay } from '../../lib/interface/say.ts'
import { hasBeside } from '../../lib/watchlist/beside.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { mostShown, sectionsOf, sectionStates, shownOf, type Sections } from '../../lib/watchlist/sections.ts'
import { shortNameOf } from '../../lib/watchlist/short-name.ts'
import { stateName } from './state-name.ts'
import { useFront } from '../shared/front.ts'
import { HereLine } from '../shared/here.tsx'
import { useLive, type Live } from './live.ts'
import type { Overview } from './overview.ts'
import { SaidBar } from './said-bar.tsx'
import { SectionRow } from './section-row.tsx'
import { useChange } from './use-change.ts'
import { useLoaded } from './use-loaded.ts'
import { useToday } from './use-today.ts'

/** The toolbar popup: the page in front, then what is due, overdue, and not known. */
export function Popup({ overview }: { overview: Live<Overview> }) {
  const { glance, settings, cases: first } = useLive(overview)
  const today = useToday()
  const changing = useChange()
  const front = useFront()
  const { soonDays } = settings
  const { shown, counts, watched } = glance
  const sections = useMemo(() => sectionsOf(shown, today, soonDays), [shown, today, soonDays])
  const wanted = new Set(shownOf(sections))
  const cases = useLoaded(
    shown.filter(({ id }) => wanted.has(id)),
    first,
  )
  const off = settings.card === 'off'
  const some = sectionStates.filter((state) => sections.cases[state].length)
  return (
    <div class="popup">
      <header class="head">
        <h1>{say('popup_overdue')}</h1>
        <a href="/watchlist.html" target="_blank">
          {say('popup_open')}
        </a>
      </header>
      <HereLine off={off} front={front} changing={changing} beside={hasBeside()} />
      <main class="list" tabIndex={some.length ? 0 : undefined} aria-label={say('popup_list')}>
        {watched === 0 && <Empty />}
        {watched > 0 && !some.length && <Nothing watched={watched} next={sections.next} cases={cases} />}
        {some.map((state) => {
          const all = sections.cases[state]
          // Of a day that has begun since, what is known is what is shown.
          const count = Math.max(counts[state], all.length)
          const more = count - mostShown[state]
          return (
            <section key={state} aria-labelledby={`part-${state.replace(' ', '-')}`}>
              <h2 id={`part-${state.replace(' ', '-')}`}>
                {stateName(state, soonDays)} <small>{say('language_cases', { n: count })}</small>
              </h2>
              <ul>
                {all.slice(0, mostShown[state]).map((item) => (
                  <SectionRow
                    key={item.of.id}
                    item={item}
                    state={state}
                    watched={cases.get(item.of.id)}
                    today={today}
                    changing={changing}
                  />
                ))}
              </ul>
              {more > 0 && (
                <p class="all">
                  <a href={`/watchlist.html?state=${encodeURIComponent(state)}`} target="_blank">
                    {say('popup_moreCases', { n: more })}
                  </a>
                </p>
              )}
            </section>
          )
        })}
      </main>
      <footer class="foot">
        <a href="/deadline.html" target="_blank">
          {say('popup_deadline')}
        </a>
        <a href="/options.html" target="_blank">
          {say('popup_settings')}
        </a>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={!off}
          aria-label={say('popup_read')}
          onClick={() =>
            void changing.make({ do: 'settings', set: { card: off ? 'open' : 'off' } }, off ? say('popup_isOn') : say('popup_isOff'))
          }
        >
          {off ? say('popup_off') : say('popup_on')} <i />
        </button>
      </footer>
      <SaidBar changing={changing} />
    </div>
  )
}

const Empty = () => (
  <div class="blank">
    <h2>{say('popup_empty')}</h2>
    <p>{say('popup_begin')}</p>
    <a class="button main" href="https://www.lgo.org.uk/decisions" target="_blank" rel="noreferrer">
      {say('popup_find')}
    </a>
  </div>
)

function Nothing({ watched, next, cases }: { watched: number; next: Sections['next']; cases: ReadonlyMap<string, Case> }) {
  const of = next && cases.get(next.of.id)
  const action = of?.actions.find(({ id }) => id === next!.actions[0]!.id)
  return (
    <div class="blank">
      <h2>{say('popup_nothing')}</h2>
      <p class="counts">
        {say('popup_youWatch', { n: watched })}{' '}
        {of &&
          next.due &&
          say('popup_nextDay', { day: sayDay(next.due), what: action ? `${shortNameOf(of)}, ${action.text}` : shortNameOf(of) })}
      </p>
    </div>
  )
}
