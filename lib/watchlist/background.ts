import { browser } from 'wxt/browser'
import type { Day } from '../calendar/span.ts'
import { formatDay } from '../calendar/words.ts'
import { answer } from './answer.ts'
import { badgeOf } from './badge.ts'
import { localDay, untilTomorrow } from './day.ts'
import { glanceOf, writeGlance } from './glance.ts'
import { greeting } from './greeting.ts'
import { iconPaths, retitled, titleOfTab } from './icons.ts'
import { keepInStep } from './keep-in-step.ts'
import { chosen, renewMenus, type Entry } from './menus.ts'
import type { Ask, ChangeMessage, Message, Reply } from './messages.ts'
import { openPage } from './open-page.ts'
import { registerSites } from './other-sites.ts'
import { backupIsOld, dueThisWeek, mondayOf, named, readMemory, remind, reminderText } from './reminders.ts'
import * as store from './store.ts'
import type { Summary } from './summary.ts'
import { emptyBin, rebuildIndex, Writer } from './writer.ts'

const ofPrivateWindow = 'Not kept: Overdue keeps nothing of a private window. What you put right holds until you leave the page.'

const newDay = 'new day'
const reminder = 'reminder'

/** How long removed cases are kept, in milliseconds. */
const binLife = 30 * 864e5

/** Wires the writer, the badge, the daily alarm, reminders and sync. Listeners stand before anything is awaited. */
export function startBackground(): void {
  const writer = new Writer()
  const between = (job: () => Promise<void>) => void writer.between(job).catch(() => {})

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (reply: Reply<unknown>) => void) => {
    // Other extensions have a channel of their own; this is for the extension's pages and content scripts.
    if (sender.id !== browser.runtime.id || !isMessage(message)) return
    void reply(message, sender.tab?.id ?? null, sender.tab?.incognito === true).then(respond)
    return true
  })

  async function reply(message: Message, tab: number | null, hidden: boolean): Promise<Reply<unknown>> {
    if ('change' in message) {
      // Of a page in a private window nothing is kept, whatever that page asks for.
      if (hidden && message.change.do !== 'settings') return { ok: false, why: ofPrivateWindow }
      return await writer.change(message)
    }
    try {
      if (message.ask === 'mend') await writer.between(rebuildIndex)
      if (message.ask === 'open') await openPage(`/deadline.html?limit=${encodeURIComponent(message.limit)}`)
      if (message.ask === 'page' && tab !== null) await showState(tab, message.state, message.result)
      if (message.ask === 'page' && message.reference && !hidden) await writer.between(() => store.noteRead(message.reference!))
      const told = await answer(message)
      if (message.ask === 'visit' && !hidden) await writer.between(() => store.noteVisit(message.place, message.references, message.today))
      return { ok: true, answer: told }
    } catch {
      return { ok: false, why: 'The watchlist could not be read.' }
    }
  }

  // Kept while the background runs: with thousands of cases, reading all of it anew would hold up the next change.
  let index: store.Index | null = null
  async function showBadge(): Promise<void> {
    index ??= await store.getIndex()
    if (!index) {
      await writer.between(rebuildIndex)
      index = await store.getIndex()
    }
    const today = localDay(new Date())
    await drawBadge(store.summariesOf(index), today)
    // In its turn: what was made before a change must not be written after it.
    await writer.between(async () => {
      const glance = glanceOf(store.summariesOf(index), today, (await store.getSettings()).soonDays)
      await store.commit({ set: { [store.glanceKey]: writeGlance(glance) } })
    })
  }
  const refresh = () => void showBadge().catch(() => {})
  // Changes come in bursts: one badge for each.
  const soon = later(100, refresh)
  const inStep = later(2_000, () => between(() => keepInStep(new Date())))
  store.onStored((changed) => {
    index = index && store.takeShards(index, changed)
    const indexed = [...changed.keys()].some((key) => key.startsWith('index:'))
    if (indexed || changed.has('settings')) soon()
    if (indexed || changed.has('settings')) inStep()
  })
  browser.storage.sync?.onChanged.addListener(inStep)

  browser.commands.onCommand.addListener((press, tab) => {
    // A tab without a decision has no one who listens.
    if (tab?.id !== undefined) browser.tabs.sendMessage(tab.id, { press }).catch(() => {})
  })

  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab) void chosen(menuItemId as Entry, tab).catch(() => {})
  })

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === newDay) startDay()
  })
  browser.runtime.onStartup.addListener(startDay)
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    startDay()
    void greet(reason, previousVersion).catch(() => {})
  })
  // An extension that was switched off and on again is told nothing, and has lost its alarm.
  void browser.alarms.get(newDay).then((alarm) => alarm ?? startDay())

  // Allowed, or taken back, in the settings or in the browser's own.
  const register = () => {
    void registerSites().catch(() => {})
    renewMenus()
  }
  browser.permissions.onAdded.addListener(register)
  browser.permissions.onRemoved.addListener(register)

  function startDay(): void {
    const now = new Date()
    register()
    // Counted anew each day: clocks are put forward and back, and machines travel.
    void browser.alarms.create(newDay, { when: now.getTime() + untilTomorrow(now) + 1_000 })
    refresh()
    between(() => tell(now))
    between(() => emptyBin(now.getTime() - binLife))
    inStep()
  }

  // Missing until the reader has allowed notifications.
  const listen = () => {
    browser.notifications?.onClicked.addListener(() => void openPage('/watchlist.html'))
  }
  if (browser.notifications) listen()
  else browser.permissions.onAdded.addListener(listen)
}

async function greet(reason: string, before: string | undefined): Promise<void> {
  const { news } = await store.getSettings()
  const said = greeting(reason, before, browser.runtime.getManifest().version, news)
  if (said) await openPage(said.page, said.active)
}

async function drawBadge(cases: Summary[], today: Day): Promise<void> {
  const { text, title } = badgeOf(cases, today)
  await browser.action.setBadgeText({ text })
  await browser.action.setBadgeBackgroundColor({ color: '#651b1b' })
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' })
  await browser.action.setTitle({ title })
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue
    const old = await browser.action.getTitle({ tabId })
    const wanted = retitled(old, title)
    if (wanted !== old) await browser.action.setTitle({ tabId, title: wanted })
  }
}

async function showState(tabId: number, state: Extract<Ask, { ask: 'page' }>['state'], result = ''): Promise<void> {
  try {
    await browser.action.setIcon({ tabId, path: iconPaths(state) })
    await browser.action.setTitle({ tabId, title: titleOfTab(await browser.action.getTitle({}), state, result) })
  } catch {
    // The tab is gone by now.
  }
}

/** Reminds of what became due soon or overdue. The memory is written first: told twice is worse than told never. */
async function tell(now: Date): Promise<void> {
  const { reminders, weekly, backupDays, soonDays } = await store.getSettings()
  if ((!reminders && !weekly) || !browser.notifications) return
  const today = localDay(now)
  const cases = store.summariesOf(await store.getIndex())
  const before = readMemory(await store.getItem('reminders'))
  const { items, memory } = reminders ? remind(cases, today, soonDays, before) : { items: [], memory: before }
  const week = weekly ? dueThisWeek(cases, today, before) : []
  const backup = (await store.getItem(store.backupKey)) as Day | null
  const old = backupIsOld(backup, backupDays, today, before)
  const monday = mondayOf(today)
  await store.commit({ set: { reminders: { ...memory, week: weekly ? monday : null, backup: old ? monday : before.backup } } })
  const show = async (id: string, words: { title: string; message: string }) =>
    await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), ...words })
  const text = async (list: typeof items, ofWeek: boolean) =>
    reminderText(list, await store.getThese(list.slice(0, named).map(({ of }) => of.id)), today, ofWeek)
  if (items.length) await show(reminder, await text(items, false))
  if (week.length) await show('week', await text(week, true))
  if (old)
    await show('backup', {
      title: 'Save a backup file',
      message: `The last one is of ${formatDay(backup!)}. The watchlist lives in this browser only.`,
    })
}

/** A job that is done once, so many milliseconds after it was last asked for. */
function later(pause: number, job: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(job, pause)
  }
}

const isMessage = (value: unknown): value is Message => {
  const { change, at, ask } = (value ?? {}) as Partial<ChangeMessage & Ask>
  return typeof ask === 'string' || (typeof change?.do === 'string' && typeof at === 'number')
}
