import inThread, { type Batch, type Task } from '../../cli/read/worker.ts'

/** The worker, and what no page should be able to do: fill the memory, which ends the thread, or go on without end. */
export default function failing(task: Task): Batch {
  for (const source of task.batch) {
    if ('error' in source) continue
    if (source.name.includes('full')) for (const kept: unknown[] = []; ;) kept.push(Array.from({ length: 1e6 }, () => kept.length))
    while (source.name.includes('endless'));
  }
  return inThread(task)
}
