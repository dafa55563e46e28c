import { vi } from 'vitest'

/**
 * How many characters a computation has regular expressions look at: a measure of its work that no other load on the machine changes.
 * Every way of applying one (test, match, matchAll, replace, split, search) ends in `exec`. A match is counted up to its end, a failure
 * up to the end of the text, or 500 characters where the pattern can only stand at the beginning, or where it was last found.
 */
export function charactersOffered(compute: () => unknown): number {
  const { exec } = RegExp.prototype
  let offered = 0
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    const rest = Math.max(0, String(text).length - from)
    offered += found ? found.index + found[0].length - from : this.source.startsWith('^') || this.sticky ? Math.min(rest, 500) : rest
    return found
  })
  try {
    compute()
  } finally {
    spy.mockRestore()
  }
  return offered
}
