import { notFound } from 'next/navigation'
import { listActors } from '@/lib/actor/actor-queries'
import { getActorFeed } from '@/lib/feed/feed-queries'
import { feedResponse } from '@/lib/feed/feed-response'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const actors = await listActors()
  return actors.map(({ slug }) => ({ slug }))
}

/** The articles and events of an actor, as JSON Feed. */
export async function GET(_request: Request, { params }: RouteContext<'/actors/[slug]/feed.json'>) {
  const { slug } = await params
  return feedResponse((await getActorFeed(slug)) ?? notFound(), 'json')
}
