// Events for what only the page's words tell.

import type { Event } from '../../record.ts'

/** Something of a day of which the story tells no event, as one that happened. */
export const happening = (given: Pick<Event, 'span' | 'text' | 'words'> & Partial<Event>): Event => ({
  id: '',
  mentions: [],
  kind: null,
  actor: null,
  happened: true,
  state: 'happened',
  ...given,
})
