import progress, { type Options, type Params } from 'cli-progress'

/** How often a line is written where there is no terminal, in milliseconds. */
const LINES_EVERY = 10_000

/** Says on standard error how far the reading is: a bar on a terminal, else a line now and then. */
export interface Progress {
  start: (done: number) => void
  add: (pages: number, failed: number) => void
  stop: () => void
}

/**
 * @param total null where it is not known
 * @param stream standard error
 */
export function progressOn(stream: NodeJS.WriteStream, total: number | null, every = LINES_EVERY): Progress {
  let before = 0
  let failed = 0
  const bar = new progress.SingleBar({
    stream,
    noTTYOutput: true,
    notTTYSchedule: every,
    fps: 5,
    hideCursor: null,
    emptyOnZero: true,
    barsize: 30,
    format: (options: Options, params: Params) => {
      const seconds = Math.max(0.001, (Date.now() - params.startTime) / 1000)
      const shown = total === null || !stream.isTTY ? '' : `${progress.Format.BarFormat(params.progress, options)} `
      return shown + progressText({ done: params.value, total, failed, rate: (params.value - before) / seconds })
    },
  })
  return {
    start: (done) => {
      before = done
      bar.start(total ?? Number.MAX_SAFE_INTEGER, done)
    },
    add: (pages, more) => {
      failed += more
      bar.increment(pages)
    },
    stop: () => bar.stop(),
  }
}

export interface Standing {
  done: number
  total: number | null
  failed: number
  /** Pages a second. */
  rate: number
}

/** "1,200 of 10,000 pages · 81 a second · 1 min 49 s left · 3 not read" */
export function progressText({ done, total, failed, rate }: Standing): string {
  const left = total !== null && rate > 0 && done < total ? `${duration((total - done) / rate)} left` : ''
  return [
    total === null ? `${number(done)} pages` : `${number(done)} of ${number(total)} pages`,
    rate > 0 ? `${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))} a second` : '',
    left,
    failed ? `${number(failed)} not read` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

export const number = (n: number): string => n.toLocaleString('en-GB')

/** "45 s", "1 min 49 s", "2 h 5 min" */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
