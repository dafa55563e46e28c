import type { Asked } from '../rules/asked.ts'
import type { RulebookLimit } from '../rules/whole-rulebook.ts'
import { kindNames } from '../rules/kind-names.ts'
import type { EventKind } from '../rules/listed-kinds.ts'

/** Limits whose name is no noun: what is waited for, after "the". */
const nouns: Record<string, string> = {
  'ct-appeal-response': 'answer to my letter about council tax',
  'csp-stage3-panel': 'review panel meeting',
  'lgsco-code-ack': 'acknowledgement of the complaint',
  'asc-complaint-ack': 'acknowledgement of the complaint',
  'dp-complaint-ack': 'acknowledgement of the complaint',
  'asc-complaint-6m': 'written response to the complaint',
  lado: 'report to the designated officer',
  'ehc-advice': 'advice for the assessment',
  'ehc-transfer-old': 'transfer of the EHC plan',
  'ehc-transfer-inform': 'new council’s letter about the EHC plan',
  'ehc-transfer-review': 'new council’s review of the EHC plan',
  'ehc-review-report': 'report of the review meeting',
  'ehc-phase-15feb': 'changed EHC plan for the move',
  'ehc-phase-31mar': 'changed EHC plan for the move',
  'ehc-tribunal-1': 'letter that says the council will assess',
  'ehc-tribunal-2': 'decision whether to make a plan',
  'ehc-tribunal-3': 'final EHC plan',
  'ehc-tribunal-4': 'draft EHC plan',
  'ehc-tribunal-5': 'final EHC plan',
  'ehc-tribunal-6': 'outcome of thinking again',
  'ehc-tribunal-7': 'changed EHC plan',
  'ehc-tribunal-8': 'EHC plan with the changed school',
  'ehc-tribunal-9': 'changed EHC plan',
  'ehc-mediation': 'mediation meeting',
  'ehc-mediation-comply': 'work agreed in mediation',
  'ehc-unopposed': 'changed EHC plan',
  'hl-main-decision': 'main housing decision',
  'bb-families': 'move out of bed and breakfast',
  'hr-application': 'answer about the housing register',
  'awaab-emergency': 'work on the emergency',
  'awaab-investigate': 'investigation of the hazard',
  'awaab-summary': 'written summary',
  'awaab-safety': 'work to make the hazard safe',
  'awaab-prevent': 'start of the further works',
  'dfg-payment': 'payment of the grant',
  'dfg-guidance-2022': 'finished adaptations',
  'deferred-payment': 'agreement to pay later',
  'hb-appeal-forward': 'sending of my appeal to the tribunal',
  'pl-minor': 'planning decision',
  'pl-major': 'planning decision',
  'pl-eia': 'planning decision',
  'pl-ldc': 'decision on the certificate',
  'pl-prior': 'decision on prior approval',
  'pl-tpo': 'decision about the tree',
  'pcn-informal': 'reply to my challenge',
  'pcn-decision': 'decision on the representations',
  'excl-6th-day-pex': 'full-time education',
  'adm-appeal-normal': 'appeal hearing',
  'adm-appeal-late': 'appeal hearing',
  'adm-appeal-inyear': 'appeal hearing',
  'lgo-action': 'agreed action',
  'ho-code-ack': 'acknowledgement of the complaint',
  'ho-code-2022-ack': 'acknowledgement of the complaint',
  'ho-code-s2-ack': 'acknowledgement of the request for stage two',
  'nhs-complaint-ack': 'acknowledgement of the complaint',
  'nhs-complaint-6m': 'response to the complaint, or the reason why it is not ready',
  'nhs-rtt-18w': 'treatment',
  'nhs-cancer-28d': 'answer whether it is cancer',
  'nhs-cancer-62d': 'treatment',
  'nhs-cancer-31d': 'treatment',
  'spso-mchp-ack': 'acknowledgement of the complaint',
  'nhs-scot-ack': 'acknowledgement of the complaint',
  'nhs-scot-early': 'early answer to the complaint',
  'nhs-scot-report': 'report of the investigation',
  'psow-model-ack': 'acknowledgement of the complaint',
  'ss-wales-ack': 'acknowledgement of the complaint',
  'ss-wales-discuss': 'discussion of the complaint',
  'ss-wales-formal': 'stage two response',
  'ptr-ack': 'acknowledgement of the concern',
  'ptr-response': 'response to the concern',
  'nipso-mchp-ack': 'acknowledgement of the complaint',
  'rtr-1994-1d': 'repair',
  'rtr-1994-3d': 'repair',
  'rtr-1994-7d': 'repair',
  'scot-rtr-1d': 'repair',
  'scot-rtr-3d': 'repair',
  'scot-rtr-7d': 'repair',
  'scot-ttg-12w': 'treatment',
  'scot-rtt-18w': 'treatment',
  'wales-rtt-26w': 'treatment',
  'nhs-cancer-2w': 'first appointment',
  'nhs-si-60wd': 'report of the incident',
  'scot-swf-ccg': 'decision on the grant',
  'ss-wales-terms': 'written terms of what was agreed',
  'hsc-ni-response': 'answer to the complaint',
  'psow-report-1m': 'answer to the report',
  own: 'answer',
}

/** What is waited for, as it follows "the": "stage two response", "review panel meeting". */
export function nounOf({ id, name }: Pick<RulebookLimit, 'id' | 'name'>): string {
  return nouns[id] ?? (/^(?:[A-Z]{2}|Blue Badge)/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1))
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
