import { expect, test } from 'vitest'
import { IgnoredParameters } from '@/components/timeline/ignored-parameters'
import { KnownBanner } from '@/components/timeline/known-banner'
import { NothingFound } from '@/components/timeline/nothing-found'
import { listConditions } from '@/lib/timeline/list-conditions'
import { listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'
import { arrivals2025 } from '../examples/statistics'
import { returnsView, vocabulary } from '../examples/timeline-views'

const filter = { ...returnsView.filter, known: '2025-04-30', page: 2 }
const known = { day: '2025-04-30', laterEvents: 4, uncertainEvents: 1, laterStatistics: 1200 }

test('a condition that was left out is said in a sentence', () => {
  const ignored = [{ name: 'topic', value: 'x', reason: 'There is no topic “x”.' }]

  expect(textOf(renderTree(<IgnoredParameters ignored={ignored} />))).toBe(
    'One condition was left out. There is no topic “x”.',
  )
})

test('several are listed, and none is nothing at all', () => {
  const ignored = ['topic', 'page'].map((name) => ({ name, value: 'x', reason: `No ${name}.` }))

  expect(textOf(renderTree(<IgnoredParameters ignored={ignored} />))).toBe(
    'Some conditions were left out. No topic.No page.',
  )
  expect(textOf(renderTree(<IgnoredParameters ignored={[]} />))).toBe('')
})

test('the banner says the day, what is hidden, what is uncertain and what was the latest reading', () => {
  const words = textOf(
    renderTree(<KnownBanner filter={filter} known={known} reading={arrivals2025} />),
  )

  expect(words).toContain('As known on 30 April 2025.')
  expect(words).toContain(
    'Hidden: 4 later events of this view and 1,200 later statistics of the archive.',
  )
  expect(words).toContain('1 more event is left out and not counted there')
  expect(words).toContain('Small-boat arrivals, year to date was 3,434 people.')
  expect(words).toContain('a source of ours was published')
})

test('the banner leads back to the present, with the other conditions kept', () => {
  const tree = renderTree(<KnownBanner filter={filter} known={known} reading={null} />)

  expect(listLinks(tree)).toEqual([
    { href: '/timeline?topic=returns', text: 'Return to the present' },
  ])
})

test('the banner leads to the measure as it was known on the same day', () => {
  const tree = renderTree(<KnownBanner filter={filter} known={known} reading={arrivals2025} />)

  expect(listLinks(tree)[0]?.href).toBe('/statistics/arrivals?known=2025-04-30')
})

test('the banner says when nothing is hidden', () => {
  const none = { ...known, laterEvents: 0, uncertainEvents: 0, laterStatistics: 0 }
  const words = textOf(renderTree(<KnownBanner filter={filter} known={none} reading={null} />))

  expect(words).toContain('Nothing that we hold is of a later day.')
  expect(words).not.toContain('left out')
})

test('where nothing is found there are three ways on', () => {
  const conditions = listConditions(filter, returnsView.facets)
  const tree = renderTree(
    <NothingFound conditions={conditions} known={filter.known} vocabulary={vocabulary} />,
  )

  expect(textOf(tree)).toContain('That is not a finding that nothing happened.')
  expect(textOf(tree)).toContain('The archive holds what 1 source says.')
  expect(listLinks(tree)).toEqual([
    { href: '/timeline?known=2025-04-30', text: 'without topic: Returns' },
    { href: '/timeline?topic=returns', text: 'without as known on: 30 April 2025' },
    { href: '/timeline', text: 'the whole timeline' },
    { href: '/topics', text: 'the topics' },
    { href: '/sources', text: 'the sources' },
  ])
})

test('a day before the first source says why nothing was known', () => {
  const tree = renderTree(
    <NothingFound conditions={[]} known="1990-01-01" vocabulary={vocabulary} />,
  )

  expect(textOf(tree)).toContain('On this day none of our sources had been published')
})
