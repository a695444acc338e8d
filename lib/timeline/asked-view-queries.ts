import 'server-only'
import { cache } from 'react'
import { FRONT_PAGE } from '@/lib/site/front-page'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { isCanonicalAddress } from '@/lib/timeline/format-timeline-address'
import { parseTimelineFilter } from '@/lib/timeline/parse-timeline-filter'
import { getReadingAsKnown } from '@/lib/timeline/reading-queries'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'
import type { TimelineFilter, TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import {
  getTimelineView,
  getTimelineVocabulary,
  type TimelineView,
} from '@/lib/timeline/timeline-queries'

/** What an address asks of the timeline, and what can be given. */
export type AskedView = {
  view: TimelineView
  ignored: IgnoredParameter[]
  vocabulary: TimelineVocabulary
  /** False where the address holds something that it could do without and nothing else is wrong. */
  isCanonical: boolean
  /** For a view as known on a day, the latest reading of the chosen or main measure by then. */
  reading: Statistic | null
}

/** The view that the query of an address asks for, `topic=returns&page=2`. */
export const getAskedView = cache(async (query: string): Promise<AskedView> => {
  const parameters = new URLSearchParams(query)
  const vocabulary = await getTimelineVocabulary()
  const { filter, ignored } = parseTimelineFilter(parameters, vocabulary)
  const asked = await getTimelineView(filter)
  const isPastEnd = filter.page > asked.pages
  return {
    view: isPastEnd ? await getTimelineView({ ...filter, page: 1 }) : asked,
    ignored: isPastEnd ? [...ignored, explainPage(asked)] : ignored,
    vocabulary,
    isCanonical: ignored.length > 0 || isPastEnd || isCanonicalAddress(parameters),
    reading: await getKnownReading(filter),
  }
})

function explainPage({ filter, pages }: TimelineView): IgnoredParameter {
  const held = pages === 1 ? 'There is one page' : `There are ${pages} pages`
  const reason = `${held} and no page ${filter.page}, so the first is shown.`
  return { name: 'page', value: String(filter.page), reason }
}

function getKnownReading({ known, measure }: TimelineFilter): Promise<Statistic | null> | null {
  return known === null ? null : getReadingAsKnown(measure ?? FRONT_PAGE.chart, known)
}
