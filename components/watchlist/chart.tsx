import { useState } from 'preact/hooks'
import { formatCount } from '../../lib/calendar/words.ts'
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
      <h2 id="took">How long actions took</h2>
      <p>Calendar days from the decision to the day on which the action was done: the middle value of each group.</p>
      <fieldset class="row choices no-print">
        <legend class="heard">Group by</legend>
        {(['body', 'year'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="by" checked={by === each} onChange={() => setBy(each)} /> By{' '}
            {each === 'body' ? 'council' : 'year of the decision'}
          </label>
        ))}
      </fieldset>
      <div
        class="chart"
        role="img"
        aria-label={`Bars of the middle value. ${bars.map((group) => `${group.name}: ${formatCount(group.median, 'day')}`).join('; ')}.`}
      >
        {bars.map((group) => (
          <div key={group.name} class="bar-row">
            <span>{group.name}</span>
            <span class="bar-track">
              <span class="length" style={{ width: `${(group.median / widest) * 100}%` }} />
            </span>
            <span>{formatCount(group.median, 'day')}</span>
          </div>
        ))}
      </div>
      {groups.length > bars.length && (
        <p class="soft">
          The bars show the {mostBars} longest of {groups.length}; the table has all.
        </p>
      )}
      <details>
        <summary>Show the table</summary>
        <TookTable groups={groups} by={by} />
      </details>
      <p class="soft">Groups of fewer than {enough} actions are left out: they say little. The day of doing is the one that you entered.</p>
    </section>
  )
}

const ChartEmpty = () => (
  <section class="part" aria-labelledby="took">
    <h2 id="took">How long actions took</h2>
    <p>A chart appears here when {enough} actions of one council, or of decisions of one year, are marked as done with their day.</p>
  </section>
)

const TookTable = ({ groups, by }: { groups: Took[]; by: 'body' | 'year' }) => (
  <div class="scroll" role="region" aria-label="Table of how long actions took" tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{by === 'body' ? 'Council' : 'Year'}</th>
          <th scope="col">Cases</th>
          <th scope="col">Actions</th>
          <th scope="col">Middle value, days</th>
          <th scope="col">Longest, days</th>
          <th scope="col">Late</th>
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
            <td>{group.withDeadline ? `${group.late} of ${group.withDeadline}` : 'no deadlines'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
