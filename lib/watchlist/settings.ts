/** What the card keeps closed until it is asked for. */
export type CardPart = 'limits' | 'timeline' | 'actions' | 'tools'

/** What the reader chose; the same for all pages. */
export interface Settings {
  /**
   * The card on decision pages. `collapsed`: its heading only. `hidden`: nothing until asked for from the toolbar.
   * `off`: pages are not read at all.
   */
  card: 'open' | 'collapsed' | 'hidden' | 'off'
  /** Parts of the card that are open. */
  parts: CardPart[]
  /** Days before its deadline from which an action is due soon. */
  soonDays: number
  /** Notifications about what becomes due or overdue. */
  reminders: boolean
  /** One notification a week about what is due in it. */
  weekly: boolean
  /** Days after which a backup file is too old; 0: never said. */
  backupDays: number
  /** Keep in mind which decisions were opened, for "Read before" in lists. Never from a private window. */
  remember: boolean
  /** Keep in mind what lists and searches showed, for "New since" in them. Never from a private window. */
  visits: boolean
  /** Keep the limits and figures of every decision that is opened in the reading log. Never from a private window. */
  log: boolean
  /** Other ombudsmen whose decisions are read; the browser has to allow each as well. */
  sites: string[]
  /** Open the page with what is new once after an update that brings something. */
  news: boolean
  /** Keep actions and their states in step through the browser's own sync. */
  sync: boolean
}

/** As the extension comes: nothing that needs a permission is on. */
export const firstSettings: Settings = {
  card: 'open',
  parts: [],
  soonDays: 14,
  reminders: false,
  weekly: false,
  backupDays: 30,
  remember: true,
  visits: true,
  log: false,
  sites: [],
  news: true,
  sync: false,
}
