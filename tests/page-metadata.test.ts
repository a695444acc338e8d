import { expect, test } from 'vitest'
import { pageMetadata } from '@/lib/site/page-metadata'

const page = { title: 'Timeline', description: 'What happened.', address: '/timeline' }

test('a page is known under one address, to search engines and to link previews', () => {
  expect(pageMetadata({ ...page, hasOwnPicture: true })).toEqual({
    title: 'Timeline',
    description: 'What happened.',
    alternates: {
      canonical: '/timeline',
      types: {
        'application/atom+xml': [{ url: '/feed.xml', title: 'Tideline' }],
        'application/feed+json': [{ url: '/feed.json', title: 'Tideline' }],
      },
    },
    openGraph: {
      type: 'website',
      title: 'Timeline',
      description: 'What happened.',
      url: '/timeline',
      siteName: 'Tideline',
      locale: 'en_GB',
    },
  })
})

test('a page without a picture of its own has that of the site', () => {
  expect(pageMetadata(page).openGraph?.images).toMatchObject([
    { url: '/opengraph-image', width: 1200, height: 630, alt: expect.stringContaining('Tideline') },
  ])
})

test('an article says when it appeared and when it changed', () => {
  const article = { published: '2026-11-22', modified: '2026-11-24' }

  expect(pageMetadata({ ...page, article }).openGraph).toMatchObject({
    type: 'article',
    publishedTime: '2026-11-22',
    modifiedTime: '2026-11-24',
  })
})

test('a page with a feed of its own names it beside that of the site', () => {
  const own = { ...page, address: '/topics/returns', feed: 'Tideline: Returns' }

  expect(pageMetadata(own).alternates?.types).toMatchObject({
    'application/atom+xml': [
      { url: '/feed.xml', title: 'Tideline' },
      { url: '/topics/returns/feed.xml', title: 'Tideline: Returns' },
    ],
    'application/feed+json': [
      { url: '/feed.json', title: 'Tideline' },
      { url: '/topics/returns/feed.json', title: 'Tideline: Returns' },
    ],
  })
})

test('a page of events that are to be had as a calendar names it beside the feeds', () => {
  const { alternates } = pageMetadata({ ...page, calendar: '/timeline.ics?topic=returns' })

  expect(alternates?.types).toEqual({
    ...pageMetadata(page).alternates?.types,
    'text/calendar': [{ url: '/timeline.ics?topic=returns', title: 'Tideline: Timeline' }],
  })
})
