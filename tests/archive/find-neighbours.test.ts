import { expect, test } from 'vitest'
import { findNeighbours } from '@/lib/archive/find-neighbours'

const [y2025, y2023, y2022] = ['2025', '2023', '2022'].map(period) as [Year, Year, Year]

type Year = ReturnType<typeof period>

test.each([
  [y2025, { earlier: y2023, later: null }],
  [y2023, { earlier: y2022, later: y2025 }],
  [y2022, { earlier: null, later: y2023 }],
])('the years before and after $period are those that the archive holds', (year, neighbours) => {
  expect(findNeighbours(year, [y2025, y2023, y2022])).toEqual(neighbours)
})

function period(year: string) {
  return { period: year, address: `/archive/${year}`, articles: [], events: [] }
}
