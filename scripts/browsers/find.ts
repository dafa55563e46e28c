import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Known {
  /** What to call it in a sentence. */
  title: string
  variable: string
  debian: string
  ubuntu: string
  commands: string[]
  places: string[]
}

const local = process.env.LOCALAPPDATA ?? ''
const programs = [process.env.PROGRAMFILES ?? 'C:\\Program Files', process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)']

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    title: 'Chromium or Google Chrome',
    variable: 'CHROME_PATH',
    debian: 'chromium',
    ubuntu: 'chromium-browser',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/snap/bin/chromium',
      ...[...programs, local].map((dir) => join(dir, 'Google/Chrome/Application/chrome.exe')),
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    ubuntu: 'firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      ...programs.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
    ],
  },
}

/**
 * The program file of a browser.
 * Looks at CHROME_PATH or FIREFOX_PATH, the PATH and the usual places; on Debian and Ubuntu, run as root, it installs the
 * distribution's package.
 * @returns the path
 * @throws an Error with one sentence that names what to install, where none is found
 */
export function findBrowser(name: BrowserName): string {
  const known = KNOWN[name]
  const given = process.env[known.variable]
  if (given) {
    if (isProgram(given)) return given
    throw new Error(`${known.variable} is set to ${given}, but there is no program there.`)
  }
  const found = look(known)
  if (found) return found
  const system = distribution()
  if (system && process.getuid?.() === 0) {
    const wanted = system === 'ubuntu' ? [known.ubuntu, known.debian] : [known.debian]
    for (const item of wanted) {
      console.log(`No ${known.title} found: installing ${item} …`)
      install(item)
      const installed = look(known)
      if (installed) return installed
    }
  }
  throw new Error(`No ${known.title} was found: install it, or set ${known.variable} to its program file, and run this again.`)
}

function look(known: Known): string | null {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const all = [...known.commands.flatMap((command) => dirs.map((dir) => join(dir, command))), ...known.places]
  return all.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function distribution(): 'debian' | 'ubuntu' | null {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return null
  const id = /^ID=["']?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1]
  return id === 'debian' || id === 'ubuntu' ? id : null
}

function install(item: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', item, 'fonts-liberation'],
  ])
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
