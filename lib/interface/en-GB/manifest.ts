/** What the stores and the browsers themselves show of the extension. */
export const manifest = {
  name: 'Overdue: Ombudsman decisions',
  shortName: 'Overdue',
  // No longer than 132 characters, in any language: https://developer.chrome.com/docs/extensions/reference/manifest/description
  description:
    'Reads decisions of the Local Government and Social Care Ombudsman: how long it took, how long it may take, what was agreed by when.',
  toggleCard: 'Open or collapse the card on a decision page',
  watchCase: 'Watch the case of a decision page',
  // In the menu of a decision page, beside the browser's own entries.
  count: 'Count from this date',
  cite: 'Copy citation',
  watch: 'Watch this decision',
  beside: 'Open beside the page',
} as const
