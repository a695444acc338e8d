import type { SearchKind } from '@/lib/search/search-query'

/** A record as it is searched: what it is, what it has to do with, and its texts by their weight. */
export type SearchEntry = {
  kind: SearchKind
  slug: string
  address: string
  /** What it is and when, in words. */
  note: string
  /** How much it counts beside others that have the same words: 1 as a rule. */
  weight: number
  /** First and last day that it is about, `YYYY-MM-DD`; null where it is about none. */
  dateFrom: string | null
  dateTo: string | null
  /** Slugs, each once. */
  topics: string[]
  actors: string[]
  publishers: string[]
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
