import { createHighlighter } from '../../lib/highlight/highlighter.ts'
import type { Words } from '../../lib/text/words.ts'
import { unfold } from './unfold.ts'

/**
 * Shows words in the page: highlights them and scrolls to them.
 * @param locate their place; null where it cannot be told exactly
 * @returns the highlighter, and what shows words: false where they cannot be found, and then nothing is done
 */
export function startShowing(page: Document, locate: (start: number, end: number) => Range | null, signal: AbortSignal) {
  const highlighter = createHighlighter(page, signal)
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)')
  const show = ({ start, end }: Words): boolean => {
    const range = locate(start, end)
    if (!range) return false
    unfold(range.startContainer.parentElement)
    highlighter.show(range)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm?.matches ? 'auto' : 'smooth' })
    return true
  }
  return { highlighter, show }
}
