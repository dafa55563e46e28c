/** The page after installation and after an update, and its sample. */
export const welcome = {
  newIn: 'What is new in Overdue {version}',
  choice: '<link>Settings</link> has a choice not to be shown this page after an update.',
  installed: 'Overdue is installed',
  does:
    'On each decision of the Local Government and Social Care Ombudsman it says how long the council took against how long ' +
    'it may take, how sure that is, and what was agreed by when.',
  notAffiliated: 'Overdue is not affiliated with the Ombudsman. What it shows is information, not legal advice.',
  tryIt: 'Try it',
  sample: 'The sample is an invented decision inside the extension. Nothing that you do on it is kept.',
  openSample: 'Open the sample decision',
  findReal: 'Find a real decision',
  deadline: 'Work out a deadline',
  pin: 'Keep its button in sight',
  button: 'The button counts what is overdue on your watchlist, and says what the page in front is about.',
  pinFirefox: 'Press the puzzle piece in the toolbar, then the cog beside Overdue, and choose “Pin to Toolbar”.',
  pinChrome: 'Press the puzzle piece in the toolbar, then the pin beside Overdue.',
  knows: 'What it can know, and what it cannot',
  readsDecision: 'It reads what the decision says. What was done after it, it does not know until you say so.',
  readsMonth: 'A day given as “January 2023” can be any of 31 days; so can all that is counted from it, and the card says so.',
  readsWrongly: 'It can read a sentence wrongly. Every figure leads to its words: look before you quote it.',
  kept: 'What is remembered, and where',
  nothingLeaves: 'Nothing leaves this browser. There is no account, no server, and no count of who reads what.',
  keptHere: 'Kept here: the cases that you watch, what you put right on a page, your settings.',
  keptToo:
    'Kept too, until you say otherwise: the references of decisions that you opened, and what the lists of the site showed, so that ' +
    'they can say “Read before” and “New since”. <link>Settings</link> shows both, and can empty and stop them.',
  private: 'Of a private window nothing is kept.',
  newTitle: 'What is new – Overdue',
  nothingKept: 'This is a sample, so nothing was kept. On a decision, the case would be on your watchlist now.',
  staysOn: 'This is a sample. On a decision, this hides the card; the toolbar button brings it back.',
} as const
