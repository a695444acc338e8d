import { z } from 'zod'
import type { CalendarDate } from '@/lib/calendar-date'

/** What a search can find, in the order in which the kinds are listed. */
export const SearchKindSchema = z.enum(['article', 'event', 'statistic', 'source', 'actor', 'term'])

export type SearchKind = z.infer<typeof SearchKindSchema>

/**
 * What is searched for, of which kind and from when. All conditions hold together; null and the
 * empty text ask for nothing.
 */
export type SearchQuery = {
  /** As the reader wrote it, at most 200 characters: words, "phrases", -exclusions and OR. */
  q: string
  kind: SearchKind | null
  /** Slugs of records that are there; a publisher is an actor. */
  topic: string | null
  actor: string | null
  publisher: string | null
  /** `2025`: what has to do with a day of that year. */
  year: string | null
  /** What has to do with a day between these; `2025`, `2025-03` or `2025-03-05`. Never reversed. */
  from: CalendarDate | null
  to: CalendarDate | null
  sort: 'relevance' | 'date'
  /** Which part of the results, from 1. */
  page: number
}

/** What parameters may name: the slugs that are there. */
export type SearchVocabulary = {
  topics: ReadonlySet<string>
  actors: ReadonlySet<string>
  publishers: ReadonlySet<string>
}

/** Everything that can be found, the newest first, since there are no words to be relevant to. */
export const WHOLE_SEARCH: SearchQuery = {
  q: '',
  kind: null,
  topic: null,
  actor: null,
  publisher: null,
  year: null,
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
}
