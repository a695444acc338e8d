import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeFirst } from '@/lib/search/take-first'

test('the first few are those that sorting all would put first, in that order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 0, max: 30 }), (values, count) => {
      const first = takeFirst(values, count, ascending)
      expect(first).toEqual(values.toSorted(ascending).slice(0, count))
    }),
  )
})

test('without a number all come, and the list that was given stays as it is', () => {
  const values = [3, 1, 2]

  expect(takeFirst(values, Infinity, ascending)).toEqual([1, 2, 3])
  expect(values).toEqual([3, 1, 2])
})

test('what counts as much keeps its order', () => {
  const values = Array.from({ length: 100 }, (_, place) => ({ place, size: place % 2 }))
  const first = takeFirst(values, 3, (one, other) => one.size - other.size)

  expect(first.map(({ place }) => place)).toEqual([0, 2, 4])
})

function ascending(one: number, other: number): number {
  return one - other
}
