import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { say, sayNumber } from '../../lib/interface/say.ts'
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
    const lost = say('settings_notificationsLost')
    void browser.permissions.contains({ permissions: ['notifications'] }).then((allowed) => setRefused(allowed ? '' : lost))
  }, [settings.reminders, settings.weekly])
  const set = (part: Partial<Settings>, words: string) => void changing.make({ do: 'settings', set: part }, words)
  const remind = async (part: 'reminders' | 'weekly', wanted: boolean) => {
    setRefused('')
    // Asked for here and now, by a click: the browser allows it at no other time.
    if (wanted && !(await browser.permissions.request({ permissions: ['notifications'] }))) {
      setRefused(say('settings_notificationsRefused'))
      return
    }
    set({ [part]: wanted }, wanted ? say('settings_remindersOn') : say('settings_remindersOff'))
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
          if (Number.isInteger(value) && value >= 0 && value <= 365) set({ [part]: value }, say('settings_saved'))
          else changing.say(say('settings_wholeDays'))
        }}
      />
    </label>
  )
  return (
    <>
      <section class="part" aria-labelledby="pages">
        <h2 id="pages">{say('settings_pages')}</h2>
        <label>
          <span class="label-line">{say('settings_card')}</span>
          <select
            class="field"
            value={settings.card}
            onChange={(event) => set({ card: event.currentTarget.value as Settings['card'] }, say('settings_saved'))}
          >
            <option value="open">{say('settings_cardOpen')}</option>
            <option value="collapsed">{say('settings_cardLine')}</option>
            <option value="hidden">{say('settings_cardHidden')}</option>
            <option value="off">{say('settings_cardOff')}</option>
          </select>
        </label>
        <label class="tickline">
          <input
            type="checkbox"
            checked={settings.news}
            onChange={(event) => set({ news: event.currentTarget.checked }, say('settings_saved'))}
          />{' '}
          {say('settings_news')}
        </label>
      </section>
      <section class="part" aria-labelledby="reminders">
        <h2 id="reminders">{say('settings_watchlist')}</h2>
        {days('soonDays', say('settings_soonDays'))}
        {reminder('reminders', say('settings_reminders'))}
        {reminder('weekly', say('settings_weekly'))}
        <p role="status">{refused}</p>
        {days('backupDays', say('settings_backupDays'))}
      </section>
      <section class="part" aria-labelledby="sync">
        <h2 id="sync">{say('settings_sync')}</h2>
        <label class="tickline">
          <input
            type="checkbox"
            checked={settings.sync}
            onChange={(event) => set({ sync: event.currentTarget.checked }, say('settings_saved'))}
          />{' '}
          {say('settings_keepInStep')}
        </label>
        <p class="soft">{say('settings_syncCarries')}</p>
        {settings.sync && syncSaid && <p role="status">{syncSaid}</p>}
        {space?.limit && (
          <p class="soft">
            {say('settings_room', { used: megabytes(space.used), limit: megabytes(space.limit) })} {roomWarning(space)}
          </p>
        )}
      </section>
    </>
  )
}

const megabytes = (bytes: number) => say('settings_megabytes', { amount: sayNumber(bytes / 1_048_576) })
