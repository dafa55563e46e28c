import type { Decision } from '../page/decision.ts'

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

const names: [Actor, RegExp][] = [
  ['panel', /\b(?:panel|chair)\b(?! request)/g],
  ['investigator', /\b(?:io|ip|investigating officer|investigator|independent person)s?\b/g],
  ['tribunal', /\b(?:tribunal|court|judge|adjudicator at)\b/g],
  ['other', /\b(?:school|college|nursery|psychologist|ep|therapist|doctor|gp|nurse|trust|icb|ccg|nhs|hospital|landlord|police|owner|neighbour|home|provider|contractor|crew|agency|developer|architect|builder|court|fernlea|dwp|assessor|physiotherapist|father|head ?teacher)\b/g],
  ['complainant', /\b(?:(?:mr|mrs|ms|miss|mx|dr|prof) [a-z]{1,2}\b|complainant|advocate|representative|solicitors?|law centre|family(?! assessment)|parents?|mother|niece|daughter|son|husband|wife|claimant|applicant|tenant|mp|councillor)\b/g],
  ['ombudsman', /\b(?:we|(?<!\b(?:mr|mrs|ms|miss|mx|dr) )i|ombudsm[ae]n|my|our)\b/g],
  ['body', /\b(?:council|authority|borough|directors?|officers?|managers?|social workers?|team|caseworker|chief executive|department|service|councils|county|reviewer|head of)\b/g],
]

/**
 * @param decision its text tells which of two councils is the body ("Kingsholt Borough Council (Council A)")
 */
export function people(decision: Decision): People {
  const label = /council \(['‘“"]?(?:the )?council ([a-z])['’”"]?\)/i.exec(
    decision.text.slice(Math.max(0, decision.text.indexOf(decision.bodies[0] ?? '\u0000', 200))),
  )?.[1]?.toLowerCase()
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
    foreign: (words) => [...words.matchAll(/\bcouncil ([b-z])\b|\bcouncil (a)(?='s|,| (?:and|agreed|refused|replied|sent|said|told|decided|wrote|did|has|had|was|is|will|should)\b)/g)].some((m) => (m[1] ?? m[2]) !== (label ?? 'a')),
    subject(words) {
      let best: Actor | null = null
      let at = -1
      for (const [actor, pattern] of names) {
        for (const match of words.matchAll(pattern)) {
          // In "the Council's reply to Mrs X" the last noun is no subject: prepositions before it count it out.
          if (match.index > at && !/\b(?:to|for|about|of|with|by|from|against|at|under) (?:the |her |his |its |their |my |our |a |an )?(?:\w+ )?$/.test(words.slice(0, match.index))) {
            best = actor
            at = match.index
          }
        }
      }
      if (!best) {
        if (/^[\s,]*(?:and )?which\b/.test(words)) best = 'thing'
        else if (/\b(?:she|he|they)\b/.test(words)) best = person === 'body' ? 'thing' : person
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
