import { laidOutText } from '../text/laid-out.ts'

const ODD = '\\t\\u00a0\\u2000-\\u200b\\u202f'
const ODD_SPACE = new RegExp(`[${ODD}]`, 'g')

/** The text with plain spaces for tabs, no-break spaces and the like, each in its place: what patterns are made for. */
export const evenSpaces = (text: string): string => text.replace(ODD_SPACE, ' ')

/** Stretches that many patterns share, by the name that stands for them after "@". */
const SHARED: Record<string, string> = {
  // In full, as the metadata shortens them, and as they are misspelt: letters in the wrong order, doubled or left out.
  month: laidOutText`
    (?:
      Apil
      Apirl
      Apr(?:il|\.)?
      Aprill?
      Arpil
      Aug(?:ust|\.)?
      A[ugst]{4,6}
      Dec(?:ember|\.)?
      D[ecmbr]{6,8}
      Feb(?:ruary|\.)?
      F[ebruary]{6,9}
      Jan(?:uary|\.)?
      Ja[naury]{4,7}
      Juen
      July?
      Juley
      Jully
      June?
      Mar(?:ch|\.)?
      Marhc
      May
      Mrach
      Nov(?:ember|\.)?
      N[ovembr]{6,8}
      Oct(?:ober|\.)?
      O[ctober]{5,7}
      Sept?(?:ember|\.)?
      S[ept]{2,3}[tem]{0,4}b[em]{0,3}r
    )(?![A-Za-z])
  `,
  season: '(?:spring|summer|autumn|winter)',
  weekday: '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)',
  wd: '(?:Mon|Tues?|Weds?|Thu(?:rs)?|Fri|Sat|Sun)\\.?',
  date: '(?:0?[1-9]|[12]_\\d|3_[01])',
  // "third", "twenty-first": days of a month in words.
  nth: laidOutText`
    (?:twenty·)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)
    tenth
    eleventh
    twelfth
    thirteenth
    fourteenth
    fifteenth
    sixteenth
    seventeenth
    eighteenth
    nineteenth
    twentieth
    thirtieth
    thirty·first
  `,
  year: '(?:19|20)\\d\\d(?![\\d%])',
  // "2022/23", "2022-2023", "2022 to 2023": two years running.
  pair: '(?<yy>(?:19|20)\\d\\d)(?:_(?:\\/|–)_| to )(?<zz>(?:20)?\\d\\d)(?![\\d/])',
  kind: '(?<kind>academic|school|financial|tax|council tax|municipal|budget) year',
  // "of that year", "last year".
  pointer: ',? (?:(?:of|in) )?(?<pointer>(?:this|that|last|next|the (?:same|following|next|previous)) year)\\b',
  // "early", "mid-", "end of", "first week of": the article is not part of the expression.
  // "was due to start in May", "will end May 2023" are verbs: the month alone.
  part: laidOutText`
    \b(?<part>(?:
      (?:early|mid|late)(?:(?:–|\/| )?_(?:(?:to|or)(?: |–))?(?:early|mid|late))?(?: in)?
      (?:
        (?:beginning|start|middle|end) of
        (?:
          (?:first|second|latter|early|later?) (?:half|part)
          (?:first|second|third|fourth|last|final) (?:full )?(?:week|day|@weekday)
          (?:first|last) (?:(?:few )?days|(?:two|three) weeks)
        ) (?:of|in)
      )(?: the)?
      (?<!\b(?:
        (?:due|planned|expected|scheduled|supposed|meant|hoped|able|set|ready|was|were|is|are) to
        will
        would
        should
        could
        must
        can
        did
        not
      ) )(?:end|start)
      beginning
    )(?: part of)?)·
  `,
  // What may come behind a day that is told in short, such as "the 27th": a stop, or a word that goes on from it; nothing that it counts.
  stop: laidOutText`
    (?=
      [.,;:)”"\n]
      $
      \ (?:
        about
        after
        again
        also
        an?
        and
        as
        asking
        at
        because
        before
        both
        but
        by
        for
        from
        had
        he
        her
        his
        if
        in
        instead
        it
        its
        Miss
        Mrs?
        Ms
        my
        no
        nobody
        officers
        on
        one
        only
        onwards
        or
        our
        saying
        she
        so
        staff
        that
        the
        their
        then
        they
        this
        to
        too
        two
        was
        we
        were
        when
        which
        while
        with
        without
      )\b
    )
  `,
  // A number in digits or words: "65", "2.5", "sixty-five", "a", "a couple of".
  number: laidOutText`
    (?:
      \d{1,4}(?:\.\d)?
      (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:·(?:one|two|three|four|five|six|seven|eight|nine))?
      nineteen
      eighteen
      seventeen
      sixteen
      fifteen
      fourteen
      thirteen
      twelve
      eleven
      ten
      nine
      eight
      seven
      six
      five
      four
      three
      two
      one
      (?:a|one) hundred
      a couple of
      an?
      half an?
    )
  `,
}
const SIGNS: Record<string, string> = { ' ': ' {1,4}', _: ' {0,4}', '–': '[-\\u2010-\\u2015\\u2212]', '·': '(?:_–_| )' }

const expand = (source: string): string =>
  source.replace(/[ _–·]|@([a-z]+)(2?)/g, (sign, name: string | undefined, again) =>
    // "@part2" is "@part" with its group named part2.
    expand_(name ? SHARED[name]!.replace(/(\(\?<\w+)>/g, `$1${again}>`) : SIGNS[sign]!, name !== undefined || sign === '·'),
  )
const expand_ = (source: string, more: boolean): string => (more ? expand(source) : source)

/**
 * A pattern for text with even spaces, written short: a space stands for one to four spaces (never a line break: patterns stay linear),
 * "_" for none to four, "–" for any hyphen or dash, "·" for a hyphen or a space, "@month" and the like for what is shared.
 * The short form is also what is shipped: the long one is some ten times as long.
 */
export const pattern = (source: string, flags = 'i'): RegExp => new RegExp(expand(source), flags)

/** A number in digits or words, for patterns of others: "65", "sixty-five", "a couple of". */
export const NUMBER = expand('@number').replace(/ (?=\{)/g, `[ ${ODD}]`)

const MONTHS = [/^ja/, /^f/, /^m(?!ay)/, /^a[pr]/, /^may/, /^ju(?:n|en)/, /^ju/, /^a/, /^s/, /^o/, /^n/, /^d/]

/** 1–12 for a word that @month has matched. */
export const monthNumber = (word: string): number => {
  const w = word.toLowerCase()
  return MONTHS.findIndex((m) => m.test(w)) + 1
}

/** First month of a season; each has three. */
export const SEASON_START: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** First month and number of months of a school term. */
export const TERM: Record<string, [number, number]> = { autumn: [9, 4], spring: [1, 4], summer: [4, 4] }

/** 0 for Monday to 6 for Sunday. */
export const weekdayNumber = (word: string): number => ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(word.slice(0, 2).toLowerCase())

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** What @number has matched. */
export function number(words: string): number {
  const w = words.toLowerCase()
  if (/^\d/.test(w)) return parseFloat(w)
  if (w.includes('hundred')) return 100
  if (w.includes('couple')) return 2
  if (w.startsWith('half')) return 0.5
  if (/^an?$/.test(w)) return 1
  const [tens, ones] = w.split(/[^a-z]+/)
  const ten = TENS.indexOf(tens!) + 1
  return ten ? (ten + 1) * 10 + ONES.indexOf(ones ?? '') + 1 : ONES.indexOf(tens!) + 1
}
