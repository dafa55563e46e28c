#!/usr/bin/env -S node --experimental-strip-types --disable-warning=ExperimentalWarning
/** The command line: `overdue read`, `overdue lines`, `overdue summarise`; each says with --help what it takes. */
import { CommanderError } from 'commander'
import { Problem } from './problem.ts'
import { program } from './program.ts'

// Who reads the output has heard enough ("| head").
process.stdout.on('error', (error: { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(141)
  throw error
})

try {
  process.exitCode = await program({ stdin: process.stdin, stdout: process.stdout, stderr: process.stderr }).run(process.argv.slice(2))
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? 2 : 0
  else if (error instanceof Problem) {
    console.error(error.message)
    process.exitCode = 2
  } else throw error
}
