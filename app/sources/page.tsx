import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { SourceList } from '@/components/source/source-list'
import { pageMetadata } from '@/lib/site/page-metadata'
import { listSources } from '@/lib/source/source-queries'

const DESCRIPTION =
  'The documents that everything here rests on, with what is known of each and what is not: publisher, date, and the figures taken from it.'

export const metadata = pageMetadata({
  title: 'Sources',
  description: DESCRIPTION,
  address: '/sources',
})

export default async function SourcesPage() {
  const sources = await listSources()
  return (
    <SiteFrame current="sources">
      <div className="page-width">
        <PageHeader title="Sources" standfirst={DESCRIPTION} />
        <SourceList sources={sources} />
      </div>
    </SiteFrame>
  )
}
