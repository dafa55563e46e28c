import type { Decision } from '../page/decision.ts'
import { laidOut } from '../text/laid-out.ts'

/** Who acts: body, complainant, ombudsman, tribunal, panel, investigator of a complaint, anyone else; a thing ("the letter was sent"). */
export type Actor = 'body' | 'complainant' | 'ombudsman' | 'tribunal' | 'panel' | 'investigator' | 'other' | 'thing'

/** Follows the subjects of clauses through a text, so that "it" and "she" and a missing subject can be told. */
export interface People {
  /** Actor of a clause, by the words before its verb. */
  subject(words: string, sentenceStart: boolean): Actor
  newParagraph(): void
  /** true where the words speak of a council that is not the body of this page: "Council B". */
  foreign(words: string): boolean
  /** Words of the last officer or investigator who was a subject in this paragraph; '' where there was none. */
  official(): string
}

/** Words that name who acts; the last one that no preposition leads is the subject. */
const actorOf = new Map<string, Actor>()
const named: [Actor, string][] = [
  ['panel', 'panel chair'],
  ['investigator', 'io ios ip ips investigator investigators'],
  ['tribunal', 'tribunal court judge'],
  [
    'other',
    'agency architect assessor builder ccg college commissioner contractor crew developer doctor dwp ep father gp headteacher home ' +
      'hospital icb landlord neighbour nhs nurse nursery owner physiotherapist police provider psychologist school teacher therapist trust',
  ],
  [
    'complainant',
    'mr mrs ms miss mx dr prof advocate applicant centre claimant complainant councillor daughter family husband mother mp niece parent ' +
      'parents representative solicitor solicitors son tenant wife',
  ],
  ['ombudsman', 'we i ombudsman ombudsmen my our'],
  [
    'body',
    'authority borough caseworker council councils county department director directors executive manager managers officer officers ' +
      'reviewer service team worker workers',
  ],
]
for (const [actor, words] of named) for (const word of words.split(' ')) actorOf.set(word, actor)
const preposition = new Set('to for about of with by from against at under'.split(' '))
const article = new Set('the her his its their my our a an'.split(' '))

/** Actor that one token names, where no preposition leads it ("the Council's reply to Mrs X"). */
function actorAt(tokens: string[], i: number): Actor | null {
  const [token, before, two, three] = [tokens[i]!, tokens[i - 1] ?? '', tokens[i - 2] ?? '', tokens[i - 3] ?? '']
  let actor = actorOf.get(token)
  // "Beech Court" is where somebody lives.
  if (token === 'court' && !/^(?:the|a|county|high|crown|s|appeal|)$/.test(before)) return null
  if (!actor) return token === 'person' && before === 'independent' ? 'investigator' : null
  if ((token === 'officer' || token === 'officers') && before === 'investigating') actor = 'investigator'
  const next = tokens[i + 1]
  if (
    (token === 'panel' && next === 'request') ||
    (token === 'family' && next === 'assessment') ||
    (token === 'centre' && before !== 'law')
  )
    return null
  if (token === 'i' && actorOf.get(before) === 'complainant') return null
  const led = preposition.has(before) || preposition.has(two) || (article.has(two) && preposition.has(three))
  return led ? null : actor
}

/**
 * @param decision its text tells which of two councils is the body ("Kingsholt Borough Council (Council A)")
 */
export function people(decision: Decision): People {
  const label = /council \(['‘“"]?(?:the )?council ([a-z])['’”"]?\)/i
    .exec(decision.text.slice(Math.max(0, decision.text.indexOf(decision.bodies[0] ?? '\u0000', 200))))?.[1]
    ?.toLowerCase()
  const several = /\bCouncil [B-Z]\b/.test(decision.text)
  let person: Actor = 'complainant'
  let organisation: Actor = 'body'
  let last: Actor = 'other'
  let official = ''
  return {
    newParagraph() {
      last = 'other'
      official = ''
    },
    official: () => official,
    foreign: (words) =>
      several &&
      [
        ...words.matchAll(laidOut('g')`
          \bcouncil ([b-z])\b
          \bcouncil (a)(?='s|,| (?:and|agreed|refused|replied|sent|said|told|decided|wrote|did|has|had|was|is|will|should)\b)
        `),
      ].some((m) => (m[1] ?? m[2]) !== (label ?? 'a')),
    subject(words) {
      let best: Actor | null = null
      const tokens = words.match(/[a-z]+/g) ?? []
      for (let i = tokens.length - 1; i >= 0 && !best; i -= 1) best = actorAt(tokens, i)
      if (!best) {
        if (/^[\s,]*(?:and )?which\s*$/.test(words)) best = 'thing'
        else if (/\b(?:she|he|they)\b/.test(words)) best = person === 'complainant' ? person : 'thing'
        else if (/\b(?:it|its)\b/.test(words)) best = organisation
        else best = /\w/.test(words.replace(/\b(?:and|but|or|then|who|which|that|also|on|in|by|so|when|at|§)\b|§/g, '')) ? 'thing' : last
      }
      // After "the officer …" a "she" can be the officer or the complainant: the words decide.
      if (best === 'complainant' || best === 'investigator') person = best
      else if (best === 'body' && /\b(?:officer|manager|director|worker|reviewer|head)\b/.test(words)) person = 'body'
      if ((best === 'body' && person === 'body') || best === 'investigator') official = words.trim().slice(-60)
      if (best === 'body' || best === 'panel' || best === 'tribunal') organisation = best
      return (last = best)
    },
  }
}
