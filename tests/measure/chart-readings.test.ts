import { expect, test } from 'vitest'
import { chartReading, listChartedReadings } from '@/lib/measure/chart-readings'
import type { Statistic } from '@/lib/statistic/statistic-record'
import { arrivals2025 } from '../examples/statistics'

const withdrawn: Statistic = { ...arrivals2025, status: 'withdrawn' }
const replaced: Statistic = { ...arrivals2025, status: 'replaced' }
const earlier: Statistic = { ...arrivals2025, status: 'later-reading', periodTo: '2025-03-04' }
const lastYear: Statistic = { ...arrivals2025, periodFrom: '2024-01-01', periodTo: '2024-03-05' }
const readings = [withdrawn, arrivals2025, replaced, earlier, lastYear]

test('a chart of a running total shows the readings that stand of its latest year', () => {
  expect(listChartedReadings(readings, 'year')).toEqual([arrivals2025, earlier])
})

test('any other chart shows all the readings that stand', () => {
  expect(listChartedReadings(readings, null)).toEqual([arrivals2025, earlier, lastYear])
  expect(listChartedReadings([], 'year')).toEqual([])
})

test('a reading is drawn at its value and at the end of its period', () => {
  expect(chartReading(arrivals2025)).toEqual({
    slug: 'arrivals-2025-to-03-05',
    label: '3,434',
    dateLabel: '1 January – 5 March 2025',
    value: 3434,
    from: null,
    to: '2025-03-05',
    shape: 'exact',
  })
})

test.each([
  ['about', 'approximate'],
  ['nearly', 'approximate'],
  ['over', 'lower-bound'],
  ['at-least', 'lower-bound'],
  ['up-to', 'upper-bound'],
] as const)('a reading given as %s is drawn as %s', (precision, shape) => {
  expect(chartReading({ ...arrivals2025, precision }).shape).toBe(shape)
})

test('a reading to the publication of an undated source is drawn over all days that it may be', () => {
  const toPublication = {
    ...arrivals2025,
    period: '2025-01-01/publication',
    periodTo: '2025-03-11',
  }

  expect(chartReading(toPublication)).toMatchObject({
    dateLabel: 'end of period inferred',
    from: '2025-03-06',
    to: '2025-03-11',
  })
  expect(
    chartReading({ ...toPublication, source: { ...arrivals2025.source, isDated: true } }),
  ).toMatchObject({ dateLabel: '1 January 2025 to the source’s publication', from: null })
})

test('a reading without an end is drawn on the day from which it is known', () => {
  expect(chartReading({ ...arrivals2025, periodTo: null }).to).toBe('2025-03-11')
})
