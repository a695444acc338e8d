import { expect, test } from 'vitest'
import type { ArchiveShelf, ShelfSort } from '@/lib/archive/archive-shelf'
import { findNeighbours } from '@/lib/archive/find-neighbours'

const [y2025, y2023, y2022] = [
  shelf('years', '2025'),
  shelf('years', '2023'),
  shelf('years', '2022'),
]
const [march, returns] = [shelf('months', '2025-03'), shelf('topics', 'returns')]
const shelves = [y2025, y2023, y2022, march, returns]

test.each([
  [y2025, { before: null, after: y2023 }],
  [y2023, { before: y2025, after: y2022 }],
  [y2022, { before: y2023, after: null }],
  [march, { before: null, after: null }],
  [returns, { before: null, after: null }],
])('$value stands between those of its own sort', (one, neighbours) => {
  expect(findNeighbours(one, shelves)).toEqual(neighbours)
})

function shelf(sort: ShelfSort, value: string): ArchiveShelf {
  return {
    ...{ sort, value, name: value, address: `/archive/${value}` },
    ...{ entries: [], articleCount: 0, eventCount: 0 },
  }
}
