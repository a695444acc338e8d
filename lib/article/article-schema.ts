import { z } from 'zod'
import { CalendarDateSchema, DaySchema } from '@/lib/calendar-date'
import { SlugSchema } from '@/lib/slug'
import { SourceReferenceSchema } from '@/lib/source/source-reference'

/** An explainer is kept current, a news piece stays as it was, an analysis weighs sources. */
export const ArticleKindSchema = z.enum(['explainer', 'news', 'analysis'])

export type ArticleKind = z.infer<typeof ArticleKindSchema>

const DatedNoteSchema = z.strictObject({
  /** The day of the change. */
  on: DaySchema,
  /** What a reader should know of it, in a sentence or two. */
  note: z.string().min(1),
})

/** The front matter of one file in content/articles/YYYY/. Texts may hold bound figures. */
export const ArticleFileSchema = z.strictObject({
  /** 120 characters at most, bindings aside; counted by the check. */
  title: z.string().min(1),
  /** What a reader may expect of it: `explainer`, `news` or `analysis`. */
  kind: ArticleKindSchema,
  /** One or two sentences below the title. */
  standfirst: z.string().min(1),
  /** The day on which it really appeared here; never back-dated. */
  published: DaySchema,
  /** The period that it reports; the archive goes by it. */
  covers: CalendarDateSchema,
  /** The subjects under which it is found. */
  topics: z.array(SlugSchema).min(1, 'Name at least one topic'),
  /** Who acts or is quoted in it. */
  actors: z.array(SlugSchema).default([]),
  /** The events that it tells. */
  events: z.array(SlugSchema).default([]),
  /** The documents that it rests on, and where in each. */
  sources: z.array(SourceReferenceSchema).min(1, 'Name at least one source'),
  /** What to take away from it, a sentence or two each. */
  keyPoints: z.array(z.string().min(1)).default([]),
  /** What changed since it was published, newest first. */
  updates: z.array(DatedNoteSchema).default([]),
  /** What was wrong, newest first; listed under /corrections too. */
  corrections: z.array(DatedNoteSchema).default([]),
  /** Visible in `npm run dev` and nowhere else. */
  draft: z.boolean().default(false),
})

export type ArticleFile = z.infer<typeof ArticleFileSchema>
