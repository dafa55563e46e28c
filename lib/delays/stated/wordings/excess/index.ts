import type { Wording } from '../pattern.ts'
import { beyond } from './beyond.ts'
import { afterWhatWasDue } from './after-what-was-due.ts'
import { delays } from './delay.ts'
import { late } from './late.ts'

/** Ways to say by how much a limit was passed: of several that fit a length, the first has it. */
export const excesses: readonly Wording[] = [...afterWhatWasDue, ...late, ...beyond, ...delays]
