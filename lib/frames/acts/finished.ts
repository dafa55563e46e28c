import { works } from '../noun-classes.ts'
import { asNoun } from '../phrase.ts'
import { allOf, is, isPerson, isPronoun, linked, linkOf, resolve } from './nouns-told.ts'
import type { Reads } from './scene.ts'

/** "was complete", "was over", "is in place". */
const adjectives = new Set(['complete', 'over', 'inplace'])

/** "The assessment was completed", "it finished investigating", "the relief duty came to an end". */
export const finished: Reads = ({ frame, context, has, subject, passive, object, add }) => {
  if (
    has('COMPLETE', 'DO', 'END', 'STOP', 'CONCLUDE', 'SIGN', 'MAKE', 'AGREE', 'FIND') ||
    (has('BE', 'BECOME') && frame.objects.some((o) => adjectives.has(o.head[0] ?? ''))) ||
    // "had an agreement in place".
    (has('BE', 'HAVE') && object?.before.has('inplace'))
  ) {
    const what = has('END', 'STOP', 'BE', 'COMPLETE', 'CONCLUDE') && !passive && subject?.head.length ? subject : object
    if (what && (!isPerson(what) || isPronoun(what))) {
      // "finished its work on the assessment".
      const on = has('COMPLETE') && what.head[0] === 'thing' ? what.links.find(({ by }) => by === 'on')?.phrase : undefined
      const last = on ?? resolve(what, context)
      if (!has('STOP') && last?.head.some((h) => works.has(h))) add('DO', on ?? what)
      if (is(last, 'duty') || last?.before.has('relief')) add('END', what)
    }
  }
  // "was no longer under a duty".
  const under = has('END') && linkOf(frame, (by, phrase) => by === 'under' && is(phrase, 'duty'))
  if (under) add('END', under)
  if (has('WORK-OUT') && object) add('DO', object)
  // "finished investigating".
  if (has('COMPLETE', 'CONCLUDE') && !object)
    for (const t of frame.told)
      if (t.clause === 'by' && t.acts.some((act) => /^(?:INVESTIGATE|ASSESS|REVIEW|CONSIDER)$/.test(act)))
        add('DO', null, { about: [...allOf(t), 'direct'] })
  if (has('ASSESS', 'INVESTIGATE', 'REVIEW', 'INSPECT'))
    add('DO', object, { about: [asNoun[frame.acts[0]!] ?? 'enquiry', 'direct', ...linked(frame)] })
}
