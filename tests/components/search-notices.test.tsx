import { expect, test } from 'vitest'
import { listLinks, textOf } from '../support/html-tree'
import { renderSearch } from '../support/render-search'
import { foundArrivals, foundNothing, foundStatistics } from '../examples/search-results'

test('each condition can be taken away, and all of them with the words kept', () => {
  const links = listLinks(renderSearch(foundStatistics))

  expect(links).toContainEqual({
    href: '/search?q=arrivals&year=2025&from=2025-03',
    text: 'Kind: Statistics×',
  })
  expect(links).toContainEqual({ href: '/search?q=arrivals', text: 'Clear all' })
})

test('words that the reader may have meant are offered', () => {
  const correction = { q: 'arrivals', isApplied: false, asWritten: '"arrivls"' }
  const tree = renderSearch({ ...foundStatistics, correction })

  expect(textOf(tree)).toContain('Did you mean arrivals?')
  expect(listLinks(tree)).toContainEqual({
    href: '/search?q=arrivals&kind=statistic&year=2025&from=2025-03',
    text: 'arrivals',
  })
})

test('where other words were searched for, the page says so and leads back to those as written', () => {
  const correction = { q: 'arrivals', isApplied: true, asWritten: '"arrivls"' }
  const query = { ...foundArrivals.query, q: 'arrivls' }
  const tree = renderSearch({ ...foundArrivals, query, correction })

  expect(textOf(tree)).toContain('These are results for arrivals.')
  expect(listLinks(tree)).toContainEqual({
    href: '/search?q=%22arrivls%22',
    text: 'Search for “arrivls” as it is written',
  })
})

test('where nothing is found the page says what the archive holds, and three ways on', () => {
  const tree = renderSearch(foundNothing)
  const words = textOf(tree)

  expect(words).toContain('Nothing in the archive matches “visa fees”')
  expect(words).toContain('It holds 30 statistics, 21 events and 1 source.')
  expect(words).toContain('we hold no source for it, not that no figure exists')
  expect(listLinks(tree).slice(-6)).toEqual([
    { href: '/search?kind=statistic&topic=arrivals', text: 'Statistics on Arrivals' },
    { href: '/search?kind=statistic&topic=funding', text: 'Statistics on Funding' },
    { href: '/timeline', text: 'The timeline, 2020–2025' },
    { href: '/sources', text: 'sources' },
    { href: '/search/feed.xml?q=visa+fees', text: 'Atom' },
    { href: '/search/feed.json?q=visa+fees', text: 'JSON Feed' },
  ])
})

test('where conditions may be why nothing is found, taking one away is a way on', () => {
  const query = { ...foundNothing.query, year: '1999' }

  expect(listLinks(renderSearch({ ...foundNothing, query }))).toContainEqual({
    href: '/search?q=visa+fees',
    text: 'Search without year: 1999',
  })
})

test('what was left out of an address is said in a sentence', () => {
  const reason = 'There is no topic “x”, so results of all topics are shown.'

  expect(textOf(renderSearch(foundArrivals, [{ name: 'topic', value: 'x', reason }]))).toContain(
    reason,
  )
})
