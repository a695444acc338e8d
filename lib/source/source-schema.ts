import { z } from 'zod'
import { CalendarDateSchema, DaySchema } from '@/lib/calendar-date'
import { HttpUrlSchema } from '@/lib/http-url'
import { SlugSchema } from '@/lib/slug'
import { StatisticFileSchema } from '@/lib/statistic/statistic-schema'

export const SourceKindSchema = z.enum([
  'official',
  'parliamentary',
  'press',
  'research',
  'ngo',
  'not-stated',
])

export type SourceKind = z.infer<typeof SourceKindSchema>

/** One file in content/sources/: a document, and the statistics that were read from it. */
export const SourceFileSchema = z
  .strictObject({
    /** The title as printed, neither gated nor neutralised; our own words where there is none. */
    title: z.string().min(1),
    /** Says that the title is ours, where the document has none. */
    titleNote: z.string().min(1).optional(),
    /** A few words of ours to cite it by in lists: "Daily Express report". No date in it. */
    shortTitle: z.string().min(1).max(48, 'Keep the short title to 48 characters'),
    /** What sort of document it is; `not-stated` where it does not show. */
    kind: SourceKindSchema,
    /** The actor that published it. Left out where the document does not name one. */
    publisher: SlugSchema.optional(),
    /** What the document lets one see of its publisher, where it does not name one. */
    publisherNote: z.string().min(1).optional(),
    /** The day of publication, where the document states it. */
    published: DaySchema.optional(),
    /** The first and the last day on which it can have been published, where it does not. */
    publishedBetween: CalendarDateSchema.optional(),
    /** How `publishedBetween` was found. */
    dateNote: z.string().min(1).optional(),
    /** Address of the document. */
    url: HttpUrlSchema.optional(),
    /** Address of a public archived copy. */
    archivedUrl: HttpUrlSchema.optional(),
    /** File name of the copy that is kept outside the site. */
    archive: z.string().min(1).optional(),
    /** What a reader should bear in mind about this document. */
    note: z.string().min(1).optional(),
    /** Every figure that the document states, in its order. */
    statistics: z.array(StatisticFileSchema).default([]),
  })
  .superRefine(({ published, publishedBetween, dateNote }, context) => {
    if ((published === undefined) === (publishedBetween === undefined)) {
      context.addIssue({
        code: 'custom',
        path: [published === undefined ? 'publishedBetween' : 'published'],
        message:
          'A source needs one date. Write published where the document states its day, or publishedBetween and a dateNote where it does not',
      })
    }
    if (publishedBetween !== undefined && dateNote === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['dateNote'],
        message: 'The date is inferred. Add a dateNote that says from what',
      })
    }
  })

export type SourceFile = z.infer<typeof SourceFileSchema>
