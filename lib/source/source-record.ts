import { addressOf } from '@/lib/addresses'
import type { Prisma } from '@/prisma/generated/client'

/** What every mention of a source shows: enough to name, date and reach it. */
export type SourceSummary = {
  slug: string
  address: string
  title: string
  shortTitle: string
  /** First and last day on which it can have been published, `YYYY-MM-DD`. */
  publishedFrom: string
  publishedTo: string
  /** False where we inferred the days, because the document does not state one. */
  isDated: boolean
  /** Null where the document does not name its publisher. */
  publisher: { slug: string; name: string; address: string } | null
}

export const sourceSummarySelect = {
  slug: true,
  title: true,
  shortTitle: true,
  publishedFrom: true,
  publishedTo: true,
  isDated: true,
  publisher: { select: { slug: true, name: true } },
} satisfies Prisma.SourceSelect

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSummarySelect }>

export function toSourceSummary({ publisher, ...source }: SourceRow): SourceSummary {
  return {
    ...source,
    address: addressOf.source(source.slug),
    publisher: publisher && { ...publisher, address: addressOf.actor(publisher.slug) },
  }
}
