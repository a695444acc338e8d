import { group, max } from 'd3-array'
import { DateLegend } from '@/components/timeline/date-legend'
import { DensityTables } from '@/components/timeline/density-tables'
import { MonthBars } from '@/components/timeline/month-bars'
import { StripCell } from '@/components/timeline/strip-cell'
import { YearDrawing } from '@/components/timeline/year-drawing'
import { YearReadings } from '@/components/timeline/year-readings'
import { layoutStrip } from '@/lib/chart/strip-layout'
import { layoutStripReadings } from '@/lib/chart/strip-readings'
import { countEvents } from '@/lib/event/format-event'
import { chartReading } from '@/lib/measure/chart-readings'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { isUnfiltered } from '@/lib/timeline/is-unfiltered'
import { listStripYears, type StripYear } from '@/lib/timeline/list-strip-years'
import type { TimelineView } from '@/lib/timeline/timeline-queries'

/**
 * The events of a view over the months of its years, with the readings of the chosen measure on
 * the same months: links to the years, a drawing of them, and the same in tables.
 */
export function DensityStrip({ view }: { view: TimelineView }) {
  const readings = view.readings.filter(isDrawn)
  const years = listStripYears(view, readings.map(yearOf))
  if (years.length === 0) return null
  const drawnReadings = layoutStripReadings(
    [...group(readings, ({ periodFrom, slug }) => periodFrom ?? slug).values()].map((group) =>
      group.map((reading) => ({ ...chartReading(reading), start: reading.periodFrom })),
    ),
    years.map(({ year }) => year),
  )
  const drawn = years.map((year) => ({ ...year, marks: layoutStrip(year.year, marksOf(year)) }))
  const levels = max(drawn, ({ marks }) => max(marks, ({ level }) => level + 1)) ?? 0
  const most = max(years, ({ months }) => max(months, ({ count }) => count)) ?? 0

  return (
    <div className="flex flex-col gap-3">
      <nav aria-label="Years">
        <ol className="year-strip">
          {drawn.map((year, index) => (
            <li key={year.year}>
              <StripCell href={year.href} year={year.year} note={describeYear(year, view)}>
                {readings.length > 0 && drawnReadings[index] && (
                  <YearReadings year={drawnReadings[index]} />
                )}
                {year.events ? (
                  <YearDrawing marks={year.marks} levels={levels} />
                ) : (
                  <MonthBars months={year.months} most={most} />
                )}
              </StripCell>
            </li>
          ))}
        </ol>
      </nav>
      {view.pages === 1 && <DateLegend />}
      {readings.length > 0 && <p className="meta">{HOW_TO_READ}</p>}
      <DensityTables years={years} readings={readings} earlier={view.earlierReadings} />
    </div>
  )
}

const HOW_TO_READ =
  'Readings of the chosen measure stand at the end of the period that each counts, which the thin line shows, on one scale from zero. Solid dot: exact. Open circle: not exact. Thick line: the end may fall on any of these days. Arrow: a bound.'

/** What was withdrawn or replaced is not drawn, nor is what has no place in time. */
function isDrawn({ period, status }: Statistic): boolean {
  return status !== 'withdrawn' && status !== 'replaced' && period !== 'not-stated'
}

function yearOf({ knownFrom, periodTo }: Statistic): number {
  return Number((periodTo ?? knownFrom).slice(0, 4))
}

function marksOf({ events }: StripYear) {
  return (events ?? []).map(({ dateFrom, dateTo, datePrecision }) => ({
    ...{ from: dateFrom, to: dateTo, precision: datePrecision },
  }))
}

function describeYear({ count, isOutside }: StripYear, { filter, known }: TimelineView): string {
  if (isOutside) return `${countEvents(count)} outside the years chosen`
  if (count > 0) return countEvents(count)
  return known === null && isUnfiltered(filter) ? 'none held' : 'none'
}
