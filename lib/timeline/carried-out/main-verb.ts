import { cued } from '../../text/cued.ts'
import { laidOut } from '../../text/laid-out.ts'
import { verbsIn } from '../split.ts'

/** A verb in words, and where its first auxiliary and it itself stand. */
export interface Main {
  verb: string
  from: number
  at: number
  end: number
}

/** Verbs that make no clause of their own in a story, but tell what was not done. */
const besides = cued(laidOut()`
  (?<![\w'-])(?<!\b(?:an?|the|its|her|his|their) )(?:
    notes(?= that)
    read(?= (?:the|her|his|its|their))
    reads
    records(?= that)
    set(?= out)
    shows
    suggests
    undertakes
    undertook
  )(?![\w-])
`)

/** The first verb that is no auxiliary. */
export function mainVerb(words: string): Main | null {
  const [known] = verbsIn(words)
  const other = besides.exec(words)
  const first = other && (!known || other.index < known.index) ? other : known
  if (!first) return null
  const rest = /[a-z']+/g
  rest.lastIndex = first.index
  let helper: Main | null = null
  for (let match = rest.exec(words); match; match = rest.exec(words)) {
    const found = { verb: match[0], from: first.index, at: match.index, end: match.index + match[0].length }
    if (auxiliary.test(match[0])) helper = /^(?:was|were|is|are|had|has|have|did|does|do)/.test(match[0]) ? found : helper
    else return helper && !participle.test(match[0]) ? helper : found
  }
  return helper
}
const participle = cued(laidOut()`
  (?:ed|ing)$
  ^(?:
    agree
    answer
    arrive
    begun
    brought
    built
    come
    come
    complete
    dealt
    decide
    done
    drawn
    finalise
    finish
    found
    get
    give
    given
    gone
    got
    hear
    heard
    held
    hold
    issue
    kept
    known
    left
    let
    lost
    made
    make
    meet
    met
    overturned
    paid
    produce
    provide
    put
    read
    refuse
    reply
    respond
    run
    said
    seen
    send
    sent
    set
    share
    shown
    sit
    sought
    spoken
    taken
    tell
    told
    turned
    upheld
    uphold
    withdrawn
    write
    written
  )$
`)

/** What stands before a verb without being one. */
export const auxiliary = cued(laidOut()`
  ^(?:
    again
    all
    already
    also
    are
    been
    being
    be
    both
    did
    does
    do
    eventually
    finally
    first
    had
    has
    have
    is
    itself
    just
    later
    never
    not
    now
    only
    still
    then
    was
    were
  )(?:n't)?$
`)
