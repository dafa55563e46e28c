import type { OverlayGiven } from './given.ts'
import { startOverlay, type Overlay } from './overlay.tsx'

export { readyFarewell, sayUnread } from './plain-card.ts'
export { startShowing } from './start-showing.ts'

/**
 * Puts the card into the page; see startOverlay. What is below the first view, and what copies and saves, is loaded when it is first asked
 * for.
 */
export const startCard = (given: Omit<OverlayGiven, 'write' | 'load'>): Overlay | null =>
  startOverlay({
    ...given,
    load: () => import('./parts.tsx'),
    async write(format, written) {
      const { writeReading } = await import('../../lib/export/write-reading.ts')
      return writeReading(format, written, Date.now())
    },
  })
