import { useMemo, useState } from 'preact/hooks'
import { say, sayNumber, type Said } from '../../lib/interface/say.ts'
import type { LogWanted } from '../../lib/log/find.ts'
import type { LogRow } from '../../lib/log/row.ts'
import { groupings, groupRows, pastWords, type Grouping, type LogGroup } from '../../lib/log/statistics.ts'

const names: Record<Grouping, { by: Said; head: Said }> = {
  limit: { by: 'log_byLimit', head: 'log_limit' },
  body: { by: 'log_byBody', head: 'log_council' },
  category: { by: 'log_byCategory', head: 'log_category' },
  year: { by: 'log_byYear', head: 'log_year' },
}

/** What the marks of the plot mean. */
const legend = [
  ['ok', 'log_kept'],
  ['late', 'log_lateCertain'],
  ['maybe', 'log_perhapsLate'],
  ['mid', 'log_legend'],
] as const

/** Groups drawn at a time. */
const step = 10
/** More marks than these in a line hide each other. */
const mostMarks = 400

/** How the limits that are found were kept, by limit, council, category or year, with one mark for each. */
export function Groups({ rows, onChoose }: { rows: readonly LogRow[]; onChoose(part: Partial<LogWanted>): void }) {
  const [by, setBy] = useState<Grouping>('limit')
  const [shown, setShown] = useState(step)
  const groups = useMemo(() => groupRows(rows, by), [rows, by])
  const scale = useMemo(() => scaleOf(groups), [groups])
  return (
    <section aria-labelledby="statistics">
      <div class="h2row">
        <h2 id="statistics">{say('log_statistics')}</h2>
        <div class="chips no-print" role="group" aria-label={say('log_groupBy')}>
          {groupings.map((each) => (
            <button
              key={each}
              type="button"
              class="chip"
              aria-pressed={by === each}
              onClick={() => {
                setBy(each)
                setShown(step)
              }}
            >
              {say(names[each].by)}
            </button>
          ))}
        </div>
      </div>
      {groups.length === 0 ? (
        <p class="soft">{say('log_nothing')}</p>
      ) : (
        <table role="table" class="stats">
          <caption class="heard">{say('log_caption')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {say(names[by].head)}
              </th>
              <th role="columnheader" scope="col" class="r">
                {say('log_read')}
              </th>
              <th role="columnheader" scope="col" class="r">
                {say('log_late')}
              </th>
              <th role="columnheader" scope="col" class="r">
                {say('log_median')}
              </th>
              <th role="columnheader" scope="col" class="r">
                {say('log_ninth')}
              </th>
              <th role="columnheader" scope="col" class="pl">
                <span class="heard">{say('log_marks')}</span>
                <svg class="axis" aria-hidden="true">
                  {scale.labels.map(({ at, words }) => (
                    <text key={words} x={`${at}%`} y="12" text-anchor="middle">
                      {words}
                    </text>
                  ))}
                </svg>
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {groups.slice(0, shown).map((group) => (
              <tr role="row" key={group.name}>
                <th role="rowheader" scope="row">
                  <button
                    type="button"
                    class="sort name-link"
                    onClick={() => onChoose({ [by]: group.name === 'not given' ? '' : group.name })}
                  >
                    {group.name}
                  </button>
                </th>
                <td role="cell" class="r">
                  {group.read}
                  <span class="k"> {say('log_readAfter')}</span>
                </td>
                <td role="cell" class="r">
                  <span class="k">{say('log_lateBefore')} </span>
                  {group.late} <span class="soft">({Math.round((group.late / group.read) * 100)}%)</span>
                </td>
                <td role="cell" class="r">
                  <span class="k">{say('log_medianBefore')} </span>
                  {pastWords(group.median)}
                </td>
                <td role="cell" class="r">
                  <span class="k">{say('log_ninth')} </span>
                  {pastWords(group.ninth)}
                </td>
                <td role="cell" class="pl">
                  <Plot group={group} scale={scale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.length > shown && (
        <p class="end no-print">
          <button type="button" class="button" onClick={() => setShown(shown + step)}>
            {say('log_moreGroups', { count: sayNumber(Math.min(step, groups.length - shown)), rest: sayNumber(groups.length - shown) })}
          </button>
        </p>
      )}
      {groups.length > 0 && (
        <p class="keyline soft small">
          {legend.map(([kind, words]) => (
            <>
              <i class={`d ${kind}`} /> {say(words)}{' '}
            </>
          ))}
        </p>
      )}
    </section>
  )
}

interface Scale {
  /** Where a day past the last day stands, in percent. */
  at(past: number): number
  labels: { at: number; words: string }[]
}

/**
 * From two months before the last day at most, to the 98th hundredth of all: one far outlier must not squeeze the rest; it stands at the
 * edge.
 */
function scaleOf(groups: readonly LogGroup[]): Scale {
  const all = groups.flatMap(({ marks }) => marks.map(({ past }) => past)).sort((a, b) => a - b)
  const low = Math.max(-60, Math.min(-14, all[0] ?? 0))
  const high = Math.max(60, all[Math.floor(all.length * 0.98)] ?? 0)
  const at = (past: number) => Math.round(((Math.min(high, Math.max(low, past)) - low) / (high - low)) * 960 + 20) / 10
  const month = 30.4375
  const months = Math.ceil(high / month / 4)
  const labels = [1, 2, 3, 4].map((each) => each * months).filter((each) => each * month <= high)
  return {
    at,
    labels: [
      { at: Math.max(8, at(0)), words: say('log_lastDay') },
      ...labels
        .map((each) => ({ at: Math.min(94, at(each * month)), words: say('log_months', { n: each }) }))
        .filter(({ at: place }) => place > at(0) + 16),
    ],
  }
}

/** One mark for each limit, those of nearly the same day stacked. */
function Plot({ group, scale }: { group: LogGroup; scale: Scale }) {
  const stacks = new Map<number, number>()
  const every = Math.ceil(group.marks.length / mostMarks)
  const marks = group.marks.filter((_, index) => index % every === 0)
  const words = say('log_plot', {
    read: sayNumber(group.read),
    late: sayNumber(group.late),
    perhaps: sayNumber(group.perhaps),
    median: pastWords(group.median),
    ninth: pastWords(group.ninth),
  })
  return (
    <svg class="plot" role="img" aria-label={words}>
      <line x1="0" x2="100%" y1="30" y2="30" class="rail" />
      <line x1={`${scale.at(0)}%`} x2={`${scale.at(0)}%`} y1="0" y2="34" class="zero" />
      {marks.map(({ past, kind }, index) => {
        const at = scale.at(past)
        const place = Math.round(at / 1.2)
        const height = stacks.get(place) ?? 0
        stacks.set(place, height + 1)
        return <circle key={index} cx={`${at}%`} cy={Math.max(2, 26 - height * 5)} r="2.6" class={kind} />
      })}
      {group.median !== null && <line x1={`${scale.at(group.median)}%`} x2={`${scale.at(group.median)}%`} y1="24" y2="36" class="mid" />}
    </svg>
  )
}
