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
  // 142 kB until the frames and cards came to stand beside the engine of patterns; when they take its place it falls below 132 kB again.
  // 4 kB of it are the clocks of what the law sets alone, and the guards of what is said to be late for certain; deleting the patterns of
  // a matter that frames read as well takes each of them back. 1.9 kB keep steps from being taken that nobody agreed to, and what was to
  // have been from being taken as done, and read a policy's time for a complaint however it is put (the most common miss elsewhere).
  // 0.7 kB of it keeps patterns from being made ready that cannot match on a page: a fifth of the time of the first reading.
  // 2.5 kB are the years of dates as a story tells them, and what keeps a clock from starting or ending on the wrong day: words, which
  // weigh. The old patterns of a matter that frames read as well take them back, as above. 20 bytes keep "3 May 2204" from being a 3 May of
  // another year. 7 kB are what bodies set themselves to do and how stories tell that it was done: a third of the clocks missed on hands
  // met last were these; what the frames read of them takes the lists' place. 0.3 kB of it is order: long lists of words are sorted, so
  // that people find their way in them, and pack less well than in the order in which they grew. 41.3 kB of it are the second opinion by
  // what was learnt: 30 kB of weights and what tells a day's words to them. On decisions by hands never met before it reads a quarter to
  // a third more of the clocks, and fewer of those are wrong. What the rules read no better than it (by-figure, kept, the
  // patterns of matters) is to be deleted for it. 1.3 kB keep what is told of a group of people or cases from being a figure of the
  // complainant's; they fall when who a length is told of is read in one place (now stated-subject, -guards and -group). 0.7 kB are stage
  // two of a complaint about children's services told by its own beginning, by its report and by what is still not finished, of which
  // decisions about that procedure are made. 1 kB keep broken promises, and offers told as a reason for looking no further, from being
  // steps; they fall when one reader tells who said what when (now the claims and consents of lib/actions). 0.2 kB keep a review that was
  // only spoken of from starting, and read a last day by the failure that goes on. 0.1 kB: headings in other words, and no "could not be
  // checked" of what was learnt to be read; it falls with the patterns of matters.
  // 1.9 kB read how late a thing was where that is told after its last day, outside, behind or after the end of what was allowed, and
  // what was allowed beside it: half of the figures missed on hands met last were these. They fall when wordings that say the same are one.
  // 1.9 kB call what the page alone tells by the limit of the rulebook that its words name (lib/rules/called.ts): one in eleven clocks with
  // right days had a wrong name, and after the first kilobyte one in twenty still. They fall when these and the subjects of figures are one
  // list.
  // 1.3 kB are years told by how late something came, and weekdays, days of a week or month named before and days of the month in words: a
  // wrong year made wrong claims. They fall when the clauses of lib/frames say which day something goes on from.
  // 2.2 kB are what was learnt from twice as many decisions (of 41 hands in place of 20: more words that pull), and 0.3 kB what a section
  // is for where headings have no levels, and what only comes before an answer. The first falls with fewer pulls kept (`faint` in
  // scripts/train/pulls.ts) once as much is read with them. 0.1 kB end a list of remedies where it is called enough, and take "that year"
  // after a budget's or a school's for one of the same kind.
  // 0.5 kB keep the day on which something was said from looking back, and count days from a month, from "it" and from now: one wrong year
  // made all that came after it wrong. They fall with the clauses of lib/frames, as the years do.
  // 0.7 kB read a step over a clause between noun and verb, of a second verb, on a day before which nothing was done, and harm told of:
  // some twenty ends and starts of limits were not read. They fall as lib/timeline goes, which reads the same by patterns.
  // 0.9 kB are what was learnt from 26 further hands, and 0.4 kB lengths that leave their unit to another ("ten working days, and 20 at
  // stage two", one clock in 25) and what a length is said in; 0.9 kB fell with half-told, which read no clock of the hands met last any
  // more. They fall with fewer pulls kept, and with the next of by-figure and kept.
  // 0.5 kB are steps agreed to in a sentence or clause after they are told, of complaints closed for what the body agreed to, and several
  // in one item: on real decisions one step in eight was missed. They fall when one reader tells who said what when, as above.
  // 1.1 kB leave a limit or an agreed step open, and so late to the day of the decision, only where the text says of now that it is, and
  // read a bare day before the day by which it was due: of the claims of lateness that were wrong on hands met last these were half. They
  // fall when what came of a thing is read in one place, for steps and for limits (now lib/actions/fate.ts and lib/timeline).
  // 1.5 kB count days from what happened on a day told elsewhere ("two weeks after the move") and weekdays of a week that is told, and
  // 1.1 kB read how late a thing was by what ended its time, by what went by since and stage by stage: on decisions by 67 hands 34 relative
  // dates more and 70 figures more are right, and 29 figures fewer wrong. They fall when the clauses of lib/frames say what a day is
  // counted from.
  // 0.6 kB read a letter, form, panel or meeting by what was asked for just before it, or by what the page is about where it says nothing
  // of that: one in five of the starts and ends that were missed in education and in the children's procedure. They fall when the lines of
  // lib/timeline/matters for school transport and reviews of plans do, which the cards then read as well.
  // 1.3 kB tell reviews of a housing plan from others, follow reviews of children in care by their number alone, and a family into bed and
  // breakfast and out of it: of clocks in these fields 40 more are right and 9 fewer wrong. They fall as review-series goes to the cards.
  // 0.5 kB know a procedure for complaints by the days that a page gives its steps, and make no clock of what came to nothing: panels,
  // adjudications and final responses of one page in three were read under the body's own policy. They fall with lib/timeline/procedures
  // when the limits of a page say themselves whose they are.
  // 0.7 kB read by which further words a page says that a thing is not there yet, and what is so "as I write": of cases by new hands two
  // in three were missed. They fall when lib/chain/left-open reads what the patterns of lib/text/still-open do.
  // 1.3 kB take no step from what is another's, was sent before, came from the complainant or was withdrawn: of sentences that look like a
  // step and are none, one in five was read as one. They fall as lib/timeline goes, which has to be told of it apart.
  // 1.1 kB know requests for information, what came of them and their reviews by what was asked for, and by the law that is named close by:
  // of their starts and ends that were missed on 67 hands nearly one in three is read. They fall when cards tell them instead.
  // 1.9 kB read last days that are named without a start (0.5), and what the complaint alone tells where the findings bear it out (0.9),
  // and the children's procedure by its other names and the letter that ends stage two (0.5): none of these clocks was read before. They
  // fall as lib/timeline goes, for the cards of lib/matters.
  // 2.3 kB read what a letter or call said in the sentence after the one with its day, what a body came to know of, a duty that is owed no
  // longer, and orders, last days and requests in plain words: of starts told in ordinary English every second was missed. They fall when
  // the patterns of lib/timeline that say the same are deleted for the frames.
  // 1.4 kB read what was said between quotation marks, what leads a sentence, what a notice says, and people who came together: of starts
  // and ends that new hands told in education one in four more is read. They fall with the patterns of lib/timeline/matters for the same.
  // 2.6 kB read a meeting by who sat or what was done at it, what a day was where later words say so, letters by their quoted words, and
  // acknowledgements of stage two: of steps told by fresh hands in children's services and complaints 28 more of 80 are right. They fall
  // when quotations and what is said in so many words (lib/chain) are read by one mechanism.
  // 8.8 kB more are what the same session brought together in its last hour: what officers and letters say in their own words, what was
  // taken as a request, meetings by who sat, a limit left open in plain words, cards for claims, penalties and the register, and remedies
  // told as lists, by who gets them or by nobody. Of 188 plainly told cases by new hands 95 were right before all of it and 144 are now.
  // They fall as two readers of direct speech (lib/chain/direct-speech, quoted) become one, as the matters that now have cards lose their
  // patterns in lib/timeline, and with patterns that match on none of 1,600 pages.
  // 1.3 kB keep what came about for a neighbour, or for somebody else who asked for the same, from being a step, and what an officer
  // only thinks of an outcome from being one. They fall when the timeline's own words for somebody else are read here too.
  // 4.8 kB read by frames what a body's own words ask for, and match it with what was done: a target that was missed is claimed of a few
  // sentences too, where act and thing are the same. They fall when the lists of words beside them (tasks.ts and what kept.ts does with
  // them) say no more than these, which they still do of one clock in fifty.
  // 4.5 kB more know a last day by more of the words that name it, find by a round figure the one start and end that it can be of, read
  // outcomes learnt, what came with a letter and the reply that was asked for, and damp, stays and duties in plain words: of clocks of new
  // hands who write plainly 0.72 were read and 0.78 are, and of 230 plainly told cases 197 are right that were 171. They fall as last-days
  // and by-figure go to one reader of what findings say, and the patterns of lib/timeline/matters to the cards that now read the same.
  { part: 'readers on a decision', bytes: 299_900, files: (all) => all.filter((file) => file === 'decision/reader.js') },
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
