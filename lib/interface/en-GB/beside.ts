/** The panel beside a page: Chrome's side panel, Firefox's sidebar. */
export const beside = {
  // Where there is no reading to show: what the panel is for.
  purpose: 'When a decision of the Ombudsman is open, this shows what was late, by how much, and what was agreed by when.',
  reload: 'A decision that was open before Overdue was installed has to be loaded again.',
  more: 'More of Overdue',
  shown: 'Shown in the page: “{text}”.',
} as const
