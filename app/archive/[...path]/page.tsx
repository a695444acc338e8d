import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveView } from '@/components/archive/archive-view'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { getArchivePage, listArchiveAddresses } from '@/lib/archive/archive-queries'
import {
  countHoldings,
  formatShelfTitle,
  listTrail,
  SHELF_WORDS,
} from '@/lib/archive/format-archive'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeTrail } from '@/lib/site/structured-data'

type Props = PageProps<'/archive/[...path]'>

export const dynamicParams = false

/** `/archive/2025/page/2` is the second page of `/archive/2025`; both are made when the site is built. */
export async function generateStaticParams() {
  const addresses = await listArchiveAddresses()
  return addresses.map((address) => ({ path: address.split('/').slice(2) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, page, pages, shelf } = await loadPage(params)
  const title = formatShelfTitle(shelf, page, pages)
  return pageMetadata({
    ...{ title, address },
    description: `${title}: ${countHoldings(shelf)} ${SHELF_WORDS[shelf.sort].holds}.`,
  })
}

export default async function ArchiveShelfPage({ params }: Props) {
  const page = await loadPage(params)
  return (
    <SiteFrame current="archive">
      <StructuredData data={describeTrail(listTrail(page.shelf))} />
      <ArchiveView page={page} />
    </SiteFrame>
  )
}

async function loadPage(params: Props['params']) {
  const { path } = await params
  return (await getArchivePage(`/archive/${path.join('/')}`)) ?? notFound()
}
