import { useMemo, useState } from 'preact/hooks'
import type { LogWanted } from '../../lib/log/find.ts'
import type { LogRow } from '../../lib/log/row.ts'
import { groupings, groupRows, pastWords, type Grouping, type LogGroup } from '../../lib/log/statistics.ts'

const names: Record<Grouping, { by: string; head: string }> = {
  limit: { by: 'By limit', head: 'Limit' },
  body: { by: 'By council', head: 'Council' },
  category: { by: 'By category', head: 'Category' },
  year: { by: 'By year', head: 'Year' },
}

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
        <h2 id="statistics">Statistics</h2>
        <div class="chips no-print" role="group" aria-label="Group by">
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
              {names[each].by}
            </button>
          ))}
        </div>
      </div>
      {groups.length === 0 ? (
        <p class="soft">No limit to be counted.</p>
      ) : (
        <table role="table" class="stats">
          <caption class="heard">How limits were kept, in days past the last day</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {names[by].head}
              </th>
              <th role="columnheader" scope="col" class="r">
                Read
              </th>
              <th role="columnheader" scope="col" class="r">
                Late
              </th>
              <th role="columnheader" scope="col" class="r">
                Median
              </th>
              <th role="columnheader" scope="col" class="r">
                9 in 10 within
              </th>
              <th role="columnheader" scope="col" class="pl">
                <span class="heard">One mark for each limit</span>
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
                  <span class="k"> read</span>
                </td>
                <td role="cell" class="r">
                  <span class="k">late </span>
                  {group.late} <span class="soft">({Math.round((group.late / group.read) * 100)}%)</span>
                </td>
                <td role="cell" class="r">
                  <span class="k">median </span>
                  {pastWords(group.median)}
                </td>
                <td role="cell" class="r">
                  <span class="k">9 in 10 within </span>
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
            Show {Math.min(step, groups.length - shown)} more groups of {groups.length - shown}
          </button>
        </p>
      )}
      {groups.length > 0 && (
        <p class="keyline soft small">
          <i class="d ok" /> kept <i class="d late" /> late, certain <i class="d maybe" /> perhaps late <i class="d mid" /> median. Calendar
          days; ranges count with their least.
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
      { at: Math.max(8, at(0)), words: 'last day' },
      ...labels
        .map((each) => ({ at: Math.min(94, at(each * month)), words: `${each} ${each === 1 ? 'month' : 'months'}` }))
        .filter(({ at: place }) => place > at(0) + 16),
    ],
  }
}

/** One mark for each limit, those of nearly the same day stacked. */
function Plot({ group, scale }: { group: LogGroup; scale: Scale }) {
  const stacks = new Map<number, number>()
  const every = Math.ceil(group.marks.length / mostMarks)
  const marks = group.marks.filter((_, index) => index % every === 0)
  const words = `${group.read} limits: ${group.late} late, ${group.perhaps} perhaps late; median ${pastWords(group.median)}, nine in ten within ${pastWords(group.ninth)}`
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
