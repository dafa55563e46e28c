import { laidOutText } from '../../../../text/laid-out.ts'
import type { Wording } from '../pattern.ts'
import { process } from './words.ts'
import { total } from './total.ts'

/** What something took, in words of taking and needing. */
export const taken: readonly Wording[] = [
  // "took 34 working days", "has so far taken ten months", "taking 14 weeks to answer"
  total(
    'took|taking|taken',
    laidOutText`
      \b(?:
        took
        (?<!\b(?:is|are|were|been)(?: \w{1,15})? )taking
        (?:has|have|had|having)(?: (?!not\b|never\b|the\b)[\w-]{1,20}){0,3} taken
        should(?: not|n't) have taken
        fault to (?:take|have taken)
      )(?!
        \ (?:place|part|over|leave|off|advice|account|steps|action|note|legal|on)\b
        \ (?:\w+ ){0,3}(?:longer|more|long) (?:than|as) the\b
      )(?:
        ~3 (?:from|until|as long) [^.;\uE000-\uF8FF]{3,60}?,
        \ (?:it|them|him|her|us|as long as|well|,)
        \ (?:[\w'-]{1,20} ){0,4}?(?:
          authority
          caseworker
          councils?
          department
          icb
          investigator
          io
          (?:officer|worker|manager|contractor|psychologist|therapist|surveyor|engineer|inspector|clerk|assessor|planner)s?
          ot
          panel
          people
          provider
          service
          staff
          team
          trust
        )
      )?,? §(?!'| (?:later|ago|before|earlier|less|more|off|old|afterwards)\b)
    `,
    { strong: true },
  ),
  // "the five weeks it took", "the ten months that the Council needed"
  total(
    'took|needed|taken',
    laidOutText`
      # (?:that |which )?(?:
        it
        they
        this
        the (?:\w+ ){0,3}(?:council|authority|officer|team|therapist|worker|psychologist|manager|${process})
      )~3 (?:took|needed|ha[sd] taken)\b
    `,
    { strong: true },
  ),
  // "needed 14 weeks to do", "had eight weeks and used 21"
  total('needed|used|spent', String.raw`(?<!said (?:that )?it )\b(?:(?:needed|spent) §(?= (?:to|try|look|wait))|used §(?=[.,;]|$))`, {
    who: 'body',
  }),
  // "Seven months is far too long to wait"
  total(
    'too long|excessive|nacceptabl|nreasonabl|long time|prompt',
    String.raw`# (?:to [^,.;]{3,40}? )?(?:(?:is|was` +
      String.raw`|to be) )?(?:\w+ ){0,2}(?:too long|excessive|unacceptabl[ey]|unreasonabl[ey]|a long time|prompt)\b`,
  ),
  // "The time taken, almost ten months, was", "So the total time was 23 weeks"
  total('time', String.raw`\b(?:time~3 (?:taken|took)~6,?|total time|time (?:between|from) [^,.;]{3,60}?) (?:(?:was|is|of|came to) )?#`),
]
