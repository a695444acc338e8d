import { expect, test } from 'vitest'
import { formatFeedHtml } from '@/lib/feed/feed-html'
import { parseInlineMarkdown } from '@/lib/markdown/inline-markdown'
import { arrivalsFigure, calculatedFigure, exemptFigure } from '../examples/figures'

const figures = [arrivalsFigure, calculatedFigure, exemptFigure]

test('a figure leads to its statistic by its whole address', () => {
  const current = { ...arrivalsFigure, status: 'current' as const }

  expect(format(`Then [3,434](${current.binding}) came.`, [current])).toBe(
    `Then <a href="https://tideline.example${arrivalsFigure.address}">3,434</a> came.`,
  )
})

test('what the mark of a figure says stands in words', () => {
  const withdrawn = { ...arrivalsFigure, status: 'withdrawn' as const }

  expect(format(`[3,434](${withdrawn.binding})`, [withdrawn])).toContain('3,434</a> (withdrawn)')
})

test('a calculated change says so and carries its caveat in words', () => {
  const caveat = 'The earlier count ends a day later.'

  expect(format(`up [15%](${calculatedFigure.binding} "${caveat}")`)).toContain(
    `15%</a> (our arithmetic: ${caveat})`,
  )
})

test('a number that needs no statistic is plain text', () => {
  expect(format(`on [two](${exemptFigure.binding}) days`)).toBe('on two days')
})

test('every other link is made absolute, from the page on which it stands', () => {
  expect(format('[a](/about) [b](#page-sources) [c](https://example.org/x)')).toBe(
    '<a href="https://tideline.example/about">a</a> <a href="https://tideline.example/articles/talks#page-sources">b</a> <a href="https://example.org/x">c</a>',
  )
})

function format(text: string, known = figures): string {
  return formatFeedHtml(parseInlineMarkdown(text), '/articles/talks', known)
}
