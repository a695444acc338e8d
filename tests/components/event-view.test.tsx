import { expect, test } from 'vitest'
import { EventView } from '@/components/event/event-view'
import type { EventDetails } from '@/lib/event/event-queries'
import type { FollowedStatistic } from '@/lib/statistic/succession'
import { dayWithOldReading, yearOfOddTitle } from '../examples/downloads'
import { officialsMeet } from '../examples/events'
import { arrivals2025, arrivalsRise } from '../examples/statistics'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const event: EventDetails = {
  ...officialsMeet,
  keyStatistics: [
    { statistic: arrivals2025, relevance: 'The count to the first day of the talks.' },
    { statistic: arrivalsRise, relevance: 'How the report compares it.' },
  ],
  body: '',
  notes: [],
  articles: [],
  follows: [yearOfOddTitle],
  followedBy: [],
  earlier: yearOfOddTitle,
  later: dayWithOldReading,
  shared: [{ event: dayWithOldReading, actors: officialsMeet.actors }],
}

test('what lies before an event and what shares its days are told apart, without a claim of cause', () => {
  const around = sectionOf(event, 'around')
  const labels = findElements(around, 'dt').map(textOf)

  expect(labels).toEqual(['Follows on from', 'Before it', 'Same days'])
  expect(textOf(around)).toContain('does not mean that it was caused by it')
  expect(textOf(around)).toContain('we do not know which came first')
})

test('of events whose days are apart it is known which came first', () => {
  const later = { ...dayWithOldReading, dateFrom: '2025-03-07', dateTo: '2025-03-08' }
  const around = sectionOf({ ...event, later }, 'around')

  expect(findElements(around, 'dt').map(textOf)).toContain('After it')
  expect(textOf(around)).not.toContain('we do not know')
})

test('an event that stands alone says nothing of what is around it', () => {
  const alone = { ...event, follows: [], earlier: null, later: null, shared: [] }
  const ids = findElements(
    renderTree(<EventView event={alone} recordedTo="2026-11-25" />),
    'section',
  ).map((section) => attributeOf(section, 'id'))

  expect(ids).toEqual(['key-statistics', 'sources', 'cite', 'embed'])
})

test('other events of its actors say whose they are, and lead to all of each', () => {
  const shared = sectionOf(event, 'actors')

  expect(textOf(shared)).toContain('Arrivals are reported 5 March 2025. With Home Office')
  expect(listLinks(shared)).toContainEqual({
    href: '/timeline?actor=home-office',
    text: 'Home Office',
  })
})

test('a stated change stands with its check, and a questioned number with the reason', () => {
  const questioned = { ...arrivals2025, slug: 'q', status: 'questioned', questioned: 'One report.' }
  const keyStatistics = [
    ...event.keyStatistics,
    { statistic: questioned as typeof arrivals2025, relevance: 'Why.' },
  ]
  const statistics = textOf(sectionOf({ ...event, keyStatistics }, 'key-statistics'))

  expect(statistics).toContain('3,434 against 2,983 is +15.1%. The source says 15%. Agrees.')
  expect(statistics).toContain('Questioned. One report.')
})

test('a key statistic that was followed names the end of the chain, and leads there', () => {
  const [next, last] = ['8200', '20000'].map((written) => ({
    ...{ ...arrivals2025, written, slug: written, address: `/statistics/arrivals/${written}` },
    ...{ period: '2025-01-01/2025-07-11', periodTo: '2025-07-11' },
  }))
  const statistic: FollowedStatistic = {
    ...{ ...arrivals2025, status: 'later-reading', supersededBy: next ?? null },
    succession: [next, last].flatMap((to) => (to ? [{ kind: 'later-reading', to }] : [])),
  }
  const keyStatistics = [{ statistic, relevance: 'Why.' }]
  const section = sectionOf({ ...event, keyStatistics }, 'key-statistics')

  expect(textOf(section)).toContain(
    'Was 3,434 to 5 March 2025, now 20,000 at the last count that we hold, to 11 July 2025.',
  )
  expect(listLinks(section)).toContainEqual({ href: '/statistics/arrivals/20000', text: '20,000' })
})

test('an event can be cited with its date, and shown elsewhere', () => {
  expect(textOf(sectionOf(event, 'cite'))).toContain(
    'Tideline (2026). ‘Border officials meet (5–6 March 2025, date inferred)’. Version of 25 November 2026, accessed 25 November 2026. https://tideline.example/timeline/officials-meet',
  )
  expect(textOf(sectionOf(event, 'embed'))).toContain(
    'https://tideline.example/embed/events/officials-meet',
  )
})

function sectionOf(shown: EventDetails, id: string) {
  const sections = findElements(
    renderTree(<EventView event={shown} recordedTo="2026-11-25" />),
    'section',
  )
  const section = sections.find((candidate) => attributeOf(candidate, 'id') === id)
  if (!section) throw new Error(`The page has no section “${id}”`)
  return section
}
