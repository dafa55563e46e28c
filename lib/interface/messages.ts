/** A sentence, or its form for each kind of number that its language knows. */
type Entry = string | Readonly<Record<string, string>>

/**
 * One message as browsers read it:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/i18n/Locale-Specific_Message_reference
 */
export interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** Where a value goes in a sentence of the catalogue. */
const slot = /\{(\w+)\}/g

/** Between the name of a room and that of its sentence, and before a plural form. */
const joint = '_'

/**
 * The words of the catalogue as the browsers want them. Values are handed over by number: of those of one sentence the first in the order
 * of the alphabet is `$1`, so that `say` knows the number without the catalogue.
 */
export function messagesOf(rooms: Readonly<Record<string, Readonly<Record<string, Entry>>>>): Record<string, Message> {
  const messages: Record<string, Message> = {}
  for (const [room, entries] of Object.entries(rooms))
    for (const [name, entry] of Object.entries(entries)) {
      const key = `${room}${joint}${name}`
      if (typeof entry === 'string') messages[key] = messageOf(entry)
      else for (const [form, text] of Object.entries(entry)) messages[`${key}${joint}${form}`] = messageOf(text, Object.values(entry), true)
    }
  return messages
}

/** @param forms all forms of a sentence that counts: a value that one of them leaves out keeps its number in the others */
function messageOf(text: string, forms: readonly string[] = [text], counts = false): Message {
  const named = forms.flatMap((form) => [...form.matchAll(slot)].map((found) => found[1]!))
  // What counts is handed its number also where no form shows it.
  const slots = [...new Set(counts ? [...named, 'n'] : named)].toSorted()
  const message = text.replaceAll('$', '$$$$').replace(slot, (_, name: string) => `$${name.toUpperCase()}$`)
  if (!slots.length) return { message }
  return { message, placeholders: Object.fromEntries(slots.map((name, at) => [name.toLowerCase(), { content: `$${at + 1}` }])) }
}
