import { spawnSync } from 'node:child_process'
import { builtFolder } from '../browsers/launch.ts'

interface Allowed {
  code: string
  file: RegExp
  message: RegExp
  /** For the reviewer of a store. */
  why: string
}

/** Warnings that are known, each in one place and with its reason. Any other, and the same in another file, fails the check. */
const ALLOWED: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^content-scripts\/decision\.js$/,
    message: /^Unsafe call to import\b/,
    why: 'Loads the reader and the card, which are files of this package, by the address that runtime.getURL gives.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/modules-[\w-]+\.js$/,
    message: /^Unsafe call to import\b/,
    why: 'The page with the sample, and the panel beside a page, load the same reader and card by their address in this package.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^decision\/[\w-]+\.js$/,
    message: /^Unsafe assignment to innerHTML\b/,
    why: 'Preact’s dangerouslySetInnerHTML, which no component uses. The file that it is in has its name from what is built beside it.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    message: /^Unsafe assignment to innerHTML\b/,
    why: 'The same line of Preact, in the part that the extension’s own pages share.',
  },
]

export interface Finding {
  _type: string
  code: string
  message: string
  file?: string
}

/**
 * Runs Mozilla's add-on linter over the Firefox build.
 * @returns one problem for each error, and for each warning that is not allowed above
 */
export async function lintAddOn(): Promise<{ checked: number; problems: string[] }> {
  const ran = spawnSync('web-ext', ['lint', '--source-dir', builtFolder.firefox, '--output', 'json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  })
  const start = ran.stdout?.indexOf('{') ?? -1
  if (start < 0) return { checked: 1, problems: [`The add-on linter gave no result: ${ran.error?.message ?? ran.stderr}`] }
  const report = JSON.parse(ran.stdout.slice(start)) as { errors: Finding[]; warnings: Finding[] }
  const problems = problemsOf([...report.errors, ...report.warnings])
  return { checked: Math.max(1, problems.length), problems }
}

/** A sentence for each finding that is not allowed; an allowance holds for one finding. */
export function problemsOf(findings: readonly Finding[]): string[] {
  const free = new Set(ALLOWED)
  return findings
    .filter((finding) => {
      const match = [...free].find((one) => matches(one, finding))
      if (match) free.delete(match)
      return !match
    })
    .map((finding) => `${finding._type} ${finding.code} ${finding.file ?? ''}: ${finding.message}`)
}

function matches({ code, file, message }: Allowed, finding: Finding): boolean {
  return finding._type === 'warning' && finding.code === code && file.test(finding.file ?? '') && message.test(finding.message)
}
