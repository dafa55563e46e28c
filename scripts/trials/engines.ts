import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { duration } from '../../cli/read/progress.ts'
import { inside, sortedSum, start, type Trial, whole, type Workplace } from './workplace.ts'

const scripts = resolve('docs/large-collections')
const helpers = resolve('scripts/trials')
const there = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** What is needed, and how Debian calls the packages. */
function missing(programs: string[], packages: string): string[] | null {
  const lacking = programs.filter((program) => !there(program))
  return lacking.length ? [`Not run: ${lacking.join(', ')} is not on this machine (Debian: apt-get install ${packages}).`] : null
}

/** Runs an engine and compares with the run of one process, byte for byte once the lines are sorted. */
async function compared(place: Workplace, name: string, out: string, engine: () => Promise<number | null>): Promise<string[]> {
  const complete = await whole(place)
  rmSync(out, { force: true })
  const started = performance.now()
  const status = await engine()
  const seconds = (performance.now() - started) / 1000
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}.`)
  if ((await sortedSum(out)) !== (await sortedSum(complete))) throw new Error(`${name} gave other records.`)
  return [`${name}: ${duration(seconds)}; the same bytes as one process once the lines are sorted.`]
}

export const parallel: Trial = async (place) =>
  missing(['parallel'], 'parallel') ??
  compared(place, 'GNU parallel', join(place.folder, 'parallel.ndjson'), () =>
    start('sh', [join(scripts, 'parallel.sh'), place.lines, join(place.folder, 'parallel.ndjson')], { OVERDUE: place.overdue }),
  )

export const ssh: Trial = async (place) =>
  missing(['parallel', '/usr/sbin/sshd', 'ssh-keygen'], 'parallel openssh-server openssh-client') ??
  compared(place, 'GNU parallel over ssh (to this machine)', join(place.folder, 'ssh.ndjson'), () =>
    start(
      'sh',
      [
        join(helpers, 'sshd-here.sh'),
        inside(place, 'ssh'),
        'sh',
        '-c',
        `sh '${join(scripts, 'parallel.sh')}' '${place.lines}' '${join(place.folder, 'ssh.ndjson')}' "2/$SSH_HERE"`,
      ],
      { OVERDUE: place.overdue },
    ),
  )

export const slurm: Trial = async (place) =>
  missing(['munged', 'slurmctld', 'slurmd', 'sbatch'], 'munge slurmctld slurmd slurm-client') ??
  compared(place, 'Slurm, a job array of ten parts (slurmctld and slurmd on this machine)', join(place.folder, 'slurm.ndjson'), () =>
    start(
      'sh',
      [
        join(helpers, 'slurm-here.sh'),
        inside(place, 'slurm'),
        'sh',
        join(scripts, 'slurm.sh'),
        place.lines,
        join(place.folder, 'slurm.ndjson'),
        '10',
      ],
      { OVERDUE: place.overdue },
    ),
  )

export const pipe: Trial = async (place) =>
  missing(['python3'], 'python3') ??
  compared(
    place,
    "Spark's way of piping, done by a Python script (Spark itself was not run)",
    join(place.folder, 'pipe.ndjson'),
    async () => {
      const file = openSync(join(place.folder, 'pipe.ndjson'), 'w')
      const args = [join(helpers, 'pipe.py'), place.lines, '4', place.overdue, 'read', '-', '--jobs', '1', '--quiet']
      const { status } = spawnSync('python3', args, { stdio: ['ignore', file, 'inherit'] })
      closeSync(file)
      return status
    },
  )
