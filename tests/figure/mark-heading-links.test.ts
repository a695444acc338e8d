import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { markHeadingLinks, markLinks } from '@/lib/figure/mark-heading-links'
import { parseHtml } from '@/lib/markdown/parse-html'

const html = '<h2><em><a href="stat:a">3</a></em> boats</h2><p><a href="stat:b">4</a></p>'

test('links inside headings are marked, others are not', () => {
  const tree = parseHtml(html)

  expect(toHtml(markHeadingLinks(tree))).toBe(
    '<h2><em><a href="stat:a" data-in-heading>3</a></em> boats</h2><p><a href="stat:b">4</a></p>',
  )
  expect(toHtml(tree)).toBe(html)
})

test('in a text that is a heading itself, every link is marked', () => {
  const tree = parseHtml('<a href="stat:a">3</a> boats')
  markLinks(tree)

  expect(toHtml(tree)).toBe('<a href="stat:a" data-in-heading>3</a> boats')
})
