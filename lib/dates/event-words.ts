import { cued } from '../text/cued.ts'
import { laidOut } from '../text/laid-out.ts'

/** What an event is named by ends where somebody or something else begins. */
const ENDS = cued(laidOut()`
  [^\w\s’'-]
  \s(?:
    a
    an
    and
    at
    but
    by
    for
    from
    h(?:er|is)
    in
    it
    its
    no
    of
    on
    s?he
    that
    the
    their
    there
    they
    to
    we
    wh\w+
    with
    [A-Z]\w*
  )\b
`)
/** What stands before what an event is named by. */
const NAMING = /^ (?:(?:the|this|that|h(?:er|is)|its|their|our|s?he|they|it|M(?:rs?|s|iss) \w+)(?= ))?/

/** The words that name an event, of those that stand behind "after": " the hearing" of " the hearing on her appeal". */
export function eventWords(behind: string): string {
  const naming = NAMING.exec(behind)![0].length
  const end = ENDS.exec(behind.slice(naming))
  return end ? behind.slice(0, naming + end.index) : behind
}
