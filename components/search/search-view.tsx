import { createElement } from 'react'
import { NothingMatches } from '@/components/search/nothing-matches'
import { SearchAnswer } from '@/components/search/search-answer'
import { SearchCorrection } from '@/components/search/search-correction'
import { SearchFacets } from '@/components/search/search-facets'
import { SearchForm } from '@/components/search/search-form'
import { SearchList } from '@/components/search/search-list'
import { FeedLinks } from '@/components/site/feed-links'
import { IgnoredParameters } from '@/components/timeline/ignored-parameters'
import { ConditionList } from '@/components/ui/condition-list'
import { PageLinks } from '@/components/ui/page-links'
import { formatSearchFeedAddress, hasSearchFeed } from '@/lib/feed/search-feed'
import type { IgnoredParameter } from '@/lib/http/asked-parameters'
import type { ArchiveExtent } from '@/lib/search/archive-extent'
import { formatSearchAddress } from '@/lib/search/format-search-address'
import { formatSearchResults } from '@/lib/search/format-search-results'
import { listSearchConditions } from '@/lib/search/list-search-conditions'
import type { SearchResults } from '@/lib/search/search-results'
import { MODULE_ADDRESS } from '@/lib/site/module-address'
import { formatCondition } from '@/lib/timeline/list-conditions'

type Props = {
  found: SearchResults
  ignored: IgnoredParameter[]
  /** The text as the reader wrote it, also where it cannot be searched for. */
  written: string
  /** How much the archive holds in all; null where anything was found. */
  extent: ArchiveExtent | null
}

/**
 * The search with all that it found. The element around it swaps the parts with `data-swap` while
 * the reader types; without scripts the form and every link load the page.
 */
export function SearchView({ found, ignored, written, extent }: Props) {
  const { answer, pages, query } = found
  return createElement(
    'live-search',
    { class: 'flex flex-col gap-6' },
    <SearchForm query={query} written={written} />,
    <div id="search-head" data-swap="" className="flex flex-col gap-3">
      <IgnoredParameters ignored={ignored} />
      <h2 id="results-heading" tabIndex={-1} className="text-2xl wrap-anywhere">
        {formatSearchResults(found)}
      </h2>
      <SearchCorrection found={found} />
      <ConditionList
        conditions={listSearchConditions(found).map((condition) => ({
          ...condition,
          words: formatCondition(condition),
        }))}
        clear={formatSearchAddress({ q: query.q, sort: query.sort })}
      />
    </div>,
    <p role="status" className="sr-only" />,
    <a href="#search-results" className="skip-link print:hidden">
      Skip to the results
    </a>,
    <div className="search-grid">
      <SearchFacets found={found} />
      <section
        id="search-results"
        data-swap=""
        aria-labelledby="results-heading"
        className="flex min-w-0 flex-col gap-4"
      >
        {answer && <SearchAnswer answer={answer} />}
        {extent === null ? (
          <SearchList found={found} />
        ) : (
          <NothingMatches found={found} extent={extent} />
        )}
        <PageLinks
          page={query.page}
          pages={pages}
          addressOf={(page) => formatSearchAddress({ ...query, page })}
          previous="Previous results"
          next="More results"
        />
        {hasSearchFeed(query) && (
          <p className="meta">
            <FeedLinks page={formatSearchFeedAddress(query)} of="this search" />
          </p>
        )}
      </section>
    </div>,
    <script type="module" src={MODULE_ADDRESS} async />,
  )
}
