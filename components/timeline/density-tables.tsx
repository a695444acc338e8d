import { StatisticTable } from '@/components/statistic/statistic-table'
import { DataTable } from '@/components/ui/data-table'
import type { Statistic } from '@/lib/statistic/statistic-record'
import type { StripMonth, StripYear } from '@/lib/timeline/list-strip-years'

type Props = {
  years: StripYear[]
  readings: Statistic[]
  /** How many readings come before these. */
  earlier: number
}

/** What the strip draws, in words: events by year and month, and the readings of the chosen measure. */
export function DensityTables({ years, readings, earlier }: Props) {
  const [reading] = readings

  return (
    <details className="print:hidden">
      <summary className="w-fit py-1 meta">The same in a table, month by month</summary>
      <div className="grid gap-x-12 gap-y-6 pt-2 lg:grid-cols-2">
        <DataTable
          caption="Events by the year and month in which they begin"
          columns={[
            { key: 'year', label: 'Year' },
            { key: 'events', label: 'Events', kind: 'number' },
            { key: 'months', label: 'By month' },
          ]}
          rows={years.map(({ year, count, href, months }) => ({
            key: String(year),
            cells: {
              year: href === null ? year : <a href={href}>{year}</a>,
              events: count.toLocaleString('en-GB'),
              months: <MonthCounts months={months} />,
            },
          }))}
        />
        {reading && (
          <div>
            <p className="pb-1 text-md font-semibold">
              <a href={reading.measure.address}>{reading.measure.title}</a>
            </p>
            <StatisticTable
              caption={`Readings of ${reading.measure.title}`}
              statistics={readings}
              view="ofMeasure"
            />
            {earlier > 0 && (
              <p className="pt-2 meta">
                {earlier.toLocaleString('en-GB')} earlier{' '}
                {earlier === 1 ? 'reading stands' : 'readings stand'} on{' '}
                <a href={reading.measure.address}>the page of the measure</a>.
              </p>
            )}
          </div>
        )}
      </div>
    </details>
  )
}

/** "March 6, July 4": each month as a link to where it begins. */
function MonthCounts({ months }: { months: StripMonth[] }) {
  return months.flatMap(({ month, title, count, href }, index) => [
    index > 0 && ', ',
    <a key={month} href={href}>
      {title}
    </a>,
    ` ${count.toLocaleString('en-GB')}`,
  ])
}
