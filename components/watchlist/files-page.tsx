import { say } from '../../lib/interface/say.ts'
import { PageHead } from '../shared/page-head.tsx'
import { Aside, Bin } from './kept.tsx'
import { useLive, type Live } from './live.ts'
import { SaidBar } from './said-bar.tsx'
import type { Stored } from './stored.ts'
import { Transfer } from './transfer.tsx'
import { useChange } from './use-change.ts'
import { useToday } from './use-today.ts'

/** Files of the watchlist, and what was removed from it. */
export function FilesPage({ all }: { all: Live<Stored> }) {
  const stored = useLive(all)
  const changing = useChange()
  return (
    <>
      <PageHead here="files" />
      <main class="page">
        <h1>{say('files_files')}</h1>
        <p class="lead">{say('files_lead')}</p>
        <Aside stored={stored} changing={changing} />
        <Transfer stored={stored} today={useToday()} changing={changing} />
        <Bin stored={stored} changing={changing} />
      </main>
      <SaidBar changing={changing} />
    </>
  )
}
