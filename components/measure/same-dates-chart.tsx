import { ChartFigure } from '@/components/chart/chart-figure'
import { ComparisonBars } from '@/components/chart/comparison-bars'
import { SourceLine } from '@/components/statistic/source-line'
import { listSameDates } from '@/lib/measure/same-dates'
import type { Measure } from '@/lib/measure/measure-queries'
import { formatStatistic } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** The readings of the same days in several years, side by side; nothing where there are not two. */
export function SameDatesChart({ measure: { readings, slug, title } }: { measure: Measure }) {
  const compared = listSameDates(readings)
  const last = compared.at(-1)
  if (!last) return null
  return (
    <ChartFigure
      title="The same dates in several years"
      caption="Only readings of the same span of the year are set side by side."
      source={
        <>
          Source: <SourceLine source={last.source} locator={last.locator} />
        </>
      }
    >
      <ComparisonBars
        id={`${slug}-same-dates`}
        title={title}
        bars={compared.map((reading) => ({
          label: yearOf(reading),
          value: reading.value,
          written: formatStatistic(reading),
          isSubject: reading === last,
        }))}
      />
    </ChartFigure>
  )
}

function yearOf({ periodFrom }: Statistic): string {
  return periodFrom?.slice(0, 4) ?? ''
}
