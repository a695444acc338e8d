import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KnownMeasureView } from '@/components/measure/known-measure-view'
import { MeasureView } from '@/components/measure/measure-view'
import { SiteFrame } from '@/components/site/site-frame'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { readSearchParameters } from '@/lib/http/read-search-parameters'
import { getAskedMeasure } from '@/lib/measure/asked-measure-queries'
import { pageMetadata } from '@/lib/site/page-metadata'

type Props = PageProps<'/views/statistics/[measure]'>

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { known, measure } = await loadMeasure(props)
  const { address, definition, title } = measure
  const metadata = pageMetadata({
    title: known === null ? title : `${title}, as known on ${formatCalendarDate(known.day)}`,
    description: definition,
    address,
  })
  // Search engines are to have the measure as it is today, under its own address.
  return { ...metadata, robots: { index: false, follow: true } }
}

/** A measure with a day to know it on, made when it is asked for. Readers see it under its address. */
export default async function MeasureViewPage(props: Props) {
  const asked = await loadMeasure(props)
  const { known, span } = asked
  return (
    <SiteFrame current="statistics">
      {known ? <KnownMeasureView known={known} span={span} /> : <MeasureView asked={asked} />}
    </SiteFrame>
  )
}

/** A string, so that the measure is read once for the page and what is said about it. */
async function loadMeasure({ params, searchParams }: Props) {
  const { measure } = await params
  const query = readSearchParameters(await searchParams).toString()
  return (await getAskedMeasure(measure, query)) ?? notFound()
}
