/** The head of every page of the extension. */
export const head = {
  overdue: 'Overdue',
  menu: 'Menu',
  pages: 'Pages of Overdue',
  watchlist: 'Watchlist',
  statistics: 'Statistics',
  log: 'Reading log',
  deadline: 'Work out a deadline',
  rulebook: 'Rulebook',
  files: 'Files',
  settings: 'Settings',
  // What the tab of a page is called.
  titled: '{page} – Overdue',
} as const
