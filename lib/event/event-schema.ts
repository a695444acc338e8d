import { z } from 'zod'
import { CalendarDateSchema } from '@/lib/calendar-date'
import { SlugSchema } from '@/lib/slug'
import { SourceReferenceSchema } from '@/lib/source/source-reference'

export const EventKindSchema = z.enum([
  'agreement',
  'announcement',
  'meeting',
  'operation',
  'reading',
  'report',
  'law',
])

export type EventKind = z.infer<typeof EventKindSchema>

/** The front matter of one file in content/events/. The first paragraph below it is the summary. */
export const EventFileSchema = z.strictObject({
  /** 90 characters at most, bindings aside; counted by the check. */
  title: z.string().min(1),
  /** As precise as the source: `2020`, `2025-03-05`, `2025-03-05/2025-03-06`. */
  date: CalendarDateSchema,
  /** How the date was found, where the source does not state it. */
  dateNote: z.string().min(1).optional(),
  /** What sort of thing happened. */
  kind: EventKindSchema,
  /** The subjects under which it is found. */
  topics: z.array(SlugSchema).min(1, 'Name at least one topic'),
  /** Who took part in it. */
  actors: z.array(SlugSchema).default([]),
  /** The documents that report it, and where in each. */
  sources: z.array(SourceReferenceSchema).min(1, 'Name at least one source'),
  /** Events that this one follows on from. No claim of cause. */
  follows: z.array(SlugSchema).default([]),
  /** The numbers that matter to it, the first of them first. */
  keyStatistics: z
    .array(
      z.strictObject({
        /** The slug of a statistic in content/sources/. */
        statistic: SlugSchema,
        /** Why this number matters to this event, in one sentence. */
        relevance: z.string().min(1, 'Say in one sentence why this number matters to this event'),
      }),
    )
    .max(4, 'Four key statistics at most: move the rest into an article')
    .default([]),
  /** Visible in `npm run dev` and nowhere else. */
  draft: z.boolean().default(false),
})

export type EventFile = z.infer<typeof EventFileSchema>
