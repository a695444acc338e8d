import 'server-only'
import {
  findCorrection,
  listCompletions,
  listSuspects,
  replaceWords,
  type Vocabulary,
} from '@/lib/search/correct-words'
import { findHits, type Found } from '@/lib/search/find-hits-queries'
import type { SearchIndex } from '@/lib/search/search-index'
import type { SearchCorrection } from '@/lib/search/search-results'
import { type SearchExpression, type SearchTerm, splitWords } from '@/lib/search/split-words'
import { getVocabulary } from '@/lib/search/vocabulary-queries'

/** What a text finds, after words that nothing has were put right. */
export type CorrectedHits = {
  found: Found
  /** What was searched for in the end, as a text and as it was read. */
  q: string
  expression: SearchExpression
  correction: SearchCorrection | null
}

/** A word that stands in so few texts may be a slip of the keyboard that happens to be a word. */
const RARE = 1

/** A word that is meant stands in so many times as many texts. */
const LIKELIER = 5

/**
 * Searches for a text. A word that nothing has, as the reader wrote it, is completed where it is
 * the last, and otherwise corrected where a word is near; the correction says so. Where all words
 * are found but together find next to nothing, a correction is offered and not carried out.
 */
export async function findCorrectedHits(index: SearchIndex, q: string): Promise<CorrectedHits> {
  const written = splitWords(q)
  const found = await findHits(index, written)
  const asWritten: CorrectedHits = { found, q, expression: written, correction: null }
  if (found.unknownGroups.length > 0) return correctUnknown(index, asWritten)
  const complete = found.hits.filter(({ isComplete }) => isComplete).length
  return complete > RARE ? asWritten : offerCorrection(index, asWritten, complete)
}

async function correctUnknown(
  index: SearchIndex,
  asWritten: CorrectedHits,
): Promise<CorrectedHits> {
  const { expression: written, found, q } = asWritten
  const vocabulary = await getVocabulary()
  const last = written.groups.length - 1
  const completed = found.unknownGroups.includes(last) ? completeLast(written, vocabulary) : null
  const unknown = found.unknownGroups.filter((place) => completed === null || place !== last)
  const replacements = listReplacements(listSuspects(written, unknown), vocabulary)
  if (replacements.length === 0) {
    if (completed === null) return asWritten
    return { ...asWritten, found: await findHits(index, completed), expression: completed }
  }
  const corrected = replaceWords(q, replacements)
  const reread = splitWords(corrected)
  const expression = completed === null ? reread : (completeLast(reread, vocabulary) ?? reread)
  const better = await findHits(index, expression)
  if (better.hits.length === 0) return asWritten
  const correction = toCorrection(q, corrected, replacements, true)
  return { found: better, q: corrected, expression, correction }
}

async function offerCorrection(
  index: SearchIndex,
  asWritten: CorrectedHits,
  complete: number,
): Promise<CorrectedHits> {
  const { expression, q } = asWritten
  const suspects = listSuspects(
    expression,
    expression.groups.map((_, place) => place),
  )
  if (suspects.length === 0) return asWritten
  const vocabulary = await getVocabulary()
  const rare = suspects.filter(({ text }) => countOf(text.toLowerCase(), vocabulary) <= RARE)
  const replacements = listReplacements(rare, vocabulary).filter(
    ({ word }) => countOf(word, vocabulary) >= LIKELIER,
  )
  if (replacements.length === 0) return asWritten
  const corrected = replaceWords(q, replacements)
  const { hits } = await findHits(index, splitWords(corrected))
  if (hits.filter(({ isComplete }) => isComplete).length <= complete) return asWritten
  return { ...asWritten, correction: toCorrection(q, corrected, replacements, false) }
}

type Replacement = { term: SearchTerm; word: string }

function listReplacements(terms: SearchTerm[], vocabulary: Vocabulary): Replacement[] {
  return terms.flatMap((term) => {
    const word = findCorrection(term, vocabulary)
    return word === null ? [] : [{ term, word }]
  })
}

function countOf(word: string, vocabulary: Vocabulary): number {
  return vocabulary.find(({ known }) => known.word === word)?.known.documents ?? 0
}

/**
 * The index holds stems, so that it does not find "crossin"; the words of the texts do. Null where
 * none begins so.
 */
function completeLast(
  expression: SearchExpression,
  vocabulary: Vocabulary,
): SearchExpression | null {
  const { groups } = expression
  const term = groups.at(-1)?.at(-1)
  const completions = term ? listCompletions(term, vocabulary) : []
  if (!term || completions.length === 0) return null
  const group = completions.map((word) => ({ ...term, words: [word], isPrefix: false }))
  return { ...expression, groups: [...groups.slice(0, -1), group] }
}

function toCorrection(
  q: string,
  corrected: string,
  replacements: Replacement[],
  isApplied: boolean,
): SearchCorrection {
  const quoted = replacements.map(({ term }) => ({ term, word: `"${term.text}"` }))
  return { q: corrected, isApplied, asWritten: replaceWords(q, quoted) }
}
