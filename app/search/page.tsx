import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { SearchView } from '@/components/search/search-view'
import { PageHeader } from '@/components/site/page-header'
import { SiteFrame } from '@/components/site/site-frame'
import { feedAlternates } from '@/lib/feed/feed-alternates'
import {
  formatSearchFeedAddress,
  formatSearchFeedTitle,
  hasSearchFeed,
} from '@/lib/feed/search-feed'
import { readSearchParameters } from '@/lib/http/read-search-parameters'
import { getAskedSearch } from '@/lib/search/asked-search-queries'
import { formatSearchAddress } from '@/lib/search/format-search-address'
import { pageMetadata } from '@/lib/site/page-metadata'

type Props = PageProps<'/search'>

const DESCRIPTION =
  'Find words and numbers in the articles, events, statistics, sources, actors and terms of the archive.'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { results } = await loadSearch(searchParams)
  const { pages, query } = results
  const asked = query.q === '' ? 'Search' : `Search: ${query.q}`
  const feed = { page: formatSearchFeedAddress(query), title: formatSearchFeedTitle(results) }
  const metadata = pageMetadata({
    title: pages > 1 ? `${asked}, page ${query.page} of ${pages}` : asked,
    description: DESCRIPTION,
    address: formatSearchAddress(query),
  })
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: feedAlternates(hasSearchFeed(query) ? feed : null),
    },
    // What a search engine finds here it finds better on the pages that this one leads to.
    robots: { index: false, follow: true },
  }
}

/** What was searched for in the archive, made when it is asked for. */
export default async function SearchPage({ searchParams }: Props) {
  const { extent, ignored, isCanonical, results, written } = await loadSearch(searchParams)
  if (!isCanonical) redirect(formatSearchAddress(results.query) as Route) // an address of ours
  return (
    <SiteFrame current="search">
      <div className="page-width">
        <PageHeader title="Search" />
        <SearchView found={results} ignored={ignored} written={written} extent={extent} />
      </div>
    </SiteFrame>
  )
}

/** A string, so that the search is made once for the page and what is said about it. */
async function loadSearch(searchParams: Props['searchParams']) {
  return getAskedSearch(readSearchParameters(await searchParams).toString())
}
