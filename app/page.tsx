import { stripYears } from '@/components/event/strip-years'
import { Latest } from '@/components/home/latest'
import { Lead } from '@/components/home/lead'
import { LaterReadingsTable } from '@/components/home/later-readings-table'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SiteFrame } from '@/components/site/site-frame'
import { LeadingReadings } from '@/components/statistic/leading-readings'
import { toLeadingReading } from '@/components/statistic/present-statistic'
import { YearStrip } from '@/components/timeline/year-strip'
import { EventList } from '@/components/event/event-list'
import { groupByYear } from '@/lib/event/group-by-year'
import { getFrontPage } from '@/lib/site/front-page-queries'
import { pageMetadata } from '@/lib/site/page-metadata'
import { SITE } from '@/lib/site'

export const metadata = {
  ...pageMetadata({
    title: `UK–France Channel policy, with every figure traced – ${SITE.name}`,
    description: SITE.description,
    address: '/',
    hasOwnPicture: true,
  }),
  title: { absolute: `UK–France Channel policy, with every figure traced – ${SITE.name}` },
}

export default async function HomePage() {
  const { chart, counts, events, explainers, leadingReadings, lead, others, laterReadings } =
    await getFrontPage()
  const years = groupByYear(events)
  return (
    <SiteFrame>
      <div className="page-width">
        <PageHeader
          kicker={{ label: 'UK–France Channel policy' }}
          title="Policy in the Channel, with every figure traced to its source"
          standfirst={`What the two governments have agreed, what has been counted, and who said so. ${counts.statistics} figures from ${counts.sources} sources.`}
        />
        <PageBody>
          <section aria-labelledby="leading-readings">
            <h2 id="leading-readings" className="sr-only">
              Latest readings
            </h2>
            <LeadingReadings statistics={leadingReadings.map(toLeadingReading)} />
          </section>
          <div className="lead-grid border-t border-ink pt-3">
            <Lead article={lead} chart={chart} />
            <Latest articles={others} explainers={explainers} />
          </div>
          <Section
            id="timeline"
            title={`Timeline, ${years.at(-1)?.year}–${years[0]?.year}`}
            action={<a href="/timeline">All {events.length} events</a>}
          >
            <YearStrip years={stripYears(years)} page="/timeline" />
            <EventList events={events.slice(0, 2)} />
          </Section>
          <Section
            id="later-readings"
            title="Figures followed by later ones"
            action={<a href="/statistics">Every statistic</a>}
          >
            <LaterReadingsTable statistics={laterReadings} />
          </Section>
        </PageBody>
      </div>
    </SiteFrame>
  )
}
