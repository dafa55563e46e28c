/** Classes of nouns, and of the small words before them. A noun stands by its meaning (lib/words/nouns.ts). */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What can have a day of its own: "its reply of 3 May", "the hearing in June". */
export const dateable = listed(
  'reply decision outcome letter notice plan request complaint acknowledgement review assessment report advice panel ' +
    'meeting conference hearing strategy session mediation visit apology payment order statement agreement form deadline ' +
    'referral draft copy enquiry permission grant pathway',
)

/** What gives its day to the verb: "its letter of 3 May refused the request", "at the hearing of 3 May it agreed". */
export const carriers = listed(
  'reply decision letter notice conference meeting review order acknowledgement hearing panel strategy outcome',
)

/** What says what it is to do: "the letter refusing to issue a plan". */
export const letters = listed('letter notice form decision reply')

/** What has a content: "the request that he be assessed". */
export const contents = listed('request decision notice complaint recommendation application')

/** A part or likeness of what stands behind "of": "the last of the assessments", "a copy of the plan". */
export const parts = listed('some last first next copy thing end')

/** Says when, and nothing of what stands behind it: "appealed for a place before the deadline". */
export const times = listed('before after since until till during')

/** What reaches somebody, whoever sent it: "the plan came", "had the advice". */
export const documents = listed(
  'reply decision outcome letter notice plan report advice statement acknowledgement apology certificate permission ' +
    'contribution amendment order recommendation pathway',
)

/** What asks for something: "sent a request", "her complaint reached it". */
export const requests = listed('request complaint form referral concern')

/** What is held, and at which people meet: "the panel sat", "held a review". */
export const meetings = listed('panel meeting conference hearing strategy session mediation review')

/** What is worked at until it is done: "finished the assessment", "the plan was complete". */
export const works = listed('assessment review enquiry s2 agreement report plan pathway careplan cpplan')
