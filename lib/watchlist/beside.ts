import { browser } from 'wxt/browser'

/** What browsers have for a panel beside the page: Chrome a side panel, Firefox a sidebar, and neither on a phone. */
const panels = browser as unknown as {
  sidePanel?: { open(of: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/** Whether the browser has one. */
export const hasBeside = (): boolean => (panels.sidePanel ?? panels.sidebarAction) !== undefined

/**
 * Opens the panel beside the pages of a window. It is allowed only at a press of the reader's, and in Firefox only before anything is
 * awaited.
 */
export const openBeside = (windowId: number): Promise<void> => panels.sidePanel?.open({ windowId }) ?? panels.sidebarAction!.open()
