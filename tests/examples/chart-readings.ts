import type { ChartReading } from '@/lib/chart/chart-reading'

/** A count to a stated day. */
export const exactReading: ChartReading = {
  slug: 'arrivals-to-march',
  label: '3,434',
  dateLabel: 'on 5 March',
  value: 3434,
  from: null,
  to: '2025-03-05',
  shape: 'exact',
}

/** Two readings of undated documents that may be of any day from March to July. */
export const nearlyReading: ChartReading = {
  slug: 'arrivals-nearly',
  label: 'nearly 8,200',
  dateLabel: 'between 6 March and 11 July',
  value: 8200,
  from: '2025-03-06',
  to: '2025-07-11',
  shape: 'upper-bound',
}

export const overReading: ChartReading = {
  ...nearlyReading,
  slug: 'arrivals-over',
  label: 'over 20,000',
  value: 20000,
  shape: 'lower-bound',
}
