import { notFound } from 'next/navigation'
import { listTopics } from '@/lib/topic/topic-queries'
import { getTopicFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const topics = await listTopics()
  return topics.map(({ slug }) => ({ slug }))
}

/** The articles and events of a topic, as JSON Feed. */
export async function GET(_request: Request, { params }: RouteContext<'/topics/[slug]/feed.json'>) {
  const { slug } = await params
  return feedResponse((await getTopicFeed(slug)) ?? notFound(), 'json')
}
