/** Words cut to what they share with their relatives, and what each weighs. */
export type Stems = Map<string, number>

/** Words that tell one matter from another no better than any: those of every sentence, who acts, law and limits, time. */
const common = new Set(
  `
a about above accordance according after again against also always an and another any are as at be because been before
between both but by can could did do does done during each ever every few for from further had has have having he her hers
him his i if in into is it its itself last later least less long longer made make makes making many may might more most much
must never new next no nor not now of off on once one only or other ought our out over own said same saying shall she should
since so some soon still such take taken takes taking than that the their theirs them then there therefore these they this
those though through time times to too took under until up upon very was way we well were what when where whether which
while who whom whose why will with within without would yet you your

anyone authorities authority body council councils department dr home manager managers member members miss mr mrs ms mx
officer officers ombudsman organisation people person service services somebody someone staff team teams trust

aim aimed aiming aims code deadline deadlines delay delayed delays due expect expected expects fault guidance late law legal
limit limits maximum normally overdue regulation regulations require required requires says section standard standards
statement statutory target targets timescale timescales usually

began begin beginning begins calendar date dated day days end ended ending ends hour hours month months school start started
starting starts week weeks working year years

january february march april june july august september october november december monday tuesday wednesday thursday friday
saturday sunday
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty first second third
`
    .trim()
    .split(/\s+/),
)

/** Forms that share no beginning, and words that stand for each other where a limit is spoken of: each the first of its line. */
const groups = `
send sent
tell told
give gave given
pay paid payment
meet met meeting
hold held
write wrote written
hear heard hearing
see saw seen
receive got get getting had reached reach receipt
answer answers answered answering reply replied replies replying response responses respond responded responding
decide decision determine determined determination approve approved approval refuse refused refusal granted rejected accepted
ask asked asks asking request requests requested requesting
apply applied applies application applications applicant applicants
enquiry enquiries inquiry inquiries
contact telephoned touch called rang phoned
choose chose chosen
build built building
bring brought
find found
take taken took
lay laid
let letting
begin began begun
repair filled mended
place placed
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
const same = new Map(groups.flatMap(([first, ...others]) => others.map((word) => [cut(word), cut(first!)] as const)))

/** Verbs of which a sentence about any limit may make use: half a word. */
const light = new Set(
  (
    'agree ask carried carry complete confirm consider contact finish give hear hold inform issue make notify place ' +
    'policy procedure provide receive see send tell write'
  )
    .split(' ')
    .map(cut),
)

/**
 * The words of a text that tell what it is about, cut to the part that "assessed" shares with "assessment", with what each
 * weighs: 1, and ½ for verbs that go with everything. Names of people (one capital letter) and numbers count for nothing.
 */
export function stems(text: string): Stems {
  const found: Stems = new Map()
  for (const word of text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[a-z]{3,}/g) ?? []) {
    let stem = stemOf.get(word)
    if (stem === undefined) {
      if (stemOf.size > most) stemOf.clear()
      stemOf.set(word, (stem = toStem(word)))
    }
    if (stem) found.set(stem, light.has(stem) ? 0.5 : 1)
  }
  return found
}

/** Decisions use the same few thousand words: each is cut once. '' for a word that tells nothing. */
const stemOf = new Map<string, string>()
const most = 8_000

function toStem(word: string): string {
  if (common.has(word)) return ''
  const bare = cut(word)
  const stem = same.get(bare) ?? bare
  return common.has(stem) ? '' : stem
}

/** "assessments", "assessed", "assessing": "assess"; "inspector", "inspection": "inspec". */
function cut(word: string): string {
  const bare = word.replace(/(?:ations?|ments?|ions?|ings?|als?|ors?|ers?|ied|ies|ed|es|(?<!s)s|e|y)$/, '')
  return (bare.length < 3 ? word : bare).replace(/([^aeiou])\1$/, '$1').slice(0, 7)
}

/** How much two texts share, as the sum of what the shared words weigh. */
export function shared(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [stem, weight] of one) if (other.has(stem)) sum += weight
  return sum
}
