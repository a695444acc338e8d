import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { TopicView } from '@/components/topic/topic-view'
import { SITE } from '@/lib/site'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeTrail } from '@/lib/site/structured-data'
import { getTopic, listTopics } from '@/lib/topic/topic-queries'

type Props = PageProps<'/topics/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const topics = await listTopics()
  return topics.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, description, title } = await loadTopic(params)
  return pageMetadata({
    ...{ title: `${title} (topic)`, description, address },
    feed: `${SITE.name}: ${title}`,
  })
}

export default async function TopicPage({ params }: Props) {
  const topic = await loadTopic(params)
  const trail = [
    { name: 'Topics', address: '/topics' },
    { name: topic.title, address: topic.address },
  ]
  return (
    <SiteFrame>
      <StructuredData data={describeTrail(trail)} />
      <TopicView topic={topic} />
    </SiteFrame>
  )
}

async function loadTopic(params: Props['params']) {
  const { slug } = await params
  return (await getTopic(slug)) ?? notFound()
}
