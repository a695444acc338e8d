import { expect, test } from 'vitest'
import { citationTags } from '@/lib/citation/citation-tags'
import { pageMetadata } from '@/lib/site/page-metadata'

const article = {
  title: 'Talks begin',
  address: '/articles/talks-begin',
  published: '2026-11-22',
  modified: '2026-11-24',
}

test('an article is known to catalogues by title, author, days and address', () => {
  expect(citationTags(article)).toEqual({
    citation_title: 'Talks begin',
    citation_author: 'Tideline',
    citation_publisher: 'Tideline',
    citation_publication_date: '2026/11/22',
    citation_online_date: '2026/11/24',
    citation_language: 'en-GB',
    citation_public_url: 'https://tideline.example/articles/talks-begin',
    citation_fulltext_html_url: 'https://tideline.example/articles/talks-begin',
  })
})

test('those tags are in the head of whatever can be cited and of no other page', () => {
  const { title, address, published, modified } = article
  const page = { title, address, description: 'What happened.' }

  expect(pageMetadata({ ...page, article: { published, modified } }).other).toEqual(
    citationTags(article),
  )
  expect(
    pageMetadata({ ...page, cited: { title: 'Talks begin (5 March 2025)', version: '2026-11-25' } })
      .other,
  ).toMatchObject({
    citation_title: 'Talks begin (5 March 2025)',
    citation_publication_date: '2026/11/25',
    citation_online_date: '2026/11/25',
    citation_public_url: 'https://tideline.example/articles/talks-begin',
  })
  expect(pageMetadata(page).other).toBeUndefined()
})
