import { ShelfList } from '@/components/archive/shelf-list'
import { ShelfNavigation } from '@/components/archive/shelf-navigation'
import { ArticleList } from '@/components/article/article-list'
import { EventList } from '@/components/event/event-list'
import { OptionalSection } from '@/components/site/optional-section'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { PageLinks } from '@/components/ui/page-links'
import { addressOfPage } from '@/lib/archive/archive-page'
import type { ArchivePage } from '@/lib/archive/archive-queries'
import { aboveShelf, countHoldings, recordOfShelf, SHELF_WORDS } from '@/lib/archive/format-archive'

/** One page of a shelf: what the archive holds of a time, topic, kind, publisher or actor. */
export function ArchiveView({ page }: { page: ArchivePage }) {
  const { articles, events, page: number, pages, shelf, within } = page
  const record = recordOfShelf(shelf)
  const { holds } = SHELF_WORDS[shelf.sort]
  const part = pages === 1 ? '' : ` Page ${number} of ${pages}, the latest first.`
  return (
    <div className="page-width">
      <PageHeader
        kicker={aboveShelf(shelf)}
        title={shelf.name}
        standfirst={`${countHoldings(shelf)} ${holds}.${part}`}
      >
        {record && <a href={record.address}>{record.label}</a>}
      </PageHeader>
      <PageBody>
        <OptionalSection id="articles" title="Articles" count={articles.length}>
          <ArticleList articles={articles} />
        </OptionalSection>
        <OptionalSection id="events" title="Events" count={events.length}>
          <EventList events={events} />
        </OptionalSection>
        <PageLinks
          page={number}
          pages={pages}
          addressOf={(other) => addressOfPage(shelf, other)}
          previous="Later articles and events"
          next="Earlier articles and events"
        />
        {within[0] && (
          <OptionalSection
            id={within[0].sort}
            title={`By ${SHELF_WORDS[within[0].sort].noun}`}
            count={within.length}
          >
            <ShelfList shelves={within} />
          </OptionalSection>
        )}
        <ShelfNavigation page={page} />
      </PageBody>
    </div>
  )
}
