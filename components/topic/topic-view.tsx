import { ArticleList } from '@/components/article/article-list'
import { EventList } from '@/components/event/event-list'
import { FeedLinks } from '@/components/site/feed-links'
import { OptionalSection } from '@/components/site/optional-section'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { LinkList } from '@/components/ui/link-list'
import type { Topic } from '@/lib/topic/topic-queries'

/** A subject with its articles, its events and what is counted about it. */
export function TopicView({ topic }: { topic: Topic }) {
  const { address, articles, description, events, measures, title } = topic
  return (
    <div className="page-width">
      <PageHeader
        kicker={{ label: 'Topics', href: '/topics' }}
        title={title}
        standfirst={description}
      >
        <FeedLinks page={address} of="this topic" />
      </PageHeader>
      <PageBody>
        <OptionalSection id="articles" title="Articles" count={articles.length}>
          <ArticleList articles={articles} />
        </OptionalSection>
        <OptionalSection id="events" title="Events" count={events.length}>
          <EventList events={events} />
        </OptionalSection>
        <OptionalSection id="measures" title="What is counted" count={measures.length}>
          <LinkList
            links={measures.map((measure) => ({ href: measure.address, label: measure.title }))}
          />
        </OptionalSection>
      </PageBody>
    </div>
  )
}
