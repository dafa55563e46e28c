import type { Block, Decision } from '../page/decision.ts'
import type { About } from '../record.ts'
import { hasLength, subjectOf, subjectOfLength } from '../rules/subject-of.ts'
import { cued } from '../text/cued.ts'
import { laidOutText } from '../text/laid-out.ts'
import { sentences } from '../text/sentences.ts'
import type { Figure, Line } from './figure.ts'
import { any } from './stated-pattern.ts'

const marks = new RegExp(`[${any}]`, 'g')

/** Some words of a page. */
interface Piece {
  start: number
  end: number
  text: string
  /** The same with its verb, where the words leave it out. */
  said?: string
}

/** What lets a phrase follow the figure: "a delay of ¤ in …", "took ¤ to …", "waited ¤ for …". Before it may stand the delay itself. */
const leads = {
  // "delayed by five weeks its reply"
  by: /^(?=,? (?:its|the|an?|h(?:is|er)|their|m(?:rs?|s|iss)\.? \w+'s) \w)/i,
  delay: /^(?:'s?)?(?: \([^()]{1,60}\))?(?: delays?)?(?:,? (?:in|with|to|over|at|before|for|when)(?: the Council)?(?= )|(?= \w+ing\b))/i,
  took: /^(?: \([^()]{1,60}\))?(?: (?:longer|more))?(?:,? (?:to|for|in|on|over|at)(?= )|(?= \w+ing\b))/i,
  late: /^(?:,? (?:in|with|at|to)(?= )|(?= \w+ing\b))/i,
  other: /^ (?:to|in(?= \w+ing\b)|with)(?= )/i,
}
/** "the delay in issuing the plan was ¤", "delayed the adaptations by ¤": up to the length. */
const within = cued(
  new RegExp(
    laidOutText`
      \bdelay(?:s|ed|ing)?(?: (?:in|with|to|over|at|on|of))? (.+?),? (?:
        was
        were
        is
        of
        for
        by
        came to
        lasted
        totalled
        amounted to
      ) (?:
        (?:about|some|nearly|almost|over|just|only|around|at least|more than|then|a further|another)\
      )*$
    `,
    'i',
  ),
)
/** What follows such a word and is no subject: a time, a degree, a place in the argument. */
const noSubject = cued(
  new RegExp(
    laidOutText`
      ^ ?(?:
        (?:in )?(?:all|total)\b
        (?:this|that|which|these|those|both|most|some|many|several|other|any|every|each)\b(?!
          \ (?:(?:annual )?review|stage|plan|assessment|complaint|request|decision|reply)
        )
        (?:early|late|mid|spring|summer|autumn|winter|\d)
        (?:january|february|march|april|may|june|july|august|september|october|november|december)\b
        (?:at )?(?:
          addition
          breach
          fact
          fault
          her
          him
          it
          its view
          least
          line
          me
          most
          my view
          our view
          part
          them
          turn
          us
        )\b(?! \w+(?:'s)? )
        the (?:
          authority
          case
          circumstances
          complainant
          council
          deadline
          end
          family
          (?:government )?guidance
          law
          limit
          meantime
          result
          statutory (?:time|deadline|limit)
          target
          time
        )\b
        m(?:rs?|s|iss)\.? \w+(?!'s)\b(?! (?:home|back|out))
        [${any}]
      )
    `,
    'i',
  ),
)
/** Where a phrase after a figure ends. */
const phraseEnd = cued(
  new RegExp(
    laidOutText`
      ,(?! health and)
      [;:.()—–${any}]
      \s-\s
      \ (?:because|which|who|when|while|where|since|rather|instead|against|compared|but|so|despite|due to|owing to)\b
      \ (?:although|though|between|until|as|than|by|without)\b
      \ (?:that )?(?:was|were|is|are|has|had|caused|meant|led|amounts?|amounted)\b(?!
        \ (?:asked|been asked|applied|requested|agreed|recommended|promised)
      )
      \ and(?= ?[${any}])
      \ and (?:it|the (?:council|delay)|then|an?|was|did|has|failed|took|this|that|he|she|they|we|another|delay\w*)\b
    `,
    'i',
  ),
)
/** What opens a clause; the last of them before a figure is where its own begins. */
const openings = new RegExp(
  laidOutText`
    [;:()—–.${any}]
    \s-\s
    , (?:(?:and|but|so|which|while|although|then|also|because) )?
    \b(?:because|although|while|whereas|therefore|when|where)\b
    \b(?:that|and|but|if|as)\b(?= (?:it|the|its|this|there|no|an?|s?he|they|mr|mrs|ms|miss|the council)\b)
    \b(?:complain(?:s|ed)|says?|said|accepts?|accepted|f(?:i|ou)nd|believes?)\b(?: that)?(?! fault)
    \bfault (?:for|in|with|because|when|as)\b
  `,
  'gi',
)
/** Who did it: the body is known, and what it did is the subject. */
const theBody = cued(
  new RegExp(
    laidOutText`
      ^(?:the (?:council|authority)(?:'s)?|councils?|it|we|its? (?:own )?officers?)\b(?:
        \ (?:was|were) (?:also )?at fault (?:for|because it|in|as it|when it)
      )?(?: (?:also|then|had|has|only|itself|therefore|was|were|did|not|still))*\b ?
    `,
    'i',
  ),
)
/** Words that tell nothing of what it was. */
const little = laidOutText`
  (?:
    about
    almost
    are
    around
    at
    an?
    after
    beyond
    exceeded
    longer
    outside
    past
    the
    already
    also
    amounted
    and
    another
    been
    being
    by
    came
    councils?
    delayed
    delay
    delaying
    delays
    did
    for
    further
    had
    has
    have
    in
    is
    it
    just
    lasted
    late
    least
    more
    nearly
    not
    of
    only
    out
    over
    overdue
    some
    so
    still
    taken
    take
    taking
    than
    the council
    then
    there
    took
    to
    total
    totalled
    until
    was
    were
    which
    within
  )
`
/** Words before a figure that are only its own. */
const tail = new RegExp(String.raw`(?:[ ,]+${little})+,?$`, 'i')
/** "The conference was held": the conference. */
const thing = cued(
  new RegExp(
    laidOutText`
      ^((?!m(?:rs?|s|iss)\b|s?he\b|they\b|the (?:family|couple|child\w*)\b).{3,}?) (?:
        (?:was|were|has been|had been|have been)(?: only| finally| eventually)? (?:
          \w+ed
          held
          sent
          paid
          made
          done
          put
          given
          built
          begun
          written
          told
          seen
          met
        )
        (?:was|were|had been) (?:only |not )(?:\w+ )?(?:until|in|on) .+
        came
        arrived
        started
        began
        ended
        finished
        happened
        took place
      )$
    `,
    'i',
  ),
)
/** "It", "this delay", "the Council": said of something told before. */
const vague = cued(
  new RegExp(
    laidOutText`
      ^(?:(?:
        ${little}
        again
        all
        answered
        authority
        avoidable
        be
        both
        case
        caused
        causing
        completed
        council(?:'s)?
        couple
        decided
        delays?
        do
        done
        each
        eventually
        failed
        failing
        family
        fault
        finally
        finished
        from
        happened
        he
        held
        her
        him
        i
        issued
        its
        itself
        led
        made
        matter
        meant
        miss
        mr
        mrs
        ms
        m(?:rs?|s|iss)\.? \w+
        now
        overall
        paid
        period
        process
        replied
        responded
        resulted
        sent
        she
        significant
        sooner
        that
        them
        these
        they
        this
        those
        time
        unreasonable
        waited
        wait
        waiting
        we
        whole
        with
        a
      )(?:[ ,]+|$))*$
    `,
    'i',
  ),
)
/** A sentence that says what was due or asked, before one that says how late it was. */
const wasDue = cued(/^(.{3,120}?),? (?:(?:was|were|is|are) (?:due|to (?:be|have)|supposed|meant)|should|must|ought|had to|has to)\b/i)
const wasAsked = cued(
  new RegExp(
    laidOutText`
      \b(?:
        asked (?:it |the council )?(?:for|to)
        requested
        applied (?:for|to)
        complained (?:about|of|to)
        appealed(?: against)?
        challenged
        reported
        agreed to
        promised to
        undertook to
        had to
        should(?: have)?
        must
      ) (.{3,160})
    `,
    'i',
  ),
)
/** "the Council delayed finalising the plan": what was delayed. */
const wasDelayed = cued(/\bdelay(?:ed|s|ing)? (?:in |with )?(\w+ing .{3,160})/i)
/** What is another's, whatever it is called: the Tribunal's hearing, the hospital's report, the complainant's own form. */
const others = cued(
  new RegExp(
    laidOutText`
      ^(?:(?:in|by|for|with) )?(?:the |a |an )?(?:
        academy
        adjudicator
        bank
        builder
        ccg
        college
        court
        department for
        developer
        dwp
        first-tier
        gp
        health (?:service|visitor|trust)
        home office
        hospital
        icb
        information commissioner
        inspectorate
        landlord
        nhs
        ombudsman
        planning inspector\w*
        police
        school
        solicitor
        surgery
        tribunal
        trust
        valuation office
      )s?\b(?! (?:transport|travel|place|admission|improvement|order\w*))
      ^(?:in |by )?(?:his|her|their|him|them|m(?:rs?|s|iss)\.? \w+(?:'s)?) (?:\w+ )?(?:\w+ing|return|coming)\b
    `,
    'i',
  ),
)

/**
 * What a figure is of: the words of the page, the matter they name, and the limit of the rulebook that governs it, where the sentence,
 * the one before it or what its list begins with says enough. null where the words do not tell.
 * @param page category and summary of the page
 */
export function aboutOf(figure: Figure, decision: Decision, page: string): About | null {
  const { line } = figure
  const piece = ofSentence(figure) ?? ofLineBefore(line) ?? ofStem(decision, line.block)
  if (!piece) return null
  const sentence = plain(line, 0, line.marked.text.length)
  const stem = parentOf(decision, line.block)
  const told = line.before ? plain(line.before, 0, line.before.marked.text.length) : ''
  const list = stem ? decision.text.slice(stem.start, stem.end) : ''
  const around = [clauseAround(figure), sentence, `${told} ${list}`, line.earlier]
  const { start, end } = piece
  const text = decision.text.slice(start, end)
  const block = decision.blocks.find((other) => other.start <= start && end <= other.end) ?? line.block
  const words = { start, end, text, block: block.id, paragraph: null }
  if (others.test(piece.text)) return { words, name: null, limit: null }
  const limit = figure.limit
  const stated = limit && subjectOfLength({ value: limit.value, unit: limit.unit as 'days' }, `${text} ${sentence}`)
  if (stated) return { words, name: stated.name, limit: stated.limit }
  const found = subjectOf(piece.said ?? piece.text, around, page)
  if (!found) return { words, name: null, limit: null }
  const same = !limit || !found.limit || hasLength(found.limit, { value: limit.value, unit: limit.unit as 'days' })
  return { words, name: found.name, limit: same ? found.limit : null }
}

/** A stretch of a marked sentence as the page's words: without the marks. */
const plain = ({ marked }: Line, from: number, to: number): string => marked.text.slice(from, to).replace(marks, ' ')

/** A stretch of a marked sentence, without white space at its ends; null where nothing is left. */
function pieceOf({ marked }: Line, from: number, to: number): Piece | null {
  const raw = marked.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = from + raw.trimEnd().length
  if (end <= start || vague.test(marked.text.slice(start, end))) return null
  // A mark stands for several characters: its end is where the next one begins.
  return { start: marked.offsets[start]!, end: marked.offsets[end - 1]! + 1, text: marked.text.slice(start, end) }
}

/** What stands after the figure, else what is within its wording, else what stands before it in its clause. */
function ofSentence(figure: Figure): Piece | null {
  const { line, wording, from, to } = figure
  const { text } = line.marked
  const at = markOf(figure)
  const own = text.slice(from, to)
  const kind = /\bdelay/i.test(own)
    ? 'delay'
    : /\b(?:too?k|tak|need|spent|wait|gap)/i.test(own)
      ? 'took'
      : wording.kind === 'excess'
        ? 'late'
        : 'other'
  // "outside the timescale" goes on to "timescales".
  const after = Math.max(to, at + 1) + /^\w*/.exec(text.slice(Math.max(to, at + 1)))![0].length
  const lead = leads[kind].exec(text.slice(after)) ?? (/\bdelay\w* by\b/i.test(own) ? leads.by.exec(text.slice(after)) : null)
  if (lead) {
    const start = after + lead[0].length
    const rest = text.slice(start, start + 160)
    if (!noSubject.test(rest)) {
      const end = phraseEnd.exec(rest)
      const found = pieceOf(line, start, start + (end?.index ?? rest.length))
      if (found) return found
    }
  }
  // "the delay in issuing the plan was ¤", "delayed the adaptations by ¤"
  const inside = within.exec(text.slice(from, at))
  if (inside) {
    const start = from + inside.index + inside[0].indexOf(inside[1]!)
    const found = pieceOf(line, start, start + inside[1]!.length)
    if (found) return found
  }
  return before(line, at)
}

/** The clause up to the figure, without who is known and without the words that only lead to the length. */
function before(line: Line, at: number): Piece | null {
  const { text } = line.marked
  // "Education, Health and Care (EHC) Plan": brackets around a short name open no clause.
  const near = text.slice(0, at).replace(/\(([A-Z&]{2,6})\)/g, ' $1 ')
  const starts = [...near.matchAll(openings)].map((match) => match.index + match[0].length)
  for (const start of [...starts, 0].toSorted((a, b) => b - a)) {
    const clause = near.slice(start)
    const lead = clause.length - clause.trimStart().length
    const body = theBody.exec(clause.trimStart())?.[0].length ?? 0
    const led = /^(?:in|by|for|with|of) /i.exec(clause.slice(lead + body))?.[0].length ?? 0
    const from = start + lead + body + led
    const cut = clause
      .slice(lead + body + led)
      .trimEnd()
      .replace(tail, '')
    const found = pieceOf(line, from, from + cut.length)
    // "found the Council" and the like are not far enough.
    if (!found || !/[a-z]{4}/i.test(found.text)) continue
    const noun = thing.exec(cut)?.[1]
    return { ...((noun && pieceOf(line, from, from + noun.length)) || found), said: cut }
  }
  return null
}

/** "The reply was due by 3 May. It was three weeks late." */
function ofLineBefore({ before: line }: Line, further = 1): Piece | null {
  if (!line) return null
  const { text } = line.marked
  const due = wasDue.exec(text)
  if (due) {
    const body = theBody.exec(due[1]!)?.[0].length ?? 0
    const found = pieceOf(line, body, due[1]!.length)
    if (found) return found
  }
  const asked = wasAsked.exec(text) ?? wasDelayed.exec(text)
  // "The Council was at fault. It caused a delay of six months": what it was stands one further back.
  if (!asked) return further && text.length < 60 ? ofLineBefore(line, further - 1) : null
  const start = asked.index + asked[0].length - asked[1]!.length
  const end = /,(?! health and)|[;:.()—–]| (?:on|by|in|within|and(?! care)|because|when|but|from|before|until)\b/i.exec(asked[1]!)
  return pieceOf(line, start, start + (end?.index ?? asked[1]!.length))
}

const stemDelay = cued(/\bdelay(?:s|ed|ing)?(?: (?:in|with|to|over|at))? (.{3,120}?)[:.,;–-]*$/i)

/** "There were delays in reviewing the plan:" of the list that an item stands in. */
function ofStem(decision: Decision, block: Block): Piece | null {
  const stem = parentOf(decision, block)
  if (!stem) return null
  const last = sentences(decision.text, stem).at(-1)
  const match = last && stemDelay.exec(decision.text.slice(last.start, last.end))
  if (!match || vague.test(match[1]!)) return null
  const start = last.start + match.index + match[0].indexOf(match[1]!)
  return { start, end: start + match[1]!.length, text: match[1]! }
}

const parentOf = ({ blocks }: Decision, { parent }: Block): Block | undefined =>
  parent ? blocks.find(({ id }) => id === parent) : undefined

function markOf({ line, length }: Figure): number {
  for (const [mark, known] of line.marked.lengths) if (known === length) return line.marked.text.indexOf(mark)
  return 0
}

/** The words about a figure up to the figures before and behind it. */
function clauseAround(figure: Figure): string {
  const { line } = figure
  const at = markOf(figure)
  const { text } = line.marked
  const start = Math.max(...[...text.slice(0, at).matchAll(/[;:\uE000-\uEFFF]/g)].map(({ index }) => index + 1), 0)
  const end = /[;\uE000-\uEFFF]/.exec(text.slice(at + 1))
  return text.slice(start, end ? at + 1 + end.index : text.length)
}
