import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BrowserName } from '../browsers/find.ts'
import { builtFolder } from '../browsers/launch.ts'
import { anyOf } from '../../lib/text/any-of.ts'
import { otherSites } from '../../lib/watchlist/site-list.ts'
import { noticesFile } from '../notices.ts'
import type { Message } from '../../lib/interface/messages.ts'

/** Bytes after gzip that each part may weigh, scripts and styles together. */
const BUDGETS: { part: string; bytes: number; files: (all: string[]) => string[] }[] = [
  { part: 'content script', bytes: 25_000, files: (all) => all.filter((file) => file.startsWith('content-scripts/')) },
  // What the content script loads on decisions while the card is on: said apart, and kept from growing unseen. 28 kB until its root
  // was closed; it falls below that again when what only the parts do (corrections, measuring) moves to them. 0.4 kB of it are date-fns,
  // which counts the months of what the reader measures; 0.2 kB ask the browser for words and choose plural forms, and fall when what is
  // found is said by it too; 1 kB are the short names of limits, which stood cut off in a line of others, and
  // go to the readers when patterns leave those.
  // 0.4 kB of it open what a page keeps folded around the words that are shown, and call orders and recommendations so.
  {
    part: 'card on a decision',
    bytes: 30_800,
    files: (all) => loadedBy(all, 'card', 'reader').filter((file) => file !== 'decision/reader.js'),
  },
  // What it loads when the reader first opens a part below the first view.
  {
    part: 'parts of the card',
    bytes: 12_400,
    files: (all) => loadedBy(all, 'parts').filter((file) => !loadedBy(all, 'card', 'reader').includes(file)),
  },
  { part: 'reading log on a decision, where it is on', bytes: 2_000, files: (all) => all.filter((file) => file === 'decision/log.js') },
  // Far above the 132 kB that are wanted. Each step up says in its commit what it reads and what brings it down (`git log -G'readers on a
  // decision' -- scripts/checks/built.ts`). By rooms, after gzip (November 2026): the timeline by patterns 52 kB, remedies 41, what was
  // learnt and what weighs it 40, dates 31, figures and clocks 55, the page's own words 23, rules 28, frames 25, chain 19, words and
  // cards 15, page 15. What can bring it down:
  // - the patterns of lib/timeline/matters, matter by matter, as the cards of lib/matters read the same: the most;
  // - one reader of who said what when, for steps (lib/actions), figures and limits (lib/chain), in place of three;
  // - one reader of what findings say of a time, in place of last days, figures and targets each by themselves;
  // - fewer pulls and trees (scripts/train), once as much is read with them. In signs that pack they weigh 7 kB less than before.
  { part: 'readers on a decision', bytes: 299_300, files: (all) => all.filter((file) => file === 'decision/reader.js') },
  // The marks of lists, without the readers: those are loaded where a summary speaks of a time.
  { part: 'marks of a list', bytes: 7_000, files: (all) => all.filter((file) => file === 'decision/list.js') },
  // What pages of other ombudsmen load besides, where the reader has switched them on. It carries a calendar of its own, months by date-fns
  // in it (0.3 kB): it is built by itself. 2.3 kB are the limits of Welsh, Scottish and NHS bodies and of landlords, 0.9 of them waits for
  // treatment, inspections and what those are called, which six decisions met last showed to be missed; they fall when each site has a
  // bundle of its own. 0.1 kB are headings of the first site in other words, which it carries for what it shares with it.
  { part: 'readers of other ombudsmen', bytes: 21_800, files: (all) => all.filter((file) => file === 'decision/sites.js') },
  { part: 'popup', bytes: 23_000, files: (all) => page(all, 'popup') },
  // Without the readers and the card, which are those of pages and are loaded where there is a decision in front.
  { part: 'panel beside the page', bytes: 18_800, files: (all) => page(all, 'sidepanel') },
  // 15 kB until a full storage could be emptied and say how; it falls below that again when the words said to readers move to the pages.
  // 0.5 kB of it are the menu of decision pages, the greeting, and what lists are told; it falls when lists get a module of their own.
  // 0.9 kB of it registers the script on other ombudsmen's pages anew, which an update of the extension forgets.
  // 0.1 kB of it say what the popup shows, which weighs 1.4 kB less for it. 0.2 kB look whether a full Firefox has removed what it says it
  // has, and ask again; they fall when Firefox fails a removal that it could not write.
  { part: 'background', bytes: 17_220, files: (all) => all.filter((file) => file === 'background.js') },
]

const PERMISSIONS: Record<BrowserName, string[]> = {
  // Chrome has no side panel without the permission; Firefox has its sidebar without any.
  chromium: ['alarms', 'contextMenus', 'sidePanel', 'storage'],
  firefox: ['alarms', 'contextMenus', 'storage'],
}
/** Each browser's own panel beside the page; Firefox's stays shut until the reader opens it. */
const PANELS: Record<string, Partial<Record<BrowserName, object>>> = {
  side_panel: { chromium: { default_path: 'sidepanel.html' } },
  sidebar_action: { firefox: { default_panel: 'sidepanel.html', default_title: 'Overdue', open_at_install: false } },
}
/** Asked for by a click only: reminders; what registers the script on another ombudsman's pages, given back with the last of them. */
const OPTIONAL = ['notifications', 'scripting']
const OPTIONAL_HOSTS = otherSites.flatMap(({ matches }) => matches).toSorted()
/**
 * Ways of a script to send something; the extension uses none of them. `fetch` by itself or of the window: a method of that name, such as
 * the one of MiniSearch's map, sends nothing.
 */
export const SENDS = anyOf(
  '',
  /(?<![.\w$])fetch\s*\((?![\w$,\s]*\)\s*\{)/,
  /\b(?:window|self|globalThis|top|parent|frames)\s*(?:\?\.|\.)\s*fetch\b/,
  /\b(?:XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts)\b/,
)

/**
 * Looks at what was built: weight of each part, permissions, and that nothing in it can make a request.
 * @returns how many things were looked at, and a sentence for each that does not hold
 */
export function checkBuilt(): { checked: number; problems: string[] } {
  const problems: string[] = []
  let checked = 0
  const check = (holds: boolean, sentence: string) => {
    checked++
    if (!holds) problems.push(sentence)
  }
  for (const browser of Object.keys(builtFolder) as BrowserName[]) {
    const folder = builtFolder[browser]
    const files = walk(folder)
    for (const budget of BUDGETS) {
      const weight = budget.files(files).reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
      console.log(`${browser} ${budget.part}: ${(weight / 1000).toFixed(1)} kB of ${budget.bytes / 1000} kB`)
      check(
        weight > 0 && weight <= budget.bytes,
        `The ${budget.part} for ${browser} weighs ${weight} bytes after gzip; it may weigh ${budget.bytes}.`,
      )
    }
    const notices = files.includes(noticesFile) ? readFileSync(join(folder, noticesFile), 'utf8') : ''
    check(/^preact \d/m.test(notices) && /^Overdue$/m.test(notices), `The package for ${browser} lacks the licences of what is in it.`)
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>
    const same = (given: unknown, wanted: readonly string[]) =>
      JSON.stringify([...((given ?? []) as string[])].sort()) === JSON.stringify(wanted)
    check(same(manifest.permissions, PERMISSIONS[browser]), `The manifest for ${browser} asks for ${String(manifest.permissions)}.`)
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    const locales = readdirSync(join(folder, '_locales'))
    check(
      locales.includes(String(manifest.default_locale)),
      `The manifest for ${browser} names no language whose words are in the package.`,
    )
    for (const locale of locales) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8')) as Record<string, Message>
      const { message = '' } = messages['manifest_description'] ?? {}
      check(message.length <= 132, `The description for ${browser} in ${locale} is longer than the stores show.`)
    }
    check(manifest.manifest_version === 3, `The manifest for ${browser} is not of version 3.`)
    check(
      same(manifest.optional_permissions, OPTIONAL),
      `The manifest for ${browser} may ask for ${String(manifest.optional_permissions)}.`,
    )
    check(
      same(manifest.optional_host_permissions, OPTIONAL_HOSTS),
      `The manifest for ${browser} may ask for ${String(manifest.optional_host_permissions)}.`,
    )
    for (const [name, wanted] of Object.entries(PANELS))
      check(
        JSON.stringify(manifest[name]) === JSON.stringify(wanted[browser]),
        `The manifest for ${browser} has ${name} ${JSON.stringify(manifest[name])}.`,
      )
    check(!manifest.host_permissions, `The manifest for ${browser} asks for hosts.`)
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const match = SENDS.exec(readFileSync(join(folder, file), 'utf8'))
      check(!match, `${browser} ${file} could make a request: ${match?.[0]}`)
    }
  }
  return { checked, problems }
}

/** Modules for decisions, and the chunks that come with them at once; not those that are loaded when they are first asked for. */
function loadedBy(all: string[], ...names: string[]): string[] {
  const found = new Set<string>()
  const wanted = names.map((name) => `decision/${name}.js`)
  for (let file = wanted.pop(); file; file = wanted.pop()) {
    if (found.has(file) || !all.includes(file)) continue
    found.add(file)
    const code = readFileSync(join(builtFolder.chromium, file), 'utf8')
    wanted.push(...[...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w-]+\.js)["']/g)].map((match) => `decision/${match[1]}`))
  }
  return [...found]
}

/** A page of the extension and every script and style that it loads, chunks of chunks too. */
function page(all: string[], name: string): string[] {
  const html = all.find((file) => file === `${name}.html`)
  if (!html) return []
  const folder = builtFolder.chromium
  const found = new Set([html])
  for (const file of found) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const match of text.matchAll(/["'`](?:\.{0,2}\/)*([\w./-]+\.(?:js|css))["'`]/g)) {
      const target = all.find((other) => other === match[1] || other.endsWith(`/${match[1]!.split('/').at(-1)}`))
      if (target) found.add(target)
    }
  }
  return [...found]
}

function walk(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = under ? `${under}/${name}` : name
    return statSync(join(folder, path)).isDirectory() ? walk(folder, path) : [path]
  })
}
