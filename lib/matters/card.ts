/** One event of a matter, and how decisions tell it. */
export interface Card {
  /** Kind of event, as the limits name it. */
  kind: string
  /** Kinds of which one must have been told before; none where it begins a matter. */
  after?: string[]
  /** The page must speak of one of these too, in small letters. */
  page?: string[]
  /** It can also begin a matter, though others may come before it. */
  opens?: true
  /**
   * How it is told: an act and what it is about. "DELIVER ^plan final -draft": a plan (the noun itself) that is final
   * and no draft reaches somebody.
   * "a/b": either. "@body": done by; "@any": by anybody. ">any": whoever gets it.
   */
  told: string[]
  /** The same where the words do not say which matter they are of: only while one waits for it. */
  lean?: string[]
  /**
   * Acts that tell it by themselves, where a page that is about the matter has told nothing of it yet: "The Council received her request",
   * and nothing says for what.
   */
  alone?: string[]
}

/** Sentences by which a card is tried; they are in examples.ts, which no reader loads. */
export interface Examples {
  yes: string[]
  no: string[]
}

/** What belongs together: an application and its answer, a complaint through its stages. */
export interface Matter {
  id: string
  /** The page must speak of it: one of these, in small letters; "a + b": both words. */
  page: string[]
  /** Its kinds are named by the procedure that the page's complaints run under: the cards name only the step. */
  byProcedure?: true
  /** Words of the page's category, summary or complaint that make it what the page is about. */
  focus?: string[]
  cards: Card[]
}

/** A line of a card made ready. */
export interface Rule {
  act: string
  head: string[][]
  all: string[][]
  none: string[]
  by: string | null
  to: string | null
  size: number
}

const rules = new Map<string, Rule>()

/** The rule that a line of a card states. */
export function ruleOf(line: string): Rule {
  let rule = rules.get(line)
  if (!rule) {
    const [act = '', ...terms] = line.split(' ')
    rule = { act, head: [], all: [], none: [], by: null, to: null, size: terms.length }
    for (const term of terms) {
      if (term.startsWith('-')) rule.none.push(...term.slice(1).split('/'))
      else if (term.startsWith('^')) rule.head.push(term.slice(1).split('/'))
      else if (term.startsWith('@')) rule.by = term.slice(1)
      else if (term.startsWith('>')) rule.to = term.slice(1)
      else rule.all.push(term.split('/'))
    }
    rules.set(line, rule)
  }
  return rule
}
