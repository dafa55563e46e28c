import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'

type Manifest = Record<string, unknown> & { version: string }

const root = resolve(import.meta.dirname, '..', '..')
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest

interface PackageSource {
  name: 'overdue' | 'overdue-decisions'
  /** Files that are compiled, with all that they import. */
  entries: string[]
  /** Files that are read at run time, and go along as they are. */
  assets?: string[]
  /** Folder whose inside becomes that of `into`. */
  from: string
  into: string
}

const sources: PackageSource[] = [
  { name: 'overdue-decisions', entries: ['lib/index.ts'], from: 'lib', into: 'dist' },
  { name: 'overdue', entries: ['cli/overdue.ts', 'cli/read/worker.ts'], assets: ['cli/summarise/page-script.js'], from: '.', into: '.' },
]

/**
 * Makes the two npm packages: `overdue-decisions` (the reading as a library) and `overdue` (the command line).
 * @param folder where a folder of each and its .tgz come to lie
 * @returns the .tgz files
 */
export function makeNpmPackages(folder: string): Record<PackageSource['name'], string> {
  const made = sources.map((source) => [source.name, makePackage(source, resolve(folder))] as const)
  return Object.fromEntries(made) as Record<PackageSource['name'], string>
}

function makePackage({ name, entries, assets = [], from, into }: PackageSource, folder: string): string {
  const inside = join(folder, name)
  rmSync(inside, { recursive: true, force: true })
  mkdirSync(inside, { recursive: true })
  compile(entries, from, join(inside, into))
  for (const asset of assets) cpSync(join(root, asset), join(inside, asset))
  const manifest = json(`packages/${name}/package.json`)
  const { version } = json('package.json')
  const dependencies = dependenciesOf(inside)
  writeFileSync(join(inside, 'package.json'), `${JSON.stringify({ ...manifest, version, dependencies }, null, 2)}\n`)
  cpSync(join(root, 'packages', name, 'README.md'), join(inside, 'README.md'))
  cpSync(join(root, 'LICENSE'), join(inside, 'LICENSE'))
  cpSync(join(root, 'docs', 'record.schema.json'), join(inside, 'record.schema.json'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: inside,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  ) as { filename: string }[]
  return join(folder, packed!.filename)
}

/** Compiles to JavaScript with types, file by file, with imports that name the compiled files. */
function compile(entries: string[], from: string, out: string): void {
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(root, from),
      outDir: out,
      typeRoots: [join(root, 'node_modules', '@types')],
    },
    include: [join(root, '.wxt', 'wxt.d.ts')],
    files: entries.map((entry) => join(root, entry)),
  }
  const config = join(out, 'tsconfig.json')
  mkdirSync(out, { recursive: true })
  writeFileSync(config, JSON.stringify(options))
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', config], { stdio: 'inherit' })
  rmSync(config)
  for (const file of filesIn(out)) {
    const path = join(out, file)
    const text = readFileSync(path, 'utf8')
    // The compiler leaves the imports of types as they are, and who has no DOM in the settings needs to be told of it.
    if (file.endsWith('.d.ts'))
      writeFileSync(
        path,
        `${file === 'index.d.ts' ? '/// <reference lib="dom" />\n' : ''}${text.replace(/(from '\.{1,2}\/[^']+)\.ts'/g, "$1.js'")}`,
      )
    else if (text.startsWith('#!')) writeFileSync(path, text.replace(/^#!.*/, '#!/usr/bin/env node'), { mode: 0o755 })
  }
}

/** What the compiled files import that is not their own, in the versions that the project is tested with. */
function dependenciesOf(folder: string): Record<string, string> | undefined {
  const names = new Set<string>()
  for (const file of filesIn(folder).filter((name) => name.endsWith('.js')))
    for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(
      /^(?:import|export)\b(?:[^'"\n]*\bfrom)?\s*["'](?!\.)((?:@[\w.-]+\/)?[\w.:-]+)/gm,
    ))
      if (!isBuiltin(name!)) names.add(name!)
  const { dependencies, devDependencies } = json('package.json') as unknown as Record<string, Record<string, string>>
  const versions: Record<string, string> = { ...devDependencies, ...dependencies }
  const missing = [...names].find((name) => !versions[name])
  if (missing) throw new Error(`${missing} is imported, and package.json does not name it.`)
  return names.size ? Object.fromEntries([...names].sort().map((name) => [name, versions[name]!])) : undefined
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
