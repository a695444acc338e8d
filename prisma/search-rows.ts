import { keepNumbersWhole, listTextNumbers, listValueTokens } from '@/lib/search/number-tokens'
import type { SearchEntry } from '@/prisma/search-entry'

/** A row of a table, its values in the order of the columns. */
export type SearchRow = (string | number | null)[]

export const DOCUMENT_COLUMNS =
  '"id", "kind", "slug", "address", "note", "weight", "dateFrom", "dateTo", "topics", "actors", "publishers"'
export const TEXT_COLUMNS = '"rowid", "title", "headings", "summary", "names", "body", "numbers"'

/**
 * The entries in the order of their ids. Statistics come first, so that a question that only a
 * statistic can answer is asked of the first rows alone; otherwise the order is by kind and slug.
 */
export function orderEntries(entries: readonly SearchEntry[]): SearchEntry[] {
  return [...entries].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      compare(one.kind, other.kind) ||
      compare(one.slug, other.slug),
  )
}

/** What an entry is and what it has to do with. */
export function toDocumentRow(entry: SearchEntry, id: number): SearchRow {
  return [
    ...[id, entry.kind, entry.slug, entry.address, entry.note, entry.weight],
    ...[entry.dateFrom, entry.dateTo],
    ...[entry.topics, entry.actors, entry.publishers].map((slugs) => slugs.join(' ')),
  ]
}

/** The texts by which an entry is found, and the numbers in any of them. */
export function toTextRow(entry: SearchEntry, id: number): SearchRow {
  const numbers = new Set(listTextNumbers(textOf(entry)).flatMap(listValueTokens))
  const fields = [entry.title, entry.headings, entry.summary, entry.names, entry.body]
  return [id, ...fields.map(keepNumbersWhole), [...numbers].join(' ')]
}

/** All texts of an entry as one. */
export function textOf({ title, headings, summary, names, body }: SearchEntry): string {
  return [title, headings, summary, names, body].join('\n')
}

function placeOf({ kind }: SearchEntry): number {
  return kind === 'statistic' ? 0 : 1
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
