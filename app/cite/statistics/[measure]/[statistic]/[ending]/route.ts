import { notFound } from 'next/navigation'
import { CITATION_ENDINGS, parseCitationEnding } from '@/lib/citation/citation-endings'
import { citationResponse } from '@/lib/citation/citation-response'
import { citeStatistic } from '@/lib/citation/cited-work'
import { getFollowedStatistic, listStatistics } from '@/lib/statistic/statistic-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const statistics = await listStatistics()
  return statistics.flatMap(({ measure, slug }) =>
    CITATION_ENDINGS.map((ending) => ({ measure: measure.slug, statistic: slug, ending })),
  )
}

/** The citation of a statistic, known as `/statistics/measure/slug.bib` and so on. */
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
