import { ArticleList } from '@/components/article/article-list'
import { EventList } from '@/components/event/event-list'
import { CautionSection } from '@/components/site/caution-section'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { Section } from '@/components/site/section'
import { SourceFacts } from '@/components/source/source-facts'
import { StatisticTable } from '@/components/statistic/statistic-table'
import { formatSourceKind } from '@/lib/source/format-source'
import type { Source } from '@/lib/source/source-queries'

/** A document, what is known of it, and everything that rests on it. */
export function SourceView({ source }: { source: Source }) {
  const { articles, events, kind, note, shortTitle, statistics, title, titleNote } = source
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: 'Sources', href: '/sources' }}
        title={title}
        standfirst={`${formatSourceKind(kind)}, cited here as ‘${shortTitle}’. ${titleNote === null ? 'The title is as printed.' : ''} ${statistics.length} figures in the archive rest on it.`}
      />
      <PageBody>
        <div className="lead-grid">
          <section aria-labelledby="about-heading">
            <h2 id="about-heading" className="sr-only">
              About this source
            </h2>
            <SourceFacts source={source} />
          </section>
          {note !== null && (
            <CautionSection id="note" title="What to bear in mind">
              <p>{note}</p>
            </CautionSection>
          )}
        </div>
        <Section id="statistics" title="Figures taken from it">
          <StatisticTable
            caption="Statistics read from this source"
            statistics={statistics}
            view="ofSource"
          />
        </Section>
        {events.length > 0 && (
          <Section id="events" title="Events that it reports">
            <EventList events={events} />
          </Section>
        )}
        {articles.length > 0 && (
          <Section id="articles" title="Articles that rest on it">
            <ArticleList articles={articles} />
          </Section>
        )}
      </PageBody>
    </div>
  )
}
