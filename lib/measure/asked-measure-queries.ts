import 'server-only'
import { cache } from 'react'
import { type KnownMeasure, makeKnownMeasure } from '@/lib/measure/known-measure'
import { getMeasure, type MeasureDetails } from '@/lib/measure/measure-queries'
import { listStatisticsAsKnown } from '@/lib/statistic/known-queries'
import { followKnownStatistics } from '@/lib/statistic/succession-queries'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/** What the address of a measure asks for, and what can be given. */
export type AskedMeasure = {
  /** As it is today. */
  measure: MeasureDetails
  /** As on the day that is asked for; null where none is, or none that can be followed. */
  known: KnownMeasure | null
  ignored: IgnoredParameter[]
  span: KnownSpan
}

/** The first and the last day as known on which something may be asked for. */
export type KnownSpan = Pick<TimelineVocabulary, 'firstKnown' | 'recordedTo'>

/**
 * A measure as the query of its address asks for it, `known=2025-04-30`; null when no measure has
 * this slug. Parameters of other names are passed over.
 */
export const getAskedMeasure = cache(
  async (slug: string, query: string): Promise<AskedMeasure | null> => {
    const measure = await getMeasure(slug)
    if (!measure) return null
    const { firstKnown, recordedTo, ...slugs } = await getTimelineVocabulary()
    const span = { firstKnown, recordedTo }
    const days = new URLSearchParams(query).getAll('known')
    const parameters = new URLSearchParams(days.map((day) => ['known', day]))
    const { filter, ignored } = parseTimelineFilter(parameters, { ...slugs, ...span })
    return {
      ...{ measure, ignored, span },
      known: filter.known === null ? null : await getKnownMeasure(measure, filter.known),
    }
  },
)

async function getKnownMeasure(measure: MeasureDetails, day: string): Promise<KnownMeasure> {
  const statistics = [...measure.readings, ...measure.changes]
  const known = await followKnownStatistics(await listStatisticsAsKnown(statistics, day))
  return makeKnownMeasure(measure, known, day)
}
