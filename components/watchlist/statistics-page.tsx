import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
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
        <h1>{say('statistics_statistics')}</h1>
        <p class="lead">
          <Sentence of="statistics_lead" parts={{ link: (words) => <a href="/log.html">{words}</a> }} />
        </p>
        <Chart cases={cases} />
      </main>
    </>
  )
}
