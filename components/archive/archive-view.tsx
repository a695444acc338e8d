import { PeriodList } from '@/components/archive/period-list'
import { ArticleList } from '@/components/article/article-list'
import { EventList } from '@/components/event/event-list'
import { OptionalSection } from '@/components/site/optional-section'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { PeriodNavigation } from '@/components/archive/period-navigation'
import type { ArchivePeriod } from '@/lib/archive/archive-queries'
import { countHoldings } from '@/lib/archive/format-archive'
import { formatCalendarDate } from '@/lib/format-calendar-date'

type Props = {
  period: ArchivePeriod
  /** The page above this one. */
  above: { label: string; href: string }
  /** The months of a year; none for a month. */
  months: ArchivePeriod[]
  earlier: ArchivePeriod | null
  later: ArchivePeriod | null
}

/** A year or month of the archive. */
export function ArchiveView({ period, above, months, earlier, later }: Props) {
  const { articles, events } = period
  return (
    <div className="page-width">
      <PageHeader
        kicker={above}
        title={formatCalendarDate(period.period)}
        standfirst={`${countHoldings(period)} about this time.`}
      />
      <PageBody>
        <OptionalSection id="articles" title="Articles" count={articles.length}>
          <ArticleList articles={articles} />
        </OptionalSection>
        <OptionalSection id="events" title="Events" count={events.length}>
          <EventList events={events} />
        </OptionalSection>
        <OptionalSection id="months" title="By month" count={months.length}>
          <PeriodList periods={months} />
        </OptionalSection>
        <PeriodNavigation earlier={earlier} later={later} />
      </PageBody>
    </div>
  )
}
