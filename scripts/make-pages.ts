/** Makes pages for trials of size from the decisions of the corpus: node scripts/run.mjs make-pages FOLDER COUNT */
import { number } from '../cli/read/progress.ts'
import { makePages } from './trials/make-pages.ts'

const [folder, count] = process.argv.slice(2)
if (!folder || !Number(count)) {
  console.error('usage: node scripts/run.mjs make-pages FOLDER COUNT')
  process.exit(2)
}
console.log(`${number(Number(count))} pages, ${(makePages(folder, Number(count)) / 1e6).toFixed(0)} MB, in ${folder}`)
