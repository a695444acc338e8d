import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeasureView } from '@/components/measure/measure-view'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { getAskedMeasure } from '@/lib/measure/asked-measure-queries'
import { listMeasures } from '@/lib/measure/measure-queries'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeMeasure, describeTrail } from '@/lib/site/structured-data'

type Props = PageProps<'/statistics/[measure]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const measures = await listMeasures()
  return measures.map(({ slug }) => ({ measure: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, definition, title } = (await loadMeasure(params)).measure
  return pageMetadata({ title, description: definition, address, hasOwnPicture: true })
}

/** A measure as it is today, made when the site is built; with a day, `/views` answers. */
export default async function MeasurePage({ params }: Props) {
  const asked = await loadMeasure(params)
  const { measure } = asked
  const trail = [
    { name: 'Statistics', address: '/statistics' },
    { name: measure.title, address: measure.address },
  ]
  return (
    <SiteFrame current="statistics">
      <StructuredData data={describeMeasure(measure)} />
      <StructuredData data={describeTrail(trail)} />
      <MeasureView asked={asked} />
    </SiteFrame>
  )
}

async function loadMeasure(params: Props['params']) {
  const { measure } = await params
  return (await getAskedMeasure(measure, '')) ?? notFound()
}
