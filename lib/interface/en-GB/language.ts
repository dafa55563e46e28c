/** What the language itself needs said: by its tag plural forms, numbers and dates are chosen. */
export const language = {
  /** BCP 47, as `Intl` takes it: "en-GB", "cy". */
  tag: 'en-GB',
  days: { one: '{n} day', other: '{n} days' },
  actions: { one: '{n} action', other: '{n} actions' },
  cases: { one: '{n} case', other: '{n} cases' },
  // Where a case or an action stands.
  overdue: 'Overdue',
  dueToday: 'Due today',
  dueIn: { one: 'Due in {n} day', other: 'Due in {n} days' },
  later: 'Later',
  notKnown: 'Not known',
  done: 'Done',
  dropped: 'No longer expected',
  readingOnly: 'Reading only',
} as const
