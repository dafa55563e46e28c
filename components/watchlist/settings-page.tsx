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
        <h1>Settings</h1>
        <p class="lead">Each choice is saved as it is made, in this browser only.</p>
        <SettingsPanel stored={stored} changing={changing} />
        <OtherSites changing={changing} />
        <Remembered stored={stored} changing={changing} />
        <p class="end soft small">
          <a href="/welcome.html">What Overdue does</a> · <a href="/welcome.html?new">What is new</a> · Overdue is not affiliated with the
          Ombudsman.
        </p>
      </main>
      <SaidBar changing={changing} />
    </>
  )
}
