/**
 * Learns which starts, ends and lengths of a decision belong together, from the decisions of the corpus with their gold readings, and
 * writes lib/score/weights.ts. The same pages and the same code give the same bytes.
 *
 *   npm run train
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { weightsFile } from './train/file.ts'
import { learn } from './train/learn.ts'
import { metLast, pagesToLearn, prepare } from './train/pages.ts'

const pages = prepare(pagesToLearn().filter(({ name }) => !metLast.test(name)))
const text = weightsFile(learn(pages), pages)
writeFileSync(join(import.meta.dirname, '..', 'lib', 'score', 'weights.ts'), text)
console.log(`lib/score/weights.ts: ${(gzipSync(text).length / 1000).toFixed(1)} kB after gzip`)
