/** Words cut to what they share with their relatives, and what each weighs. */
export type Stems = Map<string, number>

/** Words that tell one matter from another no better than any. */
const common = new Set(
  (
    'a an and any are as at be been before but by can could did do does done for from further had has have having he her hers him his i if in into is it its itself ' +
    'may might more most must no nor not of off on once one only or other ought our out own same shall she should so some still such than that the their theirs them ' +
    'then there these they this those though through to too under until up upon was we were what when where whether which while who whom whose why will with within ' +
    'without would you your about above after again against also always because between both during each ever every few later least less long longer made make making makes many much ' +
    'never next now over said says saying since soon therefore time times took take taken takes taking very way well yet according accordance ' +
    'council councils authority authorities person people someone somebody anyone member members staff officer officers manager managers department service services team teams ' +
    'mr mrs ms miss dr mx ombudsman organisation body home trust guidance law legal regulation regulations section code standard standards target targets limit limits ' +
    'timescale timescales deadline deadlines due fault delay delayed delays late overdue statutory statement says aim aims aimed aiming expect expects expected require requires required ' +
    'day days week weeks month months year years working calendar school date dated hour hours end ends ended ending start starts started starting begin begins beginning began ' +
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty first second third last another new normally usually maximum up'
  ).split(' '),
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
  'send tell give hold write hear see receive ask complete issue provide carry carried consider confirm inform notify agree contact make place finish policy procedure'
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
