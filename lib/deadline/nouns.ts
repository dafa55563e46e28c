import type { Asked } from '../rules/asked.ts'
import type { RulebookLimit } from '../rules/whole-rulebook.ts'
import { kindNames, type EventKind } from '../rules/kinds.ts'

/** What is waited for, as it follows "the": "stage two response", "review panel meeting". */
export function nounOf({ name, noun }: Pick<RulebookLimit, 'name' | 'noun'>): string {
  return noun ?? (/^(?:[A-Z]{2}|Blue Badge)/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1))
}

/** What a step runs from where that is the end of another: "the acknowledgement", "the end of the relief duty". */
export function startOf({ from }: { from: EventKind | 'asked' }): string {
  if (from.endsWith('-acknowledged')) return 'the acknowledgement'
  return from === 'hl-relief-ended' ? 'the end of the relief duty' : `“${kindNames[from as EventKind] ?? from}”`
}

/** What was asked, said to the one who asked: "You asked for stage two of …", "Your bins were not emptied". */
export function toReader({ id, says }: Pick<Asked, 'id' | 'says'>): string {
  if (id === 'other-complaint') return 'You complained to the council'
  if (id === 'other-request') return 'You asked the council for something'
  return says
    .replace(/^I am /, 'You are ')
    .replace(/^I /, 'You ')
    .replace(/^We /, 'You ')
    .replace(/^My /, 'Your ')
    .replace(/\bI\b/g, 'you')
    .replace(/\bmy\b/g, 'your')
    .replace(/\bus\b/g, 'you')
    .replace('that you am', 'that you are')
}

/** The same, said to the council in a letter: "I asked for stage two of …", "you decided about an EHC plan". */
export function toCouncil({ id, says }: Pick<Asked, 'id' | 'says'>): string {
  if (id === 'other-complaint') return 'I complained to you'
  if (id === 'other-request') return 'I asked you for something'
  return says
    .replace('stage two of another complaint', 'stage two of my complaint')
    .replace('to my housing association', 'to you')
    .replace('I asked my housing association or council landlord for', 'I asked you for')
    .replace(
      /^I complained to (?:the NHS|a public body|a government department)(?: in (?:Scotland|Wales|Northern Ireland))?$/,
      'I complained to you',
    )
    .replace('my landlord, the council,', 'you, as my landlord,')
    .replace('to the council as my landlord', 'to you as my landlord')
    .replace(/^The council’s /, 'your ')
    .replace(/^The council /, 'you ')
    .replace(/\bthe council\b/g, 'you')
    .replace('you sent its ', 'you sent your ')
    .replace('you said it ', 'you said that you ')
    .replace(/ and I may appeal$/, '')
    .replace(/^(?!I\b|I’|EHC)[A-Z]/, (letter) => letter.toLowerCase())
}
