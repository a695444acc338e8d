import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRelated, RELATED_AT_MOST, type Relatable } from '@/lib/article/find-related'

test('the same event says more than the same figure, and that more than the same topic', () => {
  const read = article('read', { events: ['talks'], statistics: ['count'], topics: ['returns'] })
  const others = [
    article('by-topic', { topics: ['returns'] }),
    article('by-figure', { statistics: ['count'] }),
    article('by-event', { events: ['talks'] }),
    article('by-nothing', { topics: ['funding'] }),
  ]

  expect(listRelated('read', [read, ...others])).toEqual(['by-event', 'by-figure', 'by-topic'])
})

test('what few articles have says more than what most have', () => {
  const read = article('read', { topics: ['common', 'rare'] })
  const others = [
    article('a-common', { topics: ['common'] }),
    article('b-common', { topics: ['common'] }),
    article('c-common', { topics: ['common'] }),
    article('z-rare', { topics: ['rare'] }),
  ]

  expect(listRelated('read', [read, ...others])[0]).toBe('z-rare')
})

test('more in common comes before less', () => {
  const read = article('read', { statistics: ['a', 'b', 'c'] })
  const others = [
    article('a-one', { statistics: ['a', 'x', 'y'] }),
    article('z-two', { statistics: ['a', 'b', 'y'] }),
  ]
  const related = findRelated([read, ...others]).filter(({ articleSlug }) => articleSlug === 'read')

  expect(related).toEqual([
    { ...relation('read', 'z-two', 0), sharedStatistics: 2 },
    { ...relation('read', 'a-one', 1), sharedStatistics: 1 },
  ])
})

test('similar texts are related though nothing else is, and it is said', () => {
  const harbour = 'Harbour masters in Boulogne inspect trawlers and lifeboats at dawn.'
  const ours = [
    article('read', { text: harbour }),
    article('alike', { text: `${harbour} They carry lamps.` }),
    article('unlike', { text: 'Parliament debated pensions and tuition before the recess.' }),
    article('other', { text: 'Tuition was raised in parliament after the recess ended.' }),
  ]

  expect(findRelated(ours).filter(({ articleSlug }) => articleSlug === 'read')).toEqual([
    { ...relation('read', 'alike', 0), isTextAlike: true },
  ])
})

test('words that every text has make none similar', () => {
  const words = ['about', 'which', 'there', 'would', 'many', 'should']
  const ours = words.map((word, place) =>
    article(`article-${place}`, { text: `What they say of the ${word} when it is so.` }),
  )

  expect(findRelated(ours)).toEqual([])
})

test('no more are named than somebody reads, and none is named beside itself', () => {
  const ours = Array.from({ length: 9 }, (_, place) =>
    article(`article-${place}`, { topics: ['returns'] }),
  )

  expect(listRelated('article-3', ours)).toEqual([
    ...['article-0', 'article-1', 'article-2', 'article-4'].slice(0, RELATED_AT_MOST),
  ])
})

test('of a topic that very many have, those nearest in time are looked at', () => {
  const ours = Array.from({ length: 400 }, (_, place) => {
    const day = new Date(Date.UTC(2000, 0, 1 + place)).toISOString().slice(0, 10)
    return article(`article-${place}`, { topics: ['returns'], coversFrom: day })
  })
  const places = listRelated('article-200', ours).map((slug) => Number(slug.split('-')[1]))

  expect(places).toHaveLength(RELATED_AT_MOST)
  for (const place of places) expect(Math.abs(place - 200)).toBeLessThanOrEqual(51)
  expect(listRelated('article-0', ours)).toHaveLength(RELATED_AT_MOST)
  expect(listRelated('article-399', ours)).toHaveLength(RELATED_AT_MOST)
})

test('the order in which articles are read does not matter', () => {
  const slugs = fc.subarray(['a', 'b', 'c', 'd'])
  const ours = fc
    .array(fc.record({ topics: slugs, events: slugs, statistics: slugs }), { maxLength: 12 })
    .map((rows) => rows.map((row, place) => article(`article-${place}`, row)))
  fc.assert(
    fc.property(ours, (articles) => {
      expect(findRelated(articles.toReversed())).toEqual(findRelated(articles))
    }),
  )
})

function listRelated(slug: string, articles: Relatable[]): string[] {
  return findRelated(articles)
    .filter(({ articleSlug }) => articleSlug === slug)
    .map(({ relatedSlug }) => relatedSlug)
}

function relation(articleSlug: string, relatedSlug: string, displayOrder: number) {
  return { articleSlug, relatedSlug, displayOrder, sharedStatistics: 0, isTextAlike: false }
}

function article(slug: string, has: Partial<Relatable>): Relatable {
  const nothing = { topics: [], events: [], statistics: [], text: '' }
  return { slug, coversFrom: '2025-01-01', ...nothing, ...has }
}
