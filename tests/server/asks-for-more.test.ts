import { expect, test } from 'vitest'
import { asksForMore } from '@/server/asks-for-more'

test.each([
  ['/timeline', 'topic=returns', true],
  ['/timeline', 'utm_source=x&q=boats', true],
  ['/timeline', '%71=boats', true],
  ['/statistics/a-measure', 'known=2025', true],
  ['/timeline', '', false],
  ['/timeline', 'utm_source=x', false],
  ['/timeline', 'fbclid=topic', false],
  ['/timeline/an-event', 'topic=returns', false],
  ['/statistics/a-measure/a-statistic', 'known=2025', false],
  ['/articles', 'page=2', false],
])('%s?%s: %s', (path, query, expected) => {
  expect(asksForMore(path, query)).toBe(expected)
})
