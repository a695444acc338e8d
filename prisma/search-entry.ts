import type { SearchDocument } from '@/lib/search/search-index'

/** A record as it is searched: what can be found of it, and its texts by their weight. */
export type SearchEntry = Omit<SearchDocument, 'id'> & {
  /** Plain texts; what is empty is not searched. */
  title: string
  headings: string
  summary: string
  names: string
  body: string
}

/** Texts as one, with a full stop between those that do not end with a sign. */
export function joinTexts(texts: readonly (string | null | undefined)[]): string {
  return texts
    .flatMap((text) => text?.trim() || [])
    .map((text) => (/[.!?…:]$/.test(text) ? text : `${text}.`))
    .join(' ')
}

/** Each once, without those that are absent. */
export function listOnce(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))]
}

/** "EU" for "European Union": the initials of a name of two or more words; empty for others. */
export function initialsOf(name: string): string {
  const initials = name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []
  return initials.length > 1 ? initials.join('') : ''
}
