import { expect, test } from 'vitest'
import { listOutdatedFigures } from '@/lib/event/list-outdated-figures'
import { dayWithOldReading } from '../examples/downloads'
import { officialsMeet } from '../examples/events'
import { arrivalsFigure } from '../examples/figures'
import { arrivals2024, arrivals2025 } from '../examples/statistics'

const followed = { ...arrivalsFigure, status: 'later-reading' } as const
const summary = `<p>After <a href="${followed.binding}">3,434</a> arrivals.</p>`
const withoutStatistics = { ...officialsMeet, keyStatistics: [] }

test('an event whose numbers all stand has none that is outdated', () => {
  expect(listOutdatedFigures(officialsMeet)).toEqual([])
})

test('a key statistic that was followed says by what', () => {
  expect(listOutdatedFigures(dayWithOldReading)).toEqual([
    {
      text: 'over 10–12.5 thousand',
      address: arrivals2025.address,
      status: 'later-reading',
      next: arrivals2024,
    },
  ])
})

test('so does a questioned one that was followed', () => {
  const statistic = { ...arrivals2025, status: 'questioned', supersededBy: arrivals2024 } as const
  const event = { ...officialsMeet, keyStatistics: [{ statistic, relevance: 'Why.' }] }

  expect(listOutdatedFigures(event)).toMatchObject([{ status: 'questioned', next: arrivals2024 }])
})

test('a number of the summary counts, and one of the text below it does not', () => {
  const shown = { ...withoutStatistics, summary, figures: [followed] }

  expect(listOutdatedFigures(shown)).toEqual([
    { text: followed.text, address: followed.address, status: 'later-reading', next: null },
  ])
  expect(listOutdatedFigures({ ...shown, summary: '<p>None.</p>' })).toEqual([])
})

test('a number of the title counts, and one whose name only begins alike does not', () => {
  const title = `[3,434](${followed.binding}) arrive`

  expect(listOutdatedFigures({ ...withoutStatistics, title, figures: [followed] })).toHaveLength(1)
  expect(
    listOutdatedFigures({
      ...withoutStatistics,
      title: `[3,434](${followed.binding}-again) arrive`,
      figures: [followed],
    }),
  ).toEqual([])
})

test('a statistic that stands in both is named once, with what followed it', () => {
  const event = { ...dayWithOldReading, summary, figures: [followed] }

  expect(followed.address).toBe(arrivals2025.address)
  expect(listOutdatedFigures(event)).toMatchObject([{ next: arrivals2024 }])
})
