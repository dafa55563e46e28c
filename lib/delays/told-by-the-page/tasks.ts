/**
 * What bodies undertake to do within a time, kind by kind: its name and what readers see, how an undertaking asks for it, how a story
 * tells that it was done.
 * "*": any ending; "_": any one or two words.
 */
const tasks = `
acknowledge: Acknowledgement
  asks acknowledg*
  told acknowledg*
contact: First contact
  asks contact*, get in touch, be in touch, return _ call*, call* returned, call* back, first response, first reply,
       initial response, first contact
  told contacted, rang, telephoned, phoned, called, spoke, call, returned _ call, got in touch, emailed, replied,
       wrote, visited, came
visit: Visit
  asks visit*, inspect*, attend*, be seen, go to see, go to the, go and see, come out
  told visited, visit, inspected, inspection, inspector, came, went to the, went to no, went out, went there,
       attended, measured, looked at, called at, saw, was there, was seen
return: Return visit
  asks come back, go back, return*, call again
  told came back, went back, returned, was there, were there, emptied, collected
reply: Reply
  asks repl*, answer*, respon*, write back
  told repl*, answer*, respon*, wrote back, closed, final letter
decide
  asks decid*, decision*, determin*, outcome*, result*, conclusion*, initial view
  told decid*, decision, determin*, refus*, approv*, granted, accepted, rejected, award*, turned down, outcome,
       closed, concluded, satisfied, upheld, result, answer*, wrote
tell: Outcome told
  asks tell*, told, inform*, notif*, let _ know, in writing, given the outcome, sent the outcome, outcome, result
  told told, wrote, informed, notified, letter, emailed, outcome, let _ know, heard, result
assess: Assessment
  asks assess*
  told assess*
finish: Completion
  asks complet*, conclud*, finish*, investigat*, enquir*
  told closed, ended, complet*, conclud*, finish*, came to an end, done
minutes: Minutes sent
  asks minutes
  told minutes
pay: Payment
  asks pay*, paid, refund*, reimburs*, deposit, compensat*
  told paid, refund*, money, credited, returned, cheque, payment
mend: Repair
  asks repair*, fix*, fill*, mend*, make safe, made safe, replac*, put right, clear*, remov*, collect*, clean*, cut,
       treat*
  told repaired, fixed, filled, mended, made safe, replaced, put right, cleared, removed, collected, cleaned, cut,
       done, emptied, was there
allocate: Allocation
  asks allocat*, assign*
  told allocat*, assigned, given to
review: Review
  asks review*, reconsider*
  told review*, reconsider*
meet: Meeting
  asks hold*, held, meet*, convene*, panel, hearing
  told held, met, sat, convened, took place, heard, considered, meeting
hand
  asks send*, sent, issu*, provid*, deliver*, serv*, offer*, install*, fit, fitted, lend, given, follow*, transfer*
  told sent, issu*, provid*, deliver*, served, offered, install*, fitted, lent, gave, given, put in, went in, left,
       came, arrived, received, got, transfer*, posted
`

/** From what such a time runs, in the same way; a name with "!" is of what the body itself does, or what comes about. */
const triggers = `
report
  asks report*, allegation*, enquir*, contact*, concern*, hears, told of, alert*, calls, raise*
  told reported, report, told the council, first told, contacted, concern, rang the council, emailed the council,
       wrote to the council, raised, alerted
complaint
  asks complain*, stage one, stage 1
  told complain*, stage one, stage 1
nuisance
  asks complaint* about, complaint* of, complains about, complains of
  told reported, report
again
  asks stage two, stage 2, escalat*, second stage, second opinion
  told stage two, stage 2, escalat*, looked at again, second opinion, second answer, take it further, taken further,
       final stage, not satisfied, not content, dissatisfied, unhappy, wanted
ask
  asks request*, ask*, enquir*
  told asked, request*, applied, wanted, sought
apply
  asks appl*
  told applied, application, reapplied
refer
  asks refer*, recommend*
  told referred, referral, recommend*
concern
  asks concern*
  told concern*, reported, referred, raised
papers
  asks form*, information, document*, evidence, paper*, sheet*, statement*
  told returned, delivered, sent, handed, came back, received, gave, supplied, completed
pay
  asks pay*, paid, fee*
  told paid, payment
leave
  asks vacat*, clear*, empt*, discharg*, leav*, return of _ keys
  told vacated, cleared, emptied, handed back, discharged, left, moved out
death
  asks death, dies
  told died, death
acknowledge!
  asks acknowledg*
  told acknowledg*
visit!
  asks visit*, inspect*
  told visited, inspected, inspect*, saw, came
meet!
  asks conference*, meeting*, panel*, hearing*, mediation
  told held, met, sat, took place, conference, meeting, hearing
assess!
  asks assess*
  told assess*
decide!
  asks decision*, decid*, end of the enquiry, letter
  told decided, decision, closed, ended, agreed, letter, accepted, concluded
begin!
  asks start*, begin*, commenc*
  told began, started
`

/** One kind of task or of trigger. */
export interface Kind {
  name: string
  /** What readers see; '' where the undertaking's own words say it. */
  called: string
  /** Whether words that lay down a time ask for it, or count from it. */
  asked: RegExp
  /** Whether words of a story tell that it was done. */
  told: RegExp
  /** true where the body itself does it. */
  bodys: boolean
}

const pattern = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words
      .split(', ')
      .map((one) => one.trim().replace(/\*/g, '\\w*').replace(/_/g, "(?:[\\w’']+ ){0,1}[\\w’']+").replace(/ /g, '\\s+'))
      .join('|')})\\b`,
    'i',
  )

const kindsOf = (lines: string): Kind[] =>
  lines
    .trim()
    .split(/\n(?=\S)/)
    .map((entry): Kind => {
      const [name = '', asked = '', told = ''] = entry.split(/\n {2}(?:asks|told) /).map((part) => part.replace(/\s+/g, ' '))
      const [id = '', called = ''] = name.split(': ')
      return { name: id.replace('!', ''), called, asked: pattern(asked), told: pattern(told), bodys: id.endsWith('!') }
    })

/** The kinds of tasks. */
export const taskKinds: readonly Kind[] = kindsOf(tasks)
/** The kinds of triggers. */
export const triggerKinds: readonly Kind[] = kindsOf(triggers)
