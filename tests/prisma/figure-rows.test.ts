import { expect, test } from 'vitest'
import { ArticleFileSchema } from '@/lib/article/article-schema'
import { EventFileSchema } from '@/lib/event/event-schema'
import { figureRows } from '@/prisma/figure-rows'
import { placeStatistics } from '@/prisma/statistic-rows'
import { type Fields, factsWith } from '../examples/facts'

const [latest] = placeStatistics(factsWith({ a: { statistics: [{ slug: 'newest' }] } }))
const common = { topics: ['returns'], sources: [{ source: 'a', locator: 'paragraph 1' }] }

test('the figures of an article are numbered in the order in which a reader meets them', () => {
  const fields = {
    title: '[1](stat:title) talk',
    standfirst: '[2](stat:standfirst) days',
    keyPoints: ['[3](stat:first-point)', 'None here', '[4](stat:second-point)'],
    updates: [{ on: '2026-11-24', note: '[6](stat:update)' }],
    corrections: [{ on: '2026-11-23', note: '[7](stat:correction)' }],
  }
  const rows = rowsOf([article('talks', fields, '<p><a href="stat:body">5</a></p>')])

  expect(rows.map(({ binding }) => binding)).toEqual([
    'stat:title',
    'stat:standfirst',
    'stat:first-point',
    'stat:second-point',
    'stat:body',
    'stat:update',
    'stat:correction',
  ])
  expect(rows.map(({ text, displayOrder }) => [text, displayOrder])).toEqual(
    ['1', '2', '3', '4', '5', '6', '7'].map((text, index) => [text, index]),
  )
})

test.each([
  ['stat:a', { statisticSlug: 'a' }],
  ['change:a..b', { statisticSlug: 'b', baseStatisticSlug: 'a' }],
  ['latest:arrivals', { statisticSlug: 'newest' }],
  ['plain:illustration', {}],
])('%s leads to what proves it', (binding, proof) => {
  expect(
    rowsOf([article('talks', {}, `<p>In all <a href="${binding}">2</a>. No more.</p>`)]),
  ).toEqual([
    {
      id: 0,
      displayOrder: 0,
      text: '2',
      sentence: 'In all 2.',
      binding,
      caveat: null,
      articleSlug: 'talks',
      eventSlug: null,
      ...proof,
    },
  ])
})

test('every figure has a number of its own, and belongs to one article or event', () => {
  const html = '<p><a href="stat:a">1</a> <a href="stat:a">1</a></p>'
  const event = {
    slug: 'meeting',
    file: EventFileSchema.parse({
      ...common,
      title: '[1](stat:title) meet',
      date: '2025',
      kind: 'meeting',
    }),
    html,
  }
  const rows = rowsOf([article('talks', {}, html)], [event])

  expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4])
  expect(
    rows.map(({ articleSlug, eventSlug, displayOrder }) => [articleSlug, eventSlug, displayOrder]),
  ).toEqual([
    ['talks', null, 0],
    ['talks', null, 1],
    [null, 'meeting', 0],
    [null, 'meeting', 1],
    [null, 'meeting', 2],
  ])
})

function rowsOf(
  articles: ReturnType<typeof article>[],
  events: Parameters<typeof figureRows>[0]['events'] = [],
) {
  return figureRows({ articles, events, terms: [] }, () => latest!)
}

function article(slug: string, fields: Fields, html: string) {
  const file = ArticleFileSchema.parse({
    ...common,
    title: 'Talks',
    kind: 'news',
    standfirst: 'They talk.',
    published: '2026-11-22',
    covers: '2025',
    ...fields,
  })
  return { slug, file, html }
}
