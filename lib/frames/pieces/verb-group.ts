import { type Auxiliaries, auxiliariesAt } from './auxiliaries.ts'
import { type Chunking, does, look, push } from './chunking.ts'
import type { VerbGroup } from './piece.ts'
import { type Verb, verbAt } from './verb-at.ts'

/** What is no longer so has ended. */
const ended = { acts: ['END'], not: false }

/** A verb behind its subject stands no further from its auxiliary than this. */
const farthest = 9

/** Takes the verb group that begins at the next token; false where none does. */
export function verbGroup(c: Chunking): boolean {
  const start = c.at
  const helped = auxiliariesAt(c)
  if (!helped) return false
  const { be, have, doing, modal, infinitive, able, end } = helped
  if (end === start && c.tokens[start]!.text === 'dated') return false
  const group: VerbGroup = {
    acts: [],
    lemma: '',
    form: 'none',
    passive: false,
    modal,
    perfect: null,
    not: helped.not,
    infinitive,
    turned: false,
  }
  const take = (to: number, verb: Partial<VerbGroup>): true => {
    push(c, to, { is: 'verb', verb: { ...group, ...verb } })
    return true
  }
  const turned = behindDo(c, helped) ?? behindBe(c, helped)
  if (turned) {
    const { at, verb, passive } = turned
    take(end, { modal: passive ? modal : null, turned: true })
    c.pending = { verb: { ...group, acts: verb.word.acts, lemma: verb.word.lemma, form: 'past', passive, turned: true }, at }
    return true
  }
  if (c.pending?.at === start) {
    take(start + look(c, start).length, c.pending.verb)
    c.pending = null
    return true
  }
  // "would like her son to be assessed".
  if (modal === 'would' && !be && !have && c.tokens[end]?.text === 'like')
    return take(end + 1, { modal: null, acts: ['WANT'], lemma: 'want', form: 'past' })
  const alone = !(able || be || have || doing || modal || infinitive)
  const verb = verbAt(c, end, alone ? null : infinitive && end === start + 1 ? 'to' : 'aux')
  if (verb && (alone || agrees(verb, helped))) {
    const { word, form } = verb
    const { length, particle } = look(c, end)
    const size = word.lemma.split(' ').filter((part) => part !== '_').length - 1
    if (particle) for (let j = particle; j < particle + size; j += 1) c.skip.add(j)
    return take(end + length, {
      ...(helped.noLonger && word.acts.includes('OWE') ? ended : { acts: word.acts }),
      lemma: word.lemma,
      form,
      passive: be && isPast(verb),
      perfect: have,
    })
  }
  const said = alone ? null : byItself(helped)
  return !!said && take(end, said)
}

const isPast = ({ form }: Verb): boolean => form === 'past' || form === 'participle'

/** Whether a verb stands in the form that its auxiliaries ask for. */
function agrees(verb: Verb, { be, have, doing, modal, infinitive }: Auxiliaries): boolean {
  if (be) return isPast(verb) || verb.form === 'ing'
  return !!have || !(modal || doing || infinitive) || verb.form === 'base' || verb.word.forms.has('base')
}

/** What is said where the verb of the auxiliaries is left out: "it did", "would not". */
function byItself({ be, have, doing, modal, infinitive, noLonger }: Auxiliaries): Partial<VerbGroup> | null {
  if (have && !be) return { acts: ['HAVE'], lemma: 'have', form: infinitive || modal ? 'base' : 'past' }
  if (be) return { ...(noLonger ? ended : { acts: ['BE'] }), lemma: 'be', form: 'past', perfect: have }
  if (doing) return { acts: ['DO'], lemma: 'do', form: 'past' }
  return modal ? { acts: ['OTHER'], form: 'base' } : null
}

/** A verb behind the subject that stands behind its auxiliary. */
type Turned = { at: number; verb: Verb; passive: boolean }

/** "did the panel sit". */
function behindDo(c: Chunking, { doing, end }: Auxiliaries): Turned | null {
  if (!doing || verbAt(c, end, 'aux')) return null
  return behind(c, end, false, ({ form }, at) => {
    const { word } = look(c, at)
    return form === 'base' && !!word?.acts.length && !(word.things.length && does(c, at - 1).has('determiner'))
  })
}

/** "Only in July was a decision made". */
function behindBe(c: Chunking, { be, have, infinitive, end }: Auxiliaries): Turned | null {
  if (!be || have || infinitive || c.found.some(({ is }) => is === 'phrase') || !c.found.some(({ is }) => is === 'date')) return null
  return behind(c, end, true, isPast)
}

function behind(c: Chunking, end: number, passive: boolean, isIt: (verb: Verb, at: number) => boolean): Turned | null {
  for (let at = end; at < Math.min(end + farthest, c.tokens.length); at += 1) {
    const verb = verbAt(c, at, 'aux')
    if (verb && isIt(verb, at)) return { at, verb, passive }
  }
  return null
}
