import { expect, test } from 'vitest'
import { listSearches, listViews } from '@/bench/compare-rates'
import { isMarkedDown } from '@/bench/measure-loads'

test('views begin in every month of the years, in both orders, and no two are the same', () => {
  const views = listViews(2024, 2025)

  expect(views).toHaveLength(48)
  expect(new Set(views).size).toBe(48)
  expect(views.at(-1)).toBe('/timeline?from=2025-12&sort=oldest')
})

test('searches are for neighbouring words of a text, each pair once', () => {
  expect(listSearches('Returns of people, and RETURNS of people')).toEqual([
    '/search?q=returns%20people',
    '/search?q=people%20returns',
  ])
})

test('a page that misses one mark is marked down', () => {
  expect(isMarkedDown({ marks: [100, 100, 100, 100] })).toBe(false)
  expect(isMarkedDown({ marks: [99, 100, 100, 100] })).toBe(true)
  expect(isMarkedDown({ marks: [100, 100, NaN, 100] })).toBe(true)
})
