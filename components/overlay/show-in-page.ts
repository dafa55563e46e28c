import type { Highlighter } from '../../lib/highlight/highlighter.ts'
import type { Words } from '../../lib/text/words.ts'
import { unfold } from './unfold.ts'

/**
 * Highlights words of the page and scrolls to them.
 * @returns false where they cannot be found exactly; then nothing is done
 */
export function showInPage(
  page: Document,
  locate: (start: number, end: number) => Range | null,
  highlighter: Highlighter,
  { start, end }: Words,
): boolean {
  const range = locate(start, end)
  if (!range) return false
  const at = range.startContainer.parentElement
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)')
  unfold(at)
  highlighter.show(range)
  at?.scrollIntoView({ block: 'center', behavior: calm?.matches ? 'auto' : 'smooth' })
  return true
}
