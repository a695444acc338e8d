import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { SourceView } from '@/components/source/source-view'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeTrail } from '@/lib/site/structured-data'
import { formatPublished } from '@/lib/source/format-source'
import { getSource, listSources } from '@/lib/source/source-queries'

type Props = PageProps<'/sources/[slug]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const sources = await listSources()
  return sources.map(({ slug }) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await loadSource(params)
  const { address, statistics, title } = source
  const description = `A source of this archive, published ${formatPublished(source)}: what is known of it, and the ${statistics.length} figures taken from it.`
  return pageMetadata({ title, description, address })
}

export default async function SourcePage({ params }: Props) {
  const source = await loadSource(params)
  const trail = [
    { name: 'Sources', address: '/sources' },
    { name: source.title, address: source.address },
  ]
  return (
    <SiteFrame current="sources">
      <StructuredData data={describeTrail(trail)} />
      <SourceView source={source} />
    </SiteFrame>
  )
}

async function loadSource(params: Props['params']) {
  const { slug } = await params
  return (await getSource(slug)) ?? notFound()
}
