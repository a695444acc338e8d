import { readAmount } from '@/lib/figure/amount'
import { isStopWord } from '@/lib/search/stop-words'

/** One thing to look for. `words` are letters and digits alone, so that no sign in them has a meaning. */
export type SearchTerm = {
  /** As the reader wrote it, and where that stands in the query. */
  text: string
  start: number
  end: number
  words: string[]
  /** In quotes: exactly these words in this order. */
  isPhrase: boolean
  /** The last word of the query may be the beginning of one. */
  isPrefix: boolean
  /** Of a number, what it comes to; otherwise null. */
  number: { value: number; isPercent: boolean } | null
}

/** What a query asks for: one term of each group, and none of the excluded ones. */
export type SearchExpression = {
  groups: SearchTerm[][]
  excluded: SearchTerm[]
  /** All words as they follow one another; empty where there is one alone, or OR between them. */
  phrase: string[]
}

type Token = SearchTerm & { isExcluded: boolean; isOr: boolean }

const QUOTES = /[“”„‟«»＂]/g
const NUMBER_START = /(?:[€£$]\s?)?\d|(?:an?|[a-z]+)[\s-](?:hundred|thousand|million|billion)/iy
const POSSESSIVE = /['’]s$/i

/**
 * Reads a query: words, "phrases", -exclusions, and OR in capitals, which joins the words on its
 * two sides. Words such as "how" and "the" are passed over as long as others are left. Takes any
 * text; what holds no letter or digit asks for nothing.
 */
export function splitWords(query: string): SearchExpression {
  const tokens = listTokens(query.replace(QUOTES, '"'))
  const groups: SearchTerm[][] = []
  let isJoined = false
  for (const { isExcluded, isOr, ...term } of tokens) {
    const group = groups.at(-1)
    if (isOr) isJoined = group !== undefined
    else if (!isExcluded) {
      if (isJoined && group) group.push(term)
      else groups.push([term])
      isJoined = false
    }
  }
  const telling = groups.filter((group) => group.some((term) => !isPassedOver(term)))
  return {
    groups: markLast(telling.length > 0 ? telling : groups),
    excluded: tokens.filter(({ isExcluded }) => isExcluded).map(toTerm),
    phrase:
      groups.length > 1 && groups.every(({ length }) => length === 1) ? listWords(groups) : [],
  }
}

function listWords(groups: SearchTerm[][]): string[] {
  return groups.flat().flatMap(({ words }) => words)
}

function isPassedOver({ isPhrase, words }: SearchTerm): boolean {
  return !isPhrase && words.length === 1 && isStopWord(words[0] ?? '')
}

function toTerm({ isExcluded: _excluded, isOr: _or, ...term }: Token): SearchTerm {
  return term
}

/** One letter begins too many words to be of use. */
function markLast(groups: SearchTerm[][]): SearchTerm[][] {
  return groups.map((group, index) => {
    const last = group.at(-1)
    if (index < groups.length - 1 || !last || last.isPhrase || last.number) return group
    const isPrefix = (last.words.at(-1) ?? '').length > 1
    return [...group.slice(0, -1), { ...last, isPrefix }]
  })
}

function listTokens(query: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < query.length) {
    const { token, end } = readToken(query, at)
    if (token) tokens.push(token)
    at = end
  }
  return tokens
}

function readToken(query: string, start: number): { token: Token | null; end: number } {
  const isWordStart = start === 0 || /\s/.test(query[start - 1] ?? '')
  const isExcluded = isWordStart && /-+["\p{L}\p{N}]/uy.test(query.slice(start))
  const at = isExcluded ? start + (/^-+/.exec(query.slice(start))?.[0].length ?? 0) : start
  // A sign before a word, as in "(72.2 million)", does not belong to it.
  if (!/^["€£$\p{L}\p{N}]/u.test(query.slice(at, at + 2))) return { token: null, end: at + 1 }
  const base = { isExcluded, isOr: false, isPrefix: false, number: null }
  if (query[at] === '"') {
    const close = query.indexOf('"', at + 1)
    const end = close === -1 ? query.length : close
    const text = query.slice(at + 1, end)
    return { token: toToken({ ...base, text, start, end: end + 1, isPhrase: true }), end: end + 1 }
  }
  const number = readNumber(query, at)
  if (number) {
    const { end, ...found } = number
    const text = query.slice(at, end)
    return { token: toToken({ ...base, text, start, end, isPhrase: false, number: found }), end }
  }
  const text = /^[^\s"]+/.exec(query.slice(at))?.[0] ?? ''
  const end = at + Math.max(1, text.length)
  const isOr = text === 'OR' && !isExcluded
  return { token: toToken({ ...base, text, start, end, isPhrase: false, isOr }), end }
}

function readNumber(query: string, at: number) {
  NUMBER_START.lastIndex = at
  if (!NUMBER_START.test(query)) return null
  const amount = readAmount(query, at)
  if (!amount || /[\p{L}\p{N}]/u.test(query[amount.end] ?? '')) return null
  return { value: amount.decimal.value, isPercent: amount.unit === 'percent', end: amount.end }
}

function toToken(token: Omit<Token, 'words'>): Token | null {
  const words = token.text.replace(POSSESSIVE, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
  return words ? { ...token, words } : null
}
