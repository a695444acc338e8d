import type { TimelineEvent } from '@/lib/event/event-record'
import { arrivals2025, arrivalsRise } from './statistics'

/** An event with two numbers that matter to it. */
export const officialsMeet: TimelineEvent = {
  slug: 'officials-meet',
  address: '/timeline/officials-meet',
  title: 'Border officials meet',
  plainTitle: 'Border officials meet',
  summary: '<p>They meet.</p>',
  date: '2025-03-05/2025-03-06',
  dateFrom: '2025-03-05',
  dateTo: '2025-03-06',
  dateNote: 'The source says Wednesday and Thursday.',
  datePrecision: 'inferred',
  kind: 'meeting',
  topics: [{ slug: 'returns', name: 'Returns', address: '/topics/returns' }],
  actors: [{ slug: 'home-office', name: 'Home Office', address: '/actors/home-office' }],
  sources: [{ ...arrivals2025.source, locator: 'paragraph 4' }],
  keyStatistics: [
    { statistic: arrivals2025, relevance: 'The count to the first day of the talks.' },
    { statistic: arrivalsRise, relevance: 'How the report compares it.' },
  ],
  isDraft: false,
  figures: [],
}
