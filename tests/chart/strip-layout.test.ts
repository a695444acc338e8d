import { expect, test } from 'vitest'
import { layoutStrip } from '@/lib/chart/strip-layout'

test('an event of a known day stands in its month', () => {
  expect(layoutStrip(2025, [{ from: '2025-03-05', to: '2025-03-06', precision: 'day' }])).toEqual([
    { precision: 'day', month: 2, months: 1, level: 0 },
  ])
})

test('an event known by its year spans the whole of it', () => {
  expect(layoutStrip(2022, [{ from: '2022-01-01', to: '2022-12-31', precision: 'year' }])).toEqual([
    { precision: 'year', month: 0, months: 12, level: 0 },
  ])
})

test('an event known by its month spans that month alone', () => {
  expect(layoutStrip(2022, [{ from: '2022-06-01', to: '2022-06-30', precision: 'year' }])).toEqual([
    { precision: 'year', month: 5, months: 1, level: 0 },
  ])
})

test('an inferred event spans the months that it may have fallen in', () => {
  expect(
    layoutStrip(2025, [{ from: '2025-03-06', to: '2025-07-11', precision: 'inferred' }]),
  ).toEqual([{ precision: 'inferred', month: 2, months: 5, level: 0 }])
})

test('events of one month stand on top of each other, above what spans the year', () => {
  const marks = layoutStrip(2025, [
    { from: '2025-03-05', to: '2025-03-05', precision: 'day' },
    { from: '2025-03-06', to: '2025-03-06', precision: 'day' },
    { from: '2025-01-01', to: '2025-12-31', precision: 'year' },
  ])

  expect(marks.map(({ precision, level }) => [precision, level])).toEqual([
    ['year', 0],
    ['day', 1],
    ['day', 2],
  ])
})

test('an event that began in the year before is drawn from January', () => {
  expect(
    layoutStrip(2023, [{ from: '2022-11-01', to: '2023-02-28', precision: 'inferred' }]),
  ).toEqual([{ precision: 'inferred', month: 0, months: 2, level: 0 }])
})
