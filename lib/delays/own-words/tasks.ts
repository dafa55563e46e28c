/**
 * What bodies undertake to do within a time, one kind a line: its name : how an undertaking asks for it : how a story tells that it was done.
 * "*": any ending; "_": any one or two words.
 */
const tasks = `
acknowledge : acknowledg* : acknowledg*
contact : contact*, get in touch, be in touch, return _ call*, call* returned, call* back, first response, first reply, initial response, first contact : contacted, rang, telephoned, phoned, called, spoke, call, returned, got in touch, emailed, replied, wrote, visited, came
visit : visit*, inspect*, attend*, be seen, go to see, go to the, go and see, come out, come back, go back, return* : visited, visit, inspected, inspection, inspector, came, went to the, went to no, went out, went there, attended, measured, looked at, called at, saw, was there, was seen
reply : repl*, answer*, respon*, write back : repl*, answer*, respon*, wrote back, closed, final letter
decide : decid*, decision*, determin*, outcome*, result*, conclusion*, initial view : decid*, decision, determin*, refus*, approv*, granted, accepted, rejected, award*, turned down, outcome, closed, concluded, satisfied, upheld, result, answer*, wrote
tell : tell*, told, inform*, notif*, let _ know, in writing, given the outcome, sent the outcome, outcome, result : told, wrote, informed, notified, letter, emailed, outcome, let _ know, replied, heard, result
assess : assess* : assess*
finish : complet*, conclud*, finish*, investigat*, enquir* : closed, ended, complet*, conclud*, finish*, came to an end, done
minutes : minutes : minutes
pay : pay*, paid, refund*, reimburs*, deposit, compensat* : paid, refund*, money, credited, returned, cheque, payment
mend : repair*, fix*, fill*, mend*, make safe, made safe, replac*, put right, clear*, remov*, collect*, clean*, cut, treat* : repaired, fixed, filled, mended, made safe, replaced, put right, cleared, removed, collected, cleaned, cut, done, emptied, was there
allocate : allocat*, assign* : allocat*, assigned, given to
review : review*, reconsider* : review*, reconsider*
meet : hold*, held, meet*, convene*, panel, hearing : held, met, sat, convened, took place, heard, considered, meeting
hand : send*, sent, issu*, provid*, deliver*, serv*, offer*, install*, fit, fitted, lend, given, follow*, transfer* : sent, issu*, provid*, deliver*, served, offered, install*, fitted, lent, gave, given, put in, went in, left, came, arrived, received, got, transfer*, posted
`

/** From what such a time runs, in the same way; a name with "!" is of what the body itself does, or what comes about. */
const triggers = `
report : report*, allegation*, enquir*, contact*, concern*, hears, told of, alert*, calls, raise* : reported, report, told the council, first told, contacted, concern, rang the council, emailed the council, wrote to the council, raised, alerted
complaint : complain*, stage one, stage 1 : complain*, stage one, stage 1
nuisance : complaint* about, complaint* of, complains about, complains of : reported, report
again : stage two, stage 2, escalat*, second stage, second opinion : stage two, stage 2, escalat*, looked at again, second opinion, take it further, not satisfied, wanted
ask : request*, ask*, enquir* : asked, request*, applied, wanted, sought
apply : appl* : applied, application, reapplied
refer : refer*, recommend* : referred, referral, recommend*
concern : concern* : concern*, reported, referred, raised
papers : form*, information, document*, evidence, paper*, sheet*, statement* : returned, delivered, sent, handed, came back, received, gave, supplied, completed
pay : pay*, paid, fee* : paid, payment
leave : vacat*, clear*, empt*, death, discharg*, leav*, return of _ keys : vacated, cleared, emptied, handed back, died, discharged, left, moved out
acknowledge! : acknowledg* : acknowledg*
visit! : visit*, inspect* : visited, inspected, inspect*, saw, came
meet! : conference*, meeting*, panel*, hearing*, mediation : held, met, sat, took place, conference, meeting, hearing
assess! : assess* : assess*
decide! : decision*, decid*, end of the enquiry, letter : decided, decision, closed, ended, agreed, letter, accepted, concluded
begin! : start*, begin*, commenc* : began, started
`

/** One kind of task or of trigger. */
export interface Kind {
  name: string
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
    .split('\n')
    .map((line): Kind => {
      const [name = '', asked = '', told = ''] = line.split(' : ')
      return { name: name.replace('!', ''), asked: pattern(asked), told: pattern(told), bodys: name.endsWith('!') }
    })

/** The kinds of tasks. */
export const taskKinds: readonly Kind[] = kindsOf(tasks)
/** The kinds of triggers. */
export const triggerKinds: readonly Kind[] = kindsOf(triggers)
