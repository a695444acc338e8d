import { expect, test } from 'vitest'
import { EmbedCode } from '@/components/embed/embed-code'
import { EmbedFrame } from '@/components/embed/embed-frame'
import { EmbedNotices } from '@/components/embed/embed-notices'
import { EventCard } from '@/components/embed/event-card'
import { TimelineCard } from '@/components/embed/timeline-card'
import { dayWithOldReading, yearOfOddTitle } from '../examples/downloads'
import { officialsMeet } from '../examples/events'
import { arrivalsFigure } from '../examples/figures'
import { attributeOf, findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

test('a card says when, what, its numbers with where each stands, and whence it is', () => {
  const tree = renderTree(<EventCard event={dayWithOldReading} />)
  const text = textOf(tree)

  expect(findElements(tree, 'h1').map(textOf)).toEqual(['Arrivals are reported'])
  expect(text).toContain('Reading. 5 March 2025')
  expect(text).toContain('They meet.')
  expect(text).toContain('Small-boat arrivals, year to date. 1 January – 5 March 2025.')
  expect(text).toContain('Later reading held: 2,983. Source: Report on a plan')
  expect(text).toContain('Source: Report on a plan, 6–11 March 2025, inferred, paragraph 4')
})

test('a card says when a number on it is no longer the latest, and by what it was followed', () => {
  const [notice] = notesOf(renderTree(<EventCard event={dayWithOldReading} />))

  expect(notice && textOf(notice)).toBe(
    'No longer the latest. over 10–12.5 thousand: later reading held, 2,983',
  )
})

test('a card whose numbers all stand says nothing of the kind', () => {
  expect(notesOf(renderTree(<EventCard event={officialsMeet} />))).toEqual([])
})

test('a number in the summary has its mark, and what rests on nothing is plain text', () => {
  const summary = `<p>After <a href="${arrivalsFigure.binding}">3,434</a>, see <a href="/glossary#arrival">arrival</a>.</p>`
  const event = { ...officialsMeet, keyStatistics: [], summary, figures: [arrivalsFigure] }
  const tree = renderTree(<EventCard event={event} />)
  const names = findElements(tree, 'a').map(nameOf)

  expect(names).toContain('3,434, later reading held')
  expect(listLinks(tree)).toContainEqual({ href: '/glossary#arrival', text: 'arrival' })
  expect(notesOf(tree).map(textOf)).toEqual(['No longer the latest. 3,434: later reading held'])
})

test('every link of a frame leads out of it', () => {
  const summary = `<p>After <a href="${arrivalsFigure.binding}">3,434</a>, see <a href="/glossary#arrival">arrival</a>.</p>`
  const event = { ...dayWithOldReading, summary, figures: [arrivalsFigure] }
  const frames = [
    <EventCard key="card" event={event} />,
    <TimelineCard key="list" words="Events" events={[event]} total={3} address="/timeline" />,
    <EmbedNotices key="notices" ignored={[]} known={KNOWN} present="/timeline" />,
  ]

  for (const frame of frames) {
    const links = findElements(renderTree(<EmbedFrame>{frame}</EmbedFrame>), 'a')
    expect(links.length).toBeGreaterThan(2)
    expect(links.filter((link) => attributeOf(link, 'target') !== '_top')).toEqual([])
  }
})

test('a frame has its matter in main, and no masthead', () => {
  const tree = renderTree(
    <EmbedFrame>
      <EventCard event={officialsMeet} />
    </EmbedFrame>,
  )
  const [main] = findElements(tree, 'main')

  expect(main && textOf(main)).toContain('Border officials meet')
  expect(findElements(tree, 'nav', 'script', 'iframe')).toEqual([])
})

test('a view in a frame lists its events with their first number, and leads to the rest', () => {
  const tree = renderTree(
    <TimelineCard
      words="Events about Returns"
      events={[officialsMeet, yearOfOddTitle]}
      total={21}
      address="/timeline?topic=returns"
    />,
  )

  expect(findElements(tree, 'h1').map(textOf)).toEqual(['Events about Returns'])
  expect(findElements(tree, 'h2').map(textOf)).toEqual([
    'Border officials meet',
    yearOfOddTitle.plainTitle,
  ])
  expect(textOf(tree)).toContain('2020, day not stated')
  expect(findElements(tree, 'data')).toHaveLength(1)
  expect(listLinks(tree)).toContainEqual({
    href: '/timeline?topic=returns',
    text: 'All 21 events on Tideline',
  })
})

test('a view without events says so and is no empty list', () => {
  const tree = renderTree(
    <TimelineCard words="Events" events={[]} total={0} address="/timeline?q=x" />,
  )

  expect(textOf(tree)).toContain('The archive holds no event of which all this is true.')
  expect(findElements(tree, 'ol', 'ul')).toEqual([])
})

test('a frame says the day it is as of, what that leaves out, and what was not followed', () => {
  const ignored = [{ name: 'topic', value: 'x', reason: 'There is no topic “x”.' }]
  const notices = notesOf(
    renderTree(<EmbedNotices ignored={ignored} known={KNOWN} present="/timeline?kind=law" />),
  )

  expect(notices.map(textOf)).toEqual([
    'As known on 30 April 2025. Known only later and left out: 9 events. Not certain to be known by then and left out: 1 event. See what is known now',
    'Not everything could be followed. There is no topic “x”.',
  ])
  expect(notices[0] && listLinks(notices[0])[0]?.href).toBe('/timeline?kind=law')
})

test('the code to be copied is a labelled text that cannot be changed', () => {
  const tree = renderTree(<EmbedCode address="/embed/events/a" title="Officials meet" />)
  const [field] = findElements(tree, 'textarea')
  const [label] = findElements(tree, 'label')

  expect(field && label && attributeOf(label, 'htmlFor')).toBe(field && attributeOf(field, 'id'))
  expect(field?.properties.readOnly).toBe(true)
  expect(field && textOf(field)).toMatch(
    /^<iframe src="https:\/\/tideline\.example\/embed\/events\/a"/,
  )
  expect(listLinks(tree)).toEqual([{ href: '/embed/events/a', text: 'See what it shows' }])
})

const KNOWN = { day: '2025-04-30', laterEvents: 9, uncertainEvents: 1, laterStatistics: 4 }

function notesOf(tree: ReturnType<typeof renderTree>) {
  return findElements(tree, 'div').filter((element) => attributeOf(element, 'role') === 'note')
}
