import { useState } from 'preact/hooks'

const pages = [
  ['watchlist', '/watchlist.html', 'Watchlist'],
  ['statistics', '/statistics.html', 'Statistics'],
  ['log', '/log.html', 'Reading log'],
  ['deadline', '/deadline.html', 'Work out a deadline'],
  ['rulebook', '/rulebook.html', 'Rulebook'],
  ['files', '/files.html', 'Files'],
  ['settings', '/options.html', 'Settings'],
] as const

export type PageName = (typeof pages)[number][0]

/**
 * The head of every page of the extension: where one is (null for a page that it does not name), and the ways to the others; folded into a
 * menu where there is no room.
 */
export function PageHead({ here }: { here: PageName | null }) {
  const [open, setOpen] = useState(false)
  return (
    <header class="bar-top no-print">
      <p class="brand">Overdue</p>
      <button type="button" class="button menu" aria-expanded={open} aria-controls="pages" onClick={() => setOpen(!open)}>
        Menu <i class="caret" />
      </button>
      <nav id="pages" aria-label="Pages of Overdue" data-open={open}>
        <ul>
          {pages.map(([name, address, words]) => (
            <li key={name}>
              <a href={address} aria-current={name === here ? 'page' : undefined}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
