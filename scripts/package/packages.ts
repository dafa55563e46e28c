import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzipSync } from 'fflate'

/** Paths of the three packages of one run. */
export interface Packages {
  chrome: string
  firefox: string
  sources: string
}

/**
 * Builds the extension for both browsers and packs it, with its sources.
 * @param root folder of the project, installed
 * @param folder where the packages are put
 * @throws an Error where a build fails
 */
export async function makePackages(root: string, folder: string): Promise<Packages> {
  for (const browser of ['chrome', 'firefox']) await run('wxt', ['zip', '--mv3', '-b', browser], root)
  mkdirSync(folder, { recursive: true })
  const made = packagesIn(root, folder)
  for (const file of Object.values(made) as string[]) copyFileSync(join(root, '.output', basename(file)), file)
  writeFileSync(join(folder, 'SHA256SUMS'), `${sums(made)}\n`)
  return made
}

/** Where the packages of a project stand in a folder, once they are made. */
export function packagesIn(root: string, folder: string): Packages {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string }
  const at = (what: string) => join(folder, `${name}-${version}-${what}.zip`)
  return { chrome: at('chrome'), firefox: at('firefox'), sources: at('sources') }
}

/** A line for each package, as `sha256sum` writes and checks them. */
export function sums(made: Packages): string {
  return Object.values(made)
    .map((file: string) => `${sumOf(file)}  ${basename(file)}`)
    .join('\n')
}

/** A sentence for each package of one run that is not the same, byte for byte, as that of another. */
export function differences(one: Packages, other: Packages, where: string): string[] {
  return (Object.keys(one) as (keyof Packages)[])
    .filter((what) => sumOf(one[what]) !== sumOf(other[what]))
    .map((what) => `${basename(one[what])} is not the same from ${where}${namesOf(differing(one[what], other[what]))}.`)
}

/** Unpacks a package into a folder, and gives the folder. */
export function unpack(file: string, folder: string): string {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    const place = join(folder, path)
    mkdirSync(join(place, '..'), { recursive: true })
    writeFileSync(place, bytes)
  }
  return folder
}

/**
 * Installs what the sources name, as a reviewer does: `npm ci`. What npm has fetched before it need not fetch again: the sums of
 * package-lock.json hold for it all the same.
 */
export function installSources(folder: string): Promise<void> {
  return run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder)
}

function differing(one: string, other: string): string[] {
  const [a, b] = [unzipSync(readFileSync(one)), unzipSync(readFileSync(other))]
  const paths = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return paths.filter((path) => !a[path] || !b[path] || Buffer.compare(a[path], b[path]) !== 0)
}

function namesOf(files: string[]): string {
  return files.length ? `: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''}` : ''
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function run(command: string, args: string[], cwd: string): Promise<void> {
  // The tools of that folder, not those of the one in which this was started.
  const path = [join(cwd, 'node_modules/.bin'), process.env['PATH']].join(process.platform === 'win32' ? ';' : ':')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32', env: { ...process.env, PATH: path } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`"${command} ${args.join(' ')}" failed in ${cwd}.\n${said}`))))
  })
}
