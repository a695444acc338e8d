import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveView } from '@/components/archive/archive-view'
import { SiteFrame } from '@/components/site/site-frame'
import {
  getArchivePeriod,
  listArchiveMonths,
  listArchiveYears,
} from '@/lib/archive/archive-queries'
import { countHoldings } from '@/lib/archive/format-archive'
import { findNeighbours } from '@/lib/archive/find-neighbours'
import { pageMetadata } from '@/lib/site/page-metadata'

type Props = PageProps<'/archive/[year]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const years = await listArchiveYears()
  return years.map(({ period }) => ({ year: period }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const year = await loadYear(params)
  return pageMetadata({
    title: `Archive of ${year.period}`,
    description: `What this archive holds about ${year.period}: ${countHoldings(year)}.`,
    address: year.address,
  })
}

export default async function ArchiveYearPage({ params }: Props) {
  const year = await loadYear(params)
  const months = await listArchiveMonths()
  return (
    <SiteFrame current="archive">
      <ArchiveView
        period={year}
        above={{ label: 'Archive', href: '/archive' }}
        months={months.filter(({ period }) => period.startsWith(`${year.period}-`))}
        {...findNeighbours(year, await listArchiveYears())}
      />
    </SiteFrame>
  )
}

async function loadYear(params: Props['params']) {
  const { year } = await params
  return (await getArchivePeriod(year)) ?? notFound()
}
