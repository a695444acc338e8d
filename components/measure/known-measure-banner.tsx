import { Caution } from '@/components/site/caution'
import { KnownRule } from '@/components/statistic/known-rule'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import type { KnownMeasure } from '@/lib/measure/known-measure'
import { formatKnownFrom, formatSource } from '@/lib/source/format-source'
import type { Statistic } from '@/lib/statistic/statistic-record'

/** Says that a measure stands as on an earlier day, what that leaves out, and how to leave it. */
export function KnownMeasureBanner({ known }: { known: KnownMeasure }) {
  const { day, laterCount, measure, uncertain } = known
  return (
    <Caution label={`As known on ${formatCalendarDate(day)}`}>
      {describeShown(known)} {laterCount > 0 && `${describeLater(laterCount)} `}
      {uncertain.length > 0 && (
        <>
          {describeUncertain(uncertain.length, laterCount)} <SourceNames statistics={uncertain} />
          .{' '}
        </>
      )}
      <a href={measure.address}>Return to the present</a>
      <p className="pt-1.5 meta">
        <KnownRule /> What is counted, notes and our doubts are worded as they are today. The texts
        that use the measure are left out, since they are of today.
      </p>
    </Caution>
  )
}

function describeShown({ first, laterCount, measure, uncertain }: KnownMeasure): string {
  const { changes, readings } = measure
  const isWhole = laterCount + uncertain.length === 0
  if (readings.length + changes.length > 0) {
    const left = isWhole ? 'Nothing that we hold of this measure is of a later day. ' : ''
    return `${left}Every status and every check is as it was on that day.`
  }
  if (!first) return 'We hold no statistic of this measure.'
  return `None of our statistics of this measure was certain to be known by then: the first is known from ${formatKnownFrom(first.source)}.`
}

function describeLater(count: number): string {
  const [what, whose] =
    count === 1 ? ['statistic is', 'its source'] : ['statistics are', 'their sources']
  return `${count.toLocaleString('en-GB')} ${what} left out, because ${whose} appeared later.`
}

function describeUncertain(count: number, laterCount: number): string {
  const more = laterCount > 0 ? ' more' : ''
  const what = count === 1 ? 'statistic is' : 'statistics are'
  return `${count.toLocaleString('en-GB')}${more} ${what} left out, because it is not certain that the source was out by then:`
}

/** The sources of some statistics, each once, with the days between which they appeared. */
function SourceNames({ statistics }: { statistics: Statistic[] }) {
  const sources = new Map(statistics.map(({ source }) => [source.slug, source]))
  return [...sources.values()].map((source, index) => (
    <span key={source.slug}>
      {index > 0 && '; '}
      <a href={source.address}>{formatSource(source)}</a>
    </span>
  ))
}
