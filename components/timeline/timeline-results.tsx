import { NothingFound } from '@/components/timeline/nothing-found'
import { TimelineYear } from '@/components/timeline/timeline-year'
import { ConditionList } from '@/components/ui/condition-list'
import { PageLinks } from '@/components/ui/page-links'
import { formatResults } from '@/lib/timeline/format-results'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { formatCondition, listConditions } from '@/lib/timeline/list-conditions'
import { listPageYears } from '@/lib/timeline/list-page-years'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'
import type { TimelineView } from '@/lib/timeline/timeline-queries'

type Props = { view: TimelineView; vocabulary: TimelineVocabulary }

/** The events of a view by year and month, below how many they are and what they were asked for. */
export function TimelineResults({ view, vocabulary }: Props) {
  const { facets, filter, pages, total } = view
  const conditions = listConditions(filter, facets)
  const isOldestFirst = filter.sort === 'oldest'

  return (
    <div className="flex flex-col gap-4">
      <h2 id="events-heading" tabIndex={-1} className="text-2xl">
        {formatResults(view)}
      </h2>
      <ConditionList
        conditions={conditions.map((condition) => ({
          ...condition,
          words: formatCondition(condition),
          without: formatTimelineAddress(condition.without),
        }))}
        clear="/timeline"
      />
      {total === 0 ? (
        <NothingFound conditions={conditions} known={filter.known} vocabulary={vocabulary} />
      ) : (
        <div className="flex flex-col gap-8">
          {listPageYears(view).map((year) => (
            <TimelineYear key={year.year} year={year} nothingHeld={describeGap(year.year, view)} />
          ))}
        </div>
      )}
      <PageLinks
        page={filter.page}
        pages={pages}
        addressOf={(page) => formatTimelineAddress({ ...filter, page })}
        previous={isOldestFirst ? 'Earlier events' : 'Later events'}
        next={isOldestFirst ? 'Later events' : 'Earlier events'}
      />
    </div>
  )
}

function describeGap(year: number, { known }: TimelineView): string {
  if (known) return `None of the sources that were out on that day tells of an event of ${year}.`
  return `The archive holds no source for ${year}. That is a gap in our sources, not a finding that nothing happened.`
}
