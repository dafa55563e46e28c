import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Whose copyright it is where a package under the MIT licence comes without the text: as its repository says
 * (https://github.com/wxt-dev/wxt/blob/main/LICENSE, for both).
 */
const COPYRIGHT: Readonly<Record<string, string>> = {
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  wxt: 'Copyright (c) 2023 Aaron',
}

/** Name of the file of notices inside the built extension. */
export const noticesFile = 'notices.txt'

/**
 * Notes which packages a build takes code from, by the modules that are left in what it writes.
 * @param found gets the folder of each package under node_modules: "preact", "@webext-core/storage"
 */
export function noteBundled(found: Set<string>): Plugin {
  return {
    name: 'overdue:note-bundled',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        for (const [id, module] of Object.entries(part.modules)) {
          const name = packageOf(id)
          if (name && module.renderedLength > 0) found.add(name)
        }
      }
    },
  }
}

/** The package of a module's path, the innermost where packages lie in one another; null for the project's own. */
export function packageOf(id: string): string | null {
  return (
    id
      .replaceAll('\\', '/')
      .split('/node_modules/')
      .slice(1)
      .at(-1)
      ?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? null
  )
}

/**
 * Writes the licence of the extension, and that of each package whose code is in it, into the built extension.
 * @throws an Error where a package comes without the text of its licence: nobody may hand it on then
 */
export function writeNotices(folder: string, found: ReadonlySet<string>): void {
  const ownText = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
  const parts = [...found].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(placeOf(name), 'package.json'), 'utf8')) as Record<string, string>
    const holder = license === 'MIT' ? COPYRIGHT[name] : undefined
    // The project's own licence is the same text under another name.
    const text = licenceText(name) ?? (holder && ownText.replace(/^Copyright .*$/m, holder))
    if (!text) throw new Error(`The package ${name} is in the extension, but it has no text of its licence.`)
    return `${name} ${version} (${license ?? 'see below'})\n\n${text}`
  })
  writeFileSync(join(folder, noticesFile), `${[`Overdue\n\n${ownText}`, ...parts].join(`\n\n${'-'.repeat(60)}\n\n`)}\n`)
}

const placeOf = (name: string): string => join(root, 'node_modules', name)

function licenceText(name: string): string | null {
  const place = placeOf(name)
  const file = existsSync(place) && readdirSync(place).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry))
  return file ? readFileSync(join(place, file), 'utf8').trim() : null
}
