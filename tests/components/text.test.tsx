import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { HeadingText } from '@/components/figure/heading-text'
import { InlineText } from '@/components/figure/inline-text'
import { Prose } from '@/components/figure/prose'
import { RichText } from '@/components/figure/rich-text'
import { parseHtml } from '@/lib/markdown/parse-html'
import { arrivalsFigure, calculatedFigure, exemptFigure } from '../examples/figures'
import { attributeOf, findElements, listLinks, nameOf, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const FIGURES = [arrivalsFigure, calculatedFigure, exemptFigure]
const BOUND = `[3,434](${arrivalsFigure.binding})`
const CALCULATED = `[15.1% more](${calculatedFigure.binding})`
const EXEMPT = `[two](${exemptFigure.binding})`

test('a bound number leads to its statistic, says its status, and carries its plain value', () => {
  const tree = renderTree(<InlineText text={`The count was ${BOUND} people.`} figures={FIGURES} />)
  const [link] = findElements(tree, 'a')
  const [data] = findElements(tree, 'data')

  expect(textOf(tree)).toBe('The count was 3,434 people.')
  expect(link && nameOf(link)).toBe('3,434, later reading held')
  expect(link && attributeOf(link, 'href')).toBe(arrivalsFigure.address)
  expect(data && attributeOf(data, 'value')).toBe('3434')
})

test('our own arithmetic is said to be calculated, and has no plain value', () => {
  const tree = renderTree(<InlineText text={`It was ${CALCULATED}.`} figures={FIGURES} />)

  expect(findElements(tree, 'a').map(nameOf)).toEqual(['15.1% more, calculated'])
  expect(findElements(tree, 'data')).toEqual([])
})

test('an exempt number is text alone', () => {
  const tree = renderTree(<InlineText text={`On ${EXEMPT} days.`} figures={FIGURES} />)

  expect(textOf(tree)).toBe('On two days.')
  expect(listLinks(tree)).toEqual([])
})

test('a number that was not known on the day is text with a word, and leads nowhere', () => {
  const figures = [{ ...arrivalsFigure, status: 'not-known-then' as const }]
  const tree = renderTree(<InlineText text={`The count was ${BOUND} people.`} figures={figures} />)

  expect(textOf(tree)).toBe('The count was 3,434 (not known then) people.')
  expect(listLinks(tree)).toEqual([])
})

test('an ordinary link stays as it is', () => {
  const text = 'See [the method](/about#method) and [a site](https://example.org/).'
  const tree = renderTree(<InlineText text={text} figures={[]} />)

  expect(listLinks(tree)).toEqual([
    { href: '/about#method', text: 'the method' },
    { href: 'https://example.org/', text: 'a site' },
  ])
})

test('a title has the mark of its figures and no link', () => {
  const tree = renderTree(<HeadingText text={`After ${BOUND} arrivals`} figures={FIGURES} />)

  expect(textOf(tree)).toBe('After 3,434 arrivals')
  expect(listLinks(tree)).toEqual([])
})

test('a heading inside a text has no link either, and the paragraph below it has', () => {
  const bound = `<a href="${arrivalsFigure.binding}">3,434</a>`
  const html = `<h2 id="a">After ${bound} arrivals</h2><p>Of ${bound}.</p>`
  const tree = renderTree(<Prose html={html} figures={FIGURES} />)
  const [heading] = findElements(tree, 'h2')

  expect(heading && listLinks(heading)).toEqual([])
  expect(heading && textOf(heading)).toBe('After 3,434 arrivals')
  expect(listLinks(tree)).toEqual([{ href: arrivalsFigure.address, text: '3,434' }])
})

test('a table can be reached and scrolled by the keyboard', () => {
  const html = '<table><thead><tr><th>Year</th></tr></thead></table>'
  const tree = renderTree(<RichText tree={parseHtml(html)} figures={[]} />)
  const [region] = findElements(tree, 'div')

  expect(region && attributeOf(region, 'role')).toBe('region')
  expect(region && attributeOf(region, 'tabIndex')).toBe('0')
  expect(region && nameOf(region)).toBe('Table')
})

test.each(['stat:unknown', 'change:a..b', 'latest:unknown', 'plain:unknown', 'stat:'])(
  'a binding that was not loaded stops the page: %s',
  (binding) => {
    const render = (element: ReactElement) => () => renderTree(element)
    const text = `Some [210](${binding}).`

    expect(render(<InlineText text={text} figures={FIGURES} />)).toThrow(binding)
    expect(render(<HeadingText text={text} figures={FIGURES} />)).toThrow(binding)
  },
)

test('what an editor wrote cannot run code', () => {
  const text = '[a](javascript:alert(1)) <img src=x onerror=alert(1)> <script>alert(1)</script>'
  const tree = renderTree(<InlineText text={text} figures={[]} />)

  expect(listLinks(tree)).toEqual([{ href: '', text: 'a' }])
  expect(findElements(tree, 'img', 'script')).toEqual([])
})
