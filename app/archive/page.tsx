import { ShelfList } from '@/components/archive/shelf-list'
import { OptionalSection } from '@/components/site/optional-section'
import { PageBody } from '@/components/site/page-body'
import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import type { ShelfSort } from '@/lib/archive/archive-shelf'
import { SHELF_WORDS } from '@/lib/archive/format-archive'
import { listShelves } from '@/lib/archive/shelf-queries'
import { pageMetadata } from '@/lib/site/page-metadata'

const DESCRIPTION =
  'Articles and events by the time that they are about, not by the day on which they were written, and by topic, kind, publisher and actor.'

/** Months stand on the page of their year, days on that of their month. */
const LISTED: ShelfSort[] = ['years', 'topics', 'kinds', 'publishers', 'actors']

export const metadata = pageMetadata({
  title: 'Archive',
  description: DESCRIPTION,
  address: '/archive',
})

export default async function ArchivePage() {
  const shelves = await listShelves()
  const ofSort = (sort: ShelfSort) => shelves.filter((shelf) => shelf.sort === sort)
  return (
    <SiteFrame current="archive">
      <div className="page-width">
        <PageHeader title="Archive" standfirst={DESCRIPTION} />
        <PageBody>
          {LISTED.map((sort) => (
            <OptionalSection
              key={sort}
              id={sort}
              title={`By ${SHELF_WORDS[sort].noun}`}
              count={ofSort(sort).length}
            >
              <ShelfList shelves={ofSort(sort)} />
            </OptionalSection>
          ))}
        </PageBody>
      </div>
    </SiteFrame>
  )
}
