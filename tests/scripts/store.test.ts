import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import config from '../../wxt.config.ts'
import { messagesOf } from '../../lib/interface/messages.ts'
import { words } from '../../lib/interface/words.ts'

type Manifest = Record<'name' | 'short_name' | 'description', string> &
  Record<'permissions' | 'optional_permissions' | 'optional_host_permissions', string[]>

const read = (file: string) => readFileSync(`docs/store/${file}.md`, 'utf8')
const manifestOf = (browser: string) => (config.manifest as (env: object) => Manifest | Promise<Manifest>)({ browser })
const [manifest, ofChrome] = [await manifestOf('firefox'), await manifestOf('chrome')]
const messages = messagesOf(words)
/** As the browser shows it. */
const shown = (text: string) => text.replace(/__MSG_(\w+)__/g, (_, name: string) => messages[name]!.message)
const section = (text: string, heading: string) => text.split(/^## /m).find((part) => part.startsWith(heading))!

test('name and summary of the listing are those of the manifest', () => {
  const listing = read('listing')
  expect(section(listing, 'Name')).toContain(`\n${shown(manifest.name)}\n`)
  expect(section(listing, 'Summary')).toContain(`\n${shown(manifest.description)}\n`)
  expect(shown(manifest.short_name).length).toBeLessThanOrEqual(12)
})

test('each permission that the manifest has is given a reason, and no other', () => {
  const rows = read('permissions')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
  const asked = [...ofChrome.permissions, ...ofChrome.optional_permissions]
  expect(named.filter((name) => /^[a-z]+$/i.test(name) && name !== 'www').toSorted()).toEqual(asked.toSorted())
  // Firefox needs no permission for its sidebar, and asks for nothing else besides.
  expect(manifest.permissions).toEqual(ofChrome.permissions.filter((name) => name !== 'sidePanel'))
  expect(manifest.optional_permissions).toEqual(ofChrome.optional_permissions)
  // With "www" stands for both: the text says so of the first site, and the browser asks for both of each.
  const hosts = new Set(manifest.optional_host_permissions.map((pattern) => new URL(pattern.replace('/*', '/')).host))
  const withoutTwins = [...hosts].filter((host) => !hosts.has(`www.${host}`))
  expect(named.filter((name) => /^[\w.-]+\.[a-z]+$/i.test(name)).toSorted()).toEqual(withoutTwins.toSorted())
  for (const row of rows) expect(row.split('|')[3]!.trim().length, row).toBeGreaterThan(10)
})

test('README and privacy policy name what is asked for at installation, and what only later', () => {
  const privacy = section(readFileSync('README.md', 'utf8'), 'Privacy')
  for (const name of [...ofChrome.permissions, 'notifications']) expect(privacy).toContain(`\`${name}\``)
})

test('the reviewer is told of the linter’s warnings: one row for each file that may have one', () => {
  const allowed = readFileSync('scripts/checks/add-on.ts', 'utf8').match(/^ {4}code: /gm)!.length
  const rows = read('reviewers')
    .split('\n')
    .filter((line) => /^\| [^|]*(?:content-scripts|chunks|decision)\//.test(line))
  expect(rows.flatMap((row) => row.split('|')[1]!.split(', '))).toHaveLength(allowed)
})

test('each language that the extension speaks has a name and a description that the stores take', () => {
  for (const locale of readdirSync('public/_locales')) {
    const said = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as typeof messages
    expect(said['manifest_description']!.message.length, locale).toBeLessThanOrEqual(132)
    // https://developer.chrome.com/docs/extensions/reference/manifest/name
    expect(said['manifest_name']!.message.length, locale).toBeLessThanOrEqual(75)
  }
})
