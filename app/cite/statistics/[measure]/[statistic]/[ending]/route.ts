import { notFound } from 'next/navigation'
import { parseCitationEnding } from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import { citeStatistic } from '@/lib/citation/cited-work'
import { getFollowedStatistic } from '@/lib/statistic/statistic-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

/**
 * The citation of a statistic, known as `/statistics/measure/slug.bib` and so on. Readers get the
 * file of the build (decision 0043); this answers the editor's loop, and 404 where there is no page.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/cite/statistics/[measure]/[statistic]/[ending]'>,
) {
  const { ending, measure, statistic } = await params
  const cited = (await getFollowedStatistic(measure, statistic)) ?? notFound()
  const { recordedTo } = await getTimelineVocabulary()
  return citationResponse(
    citeStatistic(cited, recordedTo),
    parseCitationEnding(ending) ?? notFound(),
  )
}
