import type { Figure } from '@/lib/figure/figure-record'
import { arrivals2024, arrivals2025 } from './statistics'

/** A number bound to a reading. */
export const arrivalsFigure: Figure = {
  binding: 'stat:arrivals-2025-to-03-05',
  text: '3,434',
  sentence: 'The count was 3,434 people.',
  status: 'later-reading',
  value: 3434,
  address: arrivals2025.address,
  statistic: arrivals2025.slug,
  base: null,
  caveat: null,
}

/** A number that our own arithmetic makes of two readings. */
export const calculatedFigure: Figure = {
  binding: 'change:arrivals-2024-to-03-05..arrivals-2025-to-03-05',
  text: '15.1% more',
  sentence: 'It was 15.1% more.',
  status: 'calculated',
  value: null,
  address: arrivals2025.address,
  statistic: arrivals2025.slug,
  base: arrivals2024.slug,
  caveat: null,
}

/** A number that rests on nothing but what is said around it. */
export const exemptFigure: Figure = {
  binding: 'plain:illustration',
  text: 'two',
  sentence: 'On two days.',
  status: 'exempt',
  value: null,
  address: null,
  statistic: null,
  base: null,
  caveat: null,
}
