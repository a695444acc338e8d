import { listValueTokens, listWrittenForms } from '@/lib/search/number-tokens'
import type { SearchExpression, SearchTerm } from '@/lib/search/split-words'

/**
 * A query in the language of the index (SQLite FTS5): every text in it is quoted and holds letters
 * and digits alone, so that no query is a syntax error. Null where nothing is asked for; exclusions
 * alone ask for nothing here.
 */
export function toMatchText({ groups, excluded, phrase }: SearchExpression): string | null {
  if (groups.length === 0) return null
  const all = groups.map(toGroupMatch).join(' AND ')
  // Finds nothing more, but what has the words side by side counts for more.
  const wanted = phrase.length > 1 ? `(${all}) OR ${quote(phrase)}` : all
  const unwanted = toExclusionMatch(excluded)
  return unwanted === null ? wanted : `(${wanted}) NOT ${unwanted}`
}

/** What finds the documents to leave out; null where none are. */
export function toExclusionMatch(excluded: SearchTerm[]): string | null {
  return excluded.length === 0 ? null : anyOf(excluded.map(toTermMatch))
}

/** What finds one group alone. */
export function toGroupMatch(group: SearchTerm[]): string {
  return anyOf(group.map(toTermMatch))
}

function toTermMatch(term: SearchTerm): string {
  const { isPhrase, isPrefix, number, words } = term
  if (number) {
    const forms = listNumberForms(number)
    return anyOf(/\d/.test(term.text) ? forms : [...forms, quote(words)])
  }
  const forms = [quote(words)]
  if (isPrefix) forms.push(`${quote(words)} *`)
  // "Co-operation" and "U.K." are found as "cooperation" and "UK" too.
  if (words.length > 1 && !isPhrase && !/['’]/.test(term.text)) forms.push(quote([words.join('')]))
  return anyOf(forms)
}

function listNumberForms(number: NonNullable<SearchTerm['number']>): string[] {
  const token = listValueTokens(number).at(-1) ?? ''
  return [quote([token]), ...listWrittenForms(number).map((form) => quote([form]))]
}

function anyOf(matches: string[]): string {
  const [first = '', ...others] = matches
  return others.length === 0 ? first : `(${matches.join(' OR ')})`
}

/** Several words are a phrase. */
function quote(words: string[]): string {
  return `"${words.join(' ').replaceAll('"', '')}"`
}
