import { expect, test } from 'vitest'
import { pickChoices } from '@/lib/search/pick-choices'

test('what would find nothing is left out, unless it is chosen', () => {
  const choices = [choice('a', 0), choice('b', 2), choice('c', 0)]

  expect(pickChoices(choices, '')).toEqual({ shown: [choice('b', 2)], left: 0 })
  expect(pickChoices(choices, 'c').shown).toEqual([choice('b', 2), choice('c', 0)])
})

test('what is not counted stays', () => {
  const choices = [choice('', null), choice('a', 0)]

  expect(pickChoices(choices, '')).toEqual({ shown: [choice('', null)], left: 0 })
})

test('of very many those that find most are shown, in the order in which they came', () => {
  const choices = Array.from({ length: 100 }, (_, place) => choice(`c${place}`, 1 + (place % 4)))
  const { left, shown } = pickChoices([choice('', null), ...choices], 'c4')

  expect(shown).toHaveLength(60)
  expect(left).toBe(41)
  expect(shown.map(({ value }) => value).slice(0, 6)).toEqual(['', 'c1', 'c2', 'c3', 'c4', 'c5'])
  expect(shown.filter(({ count }) => count === 4)).toHaveLength(25)
  expect(shown.filter(({ count }) => count === 3)).toHaveLength(25)
})

function choice(value: string, count: number | null) {
  return { value, count }
}
