import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** An event of which no one is told. */
export const deaf = { addListener: () => {}, removeListener: () => {} }

/** What the fake browser does not have: the toolbar button, notifications, commands, site access, and the counting of bytes. */
export function equip() {
  const button = { text: '', title: '' }
  const titles = new Map<number, string>()
  const shown: { title: string; message: string }[] = []
  const clicked: (() => void)[] = []
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (button.text = text),
      setTitle: async ({ title, tabId }: { title: string; tabId?: number }) => {
        if (tabId === undefined) button.title = title
        else titles.set(tabId, title)
      },
      getTitle: async ({ tabId }: { tabId?: number }) => titles.get(tabId ?? -1) ?? button.title,
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setIcon: vi.fn(async () => {}),
    },
    notifications: {
      create: async (_id: string, options: { title: string; message: string }) => void shown.push(options),
      onClicked: { addListener: (listener: () => void) => clicked.push(listener) },
    },
    commands: { onCommand: { addListener: () => {} } },
    // As in Firefox for Android.
    contextMenus: undefined,
    sidePanel: undefined,
    sidebarAction: undefined,
    permissions: { contains: async () => true, request: async () => true, remove: async () => true, onAdded: deaf, onRemoved: deaf },
  })
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{ matches: ['https://www.lgo.org.uk/decisions/*'] }] }) })
  // The fake one knows listeners that answer by promise only; the browsers want the callback.
  const sender: { id: string; tab?: { id: number; incognito?: boolean } } = { id: fakeBrowser.runtime.id }
  type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined
  const listeners: Listener[] = []
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => listeners.push(listener)) as never)
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: unknown) =>
      new Promise((respond, refuse) => {
        const heard = listeners.map((listener) => listener(structuredClone(message), sender, (reply) => respond(structuredClone(reply))))
        if (!heard.includes(true)) refuse(new Error('Could not establish connection.'))
      })) as never,
  )
  vi.spyOn(fakeBrowser.storage.local, 'getBytesInUse').mockResolvedValue(1_000 as never)
  return { button, titles, shown, clicked, sender }
}
