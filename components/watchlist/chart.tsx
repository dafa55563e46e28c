import { useState } from 'preact/hooks'
import { say, sayNumber } from '../../lib/interface/say.ts'
import type { Case } from '../../lib/watchlist/case.ts'
import { enough, howLong, type Took } from '../../lib/watchlist/statistics.ts'

const mostBars = 12

/** How long actions took, by body or by year, with the table that the bars are drawn from. */
export function Chart({ cases }: { cases: Case[] }) {
  const [by, setBy] = useState<'body' | 'year'>('body')
  const groups = howLong(cases, by)
  if (!groups.length) return <ChartEmpty />
  const widest = Math.max(...groups.map((group) => group.median), 1)
  const bars = groups.slice(0, mostBars)
  return (
    <section class="part wide" aria-labelledby="took">
      <h2 id="took">{say('statistics_took')}</h2>
      <p>{say('statistics_tookHow')}</p>
      <fieldset class="row choices no-print">
        <legend class="heard">{say('statistics_groupBy')}</legend>
        {(['body', 'year'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="by" checked={by === each} onChange={() => setBy(each)} />{' '}
            {each === 'body' ? say('statistics_byBody') : say('statistics_byYear')}
          </label>
        ))}
      </fieldset>
      <div
        class="chart"
        role="img"
        aria-label={say('statistics_bars', {
          list: bars.map((group) => `${group.name}: ${say('language_days', { n: group.median })}`).join('; '),
        })}
      >
        {bars.map((group) => (
          <div key={group.name} class="bar-row">
            <span>{group.name}</span>
            <span class="bar-track">
              <span class="length" style={{ width: `${(group.median / widest) * 100}%` }} />
            </span>
            <span>{say('language_days', { n: group.median })}</span>
          </div>
        ))}
      </div>
      {groups.length > bars.length && (
        <p class="soft">{say('statistics_longestOnly', { shown: sayNumber(mostBars), all: sayNumber(groups.length) })}</p>
      )}
      <details>
        <summary>{say('statistics_showTable')}</summary>
        <TookTable groups={groups} by={by} />
      </details>
      <p class="soft">{say('statistics_fewer', { enough: sayNumber(enough) })}</p>
    </section>
  )
}

const ChartEmpty = () => (
  <section class="part" aria-labelledby="took">
    <h2 id="took">{say('statistics_took')}</h2>
    <p>{say('statistics_noChart', { enough: sayNumber(enough) })}</p>
  </section>
)

const TookTable = ({ groups, by }: { groups: Took[]; by: 'body' | 'year' }) => (
  <div class="scroll" role="region" aria-label={say('statistics_table')} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{by === 'body' ? say('statistics_council') : say('statistics_year')}</th>
          <th scope="col">{say('statistics_cases')}</th>
          <th scope="col">{say('statistics_actions')}</th>
          <th scope="col">{say('statistics_median')}</th>
          <th scope="col">{say('statistics_longest')}</th>
          <th scope="col">{say('statistics_late')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name}</th>
            <td>{group.cases}</td>
            <td>{group.actions}</td>
            <td>{group.median}</td>
            <td>{group.longest}</td>
            <td>
              {group.withDeadline
                ? say('statistics_lateOf', { late: sayNumber(group.late), all: sayNumber(group.withDeadline) })
                : say('statistics_noDeadlines')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
