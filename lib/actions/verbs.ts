/** Verbs that steps of a remedy begin with. */
const PLAIN =
  'acknowledge adapt add adjust adopt answer agree allocate allow alter amend analyse apologise apologize apply appoint approve ' +
  'arrange ascertain ask assess attend backdate begin bring build calculate cancel carry cease circulate clarify clean clear close ' +
  'collate collect commission compensate compile complete comply conduct confirm consider consult continue convene correct ' +
  'create decide delete deliver demonstrate determine develop devise disclose discuss draw embed employ engage enrol ' +
  'ensure establish evaluate examine explain explore extend facilitate finalise find finish fit fix follow fulfil give grant ' +
  'hold honour identify implement improve include increase inform inspect install instruct introduce investigate invite keep let ' +
  'liaise maintain make meet monitor notify nominate obtain open organise outline pass prepare print prioritise produce ' +
  'provide publish publicise pursue put quash raise reassess rebate recalculate recognise recommence reconsider recover recruit rectify ' +
  'redecorate redecide redetermine reduce refer refresh refund register reimburse reinforce reinstate reissue relocate remedy remind remove ' +
  'renew reopen reorganise repay rehouse rehear replace rerun resolve respond restart restore resume retrain return revisit ' +
  'revise revoke rewrite secure see seek send set settle speak strengthen submit supply take tell trace transfer translate ' +
  'undertake update upgrade verify waive withdraw write'

/** Verbs that are nouns as well ("the review and plan"): taken for verbs only where an object follows. */
const NOUNS =
  'act address audit award brief change charge check contact copy cost credit deal design draft fund issue log look map move offer ' +
  'order pay place plan progress record repair reply report review search share show start step stop support survey target test ' +
  'track train use visit work'

/** Verbs that double their last letter. */
const DOUBLING = new Set('begin put let set plan stop log map rerun refer step enrol fulfil fit submit embed'.split(' '))

const IRREGULAR: Record<string, string> = {
  paid: 'pay', repaid: 'repay', written: 'write', wrote: 'write', sent: 'send', given: 'give', gave: 'give', made: 'make', begun: 'begin',
  began: 'begin', held: 'hold', met: 'meet', brought: 'bring', taken: 'take', took: 'take', told: 'tell', drawn: 'draw', put: 'put',
  set: 'set', found: 'find', undertaken: 'undertake', undertook: 'undertake', spoken: 'speak', spoke: 'speak', built: 'build',
}

export type Form = 'plain' | 's' | 'ing' | 'past'

const forms: Record<Form, Map<string, string>> = { plain: new Map(), s: new Map(), ing: new Map(), past: new Map(Object.entries(IRREGULAR)) }
const nouns = new Set(NOUNS.split(' '))
for (const verb of [...PLAIN.split(' '), ...nouns]) {
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1) : verb.replace(/([^e])e$/, '$1')
  forms.plain.set(verb, verb)
  forms.s.set(verb.replace(/([^aeo])y$/, '$1ie').replace(/(ss|sh|ch|x)$/, '$1e') + 's', verb)
  forms.ing.set(`${stem}ing`, verb)
  forms.past.set(`${stem.replace(/([^aeo])y$/, '$1i')}ed`, verb)
}

/** What follows a word that is a verb there: "review its policy", "pay her £200", "report to the committee". */
const OBJECT =
  /^\s+(?:(?:the|its|their|his|her|him|them|it|a|an|any|all|each|every|both|this|these|that|those|another|further|some|such|how|what|whether|why|when|to|with|on|at|in|into|for|from|against|out|up|back|again|as|by|staff|officers|relevant|more|no|Mrs?|Ms|Miss|Mx|Dr|\w+ing|\w+ly)\b|£|[A-Z]|\d)/

/** A word before an object that is likely a verb though no list has it: "treat the mould". */
const UNLISTED =
  /^(?!(?:about|after|against|all|along|among|and|around|because|before|behind|below|between|beyond|both|but|despite|during|each|every|except|for|from|given|half|into|less|like|minus|near|nor|not|off|once|only|onto|our|out|over|past|per|plus|since|some|such|than|that|the|their|then|through|till|toward|under|unless|until|upon|via|what|when|where|whether|which|while|who|whom|whose|with|within|without|worth|yet|you|your|one|two|three)\b)[a-z]{3,}(?<!ed|ing|ly|s)\s+(?:the|an?|its|his|her|their|any|every)\s/

/**
 * The verb that a stretch of text begins with, in its plain form; null where it begins with none that a remedy knows.
 * @param text from the word on
 * @param form 'plain' ("pay her £200"), 's' ("pays her"), 'ing' ("paying her"), 'past' ("paid her")
 * @param sure whether a verb must stand there, as after "will": then "issue guidance" needs no article
 */
export function verbAt(text: string, form: Form, sure = false): string | null {
  const word = /^[A-Za-z]+(?:-[a-z]+)?(?=[\s,;:.)]|$)/.exec(text)?.[0]
  const verb = word && forms[form].get(word.toLowerCase().replace('re-', 're'))
  if (!verb) return form === 'plain' && UNLISTED.test(text.slice(0, 40)) ? text.slice(0, text.search(/\s/)) : null
  return form === 'plain' && !sure && nouns.has(verb) && !OBJECT.test(text.slice(word.length, word.length + 20)) ? null : verb
}

/** Whether two verbs are of the same work: "train" and "retrain". */
export function matching(a: string, b: string): boolean {
  return a !== '' && a.replace(/^re(?=[a-z]{4})/, '') === b.replace(/^re(?=[a-z]{4})/, '')
}

/** true for the verbs that remedies are known to use. */
export function isListed(verb: string): boolean {
  return forms.plain.has(verb)
}
