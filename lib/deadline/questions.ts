import type { Limit } from '../rules/limit.ts'

/** One answer to a question, and what it changes. */
export interface Option {
  id: string
  /** "Yes", "The council must assess" */
  says: string
  /** The same as a condition: "if {the council} wrote to {me} in time"; `inVoice` of what-to-do.ts fills it in. */
  when: string
  /** The longer form of the limit holds. */
  longer?: true
  /** Only these of the limits that the question is about apply. */
  only?: string[]
  /** The time runs from another day: its key, and how it is asked for. */
  from?: { key: string; ask: string; says: string }
  /** The day given is that of posting: the law takes the letter to have come this many working days later. */
  posted?: { of: 'start' | 'end'; workingDays: number }
}

/** Something that a limit depends on. */
export interface Question {
  id: string
  ask: string
  explain: string
  /** Ids of the limits. */
  about: string[]
  /** The first is what usually holds: it is chosen until the reader says something else. */
  options: Option[]
  /** Asked only on request, under these words: "I only spoke to somebody". Until then what usually holds is taken for certain. */
  rare?: string
  /** Nothing usually holds: it has to be answered first. */
  must?: true
}

const yesNo = (
  id: string,
  ask: string,
  explain: string,
  about: string[],
  yes: Omit<Option, 'id' | 'says'>,
  no: string,
  rare?: string,
): Question => ({
  id,
  ask,
  explain,
  about,
  options: [
    { id: 'no', says: 'No', when: no },
    { id: 'yes', says: 'Yes', ...yes },
  ],
  ...(rare && { rare }),
})

const choice = (
  id: string,
  ask: string,
  explain: string,
  options: [says: string, when: string, ...only: string[]][],
  more: Pick<Question, 'rare' | 'must'> = {},
): Question => ({
  id,
  ask,
  explain,
  about: [...new Set(options.flatMap(([, , ...only]) => only))],
  options: options.map(([says, when, ...only], index) => ({ id: String(index + 1), says, when, only })),
  ...more,
})

/** What limits depend on, asked in plain words. What usually holds comes first. */
export const questions: readonly Question[] = [
  yesNo(
    'complex',
    'Did the council say that your complaint is complex?',
    'It then has 20 working days in place of 10. It should tell you so within the first 10.',
    ['csp-stage1', 'lgsco-code-s1', 'ho-code'],
    { when: 'if {the council} said in time that {my} complaint is complex', longer: true },
    'if {the council} did not say that',
  ),
  yesNo(
    'advocate',
    'Did you ask for an advocate?',
    'An advocate is a person who helps you to complain. If you asked the council for one, the time runs from the day it found you one.',
    ['csp-stage1'],
    {
      when: 'if {I} asked for an advocate',
      from: {
        key: 'advocate-found',
        ask: 'When did the council find you an advocate?',
        says: 'the day the council found you an advocate',
      },
    },
    'if {I} did not ask for an advocate',
    'I asked for an advocate',
  ),
  yesNo(
    'extended',
    'Did the council write to you to say that it needs longer?',
    'It has 25 working days. It may take up to 65, but only if it writes to you in those 25 working days. ' +
      'The letter must say why, and until when.',
    ['csp-stage2'],
    { when: 'if {the council} wrote to {me} in time', longer: true },
    'if {the council} did not write to {me} in time',
  ),
  yesNo(
    'oral',
    'Did you make the complaint only by speaking to somebody?',
    'If you did not write, the council must write your complaint down. The time runs from the day of that record.',
    ['csp-stage2'],
    {
      when: 'if {I} only spoke to somebody',
      from: {
        key: 'written-record',
        ask: 'When did the council write your complaint down?',
        says: 'the day the council wrote your complaint down',
      },
    },
    'if {I} wrote to {the council}',
    'I only spoke to somebody',
  ),
  yesNo(
    'complex-2',
    'Did the council say that your complaint is complex?',
    'It then has 40 working days in place of 20.',
    ['lgsco-code-s2'],
    { when: 'if {the council} said in time that {my} complaint is complex', longer: true },
    'if {the council} did not say that',
  ),
  yesNo(
    'eir-long',
    'Did the council say that your request is large and complex?',
    'It then has 40 working days. It must tell you so in the first 20.',
    ['eir'],
    { when: 'if {the council} told {me} in time that {my} request is large and complex', longer: true },
    'if {the council} did not tell {me} that',
  ),
  yesNo(
    'foi-review-long',
    'Did the council say that your case is exceptional?',
    'Most reviews should take 20 working days. A few may take 40.',
    ['foi-review'],
    { when: 'if {my} case is exceptional', longer: true },
    'if it is not exceptional',
  ),
  yesNo(
    'sar-long',
    'Did the council say that it needs up to three months?',
    'It may take three months if your request is complex, or one of many. It must tell you so, and why, within the first month.',
    ['sar'],
    { when: 'if {the council} told {me} in time that more time was needed', longer: true },
    'if {the council} did not tell {me} that',
  ),
  yesNo(
    'dols-longer',
    'Did the council extend the urgent authorisation?',
    'A care home may hold a person for 7 days in an emergency. The council may make that 14 days.',
    ['dols-urgent'],
    { when: 'if {the council} extended it', longer: true },
    'if {the council} did not extend it',
  ),
  yesNo(
    'dfg-complex',
    'Are the works complex and not urgent?',
    'The guidance gives 180 working days for these. Other works have 55 working days.',
    ['dfg-guidance-2022'],
    { when: 'if the works are complex and not urgent', longer: true },
    'if the works are simple and urgent',
  ),
  yesNo(
    'works-begin',
    'Did the landlord have a good reason not to begin in 5 working days?',
    'Works must begin in 5 working days. Only if that cannot reasonably be done is there up to 12 weeks.',
    ['awaab-prevent'],
    { when: 'if {the council} could not reasonably begin in 5 working days', longer: true },
    'if {the council} could begin in 5 working days',
  ),
  yesNo(
    'hb-reasons',
    'Were there special reasons for being late?',
    'You have one month. With special reasons you may still ask in the twelve months after that.',
    ['hb-appeal-make'],
    { when: 'if there are special reasons', longer: true },
    'if there are no special reasons',
    'There were special reasons for being late',
  ),
  choice(
    'planning',
    'What kind of application is it?',
    'A house extension is not major. Ten homes or more are major. ' +
      'A few very large schemes need an environmental impact assessment, a study of the harm they may do.',
    [
      ['Not major', 'if it is not major', 'pl-minor'],
      ['Major', 'if it is major', 'pl-major'],
      ['With an environmental impact assessment', 'if it needs an environmental impact assessment', 'pl-eia'],
    ],
  ),
  choice(
    'housing-review',
    'What is the review about?',
    'Most reviews are about whether the council must house you, or whether the home is suitable.',
    [
      ['Whether the council must help or house me, or the home it offered', 'for most reviews', 'hl-review-8w'],
      [
        'The steps in my housing plan, or a notice that ends the first help',
        'if it is about the steps in {my} housing plan',
        'hl-review-3w',
      ],
      ['Sending my case to another council', 'if it is about sending {my} case to another council', 'hl-review-10w'],
      ['Sending my case to another council, decided by an appointed person', 'if an appointed person decides it', 'hl-review-12w'],
    ],
    { rare: 'The review is about my housing plan, or about sending my case to another council' },
  ),
  choice(
    'small-repair',
    'What is to be repaired?',
    'The law names them. What is not among them falls under the landlord’s own policy.',
    [
      ['No electricity, water or gas; a leak; a lock, flue, drain or only toilet', 'if it is one of the most urgent', 'rtr-1994-1d'],
      ['Part of the electricity or water; a sink, tap, banister or stair', 'if it is one of the less urgent', 'rtr-1994-3d'],
      ['A leaking roof, an entryphone, or a fan without a window', 'if it is the roof, the entryphone or a fan', 'rtr-1994-7d'],
    ],
    { must: true },
  ),
  choice(
    'small-repair-scotland',
    'What is to be repaired?',
    'The law names them. What is not among them falls under the landlord’s own policy.',
    [
      ['No electricity, water, gas or heating; a leak; a lock, flue, drain or path', 'if it is one of the most urgent', 'scot-rtr-1d'],
      ['Part of the electricity or water; a banister, floor or stair', 'if it is one of the less urgent', 'scot-rtr-3d'],
      ['A fan in a room without a window', 'if it is a fan', 'scot-rtr-7d'],
    ],
    { must: true },
  ),
  choice(
    'tribunal',
    'What did the SEND Tribunal order?',
    'The SEND Tribunal hears appeals about special educational needs. Look at the end of its decision.',
    [
      ['The council must assess', 'if the order is to assess', 'ehc-tribunal-1', 'ehc-tribunal-2', 'ehc-tribunal-3'],
      ['The council must make a plan', 'if the order is to make a plan', 'ehc-tribunal-4', 'ehc-tribunal-5'],
      ['The council must think again', 'if the order is to think again', 'ehc-tribunal-6'],
      ['The council must change the plan', 'if the order is to change the plan', 'ehc-tribunal-7'],
      ['The council must change only the school', 'if the order is to change only the school', 'ehc-tribunal-8'],
      ['The council must keep the plan and change it', 'if the order is to keep the plan and change it', 'ehc-tribunal-9'],
    ],
    { must: true },
  ),
  choice(
    'phase',
    'Where does the child move to?',
    'The day depends on the move. Choose the one that fits.',
    [
      ['To a school, or between schools', 'for a move to a school, or between schools', 'ehc-phase-15feb'],
      ['From school to college or training', 'for a move from school to college or training', 'ehc-phase-31mar'],
    ],
    { must: true },
  ),
  choice('admission', 'When did you appeal?', 'An appeal in the school year is one for a place now, not for next September.', [
    ['In the school year', 'if {I} appealed in the school year', 'adm-appeal-inyear'],
    ['After the deadline for appeals', 'if {my} appeal was late', 'adm-appeal-late'],
  ]),
  choice(
    'looked-after',
    'Which review was held last?',
    'Reviews of a child in care: the second comes within three months of the first, each later one within six.',
    [
      ['The first', 'if it was the first', 'lac-review-2'],
      ['A later one', 'if it was a later one', 'lac-review-n'],
    ],
    { must: true },
  ),
  choice(
    'grounds',
    'What is it about?',
    'The time to complain to the council is fixed only for social care.',
    [
      ['Children’s social care', 'if it is about children’s social care', 'csp-make-complaint', 'lgo-12m'],
      ['Adult social care', 'if it is about adult social care', 'asc-complaint-12m', 'lgo-12m'],
      ['Something else', 'if it is about something else', 'lgo-12m'],
    ],
    { must: true },
  ),
  yesNo(
    'rtb-other',
    'Did you spend some of the years with another landlord?',
    'The council then has 8 weeks in place of 4.',
    ['rtb-admit'],
    { when: 'if {I} spent some of the years with another landlord', longer: true },
    'if {I} spent all the years with {the council}',
  ),
  yesNo(
    'data-long',
    'Did the council say that it needs up to three months?',
    'It must tell you so, and why, within the first month.',
    ['data-right'],
    { when: 'if {the council} told {me} in time that more time was needed', longer: true },
    'if {the council} did not tell {me} that',
  ),
  yesNo(
    'posted-to-me',
    'Is that the day on which the council posted the letter?',
    'Then the law says that it came on the second working day after, unless you can show that it came later.',
    ['pcn-reps', 'pcn-appeal'],
    { when: 'if that is the day of posting', posted: { of: 'start', workingDays: 2 } },
    'if it came on that day',
    'I only know when the letter was posted',
  ),
  yesNo(
    'posted-answer',
    'Is the day of the answer the day on which it was posted?',
    'The answer must have come by the last day. The law says that a letter comes on the second working day after it was posted.',
    ['pcn-decision'],
    { when: 'if the answer was posted on that day', posted: { of: 'end', workingDays: 2 } },
    'if the answer came on that day',
    'The answer came by post, and I know when it was posted',
  ),
]

/** What usually holds; null where nothing does. */
export const usualOption = ({ options, must }: Question): Option | null => (must ? null : options[0]!)

/** What a limit depends on; a longer form that no question was written for is asked for in the rulebook’s words. */
export function questionsOn(limit: Pick<Limit, 'id' | 'extended'>): readonly Question[] {
  const written = questions.filter(({ about }) => about.includes(limit.id))
  if (!limit.extended || written.some(({ options }) => options.some(({ longer }) => longer))) return written
  const { when } = limit.extended
  return [
    ...written,
    yesNo(
      `longer-${limit.id}`,
      'Does the longer time hold?',
      `It holds where ${when}.`,
      [limit.id],
      { when: `if ${when}`, longer: true },
      'else',
    ),
  ]
}
