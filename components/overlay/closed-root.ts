/** What a reader does with a control. */
const doings = ['click', 'keydown', 'submit', 'input', 'change'] as const

/** Whether a reader did it: the browser says so of no event that a script made. */
export const byReader = (event: Event): boolean => event.isTrusted

/**
 * A root that the page's own scripts can neither look into nor press: closed, and deaf to every event that a script made. Whoever got
 * hold of an element in it all the same still could not act for the reader.
 * @param counts what counts as the reader's doing
 */
export function closedRoot(host: Element, counts = byReader): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' })
  for (const doing of doings) {
    root.addEventListener(
      doing,
      (event) => {
        if (counts(event)) return
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      { capture: true },
    )
  }
  return root
}
