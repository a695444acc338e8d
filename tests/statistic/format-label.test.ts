import { expect, test } from 'vitest'
import {
  describeStatistic,
  formatCitedTitle,
  formatLabel,
  formatTitle,
} from '@/lib/statistic/format-label'
import { arrivals2025, arrivalsRise } from '../examples/statistics'

test('a reading is called by its measure', () => {
  expect(formatLabel(arrivals2025)).toBe('Small-boat arrivals, year to date')
})

test('a change says that it is one, and on what', () => {
  expect(formatLabel(arrivalsRise)).toBe(
    'Small-boat arrivals, year to date: change on 1 January – 5 March 2024',
  )
})

test('a change whose base the source does not give says that', () => {
  const change = { ...arrivalsRise.change!, from: null }

  expect(formatLabel({ ...arrivalsRise, change })).toBe(
    'Small-boat arrivals, year to date: change (base not stated)',
  )
})

test('a title holds the measure, the number, its unit and its period', () => {
  expect(formatTitle(arrivals2025)).toBe(
    'Small-boat arrivals, year to date: 3,434 people (1 January – 5 March 2025)',
  )
  expect(formatTitle({ ...arrivals2025, period: 'not-stated' })).toBe(
    'Small-boat arrivals, year to date: 3,434 people (period not stated)',
  )
})

test.each([
  ['current', '', ', as stated in Report on a plan, 6–11 March 2025, inferred, paragraph 12.'],
  [
    'later-reading',
    '',
    ', as stated in Report on a plan, 6–11 March 2025, inferred, paragraph 12.',
  ],
  ['questioned', '', ', as stated in Report on a plan, 6–11 March 2025, inferred, paragraph 12.'],
  [
    'replaced',
    ', replaced',
    ', as stated in Report on a plan, 6–11 March 2025, inferred, paragraph 12. Another number has taken its place since.',
  ],
  [
    'withdrawn',
    ', withdrawn',
    ', as we had read it in Report on a plan, 6–11 March 2025, inferred, paragraph 12. We withdrew it as our own mistake.',
  ],
] as const)('what is %s is cited and described as such', (status, standing, rest) => {
  const statistic = { ...arrivals2025, status }

  expect(formatCitedTitle(statistic)).toBe(`${formatTitle(arrivals2025)}${standing}`)
  expect(describeStatistic(statistic)).toBe(`${formatTitle(arrivals2025)}${rest}`)
})
