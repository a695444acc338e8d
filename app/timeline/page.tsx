import { toListedEvent } from '@/components/event/listed-event'
import { stripYears } from '@/components/event/strip-years'
import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { DateLegend } from '@/components/timeline/date-legend'
import { TimelineEvent } from '@/components/timeline/timeline-event'
import { TimelineYear } from '@/components/timeline/timeline-year'
import { YearStrip } from '@/components/timeline/year-strip'
import { countEvents } from '@/lib/event/format-event'
import { listEvents } from '@/lib/event/event-queries'
import { groupByYear } from '@/lib/event/group-by-year'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'What the UK and France agreed, announced and counted on Channel crossings, each event with the figures stated at the time and the source that states them.'

export const metadata = pageMetadata({
  title: 'Timeline',
  description: DESCRIPTION,
  address: '/timeline',
})

export default async function TimelinePage() {
  const years = groupByYear(await listEvents())
  const span = `${years.at(-1)?.year ?? ''}–${years[0]?.year ?? ''}`
  return (
    <SiteFrame current="timeline">
      <div className="page-width flex flex-col gap-8">
        <PageHeader
          kicker={{ label: 'Timeline' }}
          title={`UK–France Channel policy, ${span}`}
          standfirst={DESCRIPTION}
        />
        <YearStrip years={stripYears(years)} page="" />
        <DateLegend />
        {years.map(({ year, events }) => (
          <TimelineYear key={year} year={year} count={countEvents(events.length)}>
            {events.length === 0 && <NothingHeld year={year} />}
            {events.map((event) => (
              <TimelineEvent key={event.slug} event={toListedEvent(event)} />
            ))}
          </TimelineYear>
        ))}
      </div>
    </SiteFrame>
  )
}

function NothingHeld({ year }: { year: number }) {
  return (
    <p className="py-5 meta">
      The archive holds no source for {year}. That is a gap in our sources, not a finding that
      nothing happened.
    </p>
  )
}
