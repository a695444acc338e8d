import { formatCalendarDate } from '@/lib/format-calendar-date'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { type Condition, formatCondition } from '@/lib/timeline/list-conditions'
import type { TimelineVocabulary } from '@/lib/timeline/timeline-filter'

type Props = { conditions: Condition[]; known: string | null; vocabulary: TimelineVocabulary }

/** What is said where no event meets the conditions: why, what the archive holds, and the ways on. */
export function NothingFound({ conditions, known, vocabulary }: Props) {
  const { firstKnown, lastKnown, sources } = vocabulary

  return (
    <div className="flex max-w-text flex-col gap-3 border-t border-ink pt-4">
      {known !== null && known < firstKnown ? (
        <p>
          On this day none of our sources had been published: the first of them appeared later.
          Nothing was known from them yet.
        </p>
      ) : (
        <p>
          No event that we hold meets all of these conditions. That is not a finding that nothing
          happened.
        </p>
      )}
      <p>
        The archive holds what{' '}
        {sources.size === 1 ? '1 source says' : `${sources.size} sources say`}. The first of them
        was published by {formatCalendarDate(firstKnown)}, the last by{' '}
        {formatCalendarDate(lastKnown)}.
      </p>
      <ul className="dash-list">
        <li>
          Take one condition away:{' '}
          {conditions.map((condition, index) => (
            <span key={condition.label}>
              {index > 0 && '; '}
              <a href={formatTimelineAddress(condition.without)}>
                without {formatCondition(condition)}
              </a>
            </span>
          ))}
        </li>
        <li>
          See <a href="/timeline">the whole timeline</a>
        </li>
        <li>
          Look in <a href="/topics">the topics</a> or in <a href="/sources">the sources</a>{' '}
          themselves
        </li>
      </ul>
    </div>
  )
}
