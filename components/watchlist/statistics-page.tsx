import { PageHead } from '../shared/page-head.tsx'
import { Chart } from './chart.tsx'
import { useLive, type Live } from './live.ts'
import type { Stored } from './stored.ts'

/** What the watchlist tells as a whole. */
export function StatisticsPage({ all }: { all: Live<Stored> }) {
  const { cases } = useLive(all)
  return (
    <>
      <PageHead here="statistics" />
      <main class="page">
        <h1>Statistics</h1>
        <p class="lead">
          Of the cases on your watchlist. The limits of every decision that you open are counted on the <a href="/log.html">reading log</a>.
        </p>
        <Chart cases={cases} />
      </main>
    </>
  )
}
