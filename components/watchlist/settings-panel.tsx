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
    if (!settings.reminders && !settings.weekly) return
    // The reader may have taken the permission back in the browser's own settings.
    const lost = 'The browser no longer allows notifications. Switch reminders off and on again to be asked once more.'
    void browser.permissions.contains({ permissions: ['notifications'] }).then((allowed) => setRefused(allowed ? '' : lost))
  }, [settings.reminders, settings.weekly])
  const set = (part: Partial<Settings>, words: string) => void changing.make({ do: 'settings', set: part }, words)
  const remind = async (part: 'reminders' | 'weekly', wanted: boolean) => {
    setRefused('')
    // Asked for here and now, by a click: the browser allows it at no other time.
    if (wanted && !(await browser.permissions.request({ permissions: ['notifications'] }))) {
      setRefused('The browser did not allow notifications, so reminders stay off.')
      return
    }
    set({ [part]: wanted }, wanted ? 'Reminders are on.' : 'Reminders are off.')
  }
  const reminder = (part: 'reminders' | 'weekly', words: string) => (
    <label class="tickline">
      <input
        type="checkbox"
        checked={settings[part]}
        onChange={(event) => {
          const wanted = event.currentTarget.checked
          // Shown as it is stored, not as it was clicked: the browser may refuse.
          event.currentTarget.checked = settings[part]
          void remind(part, wanted)
        }}
      />
      {words}
    </label>
  )
  const days = (part: 'soonDays' | 'backupDays', words: string) => (
    <label>
      <span class="label-line">{words}</span>
      <input
        class="field"
        type="number"
        min={0}
        max={365}
        value={settings[part]}
        onChange={(event) => {
          const value = event.currentTarget.valueAsNumber
          if (Number.isInteger(value) && value >= 0 && value <= 365) set({ [part]: value }, 'Saved.')
          else changing.say('Enter a whole number of days from 0 to 365.')
        }}
      />
    </label>
  )
  return (
    <>
      <section class="part" aria-labelledby="pages">
        <h2 id="pages">Decision pages</h2>
        <label>
          <span class="label-line">On decision pages</span>
          <select
            class="field"
            value={settings.card}
            onChange={(event) => set({ card: event.currentTarget.value as Settings['card'] }, 'Saved.')}
          >
            <option value="open">Show the reading</option>
            <option value="collapsed">Show its first line only</option>
            <option value="hidden">Show nothing until asked</option>
            <option value="off">Do not read pages</option>
          </select>
        </label>
        <label class="tickline">
          <input type="checkbox" checked={settings.news} onChange={(event) => set({ news: event.currentTarget.checked }, 'Saved.')} /> After
          an update that brings something, open a page that says what is new
        </label>
      </section>
      <section class="part" aria-labelledby="reminders">
        <h2 id="reminders">Watchlist and reminders</h2>
        {days('soonDays', 'An action is due soon this many days before its last day')}
        {reminder('reminders', 'Remind me once when an action becomes due soon, and once when it becomes overdue')}
        {reminder('weekly', 'Tell me once a week what is due in that week')}
        <p role="status">{refused}</p>
        {days('backupDays', 'Tell me when the last backup file is older than this many days (0: never)')}
      </section>
      <section class="part" aria-labelledby="sync">
        <h2 id="sync">Sync</h2>
        <label class="tickline">
          <input type="checkbox" checked={settings.sync} onChange={(event) => set({ sync: event.currentTarget.checked }, 'Saved.')} /> Keep
          actions and their states in step through the browser’s own sync
        </label>
        <p class="soft">
          Sync uses the account that you set up in the browser, if you did. It carries names, references, deadlines and states, not texts or
          notes.
        </p>
        {settings.sync && syncSaid && <p role="status">{syncSaid}</p>}
        {space?.limit && (
          <p class="soft">
            The watchlist uses {megabytes(space.used)} of the {megabytes(space.limit)} that the browser gives it. {roomWarning(space)}
          </p>
        )}
      </section>
    </>
  )
}

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
