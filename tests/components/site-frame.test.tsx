import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SiteFrame } from '@/components/site/site-frame'

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

test('the footer leads to every way of checking', () => {
  for (const href of ['/about#method', '/corrections', '/glossary', '/about#privacy']) {
    expect(page).toContain(`href="${href}"`)
  }
})
