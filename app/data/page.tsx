import { DataView } from '@/components/data-package/data-view'
import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { DATA_ADDRESS } from '@/lib/data-package/data-package'
import { getDataPackage } from '@/lib/data-package/data-package-queries'
import { packFiles } from '@/lib/data-package/pack-files'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'The whole archive as tables: articles, events, statistics, their sources, and how they belong together.'

export const metadata = pageMetadata({
  title: 'Data',
  description: DESCRIPTION,
  address: DATA_ADDRESS,
})

export default async function DataPage() {
  const data = await getDataPackage()
  const { files, recordedTo, version } = data
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader title="Data" standfirst={DESCRIPTION}>
          <span>Recorded to {formatCalendarDate(recordedTo)}</span>
          <span>Version {version}</span>
        </PageHeader>
        <DataView data={data} bytes={packFiles(files, recordedTo).length} />
      </div>
    </SiteFrame>
  )
}
