import { expect, test } from 'vitest'
import { formatTimelineAddress } from '@/lib/timeline/format-timeline-address'
import { formatCondition, listChosenNames, listConditions } from '@/lib/timeline/list-conditions'
import { returnsView, wholeView } from '../examples/timeline-views'

const filter = {
  ...returnsView.filter,
  from: '2024',
  q: 'small boats',
  known: '2025-04-30',
  sort: 'oldest',
  page: 3,
} as const

test('each condition is said in words, with the view that does without it', () => {
  const conditions = listConditions(filter, returnsView.facets)

  expect(conditions.map(formatCondition)).toEqual([
    'topic: Returns',
    'from: 2024',
    'text: “small boats”',
    'as known on: 30 April 2025',
  ])
  expect(conditions.map(({ without }) => formatTimelineAddress(without))).toEqual([
    '/timeline?from=2024&q=small+boats&known=2025-04-30&sort=oldest',
    '/timeline?topic=returns&q=small+boats&known=2025-04-30&sort=oldest',
    '/timeline?topic=returns&from=2024&known=2025-04-30&sort=oldest',
    '/timeline?topic=returns&from=2024&q=small+boats&sort=oldest',
  ])
})

test('the order and the page are no conditions', () => {
  const ordered = { ...wholeView.filter, sort: 'oldest', page: 2 } as const

  expect(listConditions(ordered, wholeView.facets)).toEqual([])
})

test('the chosen records are known by their names', () => {
  expect(listChosenNames(returnsView.facets)).toEqual({
    topic: 'Returns',
    actor: null,
    measure: null,
    source: null,
  })
})
