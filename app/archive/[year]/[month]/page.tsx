import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveView } from '@/components/archive/archive-view'
import { SiteFrame } from '@/components/site/site-frame'
import { addressOf } from '@/lib/addresses'
import { getArchivePeriod, listArchiveMonths } from '@/lib/archive/archive-queries'
import { findNeighbours } from '@/lib/archive/find-neighbours'
import { countHoldings } from '@/lib/archive/format-archive'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { pageMetadata } from '@/lib/site/page-metadata'

type Props = PageProps<'/archive/[year]/[month]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const months = await listArchiveMonths()
  return months.map(({ period }) => ({ year: period.slice(0, 4), month: period.slice(5) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const month = await loadMonth(params)
  const name = formatCalendarDate(month.period)
  return pageMetadata({
    title: `Archive of ${name}`,
    description: `What this archive holds about ${name}: ${countHoldings(month)}.`,
    address: month.address,
  })
}

export default async function ArchiveMonthPage({ params }: Props) {
  const month = await loadMonth(params)
  const { year } = await params
  return (
    <SiteFrame current="archive">
      <ArchiveView
        period={month}
        above={{ label: `Archive of ${year}`, href: addressOf.archiveYear(year) }}
        months={[]}
        {...findNeighbours(month, await listArchiveMonths())}
      />
    </SiteFrame>
  )
}

async function loadMonth(params: Props['params']) {
  const { year, month } = await params
  return (await getArchivePeriod(`${year}-${month}`)) ?? notFound()
}
