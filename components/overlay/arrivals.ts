interface Waiting {
  signal: AbortSignal
  /** How long the page has to be still before it is looked at, in ms, and how long it is waited for where it never is. */
  rest?: number
  longest?: number
  /** How long in all. */
  patience?: number
}

/**
 * Text can come into a page after it has loaded. Calls back each time the words of the page have changed and it has come to rest, until it
 * is told to stop or its patience is over.
 * @returns stops it
 */
export function onArrivals(
  page: Document,
  look: () => void,
  { signal, rest = 300, longest = 3_000, patience = 30_000 }: Waiting,
): () => void {
  const view = page.defaultView
  if (!view || signal.aborted) return () => {}
  const words = () => page.body?.textContent ?? ''
  let seen = words()
  let timer: ReturnType<typeof setTimeout> | null = null
  let since = 0
  const settled = () => {
    timer = null
    const now = words()
    if (now === seen) return
    seen = now
    look()
  }
  const observer = new view.MutationObserver(() => {
    if (timer === null) since = Date.now()
    else if (Date.now() - since > longest) return
    else clearTimeout(timer)
    timer = setTimeout(settled, rest)
  })
  const stop = () => {
    observer.disconnect()
    if (timer !== null) clearTimeout(timer)
    clearTimeout(end)
  }
  const end = setTimeout(stop, patience)
  observer.observe(page.documentElement, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', stop)
  return stop
}

/** How often the address is looked at where the browser does not tell of its changes, in ms. */
const often = 1_000

/** Calls back when a page goes to another address without loading. Another place in the same page (`#…`) is no other address. */
export function onAddress(page: Document, changed: (address: string) => void, signal: AbortSignal): void {
  const view = page.defaultView as (Window & { navigation?: EventTarget }) | null
  if (!view) return
  const bare = () => page.location.href.replace(/#.*$/s, '')
  let known = bare()
  const look = () => {
    if (bare() === known) return
    known = bare()
    changed(page.location.href)
  }
  view.navigation?.addEventListener('navigatesuccess', look, { signal })
  view.addEventListener('popstate', look, { signal })
  const timer = setInterval(look, often)
  signal.addEventListener('abort', () => clearInterval(timer))
}
