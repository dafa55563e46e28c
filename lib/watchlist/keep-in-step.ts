import { browser } from 'wxt/browser'
import { localDay } from './day.ts'
import * as store from './store.ts'
import { pull, push } from './sync.ts'

/**
 * Takes in what other browsers changed, then gives out what changed here. Runs between changes. A refusal of the browser
 * is kept as a sentence for the settings, since nobody may be looking now.
 */
export async function keepInStep(now: Date): Promise<void> {
  let said = ''
  if (!(await store.getSettings()).sync) {
    // Switched off just now: nothing is left in the reader's account.
    if (!(await store.getItem(store.syncSaidKey))) return
    await browser.storage.sync.clear()
    return await store.commit({ set: { [store.syncSaidKey]: said } })
  }
  try {
    const there = await browser.storage.sync.get(null)
    const all = await store.getAll()
    const cases = new Map(store.sortOut(all).cases.map((each) => [each.id, each]))
    const removed = store.removedAt(all)
    const heard = pull(there, cases, removed, localDay(now))
    if (heard.put.length || heard.remove.length) {
      const set: Record<string, unknown> = {}
      for (const each of heard.put) {
        cases.set(each.id, each)
        set[store.caseKey(each.id)] = each
      }
      for (const id of heard.remove) {
        set[store.binKey(id)] = { at: now.getTime(), case: cases.get(id) }
        cases.delete(id)
      }
      await store.commit({ set: { ...set, ...store.indexOf(cases.values()) }, remove: heard.remove.map(store.caseKey) })
    }
    const { set, remove, leftOut } = push([...cases.values()], removed, there)
    if (remove.length) await browser.storage.sync.remove(remove)
    if (Object.keys(set).length) await browser.storage.sync.set(set)
    said = `Cases in step: ${cases.size - leftOut}.`
    if (leftOut) said += ` ${leftOut} more do not fit into the browser’s sync and stay in this browser only.`
  } catch (error) {
    said = `The browser’s sync failed and is tried again. (${error})`
  }
  if ((await store.getItem(store.syncSaidKey)) !== said) await store.commit({ set: { [store.syncSaidKey]: said } })
}
