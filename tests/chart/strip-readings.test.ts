import { expect, test } from 'vitest'
import { layoutStripReadings, READINGS_HEIGHT, type StripInput } from '@/lib/chart/strip-readings'

const reading: StripInput = {
  slug: 'one',
  label: '3,434',
  dateLabel: '5 March 2025',
  value: 3434,
  from: null,
  to: '2025-03-05',
  start: null,
  shape: 'exact',
}

test('a reading stands in its year, as far along as its day is', () => {
  const [before, year] = layoutStripReadings([[reading]], [2024, 2025])

  expect(before).toEqual({ year: 2024, readings: [], periods: [], ends: [] })
  expect(year?.readings).toMatchObject([{ label: '3,434', x: 17.3 }])
  expect(year?.ends).toEqual([])
})

test('all years share one scale from zero, the greatest value on top', () => {
  const half = { ...reading, slug: 'half', value: 1717, to: '2024-03-05' }
  const [earlier, later] = layoutStripReadings([[half], [reading]], [2024, 2025])
  const [low, high] = [earlier?.readings[0]?.y ?? 0, later?.readings[0]?.y ?? 0]
  const zero = READINGS_HEIGHT - 6

  expect(high).toBeGreaterThanOrEqual(20)
  expect(zero - low).toBeCloseTo((zero - high) / 2, 1)
})

test('a reading whose day is not known has a bar over its days, in each year that they reach', () => {
  const uncertain = { ...reading, from: '2024-12-01', to: '2025-01-31' }
  const [earlier, later] = layoutStripReadings([[uncertain]], [2024, 2025])

  expect(earlier?.ends[0]).toMatchObject({ from: 91.5, to: 100 })
  expect(later?.ends[0]).toMatchObject({ from: 0, to: 8.2 })
  expect([...(earlier?.readings ?? []), ...(later?.readings ?? [])]).toHaveLength(1)
})

test('the period of a reading is drawn through the years that it counts, up to the reading', () => {
  const long = { ...reading, start: '2023-07-02' }
  const spans = layoutStripReadings([[long]], [2023, 2024, 2025]).map(({ periods }) => periods[0])

  expect(spans).toMatchObject([
    { from: 49.9, to: 100 },
    { from: 0, to: 100 },
    { from: 0, to: 17.3 },
  ])
})
