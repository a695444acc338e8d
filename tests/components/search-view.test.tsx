import fc from 'fast-check'
import type { Root } from 'hast'
import { expect, test } from 'vitest'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderSearch } from '../support/render-search'
import { foundArrivals, foundMany } from '../examples/search-results'
import { arrivals2025 } from '../examples/statistics'

const view = renderSearch(foundArrivals)

test('a heading says how much was found, and each result is a heading below it', () => {
  expect(findElements(view, 'h2').map(textOf)).toEqual(['2 results for “arrivals”'])
  expect(findElements(view, 'h3').map(textOf)).toEqual([
    'Small-boat arrivals, year to date',
    'Talks begin',
  ])
})

test('a result says its kind, its title, its words with what was found marked, and its date', () => {
  const [, article] = findElements(view, 'li')

  expect(article && textOf(article)).toBe(
    'ArticleTalks beginRecorded arrivals rose…News, March 2025',
  )
  expect(article && findElements(article, 'mark').map(textOf)).toEqual(['arrivals'])
})

test('a statistic is shown itself, with its time, its source, the place in it and its status', () => {
  const [statistic] = findElements(view, 'li')
  const words = statistic ? textOf(statistic) : ''

  expect(words).toContain('3,434 people')
  expect(words).toContain('1 January – 5 March 2025. Report on a plan, 6–11 March 2025, inferred')
  expect(words).toContain('paragraph 12. Current')
  expect(words).not.toContain('People who crossed')
})

test('where the title does not say why a statistic was found, its words do', () => {
  const [first] = foundArrivals.results
  const title = [{ text: 'Small-boat arrivals', isMatch: false }]
  const results = first ? [{ ...first, title }] : []

  expect(textOf(renderSearch({ ...foundArrivals, results }))).toContain('People who crossed')
})

test('the statistic that answers stands above the results, with the reason', () => {
  const answer = { statistic: arrivals2025, reason: 'period' as const }
  const tree = renderSearch({ ...foundArrivals, answer })
  const [section] = findElements(tree, 'section').filter(
    (it) => attributeOf(it, 'ariaLabelledBy') === 'answer-heading',
  )

  expect(section && textOf(section)).toMatch(
    /^The reading of the time that you asked for.*3,434.*Report on a plan.*Current$/,
  )
  expect(findElements(tree, 'h3').map(textOf)[0]).toBe('Small-boat arrivals, year to date')
})

test('results with only some of the words stand apart, and the places are counted on', () => {
  const tree = renderSearch(foundMany)

  expect(textOf(tree)).toContain('These have only some of the words:')
  expect(findElements(tree, 'ol').map((list) => attributeOf(list, 'start'))).toEqual(['21', '31'])
  expect(textOf(renderSearch({ ...foundMany, withAllWords: 0 }))).toContain(
    'No result has all of the words.',
  )
  expect(textOf(renderSearch({ ...foundMany, withAllWords: 42 }))).not.toContain('of the words')
})

test('by date the page says how many of the results have all the words', () => {
  const query = { ...foundMany.query, sort: 'date' as const }

  expect(textOf(renderSearch({ ...foundMany, query }))).toContain(
    '30 of 42 results have all of the words, the others have some of them.',
  )
})

test('other pages are links with all conditions, of which the one before and the one after are named', () => {
  const links = listLinks(renderSearch(foundMany)).filter(({ href }) =>
    /^\/search\?(.*page=|q=arrivals$)/.test(href),
  )

  expect(links).toEqual([
    { href: '/search?q=arrivals', text: 'Previous results' },
    { href: '/search?q=arrivals', text: 'Page 1' },
    { href: '/search?q=arrivals&page=3', text: 'Page 3' },
    { href: '/search?q=arrivals&page=3', text: 'More results' },
  ])
})

test('a search leads to its feed, without its order and its page', () => {
  const query = { ...foundMany.query, sort: 'date' as const }
  const feeds = (found: typeof foundMany) =>
    listLinks(renderSearch(found)).filter(({ href }) => href.includes('feed.'))

  expect(feeds({ ...foundMany, query })).toEqual([
    { href: '/search/feed.xml?q=arrivals', text: 'Atom' },
    { href: '/search/feed.json?q=arrivals', text: 'JSON Feed' },
  ])
  expect(feeds({ ...foundMany, query: { ...query, kind: 'term' } })).toEqual([])
})

test('any text comes back as the text that it is, and as nothing else', { timeout: 60_000 }, () => {
  const without = countElements(view)
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^[<>"'&;/=!\-a-z ]{1,40}$/),
  )
  fc.assert(
    fc.property(anyText, (q) => {
      const tree = renderSearch({ ...foundArrivals, query: { ...foundArrivals.query, q } }, [], q)
      const [field] = findElements(tree, 'input')
      expect(countElements(tree)).toBe(without)
      expect(asParsed(field ? attributeOf(field, 'value') : '')).toBe(asParsed(q))
      const heading = textOf(tree).includes(`results for “${asParsed(q).replace(/\s+/g, ' ')}”`)
      expect(heading || q === '' || q !== asParsed(q).trim()).toBe(true)
    }),
    { numRuns: 40 },
  )
})

function countElements(tree: Root): number {
  return findElements(tree, 'a', 'b', 'img', 'input', 'li', 'mark', 'p', 'script', 'span').length
}

/** What a browser makes of any text: HTML has no NUL, no half of a pair and one sort of line end. */
function asParsed(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
}
