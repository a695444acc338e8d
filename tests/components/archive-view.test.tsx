import { expect, test } from 'vitest'
import { ArchiveView } from '@/components/archive/archive-view'
import type { ArchivePage } from '@/lib/archive/archive-queries'
import type { ArchiveShelf, ShelfSort } from '@/lib/archive/archive-shelf'
import { talksBegin } from '../examples/articles'
import { officialsMeet } from '../examples/events'
import { exemptFigure } from '../examples/figures'
import { attributeOf, findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const may = shelf('months', '2025-05', '/archive/2025/05', 'May 2025')
const page: ArchivePage = {
  shelf: { ...may, articleCount: 2, eventCount: 81 },
  ...{ page: 2, pages: 3, address: '/archive/2025/05/page/2' },
  ...{
    articles: [{ ...talksBegin, figures: [exemptFigure] }],
    events: [officialsMeet],
    within: [],
  },
  before: shelf('months', '2025-07', '/archive/2025/07', 'July 2025'),
  after: shelf('months', '2025-03', '/archive/2025/03', 'March 2025'),
}

test('a page of a month says how much there is, and lists articles and events apart', () => {
  const tree = renderTree(<ArchiveView page={page} />)

  expect(textOf(tree)).toContain(
    '2 articles, 81 events about this time. Page 2 of 3, the latest first.',
  )
  expect(findElements(tree, 'h2').map(textOf)).toEqual(['Articles', 'Events'])
  expect(listLinks(tree)[0]).toEqual({ href: '/archive/2025', text: 'Archive of 2025' })
})

test('its other pages and the months beside it are links, in landmarks of their own', () => {
  const tree = renderTree(<ArchiveView page={page} />)
  const [pages, months] = findElements(tree, 'nav')

  expect(findElements(tree, 'nav').map((nav) => attributeOf(nav, 'ariaLabel'))).toEqual([
    'Pages',
    'Other months',
  ])
  expect(pages && listLinks(pages)).toEqual([
    { href: '/archive/2025/05', text: 'Later articles and events' },
    { href: '/archive/2025/05', text: 'Page 1' },
    { href: '/archive/2025/05/page/3', text: 'Page 3' },
    { href: '/archive/2025/05/page/3', text: 'Earlier articles and events' },
  ])
  expect(months && listLinks(months)).toEqual([
    { href: '/archive/2025/03', text: 'Earlier: March 2025' },
    { href: '/archive/2025/07', text: 'Later: July 2025' },
  ])
})

test('a short shelf has no pages to go to, and leads to what stands within it', () => {
  const within = [{ ...shelf('days', '2025-05-02', '/archive/2025/05/02', '2 May 2025') }]
  const tree = renderTree(<ArchiveView page={{ ...page, page: 1, pages: 1, within }} />)

  expect(findElements(tree, 'nav').map((nav) => attributeOf(nav, 'ariaLabel'))).toEqual([
    'Other months',
  ])
  expect(findElements(tree, 'h2').map(textOf)).toContain('By day')
  expect(listLinks(tree)).toContainEqual({ href: '/archive/2025/05/02', text: '2 May 2025' })
})

test('a topic names its neighbours and leads to its own page', () => {
  const returns = shelf('topics', 'returns', '/archive/topics/returns', 'Returns')
  const after = shelf('topics', 'war', '/archive/topics/war', 'War')
  const tree = renderTree(
    <ArchiveView page={{ ...page, shelf: returns, pages: 1, page: 1, before: null, after }} />,
  )

  expect(listLinks(tree)).toEqual(
    expect.arrayContaining([
      { href: '/archive#topics', text: 'Archive by topic' },
      { href: '/topics/returns', text: 'About this topic' },
      { href: '/archive/topics/war', text: 'Next topic: War' },
    ]),
  )
})

function shelf(sort: ShelfSort, value: string, address: string, name: string): ArchiveShelf {
  return { sort, value, address, name, entries: [], articleCount: 1, eventCount: 0 }
}
