import { expect, test } from 'vitest'
import { FilteredTimeline } from '@/components/timeline/filtered-timeline'
import { TimelineResults } from '@/components/timeline/timeline-results'
import { attributeOf, findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'
import { pagedView, returnsView, vocabulary, wholeView } from '../examples/timeline-views'

const render = (view: typeof wholeView) =>
  renderTree(<TimelineResults view={view} vocabulary={vocabulary} />)

test('events stand by year and month, below how many they are', () => {
  const headings = findElements(render(wholeView), 'h2', 'h3', 'h4').map(textOf)

  expect(headings).toEqual([
    ...['2 events', '2025 1 event', 'March 2025', 'Border officials meet'],
    ...['2024 no events held', '2023 no events held'],
    ...['2022 1 event', 'Month not stated', 'Talks begin'],
  ])
})

test('years, months and events can be linked to', () => {
  const ids = findElements(render(wholeView), 'section', 'div', 'article')
    .map((element) => attributeOf(element, 'id'))
    .filter((id) => id !== '')

  expect(ids).toEqual([
    ...['y2025', 'm2025-03', 'officials-meet', 'y2024', 'y2023', 'y2022', 'm2022', 'talks-begin'],
  ])
})

test('an empty year of the whole timeline is called a gap in our sources', () => {
  expect(textOf(render(wholeView))).toContain(
    'The archive holds no source for 2023. That is a gap in our sources',
  )
})

test('an empty year as known on a day says nothing about what the archive holds now', () => {
  const known = { day: '2025-04-30', laterEvents: 0, uncertainEvents: 0, laterStatistics: 0 }
  const words = textOf(render({ ...wholeView, known }))

  expect(words).toContain(
    'None of the sources that were out on that day tells of an event of 2023.',
  )
  expect(words).not.toContain('The archive holds no source for')
})

test('each condition can be taken away by its name, and all of them at once', () => {
  const [list] = findElements(render(returnsView), 'ul')
  const links = list ? findElements(list, 'a') : []

  expect(links.map((link) => [nameOf(link), attributeOf(link, 'href')])).toEqual([
    ['Remove topic: Returns', '/timeline'],
    ['Clear all', '/timeline'],
  ])
})

test('a long view leads to its other pages', () => {
  const filter = { ...pagedView.filter, page: 2 }
  const pages = findElements(render({ ...pagedView, filter }), 'nav').find(
    (nav) => nameOf(nav) === 'Pages',
  )

  expect(pages && listLinks(pages)).toEqual([
    { href: '/timeline', text: 'Later events' },
    { href: '/timeline', text: 'Page 1' },
    { href: '/timeline?page=3', text: 'Page 3' },
    { href: '/timeline?page=3', text: 'Earlier events' },
  ])
})

test('of very many pages the first, the last and the nearest are named', () => {
  const view = { ...pagedView, total: 400, pages: 10 }

  expect(listLinks(render(view)).filter(({ text }) => text.startsWith('Page '))).toEqual([
    { href: '/timeline?page=2', text: 'Page 2' },
    { href: '/timeline?page=3', text: 'Page 3' },
    { href: '/timeline?page=10', text: 'Page 10' },
  ])
})

test('a year that goes on elsewhere says how many of its events are here', () => {
  expect(textOf(render(pagedView))).toContain('2025 25 of 40 events')
})

test('the events can be taken away in every form, all pages of the view at once', () => {
  const filter = { ...returnsView.filter, page: 2 }
  const tree = renderTree(
    <FilteredTimeline
      view={{ ...returnsView, filter }}
      ignored={[]}
      vocabulary={vocabulary}
      reading={null}
    />,
  )
  const hrefs = listLinks(tree).map(({ href }) => href)

  expect(hrefs).toContain('/timeline.csv?topic=returns')
  expect(hrefs).toContain('/timeline.json?topic=returns')
  expect(hrefs).toContain('/timeline.ics?topic=returns')
  expect(hrefs).toContain('/timeline.timelinejs.json?topic=returns')
  expect(hrefs).toContain('/embed/timeline?topic=returns')
})
