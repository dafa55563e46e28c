/** Writes docs/record.schema.json from the schema of the record: npm run schema */
import { mkdirSync, writeFileSync } from 'node:fs'
import { recordJsonSchema } from '../lib/record-schema.ts'

mkdirSync('docs', { recursive: true })
writeFileSync('docs/record.schema.json', `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
