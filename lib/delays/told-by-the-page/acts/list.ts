// The one list of what is done within a time, or starts one: verbs, nouns and words, and what readers see.

/** What is done within a time, or starts one: how frames and words tell of it. */
export interface Act {
  name: string
  /** What readers see where it was due; '' where the undertaking's own words say it. */
  called?: string
  /** true for what people do and a body receives; all else the body does, or it comes about. */
  people?: true
  /** Verbs that tell it, by their meanings (lib/words/verbs.ts) or themselves. */
  verbs?: string
  /** Nouns that tell it where a verb of no meaning of its own carries them: "made its decision", "carried out a visit". */
  nouns?: string
  /** Forms by which the words behind a length name it: "five days after it is reported". */
  forms?: string
  /** As what is due: how an undertaking asks for it, how a story tells that it was done. "*": any ending; "_": any one or two words. */
  due?: [asked: string, told: string]
  /** As what starts a time: how an undertaking counts from it, how a story tells of it. */
  starts?: [counted: string, told: string]
}

/** Every act, one an entry. Where two share a verb, the first is meant first. */
export const acts: readonly Act[] = [
  // "will acknowledge it within three days"; "within ten days of acknowledging it"
  {
    name: 'acknowledge',
    called: 'Acknowledgement',
    verbs: 'ACK',
    nouns: 'acknowledgement',
    forms: 'acknowledged acknowledges',
    due: ['acknowledg*', 'acknowledg*'],
    starts: ['acknowledg*', 'acknowledg*'],
  },
  // "calls will be returned within one working day"; "An officer rang her on 3 May"
  {
    name: 'contact',
    called: 'First contact',
    verbs: 'CONTACT CALL',
    due: [
      'contact*, get in touch, be in touch, return _ call*, call* returned, call* back, first response, first reply, ' +
        'initial response, first contact',
      'contacted, rang, telephoned, phoned, called, spoke, call, returned _ call, got in touch, emailed, replied, wrote, visited, came',
    ],
  },
  // "will inspect the flat within 15 working days"; "An officer came on 20 July"; "within a week of the visit"
  {
    name: 'visit',
    called: 'Visit',
    verbs: 'VISIT INSPECT ATTEND visit inspect',
    nouns: 'visit inspection',
    forms: 'visited inspected',
    due: [
      'visit*, inspect*, attend*, be seen, go to see, go to the, go and see, come out',
      'visited, visit, inspected, inspection, inspector, came, went to the, went to no, went out, went there, attended, ' +
        'measured, looked at, called at, saw, was there, was seen',
    ],
    starts: ['visit*, inspect*', 'visited, inspected, inspect*, saw, came'],
  },
  // "will come back within five days"; "the crew went back on 3 May"
  {
    name: 'return',
    called: 'Return visit',
    due: ['come back, go back, return*, call again', 'came back, went back, returned, was there, were there, emptied, collected'],
  },
  // "will answer within 20 working days"; "It replied on 3 May"
  {
    name: 'reply',
    called: 'Reply',
    verbs: 'REPLY',
    nouns: 'reply response answer',
    due: ['repl*, answer*, respon*, write back', 'repl*, answer*, respon*, wrote back, closed, final letter'],
  },
  // "decides applications in eight weeks"; "It turned her down on 3 May"; "a letter follows within a week of the decision"
  {
    name: 'decide',
    verbs: 'DECIDE APPROVE REFUSE AGREE',
    nouns: 'decision determination',
    due: [
      'decid*, decision*, determin*, outcome*, result*, conclusion*, initial view',
      'decid*, decision, determin*, refus*, approv*, granted, accepted, rejected, award*, turned down, outcome, closed, ' +
        'concluded, satisfied, upheld, result, answer*, wrote',
    ],
    starts: ['decision*, decid*, end of the enquiry, letter', 'decided, decision, closed, ended, agreed, letter, accepted, concluded'],
  },
  // "will let him know in writing within seven days"; "He heard on 3 May"
  {
    name: 'tell',
    called: 'Outcome told',
    due: [
      'tell*, told, inform*, notif*, let _ know, in writing, given the outcome, sent the outcome, outcome, result',
      'told, wrote, informed, notified, letter, emailed, outcome, let _ know, heard, result',
    ],
  },
  // "will assess within 28 days"; "support starts within two weeks of the assessment"
  {
    name: 'assess',
    called: 'Assessment',
    verbs: 'ASSESS',
    nouns: 'assessment',
    forms: 'assessed',
    due: ['assess*', 'assess*'],
    starts: ['assess*', 'assess*'],
  },
  // "enquiries are concluded within 30 days"; "The enquiry came to an end on 3 May"
  {
    name: 'finish',
    called: 'Completion',
    verbs: 'COMPLETE END CONCLUDE',
    due: ['complet*, conclud*, finish*, investigat*, enquir*', 'closed, ended, complet*, conclud*, finish*, came to an end, done'],
  },
  // "circulates minutes within ten days"; "The minutes came on 3 May"
  { name: 'minutes', called: 'Minutes sent', due: ['minutes', 'minutes'] },
  // "refunds deposits within 14 days"; "The money was credited on 3 May"
  {
    name: 'pay',
    called: 'Payment',
    verbs: 'PAY',
    nouns: 'payment refund reimbursement',
    forms: 'paid',
    due: ['pay*, paid, refund*, reimburs*, deposit, compensat*', 'paid, refund*, money, credited, returned, cheque, payment'],
  },
  // "within ten days of the fee being paid"
  { name: 'fee', people: true, starts: ['pay*, paid, fee*', 'paid, payment'] },
  // "makes dangerous holes safe within two hours"; "It filled the hole on 3 May"
  {
    name: 'mend',
    called: 'Repair',
    verbs: 'MEND replace',
    nouns: 'repair',
    due: [
      'repair*, fix*, fill*, mend*, make safe, made safe, replac*, put right, clear*, remov*, collect*, clean*, cut, treat*',
      'repaired, fixed, filled, mended, made safe, replaced, put right, cleared, removed, collected, cleaned, cut, done, ' +
        'emptied, was there',
    ],
  },
  // "removes fly-tipping within two days"
  { name: 'clear', verbs: 'remove clear collect clean empty', nouns: 'removal clearance collection' },
  // "installs a rail within seven days"
  { name: 'fit', verbs: 'install fit', nouns: 'installation' },
  // "a worker will be assigned within five days"; "Her case was given to him on 3 May"
  { name: 'allocate', called: 'Allocation', due: ['allocat*, assign*', 'allocat*, assigned, given to'] },
  // "will reconsider within 21 days"
  { name: 'review', called: 'Review', verbs: 'REVIEW', nouns: 'review', due: ['review*, reconsider*', 'review*, reconsider*'] },
  // "a panel is convened within a month"; "It sat on 3 May"; "minutes follow within a week of the hearing"
  {
    name: 'meet',
    called: 'Meeting',
    verbs: 'MEET',
    nouns: 'meeting hearing panel conference',
    due: ['hold*, held, meet*, convene*, panel, hearing', 'held, met, sat, convened, took place, heard, considered, meeting'],
    starts: ['conference*, meeting*, panel*, hearing*, mediation', 'held, met, sat, took place, conference, meeting, hearing'],
  },
  // "issues permits within ten days"; "The permit arrived on 3 May"
  {
    name: 'send',
    verbs: 'SEND',
    nouns: 'delivery',
    due: [
      'send*, sent, issu*, provid*, deliver*, serv*, offer*, install*, fit, fitted, lend, given, follow*, transfer*',
      'sent, issu*, provid*, deliver*, served, offered, install*, fitted, lent, gave, given, put in, went in, left, came, ' +
        'arrived, received, got, transfer*, posted',
    ],
  },
  // "makes enquiries within five days"
  { name: 'enquire', verbs: 'INVESTIGATE', nouns: 'enquiry inquiry investigation' },
  // "within two weeks of finding that somebody is eligible"
  { name: 'find', verbs: 'FIND ACCEPT DECIDE AGREE', forms: 'found decided agreed' },
  // "within three days of a work starting"
  { name: 'begin', starts: ['start*, begin*, commenc*', 'began, started'] },
  // "of receipt": what came in, the words behind it say
  { name: 'get', forms: 'receipt received receiving receives has gets getting submission submitted' },
  // "within 24 hours of being told of it"; "She rang the Council on 3 May"
  {
    name: 'report',
    people: true,
    verbs: 'REPORT',
    nouns: 'report',
    forms: 'reported reporting notified told alerted aware informed',
    starts: [
      'report*, allegation*, enquir*, contact*, concern*, hears, told of, alert*, calls, raise*',
      'reported, report, told the council, first told, contacted, concern, rang the council, emailed the council, ' +
        'wrote to the council, raised, alerted',
    ],
  },
  // "answers complaints at stage one within ten days"; "He complained on 3 May"
  {
    name: 'complain',
    people: true,
    verbs: 'COMPLAIN',
    nouns: 'complaint',
    forms: 'complained complains complaining',
    starts: ['complain*, stage one, stage 1', 'complain*, stage one, stage 1'],
  },
  // "visits within a week of a complaint about noise"; "She reported it on 3 May"
  { name: 'nuisance', people: true, starts: ['complaint* about, complaint* of, complains about, complains of', 'reported, report'] },
  // "answers at stage two within 20 days"; "He was not content, and wrote on 3 May"
  {
    name: 'again',
    people: true,
    starts: [
      'stage two, stage 2, escalat*, second stage, second opinion',
      'stage two, stage 2, escalat*, looked at again, second opinion, second answer, take it further, taken further, ' +
        'final stage, not satisfied, not content, dissatisfied, unhappy, wanted',
    ],
  },
  // "within a month of a request"; "She asked for it on 3 May"
  {
    name: 'ask',
    people: true,
    verbs: 'ASK APPLY claim',
    nouns: 'request application claim appeal',
    forms: 'asked asks requested applied applies applying',
    starts: ['request*, ask*, enquir*', 'asked, request*, applied, wanted, sought'],
  },
  // "within eight weeks of an application"; "He reapplied on 3 May"
  { name: 'apply', people: true, starts: ['appl*', 'applied, application, reapplied'] },
  // "within two days of a referral"; "Her GP recommended it on 3 May"
  {
    name: 'refer',
    people: true,
    verbs: 'REFER',
    nouns: 'referral',
    forms: 'referred',
    starts: ['refer*, recommend*', 'referred, referral, recommend*'],
  },
  // "within a day of a concern"; "The nurse raised it on 3 May"
  { name: 'concern', people: true, nouns: 'concern', starts: ['concern*', 'concern*, reported, referred, raised'] },
  // "within five days of all documents"; "She handed the form in on 3 May"
  {
    name: 'papers',
    people: true,
    starts: [
      'form*, information, document*, evidence, paper*, sheet*, statement*',
      'returned, delivered, sent, handed, came back, received, gave, supplied, completed',
    ],
  },
  // "within 14 days of the return of the keys"; "He moved out on 3 May"
  {
    name: 'leave',
    people: true,
    starts: [
      'vacat*, clear*, empt*, discharg*, leav*, return of _ keys',
      'vacated, cleared, emptied, handed back, discharged, left, moved out',
    ],
  },
  // "within a month of the tenant's death"
  { name: 'death', people: true, starts: ['death, dies', 'died, death'] },
]
