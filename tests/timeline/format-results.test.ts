import { expect, test } from 'vitest'
import { formatResults } from '@/lib/timeline/format-results'
import { pagedView, returnsView, wholeView } from '../examples/timeline-views'

test.each([
  [wholeView, '2 events'],
  [returnsView, '2 events found'],
  [{ ...returnsView, total: 1 }, '1 event found'],
  [{ ...returnsView, total: 0 }, 'No event found'],
  [pagedView, '65 events, 1 to 25 on this page'],
  [
    { ...pagedView, total: 9876, filter: { ...pagedView.filter, page: 2 } },
    '9,876 events, 26 to 50 on this page',
  ],
])('what was found is said in a line', (view, line) => {
  expect(formatResults(view)).toBe(line)
})
