import { expect, test } from 'vitest'
import { formatSuggestion, listNearestNames } from '@/lib/check/nearest-names'

test.each([
  ['retuns', ['returns', 'arrivals'], ['returns']],
  ['arrivals-small-boat', ['small-boat-arrivals', 'small-boat'], ['small-boat-arrivals']],
  ['small-boat-arrivals', ['small-boat-arrivals-by-day'], ['small-boat-arrivals-by-day']],
  ['abcd', ['abce', 'abcf', 'abcg', 'abch'], ['abce', 'abcf', 'abcg']],
  ['funding', ['returns'], []],
  ['x'.repeat(100_000), ['x'.repeat(99_999)], []],
])('nearest to %s', (word, names, nearest) => {
  expect(listNearestNames(word, names)).toEqual(nearest)
})

test('near names are offered, and otherwise the other remedy', () => {
  const names = ['returns', 'return', 'funding']

  expect(formatSuggestion('retuns', names, 'Add it.')).toBe('Did you mean returns or return?')
  expect(formatSuggestion('arrivals', names, 'Add it.')).toBe('Add it.')
})
