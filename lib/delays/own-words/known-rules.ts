import type { Period } from '../../calendar/span.ts'
import { limitById } from '../../rules/index.ts'

/** A limit of the rulebook as the text speaks of it: its lengths, and what all of must be said around it. */
interface Spoken {
  id: string
  /** Its name, where the rulebook has it among the limits that are not measured of themselves. */
  name?: string
  lengths: string
  says: RegExp[]
}

const plan = /\bplans?\b/
const review = /\breview/
/** Not an adult’s assessment, whatever time the council gives itself for it. */
const child = /\bchild|\bson\b|\bdaughter\b|\bbaby\b|\bsection 17\b|\bfamily assessment\b/
/** Grants for shop fronts and the like have time limits too. */
const facilities = /\bdfg\b|\bdisabled facilities\b|\badaptation|\bwet room\b|\blevel[- ]access\b|\bstair ?lift\b|\bshower\b|\bramps?\b|\boccupational therapist/
const answer = /\b(?:answer|repl(?:y|ied|ies)|respon[sd]|decision|wr[oi]te)/

const spoken: Spoken[] = [
  { id: 'ehc-transfer-inform', lengths: '6 weeks', says: [/\btransfer|\bmoved?\b/, plan, /\b(?:tell|told|writ|wrote|inform|letter|say|said|notif)/] },
  { id: 'ehc-transfer-review', name: 'New council reviews the plan', lengths: '3 months|12 months', says: [/\btransfer|\bmoved?\b/, plan, review, /\b(?:three|3) months (?:of|from|after)/] },
  { id: 'ehc-tribunal-3', lengths: '14 weeks', says: [/\btribunal|\border/, plan, /\bassess/] },
  { id: 'ehc-unopposed', name: 'Plan amended after the council stopped opposing an appeal', lengths: '5 weeks|14 weeks|2 weeks', says: [/\bconced|\boppos/, plan] },
  { id: 'ehc-decide-assess', lengths: '6 weeks', says: [/\behc\b|education, health/, /\bassess/, /\bdecid|\bdecision|\bwhether\b|\btold\b/, /\brequest|\bask/] },
  { id: 'ehc-advice', lengths: '6 weeks', says: [/\badvice\b/, /\bpsycholog|\bep\b|\behc\b|\bprofessional|\btherap/] },
  { id: 'ehc-final', lengths: '20 weeks', says: [/\bfinal/, plan] },
  { id: 'ehc-review-decision', lengths: '4 weeks', says: [review, /\bmeeting\b/, /\bplan\b|\behc\b/] },
  { id: 'ehc-review-final-12w', lengths: '12 weeks', says: [review, /\bmeeting\b/, /\bfinal|\bamend/] },
  { id: 'ehc-amend-final', lengths: '8 weeks', says: [/\bfinal/, plan, /\bamend|\bnotice\b/] },
  { id: 'pathway-assess-eligible', name: 'Pathway needs assessment (still in care)', lengths: '3 months', says: [/\bpathway\b/, /\bassess/] },
  { id: 'pathway-review', name: 'Pathway plan review', lengths: '6 months', says: [/\bpathway\b/, review] },
  { id: 'lac-review-2', lengths: '3 months', says: [review, /\blook(?:ed|s)?[ -]after|\bin (?:its |the council's )?care\b/, /\bsecond\b|\bfirst review\b/] },
  { id: 'cin-assessment', lengths: '45 working days', says: [/\bassess/, child] },
  { id: 'cp-icpc', lengths: '15 working days', says: [/\bconference\b/, /\bstrategy\b/] },
  { id: 'cp-review-1', lengths: '3 months', says: [/\bconference\b/, review] },
  { id: 'sar', lengths: '1 months|3 months', says: [/\bsubject access|\bpersonal (?:data|information)\b|\bdata protection\b|\brecords? (?:about|held on|relating to) (?:him|her|them)\b/] },
  { id: 'foi-review', lengths: '20 working days|40 working days', says: [/\bfreedom of information\b|\bfoi\b/, /\binternal review\b|\bthink again\b|\breconsider/] },
  { id: 'eir-review', lengths: '40 working days', says: [/\benvironmental information\b/, /\breview|\breconsider/] },
  { id: 'eir', lengths: '20 working days|40 working days', says: [/\benvironmental information\b/] },
  { id: 'foi', lengths: '20 working days', says: [/\bfreedom of information\b|\bfoi\b/] },
  { id: 'hb-appeal-forward', lengths: '28 days|4 weeks', says: [/\bappeal/, /\btribunal\b/, /\bbenefit\b|\bhousing\b|\bclaim/] },
  { id: 'hb-decision', lengths: '14 days', says: [/\bclaim/, /\bbenefit\b/] },
  { id: 'ct-appeal-response', lengths: '2 months', says: [/\bcouncil tax\b|\bsection 16\b|\bvaluation tribunal\b/, answer] },
  { id: 'dfg-payment', lengths: '12 months', says: [facilities, /\bpa(?:y|id)/] },
  { id: 'dfg-decision', lengths: '6 months', says: [facilities, /\bappl|\bapprov|\bdeci/] },
  { id: 'dfg-guidance-2022', name: 'Adaptations from enquiry to completion', lengths: '55 working days|130 working days|180 working days', says: [/\bguidance\b/, /\badaptation|\bgrant|\bshower|\bworks?\b/] },
  { id: 'hl-main-decision', lengths: '15 working days', says: [/\bmain (?:housing )?duty\b|\brelief duty\b/] },
  { id: 'hl-review-8w', lengths: '8 weeks|56 days', says: [review, /\bhomeless|\bsuitab|\bmain (?:housing )?duty\b/] },
  { id: 'bb-families', lengths: '6 weeks', says: [/\bbed and breakfast\b|\bb&b\b|\bhotel\b|\bguest house\b/] },
  { id: 'hr-review', lengths: '56 days|8 weeks', says: [review, /\bband|\bregister\b|\ballocation/] },
  { id: 'pcn-decision', lengths: '56 days', says: [/\brepresentations\b/, /\bpcn\b|\bpenalty\b|\bnotice to owner\b|\bparking\b|\bbus lane\b|\bmoving traffic\b/] },
  { id: 'pcn-recommendation', lengths: '35 days', says: [/\brecommend/, /\badjudicator\b|\btribunal\b/] },
  { id: 'pcn-informal', lengths: '14 days', says: [/\bchallenge/, /\bpcn\b|\bpenalty\b/] },
  { id: 'blue-badge', lengths: '12 weeks', says: [/\bbadge/] },
  { id: 'transport-s2', lengths: '40 working days', says: [/\btransport\b|\btravel\b/, /\bpanel\b|\bstage two\b|\bstage 2\b/] },
  { id: 'transport-s1', lengths: '20 working days', says: [/\btransport\b|\btravel\b/, /\bstage one\b|\bstage 1\b|\breview/] },
]

/**
 * The limit of the rulebook that words speak of.
 * @param words what is said of the length, of its last day, its start and its end
 * @returns null where none is as long, or its words are not there
 */
export function knownRule({ value, unit }: Period, words: string): { id: string; name: string } | null {
  const own = `${value} ${unit}`
  const lower = words.toLowerCase()
  const found = spoken.find(({ lengths, says }) => lengths.split('|').includes(own) && says.every((pattern) => pattern.test(lower)))
  return found ? { id: found.id, name: found.name ?? limitById(found.id)?.name ?? '' } : null
}

/** Every limit that can be found by its words: for tests. */
export const spokenRules: readonly { id: string; name?: string }[] = spoken
