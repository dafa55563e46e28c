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
import { lessonsOf, metLast, pagesToLearn } from './train/pages.ts'

const pages = pagesToLearn().filter(({ name }) => !metLast.test(name))
const lessons = lessonsOf(pages)
const authors = new Set(lessons.map(({ author }) => author)).size
console.log(`${pages.length} pages by ${authors} authors, ${lessons.reduce((sum, { rows }) => sum + rows.length, 0)} candidates`)
const text = weightsFile(learn(lessons), lessons)
writeFileSync(join(import.meta.dirname, '..', 'lib', 'score', 'weights.ts'), text)
console.log(`lib/score/weights.ts: ${(gzipSync(text).length / 1000).toFixed(1)} kB after gzip`)
