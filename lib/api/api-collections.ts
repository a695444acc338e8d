import type { z } from 'zod'
import { ActorKindSchema } from '@/lib/actor/actor-schema'
import { ActorResourceSchema } from '@/lib/api/actor-resource'
import type { ListCondition } from '@/lib/api/api-parameters'
import { ArticleResourceSchema } from '@/lib/api/article-resource'
import { EventResourceSchema } from '@/lib/api/event-resource'
import { MeasureResourceSchema } from '@/lib/api/measure-resource'
import { ResultResourceSchema } from '@/lib/api/result-resource'
import { SourceResourceSchema } from '@/lib/api/source-resource'
import { StatisticResourceSchema } from '@/lib/api/statistic-resource'
import { TermResourceSchema } from '@/lib/api/term-resource'
import { TopicResourceSchema } from '@/lib/api/topic-resource'
import { ArticleKindSchema } from '@/lib/article/article-schema'
import { EventKindSchema } from '@/lib/event/event-schema'
import { SearchKindSchema } from '@/lib/search/search-query'
import { SourceKindSchema } from '@/lib/source/source-schema'

/** One list of the read API: what is in it, and what it may be asked for by. */
export type ApiCollection = {
  /** One of its records, in a sentence. */
  noun: string
  schema: z.ZodObject
  /** What is in the list and in which order, in a sentence or two. */
  about: string
  /** Besides `sort`, `limit` and `cursor`, which every list has. */
  parameters: readonly ListCondition[]
  /** What `kind` may say, where it is among the parameters. */
  kinds: readonly string[]
  /**
   * How `q` is read: as plain words, as on the timeline, or as on the search page, with "phrases",
   * -exclusions and OR.
   */
  text: 'words' | 'search'
  /** What `sort` may say, the usual one first. */
  sorts: readonly [string, ...string[]]
}

const BY_DATE = ['newest', 'oldest'] as const
const BY_NAME = ['a-z', 'z-a'] as const

/** Every list of the read API by the last part of its address. */
export const API_COLLECTIONS = {
  articles: {
    noun: 'article',
    schema: ArticleResourceSchema,
    about: 'Articles without their texts, by the day on which they appeared here.',
    parameters: ['topic', 'actor', 'kind', 'measure', 'source', 'from', 'to', 'q'],
    kinds: ArticleKindSchema.options,
    text: 'search',
    sorts: BY_DATE,
  },
  events: {
    noun: 'event',
    schema: EventResourceSchema,
    about: 'Events, by the first day of their dates, found as on the timeline.',
    parameters: ['topic', 'actor', 'kind', 'measure', 'source', 'from', 'to', 'q', 'known'],
    kinds: EventKindSchema.options,
    text: 'words',
    sorts: BY_DATE,
  },
  measures: {
    noun: 'measure',
    schema: MeasureResourceSchema,
    about: 'What is counted, by title. As known on a day: those of which anything was known.',
    parameters: ['topic', 'source', 'q', 'known'],
    kinds: [],
    text: 'words',
    sorts: BY_NAME,
  },
  statistics: {
    noun: 'statistic',
    schema: StatisticResourceSchema,
    about:
      'Statistics with what they rest on, by the last day of their periods; what has none is taken for the oldest.',
    parameters: ['topic', 'actor', 'measure', 'source', 'from', 'to', 'q', 'known'],
    kinds: [],
    text: 'search',
    sorts: BY_DATE,
  },
  sources: {
    noun: 'source',
    schema: SourceResourceSchema,
    about: 'Documents, by the last day on which they can have been published.',
    parameters: ['topic', 'kind', 'measure', 'from', 'to', 'q', 'known'],
    kinds: SourceKindSchema.options,
    text: 'search',
    sorts: BY_DATE,
  },
  actors: {
    noun: 'actor',
    schema: ActorResourceSchema,
    about: 'Organisations and office-holders, by name.',
    parameters: ['kind', 'q'],
    kinds: ActorKindSchema.options,
    text: 'search',
    sorts: BY_NAME,
  },
  topics: {
    noun: 'topic',
    schema: TopicResourceSchema,
    about: 'Subjects, by title.',
    parameters: ['q'],
    kinds: [],
    text: 'words',
    sorts: BY_NAME,
  },
  terms: {
    noun: 'term',
    schema: TermResourceSchema,
    about: 'Words of the subject, explained, by the word.',
    parameters: ['q'],
    kinds: [],
    text: 'search',
    sorts: BY_NAME,
  },
  search: {
    noun: 'result',
    schema: ResultResourceSchema,
    about:
      'What a search finds, the best first; without a text to search for, the newest first. Where little has all of the words, what has the more telling part of them comes last. Misspelt words are not corrected.',
    parameters: ['topic', 'actor', 'kind', 'from', 'to', 'q'],
    kinds: SearchKindSchema.options,
    text: 'search',
    sorts: ['relevance', 'date'],
  },
} as const satisfies Record<string, ApiCollection>

export type CollectionName = keyof typeof API_COLLECTIONS

/** In the order in which they are listed. */
export const COLLECTION_NAMES = Object.keys(API_COLLECTIONS) as CollectionName[] // keys of a constant

/** Those whose records have an address of their own: all but the results of a search. */
export const RECORD_COLLECTIONS = COLLECTION_NAMES.filter((name) => name !== 'search')

export type RecordCollection = Exclude<CollectionName, 'search'>
