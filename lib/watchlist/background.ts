import { browser } from 'wxt/browser'
import { answer } from './answer.ts'
import { badgeOf } from './badge.ts'
import { localDay, untilTomorrow } from './day.ts'
import { iconPaths } from './icons.ts'
import type { Ask, ChangeMessage, Message, Reply } from './messages.ts'
import * as store from './store.ts'
import { rebuildIndex, Writer } from './writer.ts'

const newDay = 'new day'

/** Wires the writer, the badge and the daily alarm to the browser. Listeners stand before anything is awaited. */
export function startBackground(): void {
  const writer = new Writer()

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply<unknown>) => void) => {
    // Only the extension's own pages and content scripts reach this; other extensions have a channel of their own.
    if (sender.id !== browser.runtime.id || !isMessage(message)) return
    void reply(message, sender.tab?.id ?? null).then(respond)
    return true
  })

  async function reply(message: Message, tab: number | null): Promise<Reply<unknown>> {
    if ('change' in message) return await writer.change(message)
    try {
      if (message.ask === 'mend') await writer.between(rebuildIndex)
      if (message.ask === 'page' && tab !== null) await showState(tab, message.state)
      if (message.ask === 'page' && message.reference) await writer.between(() => store.noteRead(message.reference!))
      return { ok: true, answer: await answer(message) }
    } catch {
      return { ok: false, why: 'Overdue could not read the watchlist.' }
    }
  }

  const refresh = () => void writer.between(showBadge).catch(() => {})
  let wanted: ReturnType<typeof setTimeout> | undefined
  store.onStored((changed) => {
    if (![...changed.keys()].some((key) => key.startsWith('index:'))) return
    clearTimeout(wanted)
    wanted = setTimeout(refresh, 20)
  }, new AbortController().signal)

  browser.commands.onCommand.addListener((press, tab) => {
    // A tab without a decision has no one who listens.
    if (tab?.id !== undefined) browser.tabs.sendMessage(tab.id, { press }).catch(() => {})
  })

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === newDay) startDay()
  })
  browser.runtime.onStartup.addListener(startDay)
  browser.runtime.onInstalled.addListener(startDay)

  function startDay(): void {
    // Counted anew each day: clocks are put forward and back, and machines travel.
    void browser.alarms.create(newDay, { when: Date.now() + untilTomorrow(new Date()) + 1_000 })
    refresh()
  }
}

async function showBadge(): Promise<void> {
  let index = await store.getIndex()
  if (!index) {
    await rebuildIndex()
    index = (await store.getIndex()) ?? []
  }
  const { text, title } = badgeOf(index, localDay(new Date()))
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: '#651b1b' })
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
  await browser.action.setTitle({ title })
}

async function showState(tabId: number, state: Extract<Ask, { ask: 'page' }>['state']): Promise<void> {
  // The tab may be gone by now.
  await browser.action.setIcon({ tabId, path: iconPaths(state) }).catch(() => {})
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && (isChange(value) || 'ask' in value)

const isChange = (value: object): value is ChangeMessage =>
  'change' in value && typeof value.change === 'object' && value.change !== null && 'do' in value.change &&
  'at' in value && typeof value.at === 'number'
