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
const rules = `::highlight(${shown}){background-color:#fd0;color:#0b0c0c}
::highlight(${underlined}){text-decoration:underline 2px #1d70b8}`

/**
 * A highlighter over the CSS Custom Highlight API; where the browser has none, the words are selected instead.
 * The rule comes in a constructed style sheet, which the page's own policy on styles lets pass.
 * @param page the document that holds the words
 * @param signal takes the highlight and its style away
 */
export function createHighlighter(page: Document, signal: AbortSignal): Highlighter {
  const view = page.defaultView as (Window & typeof globalThis) | null
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights
  if (!view || !registry || typeof Highlight === 'undefined') return bySelection(page)
  let sheet: CSSStyleSheet | null = null
  const put = (name: string, ranges: Range[]) => {
    registry.delete(name)
    if (ranges.length === 0) return
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
    }
    registry.set(name, new Highlight(...ranges))
  }
  signal.addEventListener('abort', () => removeHighlights(page))
  return {
    show: (range) => put(shown, [range]),
    clear: () => put(shown, []),
    underline: (ranges) => put(underlined, ranges),
  }
}

/** Takes highlights and their style away, also where an earlier version of the extension left them. */
export function removeHighlights(page: Document): void {
  if (typeof CSS !== 'undefined') for (const name of [shown, underlined]) CSS.highlights?.delete(name)
  const isOurs = (sheet: CSSStyleSheet) => sheet.cssRules[0]?.cssText.startsWith(`::highlight(${shown})`)
  if (page.adoptedStyleSheets?.some(isOurs)) page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !isOurs(sheet))
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
