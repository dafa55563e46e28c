/**
 * Copies text. The page's policy can forbid the clipboard; then nothing was copied.
 * @returns whether it was copied
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    await page.defaultView!.navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Gives text to the reader as a file. The address is one of this browser's own memory: nothing is sent. */
export function saveFile(page: Document, text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = page.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
