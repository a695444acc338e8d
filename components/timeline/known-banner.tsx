import { Caution } from '@/components/site/caution'
import { KnownRule } from '@/components/statistic/known-rule'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatWithUnit } from '@/lib/statistic/format-statistic'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import type { TimelineFilter } from '@/lib/timeline/timeline-filter'
import type { KnownState } from '@/lib/timeline/timeline-queries'

type Props = {
  filter: TimelineFilter
  known: KnownState
  /** The reading of the chosen or main measure that was the latest on that day, if there was one. */
  reading: Statistic | null
}

/** Says that the page stands as on an earlier day, what that leaves out, and how to leave it. */
export function KnownBanner({ filter, known, reading }: Props) {
  const { day, laterEvents, laterStatistics, uncertainEvents } = known

  return (
    <Caution label={`As known on ${formatCalendarDate(day)}`}>
      {describeHidden(laterEvents, laterStatistics)}{' '}
      {uncertainEvents > 0 && `${describeUncertain(uncertainEvents)} `}
      {reading && (
        <>
          The latest reading of{' '}
          <a href={`${reading.measure.address}?known=${day}`}>{reading.measure.title}</a> was{' '}
          {formatWithUnit(reading)}.{' '}
        </>
      )}
      <a href={formatTimelineAddress({ ...filter, known: null, page: 1 })}>Return to the present</a>
      <p className="pt-1.5 meta">
        <KnownRule /> Summaries are worded as they are today; a number in one that was not known by
        then says so.
      </p>
    </Caution>
  )
}

function describeHidden(events: number, statistics: number): string {
  if (events === 0 && statistics === 0) return 'Nothing that we hold is of a later day.'
  const hidden = `${countOf(events, 'later event')} of this view and ${countOf(statistics, 'later statistic')} of the archive`
  return `Hidden: ${hidden}. Every status is as it was on that day.`
}

function describeUncertain(events: number): string {
  const [verb, subject] = events === 1 ? ['is', 'it was'] : ['are', 'they were']
  return `${countOf(events, 'more event')} ${verb} left out and not counted there, because it is not certain that ${subject} known by then.`
}

function countOf(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}
