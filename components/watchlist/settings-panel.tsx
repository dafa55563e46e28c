import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Settings } from '../../lib/watchlist/settings.ts'
import { roomWarning, type Room } from '../../lib/watchlist/room.ts'
import { room } from '../../lib/watchlist/store.ts'
import type { Stored } from './stored.ts'
import type { Changing } from './use-change.ts'

/** What the reader can choose. Each choice is saved as it is made. */
export function SettingsPanel({ stored, changing }: { stored: Stored; changing: Changing }) {
  const { settings, syncSaid, cases } = stored
  const [space, setSpace] = useState<Room | null>(null)
  useEffect(() => void room().then(setSpace), [cases])
  const [refused, setRefused] = useState('')
  useEffect(() => {
    if (!settings.reminders) return
    // The reader may have taken the permission back in the browser's own settings.
    const lost = 'The browser no longer allows notifications. Switch reminders off and on again to be asked once more.'
    void browser.permissions.contains({ permissions: ['notifications'] }).then((allowed) => setRefused(allowed ? '' : lost))
  }, [settings.reminders])
  const set = (part: Partial<Settings>, words: string) => void changing.make({ do: 'settings', set: part }, words)
  const remind = async (wanted: boolean) => {
    setRefused('')
    // Asked for here and now, by a click: the browser allows it at no other time.
    if (wanted && !(await browser.permissions.request({ permissions: ['notifications'] }))) {
      setRefused('The browser did not allow notifications, so reminders stay off.')
      return
    }
    set({ reminders: wanted }, wanted ? 'Reminders are on.' : 'Reminders are off.')
  }
  return (
    <section class="panel no-print" aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <label class="field">
        <span>An action is due soon this many days before its day</span>
        <input
          type="number"
          min={0}
          max={365}
          value={settings.soonDays}
          onChange={(event) => {
            const days = event.currentTarget.valueAsNumber
            if (Number.isInteger(days) && days >= 0 && days <= 365) set({ soonDays: days }, 'Saved.')
          }}
        />
      </label>
      <label class="field">
        <span>On decision pages</span>
        <select value={settings.card} onChange={(event) => set({ card: event.currentTarget.value as Settings['card'] }, 'Saved.')}>
          <option value="open">Show the reading</option>
          <option value="collapsed">Show its first line only</option>
          <option value="hidden">Show nothing until asked</option>
          <option value="off">Do not read pages</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.reminders}
          onChange={(event) => {
            const wanted = event.currentTarget.checked
            // Shown as it is stored, not as it was clicked: the browser may refuse.
            event.currentTarget.checked = settings.reminders
            void remind(wanted)
          }}
        />{' '}
        Remind me once when an action becomes due soon, and once when it becomes overdue
      </label>
      <p role="status">{refused}</p>
      <label>
        <input type="checkbox" checked={settings.sync} onChange={(event) => set({ sync: event.currentTarget.checked }, 'Saved.')} /> Keep actions
        and their states in step through the browser’s own sync
      </label>
      <p class="soft">
        Sync uses the account that you set up in the browser, if you did. It carries names, references, deadlines and states, not texts or notes.
      </p>
      {settings.sync && syncSaid && <p role="status">{syncSaid}</p>}
      {space?.limit && (
        <p class="soft">
          The watchlist uses {megabytes(space.used)} of the {megabytes(space.limit)} that the browser gives it. {roomWarning(space)}
        </p>
      )}
    </section>
  )
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
