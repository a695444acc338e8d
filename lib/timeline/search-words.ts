/** Comma, no-break or thin space between groups of three digits. */
const SEPARATOR_OF_DIGITS = /(?<=\d)[,\u00a0\u2009\u202f](?=\d{3}(?!\d))/g

/** Letters and digits; a full stop between digits belongs to the number. */
const WORD = /[\p{L}\p{N}]+(?:(?<=\d)\.\d+)?/gu

/**
 * The words of a text for searching, each once and in the order of the text: without case, accents
 * and punctuation, numbers without separators. "3,434 arrivés" gives `3434` and `arrives`.
 */
export function listSearchWords(text: string): string[] {
  const plain = text
    .replace(SEPARATOR_OF_DIGITS, '')
    .normalize('NFKD')
    // Down first, for ẞ; then up, which has no second form for ß or for σ at the end of a word.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ς', 'σ')
  return [...new Set(plain.match(WORD) ?? [])]
}
