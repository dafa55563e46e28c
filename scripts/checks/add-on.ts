import { spawnSync } from 'node:child_process'
import { builtFolder } from '../browsers/launch.ts'

// Preact sets innerHTML in one place, for dangerouslySetInnerHTML, which the project does not use. The content script loads
// modules of the extension itself, by the address that the browser gives them.
const ALLOWED = new Set(['UNSAFE_VAR_ASSIGNMENT'])

interface Finding {
  _type: string
  code: string
  message: string
  file?: string
}

/**
 * Runs Mozilla's add-on linter over the Firefox build.
 * @returns one problem for each error or warning that is not allowed above
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
  const problems = [...report.errors, ...report.warnings]
    .filter((finding) => !ALLOWED.has(finding.code))
    .map((finding) => `${finding._type} ${finding.code} ${finding.file ?? ''}: ${finding.message}`)
  return { checked: Math.max(1, problems.length), problems }
}
