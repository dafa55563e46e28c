import { say } from '../../lib/interface/say.ts'
import { Sentence } from '../shared/sentence.tsx'
import { PageHead } from '../shared/page-head.tsx'
import { useLive, type Live } from './live.ts'
import { OtherSites } from './other-sites.tsx'
import { Remembered } from './remembered.tsx'
import { SaidBar } from './said-bar.tsx'
import { SettingsPanel } from './settings-panel.tsx'
import type { Stored } from './stored.ts'
import { useChange } from './use-change.ts'

/** Everything that can be chosen, and what Overdue keeps in mind. */
export function SettingsPage({ all }: { all: Live<Stored> }) {
  const stored = useLive(all)
  const changing = useChange()
  return (
    <>
      <PageHead here="settings" />
      <main class="page">
        <h1>{say('settings_settings')}</h1>
        <p class="lead">{say('settings_lead')}</p>
        <SettingsPanel stored={stored} changing={changing} />
        <OtherSites changing={changing} />
        <Remembered stored={stored} changing={changing} />
        <p class="end soft small">
          <Sentence
            of="settings_foot"
            parts={{ does: (words) => <a href="/welcome.html">{words}</a>, news: (words) => <a href="/welcome.html?new">{words}</a> }}
          />
        </p>
      </main>
      <SaidBar changing={changing} />
    </>
  )
}
