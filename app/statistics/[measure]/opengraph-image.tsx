import { notFound } from 'next/navigation'
import { renderSocialCard, SOCIAL_CARD } from '@/components/site/render-social-card'
import { cardFigure } from '@/components/statistic/present-statistic'
import { getMeasure, listMeasures } from '@/lib/measure/measure-queries'

export const { size, contentType } = SOCIAL_CARD
export const alt = 'The measure, and its latest reading where it has one'

export async function generateStaticParams() {
  const measures = await listMeasures()
  return measures.map(({ slug }) => ({ measure: slug }))
}

type Props = { params: Promise<{ measure: string }> }

export default async function MeasurePicture({ params }: Props) {
  const { measure: slug } = await params
  const { latest, readings, title } = (await getMeasure(slug)) ?? notFound()
  return renderSocialCard({
    kind: 'Statistics',
    title,
    figure: latest ? cardFigure(latest) : undefined,
    footer: [readings.length === 1 ? '1 reading' : `${readings.length} readings`],
  })
}
