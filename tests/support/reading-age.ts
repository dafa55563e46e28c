/** How hard a text is to read. */
export interface Reading {
  /** Words in a sentence, on average and in the longest. */
  words: number
  longest: { words: number; sentence: string }
  /** Share of words of three syllables or more. */
  long: number
  /** Age at which most people can read it: Flesch and Kincaid’s school grade and five years. */
  age: number
}

/** Sentences of texts; each text ends one, and so does a colon before a list or a day. */
const sentencesOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+(?=["“\p{Lu}\d])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Syllables of an English word, by its groups of vowels: right for nine words in ten, which is enough for an average. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length < 4) return 1
  const spoken = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending[0]!)
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}

/** Measures texts as they are read one after another. */
export function readingOf(texts: readonly string[]): Reading {
  const sentences = sentencesOf(texts)
  const counted = sentences.map((sentence) => ({ sentence, words: wordsOf(sentence).length })).toSorted((a, b) => b.words - a.words)
  const words = sentences.flatMap(wordsOf)
  const spoken = words.map(syllables)
  const perSentence = words.length / sentences.length
  const perWord = spoken.reduce((sum, each) => sum + each, 0) / words.length
  return {
    words: perSentence,
    longest: counted[0]!,
    long: spoken.filter((each) => each > 2).length / words.length,
    age: 0.39 * perSentence + 11.8 * perWord - 15.59 + 5,
  }
}
