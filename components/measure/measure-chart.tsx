import { ChartFigure } from '@/components/chart/chart-figure'
import { ReadingsAxis } from '@/components/chart/readings-axis'
import { ReadingsChart } from '@/components/chart/readings-chart'
import type { Measure } from '@/lib/measure/measure-queries'
import { chartReading, listChartedReadings } from '@/lib/measure/chart-readings'
import { SourceLine } from '@/components/statistic/source-line'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { UNITS } from '@/lib/statistic/units'

const HOW_TO_READ =
  'Solid dot: exact. Open circle: approximate, with its date range. Arrow: a bound.'

type Props = {
  measure: Measure
  /** The width of the place it stands in. */
  size: 'column' | 'page'
}

/** The readings of a measure, drawn: a running total over its latest year, any other side by side. */
export function MeasureChart({ measure, size }: Props) {
  const { cumulative, readings, slug, title, unit } = measure
  const [latest, ...others] = listChartedReadings(readings, cumulative)
  if (!latest) return null
  const isRunningTotal = cumulative === 'year' && others.length > 0
  const year = latest.periodFrom?.slice(0, 4)
  return (
    <ChartFigure
      title={isRunningTotal ? `Readings of ${year}` : 'Readings'}
      caption={isRunningTotal ? `${HOW_TO_READ} The dotted line only joins readings.` : HOW_TO_READ}
      source={<ChartSources readings={[latest, ...others]} />}
    >
      {isRunningTotal ? (
        <ReadingsChart
          id={slug}
          title={`${title}, ${year}`}
          unit={UNITS[unit].many}
          readings={[chartReading(latest), ...others.map(chartReading)]}
          size={size}
        />
      ) : (
        <ReadingsAxis id={slug} title={title} readings={[latest, ...others].map(chartReading)} />
      )}
    </ChartFigure>
  )
}

/** Where each reading of a chart comes from; a source that gives several is named once for each place. */
function ChartSources({ readings }: { readings: Statistic[] }) {
  const places = new Map(
    readings.map(({ source, locator }) => [`${source.slug} ${locator}`, { source, locator }]),
  )
  return (
    <>
      {places.size === 1 ? 'Source: ' : 'Sources: '}
      {[...places].map(([key, { source, locator }], index) => (
        <span key={key}>
          {index > 0 && '; '}
          <SourceLine source={source} locator={locator} />
        </span>
      ))}
    </>
  )
}
