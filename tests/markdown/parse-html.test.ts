import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { formatHtmlText, listHeadings, parseHtml } from '@/lib/markdown/parse-html'
import { compileMarkdown } from '../support/compile-markdown'

test('what the compiler wrote is read as it stands', async () => {
  const html = await compileMarkdown(
    '## Count\n\n[3,434](stat:a) people, "so far".\n\n| a |\n| - |',
  )

  expect(toHtml(parseHtml(html))).toBe(html)
})

test('the headings of a text are listed in order, with the fragments that lead to them', async () => {
  const html = await compileMarkdown(
    '## [3,434](stat:a) people\n\nText[^1].\n\n### Count & caveat\n\n## Count\n\n## Count\n\n[^1]: Note',
  )

  expect(listHeadings(parseHtml(html))).toEqual([
    { id: '3434-people', text: '3,434 people', level: 2 },
    { id: 'count--caveat', text: 'Count & caveat', level: 3 },
    { id: 'count', text: 'Count', level: 2 },
    { id: 'count-1', text: 'Count', level: 2 },
  ])
})

test('a heading of the page itself or without a fragment is not listed', () => {
  expect(listHeadings(parseHtml('<h1 id="a">A</h1><h2>B</h2><p id="c">C</p>'))).toEqual([])
})

test('the words of a text stand in one line', () => {
  expect(formatHtmlText('<p>A <a href="stat:a">3,434</a></p>\n<p>&amp; more\n</p>')).toBe(
    'A 3,434 & more',
  )
})
