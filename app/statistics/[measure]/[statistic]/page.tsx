import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { StatisticView } from '@/components/statistic/statistic-view'
import { citeStatistic } from '@/lib/citation/cited-work'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeTrail } from '@/lib/site/structured-data'
import { describeStatistic, formatCitedTitle } from '@/lib/statistic/format-label'
import { getStatistic, listStatistics } from '@/lib/statistic/statistic-queries'
import { getTimelineVocabulary } from '@/lib/timeline/timeline-queries'

type Props = PageProps<'/statistics/[measure]/[statistic]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const statistics = await listStatistics()
  return statistics.map(({ measure, slug }) => ({ measure: measure.slug, statistic: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statistic = await loadStatistic(params)
  const { recordedTo } = await getTimelineVocabulary()
  return pageMetadata({
    title: formatCitedTitle(statistic),
    description: describeStatistic(statistic),
    address: statistic.address,
    cited: citeStatistic(statistic, recordedTo),
  })
}

export default async function StatisticPage({ params }: Props) {
  const statistic = await loadStatistic(params)
  const { address, measure } = statistic
  const { recordedTo } = await getTimelineVocabulary()
  const trail = [
    { name: 'Statistics', address: '/statistics' },
    { name: measure.title, address: measure.address },
    { name: formatCitedTitle(statistic), address },
  ]
  return (
    <SiteFrame current="statistics">
      <StructuredData data={describeTrail(trail)} />
      <StatisticView statistic={statistic} recordedTo={recordedTo} />
    </SiteFrame>
  )
}

async function loadStatistic(params: Props['params']) {
  const { measure, statistic } = await params
  return (await getStatistic(measure, statistic)) ?? notFound()
}
