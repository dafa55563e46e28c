/** Shows words of the page without touching its nodes. */
export interface Highlighter {
  /** Marks these words, and no others any more. */
  show(range: Range): void
  clear(): void
  /** Underlines these words, and no others any more. */
  underline(ranges: Range[]): void
}

const shown = 'overdue-shown'
const underlined = 'overdue-underlined'

/**
 * A highlighter over the CSS Custom Highlight API; where the browser has none, the words are selected instead.
 * Their look is part of the content script's style sheet, which the page's own policy on styles lets pass.
 * @param page the document that holds the words
 * @param signal takes the highlights away
 */
export function createHighlighter(page: Document, signal: AbortSignal): Highlighter {
  const view = page.defaultView as (Window & typeof globalThis) | null
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights
  if (!view || !registry || typeof Highlight === 'undefined') return bySelection(page)
  const put = (name: string, ranges: Range[]) => {
    if (ranges.length === 0) registry.delete(name)
    else registry.set(name, new Highlight(...ranges))
  }
  signal.addEventListener('abort', removeHighlights)
  return {
    show: (range) => put(shown, [range]),
    clear: () => put(shown, []),
    underline: (ranges) => put(underlined, ranges),
  }
}

/** Takes the highlights away, also where an earlier version of the extension left them. */
export function removeHighlights(): void {
  if (typeof CSS !== 'undefined') for (const name of [shown, underlined]) CSS.highlights?.delete(name)
}

function bySelection(page: Document): Highlighter {
  return {
    show(range) {
      const selection = page.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    },
    clear: () => page.getSelection()?.removeAllRanges(),
    underline: () => {},
  }
}
