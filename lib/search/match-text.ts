import { listValueTokens, listWrittenForms } from '@/lib/search/number-tokens'
import type { SearchTerm } from '@/lib/search/split-words'

// The language of the index is that of SQLite FTS5. Every text in it is quoted and holds letters and
// digits alone, so that no query is a syntax error.

/** What finds the documents that have any of these terms. */
export function toGroupMatch(group: SearchTerm[]): string {
  const [first = '', ...others] = listGroupMatches(group)
  return others.length === 0 ? first : `(${[first, ...others].join(' OR ')})`
}

/** The same as a query for each form of the terms, so that what one finds can be kept. */
export function listGroupMatches(group: SearchTerm[]): string[] {
  return group.flatMap(listForms)
}

/** What finds the documents that have these words side by side. */
export function toPhraseMatch(words: string[]): string {
  return `"${words.join(' ').replaceAll('"', '')}"`
}

function listForms({ isPhrase, isPrefix, number, text, words }: SearchTerm): string[] {
  const own = toPhraseMatch(words)
  if (number) {
    const forms = listNumberForms(number)
    return /\d/.test(text) ? forms : [...forms, own]
  }
  const forms = isPrefix ? [own, `${own} *`] : [own]
  // "Co-operation" and "U.K." are found as "cooperation" and "UK" too.
  const isJoined = words.length > 1 && !isPhrase && !/['’]/.test(text)
  return isJoined ? [...forms, toPhraseMatch([words.join('')])] : forms
}

function listNumberForms(number: NonNullable<SearchTerm['number']>): string[] {
  const token = listValueTokens(number).at(-1) ?? ''
  return [token, ...listWrittenForms(number)].map((form) => toPhraseMatch([form]))
}
