import { useEffect, useState } from 'preact/hooks'
import { language, say } from '../../lib/interface/say.ts'

const pages = [
  ['watchlist', '/watchlist.html', 'head_watchlist'],
  ['statistics', '/statistics.html', 'head_statistics'],
  ['log', '/log.html', 'head_log'],
  ['deadline', '/deadline.html', 'head_deadline'],
  ['rulebook', '/rulebook.html', 'head_rulebook'],
  ['files', '/files.html', 'head_files'],
  ['settings', '/options.html', 'head_settings'],
] as const

export type PageName = (typeof pages)[number][0]

/**
 * The head of every page of the extension: where one is (null for a page that it does not name), and the ways to the others; folded into a
 * menu where there is no room.
 */
export function PageHead({ here }: { here: PageName | null }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    // What the page's own file says holds until then, and where there is no translation.
    document.documentElement.lang = language()
    const page = pages.find(([name]) => name === here)
    if (page) document.title = say('head_titled', { page: say(page[2]) })
  }, [here])
  return (
    <header class="bar-top no-print">
      <p class="brand">{say('head_overdue')}</p>
      <button type="button" class="button menu" aria-expanded={open} aria-controls="pages" onClick={() => setOpen(!open)}>
        {say('head_menu')} <i class="caret" />
      </button>
      <nav id="pages" aria-label={say('head_pages')} data-open={open}>
        <ul>
          {pages.map(([name, address, words]) => (
            <li key={name}>
              <a href={address} aria-current={name === here ? 'page' : undefined}>
                {say(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
