import { RichText } from '@/components/figure/rich-text'
import { toListedStatistic } from '@/components/statistic/present-statistic'
import type { ListedEvent } from '@/components/timeline/timeline-event'
import type { EventStatistic } from '@/components/timeline/timeline-statistics'
import type { KeyStatistic, TimelineEvent } from '@/lib/event/event-queries'
import { formatDatePrecision, formatEventKind } from '@/lib/event/format-event'
import { formatCalendarDate } from '@/lib/format-calendar-date'
import { parseHtml } from '@/lib/markdown/parse-html'
import { formatSource } from '@/lib/source/format-source'

/** At most two numbers stand beside an event; its own page has them all. */
const STATISTICS_SHOWN = 2

/** An event as the timeline shows it. */
export function toListedEvent(event: TimelineEvent): ListedEvent {
  const { actors, address, figures, keyStatistics, kind, plainTitle, slug, summary, topics } = event
  return {
    slug,
    href: address,
    title: plainTitle,
    date: {
      label: formatCalendarDate(event.date),
      first: event.dateFrom,
      precision: event.datePrecision,
      note: formatDatePrecision(event.datePrecision),
    },
    kind: formatEventKind(kind),
    summary: <RichText tree={parseHtml(summary)} figures={figures} />,
    tags: [...topics, ...actors].map((tag) => ({ href: tag.address, label: tag.name })),
    sources: event.sources.map((source) => ({
      href: source.address,
      label: formatSource(source),
      locator: source.locator,
    })),
    statistics: keyStatistics.slice(0, STATISTICS_SHOWN).map(toEventStatistic),
    more: Math.max(0, keyStatistics.length - STATISTICS_SHOWN),
  }
}

function toEventStatistic({ relevance, statistic }: KeyStatistic): EventStatistic {
  const { locator, source } = statistic
  return {
    ...toListedStatistic(statistic),
    relevance,
    source: { href: source.address, label: source.shortTitle, locator },
  }
}
