/** Words that hold a sentence together, by what they do in it. */
export const smallWords: Record<string, string> = {
  determiner: 'the a an this that these those its her his their my our your some any all both each every no',
  number: 'one two three four five six seven eight nine ten eleven twelve several',
  pronoun:
    'it she he they this these those which who whom what we i us me him them themselves someone somebody ' +
    'nobody nothing anyone anything everybody there',
  preposition:
    'of to for about with by from against at under in on into over through within during between as ' +
    'because-of towards regarding concerning like without per via near before after since until till ' +
    'following',
  be: 'is are was were be been being am',
  have: 'has have had having',
  do: 'do does did',
  modal: "will would shall should can could may might must cannot ought won't wouldn't shouldn't can't couldn't",
  not: "not never n't",
  and: 'and or but nor then yet',
  subordinate: 'that whether if when because while once although though where why how than unless before after until since as',
  relative: 'which who that whom whose',
  adverb:
    'not last first so only also then still yet first finally eventually again already now just soon ' +
    'later therefore however instead even ever never always usually formally verbally initially ' +
    'originally recently once twice in-fact straight away long too further ahead back up down out off ' +
    'over nearly almost about around approximately together itself herself himself',
}
