import type { TimelineEvent } from '@/lib/event/event-record'
import type { TimelineDownload } from '@/lib/timeline/timeline-download'
import { WHOLE_TIMELINE } from '@/lib/timeline/timeline-filter'
import { officialsMeet } from './events'
import { arrivals2024, arrivals2025 } from './statistics'

/** An event of which the year alone is known, with every character that a format could trip over. */
export const yearOfOddTitle: TimelineEvent = {
  ...officialsMeet,
  slug: 'a-cell-begins',
  address: '/timeline/a-cell-begins',
  title: 'A “cell”, so called; "it" begins <b>& ends</b> \\ here',
  plainTitle: 'A “cell”, so called; "it" begins <b>& ends</b> \\ here',
  summary: '<p>It begins, says one <em>report</em>; 5 &lt; 6 &amp; no more.</p>',
  date: '2020',
  dateFrom: '2020-01-01',
  dateTo: '2020-12-31',
  dateNote: null,
  datePrecision: 'year',
  kind: 'operation',
  keyStatistics: [],
}

/** An event of a stated day, whose number has since been followed by another. */
export const dayWithOldReading: TimelineEvent = {
  ...officialsMeet,
  slug: 'arrivals-reported',
  address: '/timeline/arrivals-reported',
  title: 'Arrivals are reported',
  plainTitle: 'Arrivals are reported',
  date: '2025-03-05',
  dateFrom: '2025-03-05',
  dateTo: '2025-03-05',
  dateNote: null,
  datePrecision: 'day',
  kind: 'reading',
  keyStatistics: [
    {
      statistic: {
        ...arrivals2025,
        written: '10',
        highWritten: '12.5 thousand',
        value: 10,
        precision: 'over',
        status: 'later-reading',
        supersededBy: arrivals2024,
      },
      relevance: 'The count, to the day.',
    },
  ],
}

/** A view of three events, newest first, as it leaves the site. */
export const threeEvents: TimelineDownload = {
  filter: { ...WHOLE_TIMELINE, topic: 'returns' },
  words: 'Events about Returns',
  events: [officialsMeet, dayWithOldReading, yearOfOddTitle],
  known: null,
  recordedTo: '2026-11-22',
}
