import { mkdirSync, writeFileSync } from 'node:fs'
import { messagesOf } from '../lib/interface/messages.ts'
import { words } from '../lib/interface/words.ts'

// Writes the words of the interface (lib/interface) where browsers look for them.
const folder = new URL('../public/_locales/en_GB/', import.meta.url)
mkdirSync(folder, { recursive: true })
const messages = messagesOf(words)
writeFileSync(new URL('messages.json', folder), `${JSON.stringify(messages, null, 2)}\n`)
console.log(`public/_locales/en_GB/messages.json: ${Object.keys(messages).length} sentences`)
