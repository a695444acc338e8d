import { MeasureList } from '@/components/measure/measure-list'
import { FeedLinks } from '@/components/site/feed-links'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SiteFrame } from '@/components/site/site-frame'
import { StatisticTable } from '@/components/statistic/statistic-table'
import { listMeasures } from '@/lib/measure/measure-queries'
import { SITE } from '@/lib/site'
import { pageMetadata } from '@/lib/site/page-metadata'
import { listStatistics } from '@/lib/statistic/statistic-queries'

const DESCRIPTION =
  'Everything that the sources count: each measure with its readings, and each reading with its period, source and status.'

export const metadata = pageMetadata({
  title: 'Statistics',
  description: DESCRIPTION,
  address: '/statistics',
  feed: `${SITE.name}: changed figures`,
})

export default async function StatisticsPage() {
  const [measures, statistics] = await Promise.all([listMeasures(), listStatistics()])
  return (
    <SiteFrame current="statistics">
      <div className="page-width">
        <PageHeader
          title="Statistics"
          standfirst={`${DESCRIPTION} ${statistics.length} statistics of ${measures.length} measures.`}
        >
          <FeedLinks page="/statistics" of="changed figures" />
        </PageHeader>
        <PageBody>
          <Section id="measures" title="Measures">
            <MeasureList measures={measures} />
          </Section>
          <Section id="all" title="Every statistic">
            <StatisticTable
              caption="Every statistic of the archive"
              statistics={statistics}
              view="full"
            />
          </Section>
        </PageBody>
      </div>
    </SiteFrame>
  )
}
