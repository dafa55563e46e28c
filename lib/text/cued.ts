/** What of a pattern its users ask. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>

/**
 * A pattern that is made ready by the browser only once a text has the letters without which it cannot match. Most patterns match on few
 * pages, and making one ready takes a thousand times what looking for its letters takes. It gives what the pattern itself would give.
 * For patterns that are asked `test` and `exec` and keep no place (no `g`, no `y`).
 */
export function cued(pattern: RegExp): Pattern {
  const may = gate(pattern)
  return {
    test: (text) => may(text) && pattern.test(text),
    exec: (text) => (may(text) ? pattern.exec(text) : null),
  }
}

/**
 * The same for patterns that keep a place: false where a text lacks the letters without which one cannot match, for as long as none had
 * them.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let may = gates.get(pattern)
  if (!may) gates.set(pattern, (may = gate(pattern)))
  return may(text)
}
const gates = new WeakMap<RegExp, (text: string) => boolean>()

/**
 * Characters that are looked through in vain before a pattern is made ready all the same: what that takes has then been spent on looking.
 */
const patience = 12_000

function gate(pattern: RegExp): (text: string) => boolean {
  let needs: Needs | undefined
  let looked = 0
  return (text) => {
    if (looked > patience) return true
    needs ??= needsOf(pattern)
    const may = !needs || isIn(needs, lettersOf(text))
    looked = may ? Infinity : looked + text.length
    return may
  }
}

/** Letters that must be there: a number stands for up to three that follow each other; of a list any, or all; null: none. */
type Needs = number | { any: boolean; list: Needs[] } | null

function isIn(needs: Needs, letters: Uint8Array): boolean {
  if (typeof needs === 'number') return letters[needs] === 1
  if (!needs) return true
  const list = needs.list
  for (let i = 0; i < list.length; i += 1) if (isIn(list[i]!, letters) === needs.any) return needs.any
  return !needs.any
}

const places = 1 << 13
const letters = new Uint8Array(places)
let lastText: string | null = null

/** Which letters, and which two and three that follow each other, a text has; kept while the same text is asked about. */
function lettersOf(text: string): Uint8Array {
  if (text === lastText) return letters
  lastText = text
  letters.fill(0)
  let [one, two] = [0, 0]
  for (let i = 0; i < text.length; i += 1) {
    const code = small(text.charCodeAt(i))
    letters[placeOf(0, 0, code)] = 1
    letters[placeOf(0, two, code)] = 1
    letters[placeOf(one, two, code)] = 1
    one = two
    two = code
  }
  return letters
}

/** In small letters; the two signs that count as "s" and "k" where case counts for nothing are those. */
const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code === 0x17f ? 115 : code === 0x212a ? 107 : code)

const placeOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 1_031) ^ Math.imul(two, 311) ^ Math.imul(three, 17)) & (places - 1)

/** What a run of letters comes to. */
function ofRun(run: readonly number[]): Needs {
  if (!run.length) return null
  if (run.length < 3) return placeOf(0, run.length > 1 ? run[0]! : 0, run.at(-1)!)
  return together(run.slice(2).map((code, i) => placeOf(run[i]!, run[i + 1]!, code)))
}

function together(list: readonly Needs[]): Needs {
  const all = list.filter((one) => one !== null)
  return all.length > 1 ? { any: false, list: all } : (all[0] ?? null)
}

/** Reads a pattern for what it needs. Whatever it does not know needs nothing. */
function needsOf({ source, flags }: RegExp): Needs {
  const anyCase = flags.includes('i')
  let at = 0
  return flags.includes('v') ? null : alternatives()

  function alternatives(): Needs {
    const any: Needs[] = [sequence()]
    while (source[at] === '|') {
      at += 1
      any.push(sequence())
    }
    return any.includes(null) ? null : any.length > 1 ? { any: true, list: any } : any[0]!
  }

  function sequence(): Needs {
    const all: Needs[] = []
    let run: number[] = []
    const close = () => {
      all.push(ofRun(run))
      run = []
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = next()
      const repeated = quantifier()
      if (piece === undefined) continue
      const code = typeof piece === 'object' && piece && 'code' in piece ? piece.code : null
      if (code === null) {
        close()
        if (repeated !== 'maybe') all.push(piece as Needs)
      } else if (repeated === 'maybe') close()
      else {
        run.push(code)
        if (repeated === 'more') close()
      }
    }
    close()
    return together(all)
  }

  /** One letter, a group, or a class; undefined for what takes no room, such as the edge of a word. */
  function next(): { code: number } | Needs | undefined {
    const sign = source[at++]!
    if (sign === '^' || sign === '$') return undefined
    if (sign === '(') return group()
    if (sign === '[') return inBrackets()
    if (sign === '\\') return escaped()
    return sign === '.' ? null : letter(sign)
  }

  function group(): Needs | undefined {
    const kind = /\?(?:[:=!]|<[=!]|<\w+>|[\w-]+:)/y
    kind.lastIndex = at
    const opened = kind.exec(source)?.[0] ?? ''
    at += opened.length
    const inside = alternatives()
    at += 1
    if (/^\?<?!$/.test(opened) || /^\?[\w-]+:$/.test(opened)) return opened.endsWith('!') ? undefined : null
    return inside
  }

  function inBrackets(): { code: number } | null {
    const begin = at
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    const inside = source.slice(begin, at)
    at += 1
    // "[Cc]" is a letter.
    return /^[a-z][a-z]$/i.test(inside) && inside[0]!.toLowerCase() === inside[1]!.toLowerCase() ? letter(inside[0]!) : null
  }

  function escaped(): { code: number } | null | undefined {
    const sign = source[at++]!
    if (sign === 'b' || sign === 'B') return undefined
    if (/[^\w]/.test(sign)) return letter(sign)
    const more =
      /(?:(?<=\\u)(?:\{[\da-fA-F]+\}|[\da-fA-F]{4})|(?<=\\x)[\da-fA-F]{2}|(?<=\\[pP])\{[^}]*\}|(?<=\\k)<\w+>|(?<=\\c)\w|(?<=\\\d)\d*)/y
    more.lastIndex = at
    at += more.exec(source)?.[0].length ?? 0
    return null
  }

  /** Beyond the plain letters, case is too much to know. */
  function letter(sign: string): { code: number } | null {
    const code = sign.charCodeAt(0)
    return anyCase && code > 127 ? null : { code: small(code) }
  }

  function quantifier(): 'once' | 'more' | 'maybe' {
    if (!'?*+{'.includes(source[at] ?? ' ')) return 'once'
    const times = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y
    times.lastIndex = at
    const found = times.exec(source)
    if (!found) return 'once'
    at += found[0].length
    return found[0][0] === '+' || Number(found[1]) > 0 ? 'more' : 'maybe'
  }
}
