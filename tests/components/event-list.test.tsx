import { expect, test } from 'vitest'
import { EventList } from '@/components/event/event-list'
import { toListedEvent } from '@/components/event/listed-event'
import { TimelineEvent } from '@/components/timeline/timeline-event'
import { officialsMeet } from '../examples/events'
import { arrivalsFigure } from '../examples/figures'
import { arrivals2025, arrivalsRise } from '../examples/statistics'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

test('an event in short is its date, its title and its summary', () => {
  const tree = renderTree(<EventList events={[officialsMeet]} />)
  const [time] = findElements(tree, 'time')

  expect(findElements(tree, 'h3').map(textOf)).toEqual(['Border officials meet'])
  expect(listLinks(tree)).toEqual([{ href: officialsMeet.address, text: 'Border officials meet' }])
  expect(time && attributeOf(time, 'dateTime')).toBe('2025-03-05')
  expect(textOf(tree)).toContain('5–6 March 2025, date inferred')
  expect(textOf(tree)).toContain('They meet.')
})

test('a date that the source states needs no word', () => {
  const event = { ...officialsMeet, datePrecision: 'day' } as const

  expect(textOf(renderTree(<EventList events={[event]} />))).not.toContain('inferred')
})

test('a number in a summary is bound there too', () => {
  const summary = `<p>After <a href="${arrivalsFigure.binding}">3,434</a> arrivals.</p>`
  const event = { ...officialsMeet, summary, figures: [arrivalsFigure] }

  expect(listLinks(renderTree(<EventList events={[event]} />))).toContainEqual({
    href: arrivalsFigure.address,
    text: '3,434',
  })
})

test('events keep the order in which they are given', () => {
  const later = { ...officialsMeet, slug: 'later', plainTitle: 'Ministers talk' }
  const tree = renderTree(<EventList events={[later, officialsMeet]} />)

  expect(findElements(tree, 'h3').map(textOf)).toEqual(['Ministers talk', 'Border officials meet'])
})

test('on the timeline an event names its source, and no more than two of its numbers', () => {
  const third = { ...arrivals2025, slug: 'third', address: '/statistics/arrivals/third' }
  const keyStatistics = [arrivals2025, arrivalsRise, third].map((statistic) => ({
    statistic,
    relevance: 'Why.',
  }))
  const tree = renderTree(
    <TimelineEvent event={toListedEvent({ ...officialsMeet, keyStatistics })} />,
  )
  const hrefs = listLinks(tree).map(({ href }) => href)

  expect(textOf(tree)).toContain('Source: Report on a plan, 6–11 March 2025, inferred, paragraph 4')
  expect(hrefs).toEqual([
    '#officials-meet',
    officialsMeet.address,
    '/topics/returns',
    '/actors/home-office',
    '/sources/report-on-a-plan',
    arrivals2025.address,
    '/sources/report-on-a-plan',
    arrivalsRise.address,
    '/sources/report-on-a-plan',
    officialsMeet.address,
  ])
  expect(textOf(tree)).toContain('One more statistic of the event Border officials meet')
})

test('each number of an event says why it matters there, and where it is stated', () => {
  const words = textOf(renderTree(<TimelineEvent event={toListedEvent(officialsMeet)} />))

  expect(words).toContain('The count to the first day of the talks.Report on a plan, paragraph 12')
  expect(words).toContain('How the report compares it.Report on a plan, paragraph 12')
})

test('an event says of what kind it is, and how its date falls short', () => {
  const words = textOf(renderTree(<TimelineEvent event={toListedEvent(officialsMeet)} />))

  expect(words).toContain('5–6 March 2025date inferredMeeting')
})

test('on the timeline an event can be linked to by its slug', () => {
  const [article] = findElements(
    renderTree(<TimelineEvent event={toListedEvent(officialsMeet)} />),
    'article',
  )

  expect(article && attributeOf(article, 'id')).toBe('officials-meet')
})
