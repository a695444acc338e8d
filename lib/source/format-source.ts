import { formatCalendarDate, formatDays } from '@/lib/format-calendar-date'
import type { SourceKind } from '@/lib/source/source-schema'
import type { SourceSummary } from '@/lib/source/source-record'

type SourceDates = Pick<SourceSummary, 'publishedFrom' | 'publishedTo' | 'isDated'>

const KIND_WORDS: Record<SourceKind, string> = {
  official: 'Official statement',
  parliamentary: 'Parliamentary document',
  press: 'Press report',
  research: 'Research',
  ngo: 'Report by a non-governmental organisation',
  'not-stated': 'Kind not stated',
}

/** "11 July 2025", or "6–11 March 2025, inferred" where the document does not state its day. */
export function formatPublished(source: SourceDates): string {
  const days = formatDays(source.publishedFrom, source.publishedTo)
  return source.isDated ? days : `${days}, inferred`
}

/**
 * "11 July 2025", or "11 March 2025 at the latest, inferred": the day from which what a source
 * states counts as known.
 */
export function formatKnownFrom({ publishedTo, isDated }: SourceDates): string {
  const day = formatCalendarDate(publishedTo)
  return isDated ? day : `${day} at the latest, inferred`
}

/** "Daily Express report, 6–11 March 2025, inferred": how lists and notes cite a source. */
export function formatSource(source: SourceSummary): string {
  return `${source.shortTitle}, ${formatPublished(source)}`
}

export function formatSourceKind(kind: SourceKind): string {
  return KIND_WORDS[kind]
}
