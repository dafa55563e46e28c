import { beside } from './en-GB/beside.ts'
import { card } from './en-GB/card.ts'
import { deadline } from './en-GB/deadline.ts'
import { files } from './en-GB/files.ts'
import { head } from './en-GB/head.ts'
import { language } from './en-GB/language.ts'
import { list } from './en-GB/list.ts'
import { log } from './en-GB/log.ts'
import { manifest } from './en-GB/manifest.ts'
import { popup } from './en-GB/popup.ts'
import { rulebook } from './en-GB/rulebook.ts'
import { settings } from './en-GB/settings.ts'
import { statistics } from './en-GB/statistics.ts'
import { watchlist } from './en-GB/watchlist.ts'
import { welcome } from './en-GB/welcome.ts'

/**
 * The words of the interface, in one place: rooms with their sentences by name. `{name}` is where a value goes, `<name>…</name>` what a
 * link or a button is made of, and a sentence that counts has a form for each kind of number, `{n}` in it. Nothing but types of this is
 * carried by the extension: `npm run words` writes it to `public/_locales/en_GB`, and the browser itself has the words ready
 * (`say.ts`). A translation is one more `_locales` folder; see CONTRIBUTING.md.
 */
export const words = {
  beside,
  card,
  deadline,
  files,
  head,
  language,
  list,
  log,
  manifest,
  popup,
  rulebook,
  settings,
  statistics,
  watchlist,
  welcome,
} as const
