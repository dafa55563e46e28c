import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { number } from '../../cli/read/progress.ts'
import { hold, run, type Trial, whole } from './workplace.ts'

/** A run that is killed at a third, and gone on with, gives the same bytes as one that was not. */
export const interrupted: Trial = async (place) => {
  const complete = await whole(place)
  const out = join(place.folder, 'interrupted.ndjson')
  const journal = `${out}.journal`
  rmSync(out, { force: true })
  rmSync(journal, { force: true })
  const third = statSync(complete).size / 3
  let timer: NodeJS.Timeout | undefined
  const status = await run(place, ['read', place.pages, '--out', out, '--quiet'], (stop) => {
    timer = setInterval(() => existsSync(out) && statSync(out).size >= third && stop(), 20)
  })
  clearInterval(timer)
  hold(status === null && existsSync(journal), 'The run was over before it could be killed.')
  const { pages } = JSON.parse(readFileSync(journal, 'utf8').trim().split('\n').at(-1)!) as { pages: number }
  await run(place, ['read', place.pages, '--out', out, '--resume', '--quiet'])
  hold(readFileSync(out).equals(readFileSync(complete)), 'The run that was resumed gave other bytes.')
  hold(!existsSync(journal), 'The note of how far the run had come is still there.')
  return [`Killed (SIGKILL) after ${number(pages)} pages and resumed: the same bytes as an uninterrupted run.`]
}
