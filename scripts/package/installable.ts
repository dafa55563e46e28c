import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { unpack } from './packages.ts'

/**
 * The packages of `.output/packages/` as README has readers install them: Chromium from a folder into which the zip was unpacked, Firefox
 * from the zip itself.
 * @returns environment in which `launch` installs these in place of the built folders
 * @throws an Error where they have not been made
 */
export function packaged(): { OVERDUE_CHROMIUM: string; OVERDUE_FIREFOX: string } {
  const folder = resolve('.output/packages')
  const zip = (browser: string): string => {
    const name = existsSync(folder) && readdirSync(folder).find((file) => file.endsWith(`-${browser}.zip`))
    if (!name) throw new Error(`There is no package for ${browser} in .output/packages. Make it: npm run package`)
    return join(folder, name)
  }
  const unpacked = join(folder, 'unpacked-chrome')
  rmSync(unpacked, { recursive: true, force: true })
  return { OVERDUE_CHROMIUM: unpack(zip('chrome'), unpacked), OVERDUE_FIREFOX: zip('firefox') }
}
