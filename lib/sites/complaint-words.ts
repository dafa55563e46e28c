import { laidOutText } from '../text/laid-out.ts'

/**
 * How complaints are told alike at every site besides the first, in the words that the readers know: "asked for a stage 2 response on
 * 6 May and it issued it on 9 June" is the request and its response.
 */
export const complaintWords: readonly (readonly [RegExp, string])[] = [
  // "Within six months … 23 days after that": beyond the limit just named, and no day counted from the last date.
  [
    new RegExp(
      laidOutText`
        (?<=
          \b[Ww]ithin (?:\w+ ){1,3}(?:days|weeks|months)\b(?:(?!\b20\d\d\b|\b\d{1,2} [A-Z][a-z]{2})[^\n]){0,250}\b
            (?:days|weeks|months)\
        )after that\b
      `,
      'g',
    ),
    'over that',
  ],
  // "A response within 20 working days at that stage": the one named before.
  [/(?<=\b[Ss]tage (?:2|two)\b(?:(?!\b[Ss]tage\b)[^\n]){0,300} )at (?:that|this) stage\b/g, 'at stage 2'],
  [/(?<=\b[Ss]tage (?:1|one)\b(?:(?!\b[Ss]tage\b)[^\n]){0,300} )at (?:that|this) stage\b/g, 'at stage 1'],
  [/(?<=\backnowledged )(?:(?:the|this|his|her|their) )?(?:escalation|stage 2|stage two)(?: request| complaint)?\b/g, 'the complaint'],
  [/(?<=\backnowledged )(?:the|this|his|her|their) request to escalate\b/g, 'the complaint'],
  [/(?<=\b[Ss]tage (?:2|two) (?:response|reply|answer)\b[^.;]{0,90}? )(?:issued|sent|provided|gave) it\b/g, 'issued the stage 2 response'],
  [/(?<=\b[Ss]tage (?:1|one) (?:response|reply|answer)\b[^.;]{0,90}? )(?:issued|sent|provided|gave) it\b/g, 'issued the stage 1 response'],
  // "had not answered a complaint that she made on 4 May": what she did, and when.
  ...(['he', 'she', 'they'] as const).map((who): [RegExp, string] => [
    new RegExp(
      laidOutText`
        (?<=
          \b(?:respon|repl|answer|deal|acknowledg)\w*(?: to| with)? (?:an?|the|h(?:is|er)|their) complaint
        ) (?:(?:that|which) )?${who} (?:had )?(?:made|submitted|sent|raised)(?: (?:to|with) (?:it|the [A-Z][\w ]{2,40}?))?
          (?= (?:on|in) (?:\d|early|mid|late|[A-Z]))
      `,
      'g',
    ),
    `. ${who.charAt(0).toUpperCase()}${who.slice(1)} complained to the Council`,
  ]),
  // Taken up at stage two: that is what starts it.
  [
    new RegExp(
      laidOutText`
        (?<=\b(?:[Ii]t|Council|Board|Association|body|Authority) )(?:accepted|logged|registered|opened)
          \ (?:an?|the|h(?:is|er)|their) [Ss]tage (?:2|two) complaint\b
      `,
      'g',
    ),
    'received the stage 2 request',
  ],
]
