import { browser } from 'wxt/browser'

const origins = (): string[] => browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? []

/** Whether the browser lets the site be read. One that does not know is asked no more. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains({ origins: origins() }).catch(() => true)

/** Asks the reader for it; only at a press of a button. */
export const requestAccess = (): Promise<boolean> => browser.permissions.request({ origins: origins() }).catch(() => false)
