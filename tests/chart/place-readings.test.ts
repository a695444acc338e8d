import { expect, test } from 'vitest'
import { placeReadings } from '@/lib/chart/place-readings'
import { exactReading, nearlyReading, overReading } from '../examples/chart-readings'

test('a reading of a known day stands on that day', () => {
  expect(placeReadings([exactReading])[0]?.at.toISOString().slice(0, 10)).toBe('2025-03-05')
})

test('a reading between two days stands in the middle of them', () => {
  expect(placeReadings([nearlyReading])[0]?.at.toISOString().slice(0, 10)).toBe('2025-05-08')
})

test('readings that share their days share them out in the order of their values', () => {
  const placed = placeReadings([overReading, exactReading, nearlyReading])

  expect(placed.map(({ label }) => label)).toEqual(['3,434', 'nearly 8,200', 'over 20,000'])
  expect(placed.map(({ at }) => at.toISOString().slice(0, 10))).toEqual([
    '2025-03-05',
    '2025-04-17',
    '2025-05-29',
  ])
})

test('a running total never stands before a lower one', () => {
  const early = { ...overReading, from: '2025-01-01', to: '2025-03-05' }
  const [first, second] = placeReadings([exactReading, early])

  expect(second!.at.getTime()).toBeGreaterThanOrEqual(first!.at.getTime())
})
