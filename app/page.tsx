import { Latest } from '@/components/home/latest'
import { Lead } from '@/components/home/lead'
import { LaterReadingsTable } from '@/components/home/later-readings-table'
import { TimelineAtAGlance } from '@/components/home/timeline-at-a-glance'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SiteFrame } from '@/components/site/site-frame'
import { StructuredData } from '@/components/site/structured-data'
import { LeadingReadings } from '@/components/statistic/leading-readings'
import { toLeadingReading } from '@/components/statistic/present-statistic'
import { getFrontPage } from '@/lib/site/front-page-queries'
import { pageMetadata } from '@/lib/site/page-metadata'
import { SITE } from '@/lib/site'
import { describeSite } from '@/lib/site/structured-data'

const TITLE = `UK–France Channel policy, with every figure traced – ${SITE.name}`

export const metadata = {
  ...pageMetadata({
    title: TITLE,
    description: SITE.description,
    address: '/',
    hasOwnPicture: true,
  }),
  title: { absolute: TITLE },
}

export default async function HomePage() {
  const { chart, counts, events, explainers, leadingReadings, lead, others, laterReadings } =
    await getFrontPage()
  return (
    <SiteFrame>
      <StructuredData data={describeSite()} />
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
          <TimelineAtAGlance events={events} />
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
