import type { z } from 'zod'
import { ActorFileSchema } from '@/lib/actor/actor-schema'
import { ArticleFileSchema } from '@/lib/article/article-schema'
import { EventFileSchema } from '@/lib/event/event-schema'
import { MeasureFileSchema } from '@/lib/measure/measure-schema'
import { SourceFileSchema } from '@/lib/source/source-schema'
import { TermFileSchema } from '@/lib/term/term-schema'
import { TopicFileSchema } from '@/lib/topic/topic-schema'

/** The folders of content/: how their files end, what one is called, and what it may say. */
export const COLLECTIONS = {
  actors: { noun: 'actor', extension: '.yaml', schema: ActorFileSchema },
  articles: { noun: 'article', extension: '.md', schema: ArticleFileSchema },
  events: { noun: 'event', extension: '.md', schema: EventFileSchema },
  measures: { noun: 'measure', extension: '.yaml', schema: MeasureFileSchema },
  sources: { noun: 'source', extension: '.yaml', schema: SourceFileSchema },
  terms: { noun: 'term', extension: '.md', schema: TermFileSchema },
  topics: { noun: 'topic', extension: '.yaml', schema: TopicFileSchema },
} as const

/** The name of one of the folders of content/. */
export type CollectionName = keyof typeof COLLECTIONS

/** What the schema of a collection makes of a file. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]['schema']>

/** The fields that hold Markdown; `*` stands for each item of a list. */
export const MARKDOWN_FIELDS: Partial<Record<CollectionName, string[]>> = {
  articles: ['title', 'standfirst', 'keyPoints.*', 'updates.*.note', 'corrections.*.note'],
  events: ['title'],
}

/** True for the name of one of the folders of content/. */
export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(COLLECTIONS, name)
}
