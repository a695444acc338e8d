import { ArticleList } from '@/components/article/article-list'
import { EventList } from '@/components/event/event-list'
import { FeedLinks } from '@/components/site/feed-links'
import { OptionalSection } from '@/components/site/optional-section'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { StatisticTable } from '@/components/statistic/statistic-table'
import { LinkList } from '@/components/ui/link-list'
import type { Actor } from '@/lib/actor/actor-queries'
import { formatPublished } from '@/lib/source/format-source'

/** An actor with everything that it did, said or published in the archive. */
export function ActorView({ actor }: { actor: Actor }) {
  const { address, articles, description, events, name } = actor
  const { partOf, parts, role, sources, statistics } = actor
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: 'People and organisations', href: '/actors' }}
        title={name}
        standfirst={description}
      >
        {role !== null && <span>{role}</span>}
        {partOf && (
          <span>
            Part of <a href={partOf.address}>{partOf.name}</a>
          </span>
        )}
        <FeedLinks page={address} of={name} />
      </PageHeader>
      <PageBody>
        <OptionalSection id="events" title="Events" count={events.length}>
          <EventList events={events} />
        </OptionalSection>
        <OptionalSection id="statistics" title="Figures stated" count={statistics.length}>
          <StatisticTable caption={`Stated by ${name}`} statistics={statistics} view="full" />
        </OptionalSection>
        <OptionalSection id="sources" title="Published" count={sources.length}>
          <LinkList
            links={sources.map((source) => ({
              href: source.address,
              label: source.title,
              note: formatPublished(source),
            }))}
          />
        </OptionalSection>
        <OptionalSection id="articles" title="Articles" count={articles.length}>
          <ArticleList articles={articles} />
        </OptionalSection>
        <OptionalSection id="parts" title="Belonging to it" count={parts.length}>
          <LinkList links={parts.map((part) => ({ href: part.address, label: part.name }))} />
        </OptionalSection>
      </PageBody>
    </div>
  )
}
