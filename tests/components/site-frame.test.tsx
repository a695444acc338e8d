import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SiteFrame } from '@/components/site/site-frame'
import { attributeOf, findElements, textOf } from '../support/html-tree'
import { renderTree } from '../support/render-tree'

const page = renderToStaticMarkup(<SiteFrame current="timeline">Matter</SiteFrame>)

test('the first link of a page leads past the masthead', () => {
  expect(/<a href="([^"]+)"/.exec(page)?.[1]).toBe('#main')
  expect(page).toContain('<main id="main"')
})

test('the masthead marks the place of the page and no other', () => {
  expect(
    [...page.matchAll(/<a [^>]*aria-current="[^>]*>([^<]+)/g)].map(([, name]) => name),
  ).toEqual(['Timeline'])
})

test('every page can be searched from: by a form, and by a link where there is no room for one', () => {
  const tree = renderTree(<SiteFrame current="search">Matter</SiteFrame>)
  const [form] = findElements(tree, 'form')
  const fields = form ? findElements(form, 'input') : []
  const [label] = form ? findElements(form, 'label') : []
  const [current] = findElements(tree, 'a').filter((link) => attributeOf(link, 'ariaCurrent'))

  expect(form && attributeOf(form, 'action')).toBe('/search')
  expect(fields.map((field) => attributeOf(field, 'name'))).toEqual(['q'])
  expect(label && attributeOf(label, 'htmlFor')).toBe(fields[0] && attributeOf(fields[0], 'id'))
  expect(current && [textOf(current), attributeOf(current, 'href')]).toEqual(['Search', '/search'])
})

test('the footer leads to every way of checking', () => {
  for (const href of ['/about#method', '/corrections', '/data', '/glossary', '/about#privacy']) {
    expect(page).toContain(`href="${href}"`)
  }
})
