import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MeasureView } from '@/components/measure/measure-view'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { getMeasure, listMeasures } from '@/lib/measure/measure-queries'
import { pageMetadata } from '@/lib/site/page-metadata'
import { describeMeasure, describeTrail } from '@/lib/site/structured-data'

type Props = PageProps<'/statistics/[measure]'>

export const dynamicParams = false

export async function generateStaticParams() {
  const measures = await listMeasures()
  return measures.map(({ slug }) => ({ measure: slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address, definition, title } = await loadMeasure(params)
  return pageMetadata({ title, description: definition, address, hasOwnPicture: true })
}

export default async function MeasurePage({ params }: Props) {
  const measure = await loadMeasure(params)
  const trail = [
    { name: 'Statistics', address: '/statistics' },
    { name: measure.title, address: measure.address },
  ]
  return (
    <SiteFrame current="statistics">
      <StructuredData data={describeMeasure(measure)} />
      <StructuredData data={describeTrail(trail)} />
      <MeasureView measure={measure} />
    </SiteFrame>
  )
}

async function loadMeasure(params: Props['params']) {
  const { measure } = await params
  return (await getMeasure(measure)) ?? notFound()
}
