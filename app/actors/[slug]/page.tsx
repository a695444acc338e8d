import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActorView } from '@/components/actor/actor-view'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { getActor, listActors } from '@/lib/actor/actor-queries'
import { SITE } from '@/lib/site'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeTrail } from '@/lib/site/structured-data'

type Props = PageProps<'/actors/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const actors = await listActors()
  return actors.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, description, name } = await loadActor(params)
  return pageMetadata({ title: name, description, address, feed: `${SITE.name}: ${name}` })
}

export default async function ActorPage({ params }: Props) {
  const actor = await loadActor(params)
  const trail = [
    { name: 'People and organisations', address: '/actors' },
    { name: actor.name, address: actor.address },
  ]
  return (
    <SiteFrame>
      <StructuredData data={describeTrail(trail)} />
      <ActorView actor={actor} />
    </SiteFrame>
  )
}

async function loadActor(params: Props['params']) {
  const { slug } = await params
  return (await getActor(slug)) ?? notFound()
}
