import { expect, test } from 'vitest'
import { Related } from '@/components/article/related'
import { talksBegin, talksEnd } from '../examples/articles'
import { findElements, listLinks, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

test('an article that is like this one is named with its kind, its time and the reason', () => {
  const tree = renderTree(<Related article={{ ...talksBegin, related: [talksEnd] }} />)
  const [item] = findElements(tree, 'li')

  expect(findElements(tree, 'h2').map(textOf)[0]).toBe('Related articles')
  expect(listLinks(tree)[0]).toEqual({ href: '/articles/talks-end', text: 'Talks end' })
  expect(item && textOf(item)).toBe(
    'Analysis, April 2025Talks endTells the same event: Officials meet. Also about Returns and Funding. 2 figures in common. Similar text.',
  )
})

test('where no article is like this one, nothing is said of it', () => {
  const tree = renderTree(<Related article={talksBegin} />)

  expect(findElements(tree, 'h2').map(textOf)).not.toContain('Related articles')
})
