/** Words enough to be found in a page, and few enough to stand in an address. */
const enough = 8

/**
 * The address of a page that leads to words in it, as a text fragment; browsers that know none open the page at its top.
 * @param text words of the page, of which the first are named
 */
export function passageUrl(url: string, text: string): string {
  const words = text
    .trim()
    .split(/\s+/)
    .slice(0, enough)
    .join(' ')
    .replace(/[.,;:]+$/, '')
  if (!words) return url
  // A hyphen would be taken for a mark of the fragment's own.
  return `${url.replace(/#.*$/, '')}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
}
