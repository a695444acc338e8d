import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { PeriodList } from '@/components/archive/period-list'
import { listArchiveYears } from '@/lib/archive/archive-queries'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'Articles and events by the time that they are about, not by the day on which they were written.'

export const metadata = pageMetadata({
  title: 'Archive',
  description: DESCRIPTION,
  address: '/archive',
})

export default async function ArchivePage() {
  const years = await listArchiveYears()
  return (
    <SiteFrame current="archive">
      <div className="page-width">
        <PageHeader title="Archive" standfirst={DESCRIPTION} />
        <PeriodList periods={years} />
      </div>
    </SiteFrame>
  )
}
