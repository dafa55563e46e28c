import { any } from './stated-pattern.ts'

/** A way in which decisions put a figure on a delay; how its source is written stands in stated-pattern.ts. */
export interface Wording {
  kind: 'excess' | 'total'
  /** Letters of which a sentence has some where this wording can be: what has none is not looked at further. */
  cues: string[]
  source: string
  /**
   * Who must have done it: 'body' by name, 'any' for what befalls the complainant ("she waited a year"), else nobody who is not
   * the body.
   */
  who?: 'body' | 'any'
  /** Strong wordings count as an allegation as well. */
  strong?: boolean
  /** true where "would" and "if" belong to the wording: "she would have moved seven months sooner". */
  supposed?: boolean
  /** true where something done must go before: "discharged six weeks after the assessment" is no step of the body. */
  act?: boolean
  /** true where it may be what everybody is told of waiting. */
  general?: boolean
  /** true where it is time past a limit only after words of what was due, in the sentence or the one before. */
  late?: boolean
}

type More = Omit<Wording, 'kind' | 'cues' | 'source'>
const excess = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'excess', cues: cues.split('|'), source, ...more })
const total = (cues: string, source: string, more: More = {}): Wording => ({ kind: 'total', cues: cues.split('|'), source, ...more })

/** What the body should have kept to. */
const due = String.raw`(?:deadline|limit|target|time ?(?:scale|frame|limit)|timetable|standard|period|maximum|due|should` +
  String.raw`|ought|need(?:ed|s)|required|allow|agreed|` +
  String.raw`promise|permitted|statutory|policy|law\b|regulations|guidance|procedure|it said|told (?:her|him|them|us)|what is|expected)`
/** Nouns of a process that the body runs. */
const process = String.raw`(?:process|procedure|investigation|stage (?:one|two|three|1|2|3)|appeal|review|(?:re)?assessment` +
  String.raw`|complaint|case|enquir(?:y|ies)|` +
  String.raw`application|request|referral|decision|response|reply|plan|matter|panel|works?|adaptations?|repairs?)`

/** "before she complained" is how long she took; "before she heard" is not. */
const unlessHeard = String.raw`(?! (?:s?he|they|m(?:rs?|s|iss) \w+)\b(?!.{0,12}?\b(?:heard|receiv|got|had|was|saw)))`

/** "had to wait", "made him wait" */
const madeWait = String.raw`(?<=\b(?:ha[ds]|have|having) to |\b(?:made|making|left|leaving|kept)(?: [\w'.]{1,15}){1,4}(?: to)? )wait`

/** What a length is counted from: "after she asked", "after the Tribunal's order". */
const asked = String.raw`(?:the date (?:of|on which|when) )?(?:(?:s?he|they|mr|mrs|ms|miss` +
  String.raw`|dr)(?: \w)? (?:had )?(?:first )?(?:asked|requested|applied|complained|chased|reported|referred|raised` +
  String.raw`|returned(?! (?:to|from|home)\b)|provided|supplied|signed|e-?mailed|wrote|rang|phoned|telephoned|contacted|appealed|objected` +
  String.raw`|(?:made|sent|submitted|put in|gave|told|handed in) (?:it|the|her|his|their|this|them))|(?:(?:the|her|his|their|its|this|that|an?|mrs?` +
  String.raw`|ms|miss) |\w+'s ){1,3}(?:\w+ ){0,2}(?:request|referral|application|complaint|order|report|e-?mail|letter|call|phone call|claim|appeal|enquiry|contact|objection|(?:re)?assessment` +
  String.raw`|review|meeting|discussion|conference|hearing|panel|visit|direction)\b|(?:approval|referral|receipt|application|being asked` +
  String.raw`|receiving|(?:the )?(?:tribunal|court|panel|ombudsman) (?:had )?(?:ordered|directed|decided|told)` +
  String.raw`|it (?:arrived|came|reached it)|(?:it was|they were) (?:made|sent|received|requested|lodged|submitted)|(?:it|the council|they) (?:had |received |was sent )(?:everything|all\b|what it needed)` +
  String.raw`|the (?:[\w-]+ ){0,2}(?:ots?|therapist|hospital|school|gp|doctor|surgeon|officer|assessor|surveyor|engineer|worker|psychologist|nurse)s? (?:had )?(?:recommended|referred|asked|requested|reported|advised)|(?:it|the council) (?:had )?(?:received|got|was sent) (?:it|them|h(?:er|is)|their|the)\b|(?:the|its|her|his` +
  String.raw`|their) (?:\w+ ){1,3}(?:ended|began|closed|arrived))\b)`

export const wordings: Wording[] = [
  // "nine weeks late", "five weeks behind schedule", "seven weeks too long"
  excess('late|too |overdue|behind|over|past', String.raw`#(?: \([^()]{1,40}\))? (?:too (?:late|long|many)|late\b|overdue` +
    String.raw`|behind (?:schedule|time|target)|(?:over|behind|past)(?: (?:time|target|schedule|deadline)\b|(?= (?:at` +
    String.raw`|on)\b| (?:is|was) (?:too|not|un|excess|fault)|[.,;]|$)))`, { strong: true }),
  // "late, by two working days", "overdue for eight months", "late, the first by 12 working days"
  excess('late|too l|overdue|overr|behind|over|out|adrift', String.raw`\b(?:late|overdue|overr[au]n|behind schedule` +
    String.raw`|too (?:long|late)|(?:is|was|were) (?:out|over|behind|adrift))\b(?:(?:,? [^\s,.;]{1,25}){0,10}?,? by` +
    String.raw`|(?:,? [^\s,.;]{1,25}){0,4}? for) §`, { strong: true }),
  // "decided the review five weeks out of time", "was answered a week out of time", but not "was made two months out of time"
  excess('out of time', String.raw`(?<!\b(?:made|lodged|submitted|applied|appealed|asked) )# out of time\b`, { who: 'body' }),
  excess('out of time', String.raw`\b(?:decided|issued|sent|answered|given|completed|concluded|held|paid|done) # out of time\b`),
  // "The stay beyond that, of five weeks", "the time past the deadline, some three months"
  excess('beyond|past|after|over', String.raw`\b(?:stay|time|period|wait|weeks|days|months)(?: spent)?(?: there)? (?:beyond|past|after|over) ` +
    String.raw`(?:that|this|(?:the|that|this|its)~3 (?:limit|deadline|maximum|date|period|time)),? (?:of|some|was|being|amounting to)? ?#`),
  // "It was due in May and was not done until seven weeks later", "It should have … by 3 May. It did so nine weeks after that date"
  excess('later|after|more', String.raw`\b(?:(?:did (?:so|it|that|this)|came|arrived|followed|met|began|started|happened|took place|replied|(?:issued|sent|made|paid` +
    String.raw`|finished|completed|decided|held|gave|told|wrote|visited|provided|repaired|reviewed)(?: (?!until\b|not\b)[\w']{1,12}){0,3}?|until|(?:which|that) (?:is|was))(?: just| only)?` +
    String.raw`|took~4) # (?:later|afterwards|after (?:that|this)(?: (?:date|day|deadline))?|more|after)(?=[.,;]|$| and\b)`, { late: true }),
  // "The reply was due by 3 May. 27 May was more than three weeks after that", "It was ten weeks after this that it ended"
  excess('after', String.raw`\bwas # after (?:that|this)(?: (?:date|day|deadline))?(?=[.,;]|$| (?:and|that|before|until)\b)`, { late: true }),
  // "It should have told her by 25 May. It did not do so for another 16 working days", "It took a further two weeks"
  excess('another|further', String.raw`\b(?:(?:did|had|was|were|has|have) not|\w+n't)\b~6 for (?:another|a further) §`, { late: true }),
  excess('another|further', String.raw`\btook(?: (?:it|the council))? (?:another|a further) §(?=[.,;]|$| (?:to do (?:so|it|this|that)|before)\b)`, { late: true }),
  // "The review was due in March. It has been outstanding for five months"
  excess('outstanding|overdue', String.raw`\b(?:outstanding|overdue)(?: \w+)? for #`, { late: true }),
  // "It was due by 24 October. It was sent on 17 November, over three weeks after that."
  excess('later|after', String.raw`\b(?:on|in|until) [^,.;\uE000-\uF8FF]{3,30}, # (?:later|afterwards|after that(?: date| day)?)(?=[.,;]|$| and\b)`, { late: true }),
  // "She should have been paid by 6 March. She waited a further six weeks", "waited a term longer"
  excess('wait', String.raw`\bwait(?:ed)?~~2 (?:a further|another|an extra) #`, { who: 'any', late: true }),
  excess('wait', String.raw`\bwait(?:ed|ing)?~~4 # longer\b`, { who: 'any' }),
  // "The family spent four weeks more than they should have in the hotel"
  excess('should|ought', String.raw`\b(?:spent|stayed|lived|waited|was|were|been)~6 # (?:more|longer) than (?:they|s?he|it) (?:should|ought)\b`, { who: 'any' }),
  // "weeks outside the timescale", "months past that date", "longer than it should have", "after the statutory deadline"
  excess('longer|later', String.raw`(?<!\b(?:lasted|stayed|lived|remained) )# (?:(?:longer|later) than\b|longer(?=[.,;]|$))`, { strong: true }),
  excess('longer', String.raw`# longer than (?:the (?:law|legal|statutory|limit|maximum|rules|regulations|guidance)|allowed` +
    String.raw`|permitted)`, { who: 'any' }),
  excess('outside|beyond|past|more|in excess|above|over', String.raw`§ (?:(?:outside(?: of)?|beyond|past|more than` +
    String.raw`|in excess of|above)(?: that\b|~6 ${due})|(?:beyond|past|over|outside(?: of)?|more than) (?:(?:the|its|that` +
    String.raw`|what) (?:[\w']+ ){0,3}(?:deadline|limit|target|time ?(?:scale|frame|limit)|standard|maximum|due date)` +
    String.raw`|(?:the |its )?[\uE000-\uEFFF]))`, { strong: true }),
  excess('after', String.raw`# after (?:(?:the|its)(?: \w+'s)? (?:[\w\uE000-\uF8FF]+ ){0,2}(?:deadline|(?:time )?limit|due|target|(?:agreed|promised|expected|planned|revised|extended) (?:date|day|time|period)` +
    String.raw`|statutory|date (?:by|on|when|at|we|it|that)|(?:last|final|latest)(?: \w+)? (?:day|date)|end of (?:that (?:time|period)|(?:the|its) (?:time|period) (?:it|the|that|allowed|set|for)))|(?:the|this|that) (?:[\uE000-\uF8FF] )?(?:period|time)~4 (?:ended|expired|r[au]n out|was up|passed)` +
    String.raw`|(?:the|its|those|these) [\uE000-\uF8FF] (?:was|were|had|ended|ran|expired|the law|it (?:had|was|is)` +
    String.raw`|allowed)|(?:it|they|he|she|this|the|mrs?|ms|miss)~3 (?:should|ought|was due|were due|(?:had )?(?:promised` +
    String.raw`|undertaken|said (?:it|this|that|the \w+) would\b(?! not))|was (?:meant|supposed|required)))`, { strong: true }),
  // "a delay of over a year", "the delay in issuing the plan was 23 weeks", "delay, of some eight weeks"
  excess('delay', String.raw`\bdelays?(?: between~4 and~2)?~9,? (?:of|was|were|is|came to|comes to|amounted to|amounts to` +
    String.raw`|amounting to|totalled|totals|totalling|lasted|lasting|to|(?:stands|stood) at|exceed(?:ed|ing|s)) #`, { strong: true }),
  // "a delay of this length, some 14 months", "the delay, which I put at five months", "At five months, the delay"
  excess('delay', String.raw`\bdelays?(?:~9 \(|(?:,? which (?:(?:i|we) \w+ (?:at|as|to be)|(?:was|is)(?: one)?(?: of)?)` +
    String.raw`| of (?:this|that) (?:length|order),?) )#`, { strong: true }),
  excess('delay', String.raw`\bat #,? the delay\b`, { strong: true }),
  // "a five-month delay", "a fortnight's delay", "nine weeks of delay"
  excess('delay', String.raw`#(?:'s?)?,?(?: of)?(?: (?!the\b|of\b|for\b|and\b|to\b|in\b|by\b|because\b|after\b|with\b` +
    String.raw`|but\b)[\w-]{3,15}){0,2} delays?\b`, { strong: true }),
  // "delayed for three weeks", "delayed the adaptations by seven months", "put back by a year"
  excess('delay|back|held|postpone', String.raw`\b(?:delay(?:ed|ing)|(?:put|set|pushed)~4 back|held (?:up|back)` +
    String.raw`|postponed)~9 (?:for|by) #`, { strong: true }),
  // "missed the deadline by 16 days", "exceeded its limit by", "went over its target of ten working days by three weeks"
  excess('miss|exceed|overr|overshot|breach|went over|gone over|passed|slipp', String.raw`\b(?:miss|exceed|overr[au]n|overshot` +
    String.raw`|breach|went over|gone over|passed|slipp)\w*(?:,? [^\s,.;]{1,25}){0,14}?,? by §`, { strong: true }),
  // "should have ended more than four months ago", "would have had it nine months earlier"
  excess('ago|earlier|sooner|before', String.raw`\b(?:(?:should|ought to|could|would) have|(?:was` +
    String.raw`|were)(?: also| then| itself)? due)\b[^.;]{0,90}? # (?:ago|earlier|sooner|before(?: (?:it|they|he|she) (?:did|was)|(?=[.,;]|$)))`, { supposed: true }),

  // "took 34 working days", "has so far taken ten months", "taking 14 weeks to answer", "The one at stage two took 20"
  total('took|taking|taken', String.raw`\b(?:took|(?<!\b(?:is|are|were|been)(?: \w{1,15})? )taking|(?:has|have|had` +
    String.raw`|having)(?: (?!not\b|never\b|the\b)[\w-]{1,20}){0,3} taken|should(?: not|n't) have taken)(?! (?:place|part` +
    String.raw`|over|leave|off|advice|account|steps|action|note|legal|on)\b| (?:\w+ ){0,3}(?:longer|more|long) (?:than` +
    String.raw`|as) the\b)(?:~3 (?:from|until|as long) [^.;\uE000-\uF8FF]{3,60}?,| (?:it|them|him|her|us|as long as|well` +
    String.raw`|,)| (?:[\w'-]{1,20} ){0,4}?(?:councils?|authority|team|department|service|panel|icb|trust|provider` +
    String.raw`|investigator|io|ot|(?:officer|worker|manager|contractor|psychologist|therapist|surveyor|engineer|inspector|clerk|assessor|planner)s?|caseworker|staff|people))?,? §(?!'` +
    String.raw`| (?:later|ago|before|earlier|off|old|afterwards)\b)`, { strong: true }),
  // "the five weeks it took", "The time taken, almost ten months, was"
  total('took|needed|taken', String.raw`# (?:that |which )?(?:it|they|this|the (?:\w+ ){0,3}(?:council|authority|officer` +
    String.raw`|team|therapist|worker|psychologist|manager|${process}))~3 (?:took|needed|ha[sd] taken)\b`, { strong: true }),
  // "needed 14 weeks to do", "had eight weeks and used 21"
  total('needed|used|spent', String.raw`\b(?:needed|used|spent) §(?= (?:to|try|look|wait)|[.,;]|$)`, { who: 'body' }),
  // "Seven months is far too long to wait"
  total('too long|excessive|nacceptabl|nreasonabl|long time|prompt', String.raw`# (?:to [^,.;]{3,40}? )?(?:(?:is|was` +
    String.raw`|to be) )?(?:\w+ ){0,2}(?:too long|excessive|unacceptabl[ey]|unreasonabl[ey]|a long time|prompt)\b`),
  total('time', String.raw`\btime~3 (?:taken|took)~6,? (?:was |is |of )?#`),
  total('at ', String.raw`\bat #,? the (?:time|wait|process)\b`),
  // "let the case drift for seven months", "nothing happened for", "took no action for 26 days", "failed for seven months to"
  total('drift|stalled|dormant|still|nothing|no |un|inactive|sat on|kept|waiting|fail|neglected|ignored|silent|on to|hold of',
    String.raw`\b(?:drift(?:ed|ing)?|stalled|dormant` +
    String.raw`|stood still|nothing (?:had )?(?:happened|was done|been done)|(?:did|do|done|doing) nothing` +
    String.raw`|no (?:\w+ )?(?:action|progress|contact|communication|decision|response|reply|activity|visit)\b` +
    String.raw`|un(?:answered|allocated|attended)|inactive|sat on|kept (?:m(?:rs?|s|iss)|him|her|them|the (?:family` +
    String.raw`|couple))|kept waiting|fail(?:ed|ing|s|ure)|neglected|ignored|silent|(?:held|hung|sat|kept) (?:on to` +
    String.raw`|hold of))~9~5,? (?:for|over|during) #`),
  total('not', String.raw`\b(?:did|had|has|have) not~8 for §`, { who: 'body' }),
  // "left her and her children in one room for 23 weeks"
  total('left|leaving|kept|keeping', String.raw`\b(?:left|leaving|(?:kept|keeping) (?:m(?:rs?|s|iss)|him|her|them` +
    String.raw`|the (?:family|couple|child\w*)))(?:,? [^\s,.;${any}]{1,25}){1,14}? for #`, { who: 'body' }),
  total('not', String.raw`\b(?:was|were|been) not (?:deliver|collect|issu|sent|answer|allocat|review|assess|decid|paid` +
    String.raw`|repair|mend|fixed|done|look|open|read\b|passed|sent on|forward|picked up|followed up|acted|logged|record|regist|enter|start|carried out|complet|install|provid|arrang|updat|progress|consider|dealt with|told` +
    String.raw`|contact|visit|made)\w*~4 for #`),
  total('without|inact|drift|silence|which|when|where',
    String.raw`#(?:'s?)?(?: period)?,? (?:without (?:any? )?(?:\w+ )?(?:visit|update|review|action|progress|contact|repl|response|activity|decision|word|explanation|anything)` +
    String.raw`|of (?:\w+ )?(?:inact|drift|silence)|(?:in which|when|where|during which) ` +
    String.raw`(?:the council |it |nobody |there was )?(?:no|nothing|little|did nothing|took no|made no|failed)\b)`),
  // What a child went without, or lost, is no delay of the body.
  total('without|with no', String.raw`\b(?:left|leaving|leave)~5 (?:without|with no)~6 for #`, { who: 'any' }),
  total('no |without', String.raw`\b(?:had|received|with|been|were|was|getting|given) (?:no` +
    String.raw`|without)(?: \w+){0,3} (?:collections?|care(?:rs?)?|respite|heating|hot water|transport)~3 for #`, { who: 'any' }),
  // "a gap of four months", "a ten-month wait", "waited over a year"
  total('gap|interval|lull|wait|silence|inactivity', String.raw`\b(?:gap|interval|lull|wait|waiting time|silence` +
    String.raw`|inactivity)~5 (?:of|was|lasted) #`, { general: true }),
  total('gap|interval|lull|wait', String.raw`#(?:'s?)? (?:gap|interval|lull|wait)\b`, { general: true }),
  // "waited", "had to wait", "made him wait"; those who "wait for seven years" are everybody
  total('wait', String.raw`\b(?:wait(?:ed|ing)(?! (?:list|time)s?\b)|${madeWait})~~4 (?:for )?#(?! before)`, { who: 'any', general: true }),
  total('wait', String.raw`\b(?:wait(?:ed|ing)(?! (?:list|time)s?\b)|${madeWait})~~4 (?:for )?# before`, { who: 'body' }),
  // "told her four working days after it had made its decision"
  total('after', String.raw`\b(?:told|wrote to|informed|notified|sent)(?: [\w']{1,15}){1,4}? # after (?:it|the council) had ` +
    String.raw`(?:made|reached|taken|come to|decided|refused|agreed|approved|granted|completed)\b`, { who: 'body' }),
  // "nine weeks after she complained", "11 days after the Tribunal's order"
  total('after', String.raw`# after ${asked}`, { act: true }),
  total('since', String.raw`\bit (?:has been|is|was)(?: by then)? # since ${asked}`),
  // "has not completed the investigation she asked for 14 months ago", "seven months have passed since it was asked to"
  total('ago', String.raw`\b(?:not|yet) [^.;${any}]{5,90}? (?:asked(?: it)?(?: for| to)?|made|applied(?: for)?|requested|complained(?: about| of)?` +
    String.raw`|reported|sent(?: it| in)?|submitted|appealed) # ago\b`),
  total('since', String.raw`# ha(?:s|ve|d)~2 (?:passed|elapsed|gone by) since (?:${asked}|(?:it|the council) was~1 asked)`),
  total('until', String.raw`\bnot (?:\w+ ){0,5}?until [^.;\uE000-\uF8FF]{1,40}?, # (?:later|afterwards)\b`),
  total('after', String.raw`\b(?:still|not|yet|nothing|no \w+|unanswered|undecided|unresolved)~8 after #(?=[.,;]|$)`),
  total('after', String.raw`\bafter #,? (?!m(?:rs?|s|iss)\b|s?he\b)(?:[\w']+ ){1,4}(?:ha[sd]|have|was|were` +
    String.raw`|is) (?:\w+ )?(?:not|still|yet)\b`),
  // "It was five months before", "Seven weeks passed before", "Eighteen months on, the Council has still not"
  total('before', String.raw`\bfor # before (?:the (?:council|authority|team)|it|any(?:one|body|thing)|somebody|someone)\b`),
  total('before|until|between', String.raw`\b(?:it|there) (?:was|were) # (?:(?:before|until)\b${unlessHeard}|between)`),
  total('pass|elapse|go by|gone by|went by', String.raw`# (?:had |to )?(?:pass(?:ed)?|elapsed?|go(?:ne)? by` +
    String.raw`|went by)\b(?: before\b${unlessHeard}|(?! before))`),
  total('later|still|yet|on,|on it|on the', String.raw`# (?:later|on),?(?:,? [^\s,.;]{1,25}){0,6}? (?:ha[sd]|have|is|was` +
    String.raw`|were|there) (?:\w+ )?(?:still|not|no|yet|nothing)\b`),
  // "The whole procedure lasted 17 months", "Her complaint was open for eight months", "18 months in all"
  total('lasted|ran |for|over|spanned', String.raw`\b(?:${process}|it|this)~5 (?:lasted|ran (?:for|to)|(?:dragged|went` +
    String.raw`|carried) on for|continued for|(?:was|were|been|remained) (?:open|outstanding|pending|unresolved` +
    String.raw`|undecided) for|stretched over|spanned) §`),
  total('for', String.raw`\b(?:${process} (?:was|has been|had been|sat|lay) with~5|(?:council|team|department|it` +
    String.raw`|officer) (?:had|held)~3 ${process}) for #`),
  total('all|total|altogether|start|beginning', String.raw`# (?:in all|in total|altogether|from start to (?:finish|end)` +
    String.raw`|from beginning to end)\b`),
  total(' in | after ', String.raw`(?<!\bbe |\bbeen )\b(?:replied|answered|responded|dealt with|decided|completed|concluded` +
    String.raw`|finished|did so|(?:gave|sent|issued|reached) (?:its?|the|an?|her|his)~3)~7 (?:in|after) #(?!'| (?:later` +
    String.raw`|ago)\b)`),
  total('in |after ', String.raw`\b(?:was|were) (?:only )?(?:made|done|paid|sent|issued|held|heard|seen|told|found|assessed` +
    String.raw`|reviewed|completed|answered|decided|delivered|installed|fitted|provided|repaired) (?:only )?(?:in` +
    String.raw`|after) §(?!'| (?:later|ago)\b)`),
  total('after', String.raw`\b(?:told|wrote to|visited|saw|paid|assessed|contacted)(?: \w+){0,3}(?: only)? after §(?=[.,;]|$)`, { who: 'body' }),
  // "The replies came after 14 and 20 working days", "They should have it in 12 weeks. Mr A had his in ten"
  total('after', String.raw`\b(?:repl(?:y|ies)|responses?|answers?|decisions?|outcomes?|letters?|plans?|reports?|visits?|payments?|notices?|(?:re)?assessments?` +
    String.raw`|refunds?|drafts?|minutes|it|this|both|each)~5 (?:came|arrived|followed)(?: only)? (?:only )?after §(?!'| (?:later|ago|of)\b)`),
  total('had |got |received ', String.raw`\b(?:had|got|received) (?:his|hers|theirs|its|one) (?:in|within|after) §(?=[.,;]|$| (?:and|but|from|after|of)\b)`, { who: 'any' }),
  // "From the concern to the meeting it was just over six months"
  total('from |between ', String.raw`\b(?:from|between) [^.;${any}]{3,60} (?:to|and) [^.;${any}]{3,60}? (?:it|there) (?:was|were|took) #`),
  total('from ', String.raw`\bfrom (?:the|her|his|their|its|m(?:rs?|s|iss) \w+'s) [^.;,${any}]{3,60} to [^.;,${any}]{3,40}? (?:was|were|came to|ran to) #`),
  total('before', String.raw`# (?:later|on),? before\b${unlessHeard}`),
  total('time', String.raw`\btime (?:between|from) [^,.;]{3,60}? (?:was|is|came to) #`),
]

/** "eight weeks at stage one and five months at stage two": what goes on after a figure with another of its kind. */
export const more = String.raw`^(?: (?:at|in|for|on|to) [^,.;${any}]{1,60}?)?(?:,|,? and|,? then)(?: (?:to|for|at|in` +
  String.raw`|on))?(?: the \w+(?: one)?)?(?: a)?(?: by| of| took| was| after)? §(?= (?:at|in|for|on|to) |[.,;]|$| (?:and` +
  String.raw`|respectively)\b)`
