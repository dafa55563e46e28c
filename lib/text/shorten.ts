/**
 * A text that is short enough to be named in a sentence: cut after a whole word, with an ellipsis, where it is longer; else as
 * it is, without a full stop or a comma at its end.
 * @param most characters
 */
export function shorten(text: string, most: number): string {
  const bare = text.replace(/[\s.,;:]{1,9}$/, '')
  return bare.length <= most ? bare : `${bare.slice(0, most).replace(/\s+\S{0,40}$/, '')} …`
}
