import type { StatisticReference } from '@/lib/statistic/statistic-reference'
import type { FollowedStatistic } from '@/lib/statistic/succession'

/** A reading as another statistic refers to it: 2,983 people to 5 March 2024. */
export const arrivals2024: StatisticReference = {
  slug: 'arrivals-2024-to-03-05',
  address: '/statistics/arrivals/arrivals-2024-to-03-05',
  value: 2983,
  written: '2983',
  highWritten: null,
  unit: 'people',
  precision: null,
  period: '2024-01-01/2024-03-05',
  periodFrom: '2024-01-01',
  periodTo: '2024-03-05',
}

/** A reading with all that belongs to it: 3,434 people to 5 March 2025. */
export const arrivals2025: FollowedStatistic = {
  ...arrivals2024,
  slug: 'arrivals-2025-to-03-05',
  address: '/statistics/arrivals/arrivals-2025-to-03-05',
  value: 3434,
  written: '3434',
  period: '2025-01-01/2025-03-05',
  periodFrom: '2025-01-01',
  periodTo: '2025-03-05',
  nature: null,
  periodNote: null,
  knownFrom: '2025-03-11',
  note: null,
  questioned: null,
  locator: 'paragraph 12',
  status: 'current',
  supersededBy: null,
  measure: {
    slug: 'arrivals',
    title: 'Small-boat arrivals, year to date',
    address: '/statistics/arrivals',
  },
  source: {
    slug: 'report-on-a-plan',
    address: '/sources/report-on-a-plan',
    title: 'UK and France agree a plan',
    shortTitle: 'Report on a plan',
    publishedFrom: '2025-03-06',
    publishedTo: '2025-03-11',
    isDated: false,
    publisher: null,
  },
  statedBy: null,
  change: null,
  withdrawal: null,
  evidence: null,
  succession: [],
}

/** What the source makes of the two: 15% more, which our arithmetic bears out. */
export const arrivalsRise: FollowedStatistic = {
  ...arrivals2025,
  slug: 'arrivals-2025-on-2024',
  address: '/statistics/arrivals/arrivals-2025-on-2024',
  value: 15,
  written: '15',
  unit: 'percent',
  change: {
    from: arrivals2024,
    to: arrivals2025,
    check: { verdict: 'agrees', computed: (451 * 100) / 2983, reason: null },
  },
}

/** The reading of 2024 with all that belongs to it. */
export const earlierArrivals: FollowedStatistic = { ...arrivals2025, ...arrivals2024 }
