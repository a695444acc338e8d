import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { EntryList } from '@/components/ui/entry-list'
import { pageMetadata } from '@/lib/site/page-metadata'
import { listTopics } from '@/lib/topic/topic-queries'

const DESCRIPTION = 'The subjects of this archive, each with its articles, events and measures.'

export const metadata = pageMetadata({
  title: 'Topics',
  description: DESCRIPTION,
  address: '/topics',
})

export default async function TopicsPage() {
  const topics = await listTopics()
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader title="Topics" standfirst={DESCRIPTION} />
        <EntryList
          heading="h2"
          entries={topics.map(({ address, title, description }) => ({
            href: address,
            title,
            summary: description,
          }))}
        />
      </div>
    </SiteFrame>
  )
}
