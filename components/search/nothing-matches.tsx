import type { ArchiveExtent } from '@/lib/search/archive-extent'
import { formatSearchAddress } from '@/lib/search/format-search-address'
import { listSearchConditions } from '@/lib/search/list-search-conditions'
import type { SearchResults } from '@/lib/search/search-results'
import { formatCondition } from '@/lib/timeline/list-conditions'

type Props = { found: SearchResults; extent: ArchiveExtent }

/** What is said where a search finds nothing: what the archive holds, and the ways on. */
export function NothingMatches({ found, extent }: Props) {
  const { events, sources, statistics, topics, years } = extent
  const conditions = listSearchConditions(found)
  return (
    <div className="flex max-w-text flex-col gap-3">
      <p>
        The archive covers UK–France Channel policy{years && ` from ${years.first}`}. It holds{' '}
        {count(statistics, 'statistic')}, {count(events, 'event')} and {count(sources, 'source')}. A
        missing result means that we hold no source for it, not that no figure exists.
      </p>
      <ul className="flex flex-col gap-1.5">
        {conditions.map((condition) => (
          <li key={condition.label}>
            <a href={condition.without}>Search without {formatCondition(condition)}</a>
          </li>
        ))}
        {topics.map(({ slug, label }) => (
          <li key={slug}>
            <a href={formatSearchAddress({ kind: 'statistic', topic: slug })}>
              Statistics on {label}
            </a>
          </li>
        ))}
        <li>
          <a href="/timeline">The timeline{years && `, ${formatYears(years)}`}</a>
        </li>
      </ul>
      <p className="meta">
        Every document that the archive rests on is listed under <a href="/sources">sources</a>.
      </p>
    </div>
  )
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? noun : `${noun}s`}`
}

function formatYears({ first, last }: { first: string; last: string }): string {
  return first === last ? first : `${first}–${last}`
}
