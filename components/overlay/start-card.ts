import { startOverlay, type Overlay, type OverlayGiven } from './overlay.tsx'

export { sayFarewell } from './farewell.ts'

/** Puts the card into the page; see startOverlay. What copies and saves is loaded when it is first asked for. */
export const startCard = (given: Omit<OverlayGiven, 'write'>): Overlay | null =>
  startOverlay({
    ...given,
    async write(format, written) {
      const { writeReading } = await import('../../lib/export/write-reading.ts')
      return writeReading(format, written, Date.now())
    },
  })
