/** The words of a sentence in lower case, each once. */
export function listSentenceWords(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu))
}

/** True where a sentence holds a word of a measure, which may be several words long. */
export function holdsWord(sentence: string, word: string): boolean {
  const spaced = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return spaced(sentence).includes(spaced(word).replace(/ +/g, ' '))
}
